"""A form on one page: answers read together, what is asked under a choice, what is still open."""

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.conversations import one_page
from domain.conversations.answers import Reckoning
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.one_page import FilledIn, LaidOut
from domain.errors import AnswerRefused

NOW = Reckoning(datetime(2026, 11, 23, 9, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"), "nl")
BEGUN = FormState("outing", "", {"how": "foot"})
ASKED = "kind dish when day who seats how far bags"
PLAIN = {
    "asked": ASKED,
    "kind": "dinner",
    "words.dish": "Soep\r\nen brood",
    "when.day": "2026-12-03",
    "when.hour": "19:30",
}


def build(form_state: FormState) -> Form:
    """Ask about an outing: under a choice other things than under another."""
    fields = [
        Field("kind", FieldKind.CHOICE, ("walk", "dinner", "none")),
        Field("read", FieldKind.NOTICE, ("on",)),
        Field("when", FieldKind.MOMENT),
        Field("day", FieldKind.DAY, optional=True),
        Field("who", FieldKind.MANY, ("a", "b", "c"), optional=True, most=2, least=2),
        Field("seats", FieldKind.NUMBER, least=2, most=40, optional=True),
        Field("menu", FieldKind.FILE, optional=True),
        Field("how", FieldKind.CHOICE, ("foot", "bus"), optional=True),
    ]
    if form_state.choice("kind") == "dinner":
        fields.insert(1, Field("dish", FieldKind.WORDS, most=20))
    if form_state.choice("kind") == "walk":
        fields.insert(1, Field("far", FieldKind.CHOICE, ("yes", "no")))
    if form_state.choice("far") == "yes":
        fields.insert(2, Field("miles", FieldKind.NUMBER))
    if form_state.choice("far") != "yes":
        fields.append(Field("bags", FieldKind.NUMBER, optional=True))
    if form_state.choice("how") == "bus" and form_state.number("seats") == 40:
        raise AnswerRefused("too-many-picked", most=39)
    return Form("outing", tuple(fields))


def filled(**typed: str) -> FilledIn:
    given = PLAIN | {name.replace("__", "."): value for name, value in typed.items()}
    return one_page.fill_in(build, BEGUN, given, NOW)


def test_answers_are_read_together() -> None:
    found = filled(who__a="on", who__c="on", seats="12", how="", day__day="2026-12-04")
    assert found.complete
    assert found.form_state.at == "preview"
    assert found.form_state.answers == {
        "kind": "dinner",
        "dish": "Soep\nen brood",
        "when": "2026-12-03T18:30:00+00:00",
        "day": "2026-12-04",
        "who": ["a", "c"],
        "seats": 12,
        "menu": None,
        "how": None,
        "bags": None,
    }


def test_what_did_not_stand_in_the_page_is_as_it_began() -> None:
    found = filled(asked="kind dish when day who seats bags")
    assert found.form_state.choice("how") == "foot"
    assert found.complete


def test_a_day_can_be_typed_in_words_too() -> None:
    found = filled(when__day="3 december", when__hour="half acht \u2019s avonds")
    assert found.form_state.answers["when"] == "2026-12-03T18:30:00+00:00"


@pytest.mark.parametrize(
    ("typed", "question", "key"),
    [
        ({"kind": ""}, "kind", "nothing-chosen"),
        ({"kind": "else"}, "kind", "nothing-chosen"),
        ({"how": "else"}, "how", "nothing-chosen"),
        ({"words__dish": "  "}, "dish", "nothing-written"),
        ({"words__dish": "x" * 21}, "dish", "words-too-long"),
        ({"when__day": ""}, "when", "day-missing"),
        ({"when__hour": ""}, "when", "moment-time-missing"),
        ({"when__day": "", "when__hour": ""}, "when", "nothing-written"),
        ({"who__a": "on"}, "who", "too-few-picked"),
        ({"who__a": "on", "who__b": "on", "who__c": "on"}, "who", "too-many-picked"),
        ({"seats": "1"}, "seats", "not-a-number"),
        ({"seats": "40", "how": "bus"}, "how", "too-many-picked"),
    ],
)
def test_a_wrong_answer_is_refused_by_its_question(
    typed: dict[str, str], question: str, key: str
) -> None:
    found = filled(**typed)
    assert {name: refusal.key for name, refusal in found.refused.items()} == {question: key}
    assert question not in found.form_state.answers
    assert not found.complete


def test_what_came_up_with_an_answer_is_still_open() -> None:
    found = filled(kind="walk", far="yes")
    assert (found.still, found.refused) == (("miles",), {})
    assert not found.complete
    assert one_page.still_open(build, found.form_state) == ("miles",)
    assert one_page.still_open(build, filled().form_state) == ()


def test_what_was_typed_for_a_question_can_be_shown_again() -> None:
    given = {"who.a": "on", "whole": "x", "words.who": "y", "who.day": "z", "who": "a"}
    asked = Field("who", FieldKind.MANY, ("a", "b"))
    assert one_page.typed_for(asked, given) == {
        "who.a": "on",
        "words.who": "y",
        "who.day": "z",
        "who": "a",
    }


def shape(found: Iterable[LaidOut]) -> list[object]:
    """Write how a form is laid out: names, with what stands under their choices."""
    return [
        {each.asked.name: {code: shape(under) for code, under in each.under.items()}}
        if each.under
        else each.asked.name
        for each in found
    ]


@pytest.mark.parametrize("answers", [{}, {"kind": "walk", "far": "yes"}, {"kind": "dinner"}])
def test_what_is_asked_after_one_choice_stands_under_it(answers: dict[str, str]) -> None:
    laid = one_page.lay_out(build, FormState("outing", "", answers))
    under = {"walk": [{"far": {"yes": ["miles"]}}], "dinner": ["dish"]}
    bags = [] if "far" in answers else ["bags"]  # asked elsewhere too, so under no choice
    assert shape(laid) == [{"kind": under}, "read", "when", "day", "who", "seats", "how", *bags]
    names = [name for each in laid for name in each.names()]
    outing = ["kind", "far", "miles", "dish", "read", "when", "day", "who", "seats", "how"]
    assert names == [*outing, *bags]


def test_a_choice_that_does_not_fit_the_others_has_nothing_under_it() -> None:
    laid = one_page.lay_out(build, FormState("outing", "", {"kind": "none", "seats": 40}))
    assert [each.under for each in laid if each.asked.name == "how"] == [{}]


def tells(_form_state: FormState) -> Form:
    """Ask for what is told: something, and more if there is."""
    told = Field("account", FieldKind.TOLD, most=10, by_character=True)
    return Form("telling", (told, Field("more", FieldKind.TOLD, optional=True)))


def told(**typed: str) -> FilledIn:
    given = {f"words.{name}": value for name, value in typed.items()}
    return one_page.fill_in(tells, FormState("telling", ""), {"asked": "account more"} | given, NOW)


def test_what_is_told_is_typed_on_the_page_as_a_whole() -> None:
    found = told(account="Een\r\ntwee.", more="")
    assert found.complete
    assert found.form_state.told("account").text == "Een\ntwee."
    assert found.form_state.answers["more"] is None


@pytest.mark.parametrize(
    ("typed", "why"), [("", "nothing-written"), ("  ", "nothing-written"), ("x" * 11, "too-long")]
)
def test_what_is_told_has_to_be_there_and_to_fit(typed: str, why: str) -> None:
    assert told(account=typed).refused["account"].key == why
    assert told(account="🌧" * 10).complete, "counted in characters"


def test_what_is_only_read_has_no_answer() -> None:
    assert filled(asked=f"{ASKED} read").complete
