"""A form: questions that come and go with the answers, and no press that breaks it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.conversations import steps as form_steps
from domain.conversations.answers import Reckoning
from domain.conversations.form import PREVIEW, Field, FieldKind, Filling, Form, Paper, View
from domain.errors import AnswerRefused, Refusal, StaleButton

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
HERE = Reckoning(NOW, ZoneInfo("Europe/Amsterdam"), "nl")
GUESTS = tuple(f"guest-{number}" for number in range(11))
KIND = Field("kind", FieldKind.CHOICE, ("walk", "dinner"))
TITLE = Field("title", FieldKind.WORDS, most=20)
WHEN = Field("when", FieldKind.MOMENT)
WHO = Field("who", FieldKind.MANY, GUESTS, least=2, most=3)
SEATS = Field("seats", FieldKind.NUMBER, least=2, most=40, optional=True)
REPLY_BY = Field("reply-by", FieldKind.DAY, optional=True)
MENU = Field("menu", FieldKind.FILE, optional=True)
PAPER = Paper("file-id", "Menu.pdf", 1_000)


def build(filling: Filling) -> Form:
    """Only a dinner has a menu, and a number of seats when there is one."""
    last = (SEATS, MENU) if filling.choice("kind") == "dinner" else ()
    return Form("outing", (KIND, TITLE, WHEN, WHO, REPLY_BY, *last))


def begun(**answers: object) -> Filling:
    return form_steps.begin(build, "outing", answers)


def typed(filling: Filling, text: str, message: int = 7) -> Filling:
    return form_steps.write(build, filling, message, text, HERE)


def refused(error: pytest.ExceptionInfo[AnswerRefused]) -> str:
    return error.value.key


WALK = {
    "kind": "walk",
    "title": "Samen lopen",
    "when": "2026-12-03T18:30:00+00:00",
    "who": ["guest-1", "guest-2"],
    "reply-by": None,
}


def test_every_question_is_asked_until_there_is_something_to_look_at() -> None:
    filling = form_steps.choose(build, begun(), "dinner")
    assert filling.at == "title"
    filling = typed(filling, "  Samen\u200b eten  ")
    assert filling.words("title") == "Samen eten"
    filling = typed(filling, "do 3 dec 19:30")
    assert filling.moment("when") == datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
    for guest in ("guest-4", "guest-2"):
        filling = form_steps.choose(build, filling, guest)
    assert filling.picks("who") == ("guest-2", "guest-4")
    filling = typed(form_steps.done(build, filling), "1 dec")
    assert filling.day("reply-by") == date(2026, 12, 1)
    filling = typed(filling, "12")
    assert filling.number("seats") == 12
    filling = form_steps.attach(build, filling, PAPER, 8)
    assert filling.paper("menu") == PAPER

    assert filling.at == PREVIEW
    assert form_steps.complete(build, filling, HERE) == filling
    assert Filling.from_dict({**filling.to_dict(), "messages": [1]}) == filling


def test_what_was_not_answered_is_empty_and_not_wrong() -> None:
    filling = begun()

    assert filling.choice("kind") == filling.words("title") == ""
    assert filling.picks("who") == ()
    assert filling.number("seats") is None
    assert filling.moment("when") is None
    assert filling.day("reply-by") is None
    assert filling.paper("menu") is None


def test_a_name_that_no_button_can_carry_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="no button"):
        Field("kind", FieldKind.CHOICE, ("Een lange naam",))


def test_a_limit_that_is_not_set_is_the_usual_one() -> None:
    assert Field("x", FieldKind.WORDS).limit == 1_000
    assert Field("x", FieldKind.NUMBER).limit == 9_999
    assert Field("x", FieldKind.MANY, ("a", "b")).limit == 2


def test_answers_that_are_there_already_are_not_asked_for() -> None:
    assert begun(kind="walk", title="Lopen").at == "when"
    assert begun(**WALK).at == PREVIEW


def test_a_choice_that_makes_questions_vanish_takes_their_answers_along() -> None:
    filling = begun(**{**WALK, "kind": "dinner", "seats": 8, "menu": None})
    filling = form_steps.revisit(build, form_steps.turn(filling, View.ADJUSTING), "kind")

    filling = form_steps.choose(build, filling, "walk")

    assert filling.at == PREVIEW
    assert "seats" not in filling.answers


def test_a_choice_that_brings_new_questions_has_them_asked() -> None:
    filling = form_steps.turn(begun(**WALK), View.ADJUSTING)

    filling = form_steps.choose(build, form_steps.revisit(build, filling, "kind"), "dinner")

    assert filling.at == "seats"


def test_answers_that_fit_no_longer_are_asked_for_again() -> None:
    assert begun(**{**WALK, "kind": "swim"}).at == "kind"
    assert begun(**{**WALK, "who": ["guest-1", "gone"]}).at == "who"
    assert begun(**{**WALK, "who": None}).at == "who"
    assert begun(**{**WALK, "kind": "dinner", "seats": 1, "menu": None}).at == "seats"


def test_who_looks_back_and_leaves_an_answer_as_it_is_comes_where_they_were() -> None:
    filling = begun(kind="walk", title="Lopen")
    filling = form_steps.back(build, filling)
    assert filling.at == "title"

    assert form_steps.done(build, filling).at == "when"


def test_back_goes_from_the_times_to_the_days_and_from_a_change_to_the_preview() -> None:
    filling = form_steps.pick_day(build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE)
    assert form_steps.day_shown(filling) == date(2026, 12, 3)
    filling = form_steps.back(build, filling)
    assert form_steps.month_shown(filling, HERE.today) == date(2026, 12, 1)
    assert filling.at == "when"

    filling = form_steps.back(build, begun(**WALK))
    assert filling.at == "reply-by"
    filling = form_steps.turn(begun(**WALK), View.ADJUSTING)
    assert form_steps.back(build, filling) == begun(**WALK)
    filling = form_steps.revisit(build, filling, "title")
    assert form_steps.back(build, filling) == begun(**WALK)


def test_before_the_first_question_is_the_way_out() -> None:
    filling = form_steps.back(build, begun())

    assert filling.view is View.LEAVING
    assert form_steps.back(build, filling) == begun()


def test_a_question_that_is_gone_makes_way_whatever_is_on_the_screen() -> None:
    filling = replace(begun(**WALK), at="seats", view=View.KEPT)
    assert form_steps.settle(build, filling) == replace(begun(**WALK), view=View.KEPT)

    filling = replace(form_steps.turn(begun(**WALK), View.ADJUSTING), answers={"kind": "walk"})
    filling = form_steps.settle(build, filling)
    assert (filling.at, filling.view) == ("title", View.ASKING)


def test_only_an_optional_question_is_skipped() -> None:
    with pytest.raises(StaleButton):
        form_steps.skip(build, begun(kind="walk"))
    with pytest.raises(StaleButton):
        form_steps.done(build, begun(kind="walk"))

    filling = begun(**{name: WALK[name] for name in WALK if name != "reply-by"})

    assert form_steps.done(build, filling).answers["reply-by"] is None


def test_too_few_and_too_many_picks_are_said() -> None:
    filling = begun(**{name: WALK[name] for name in ("kind", "title", "when")})
    filling = form_steps.choose(build, filling, "guest-1")
    with pytest.raises(AnswerRefused) as error:
        form_steps.done(build, filling)
    assert (refused(error), error.value.facts["least"]) == ("too-few-picked", 2)
    for guest in ("guest-2", "guest-3"):
        filling = form_steps.choose(build, filling, guest)
    with pytest.raises(AnswerRefused) as error:
        form_steps.choose(build, filling, "guest-4")
    assert refused(error) == "too-many-picked"

    assert form_steps.choose(build, filling, "guest-1").picks("who") == ("guest-2", "guest-3")


@pytest.mark.parametrize("text", ["1", "41", "twaalf", "1.5", "-3", "³", "99999999999999"])
def test_a_number_is_whole_and_within_its_bounds(text: str) -> None:
    with pytest.raises(AnswerRefused) as error:
        typed(begun(**{**WALK, "kind": "dinner"}), text)
    assert refused(error) == "not-a-number"


def test_words_that_are_too_long_or_none_at_all_are_refused() -> None:
    with pytest.raises(AnswerRefused) as error:
        typed(begun(kind="walk"), "🌍" * 11)
    assert (refused(error), error.value.facts["over"]) == ("words-too-long", 2)
    with pytest.raises(AnswerRefused) as error:
        typed(begun(kind="walk"), "\u200b")
    assert refused(error) == "nothing-written"


def test_words_where_a_button_is_asked_for_are_no_answer() -> None:
    for filling in (begun(), begun(**WALK), form_steps.turn(begun(kind="walk"), View.KEPT)):
        assert not form_steps.awaits_words(build, filling)
        with pytest.raises(AnswerRefused) as error:
            typed(filling, "hallo")
        assert refused(error) == "choose-a-button"
    assert form_steps.awaits_words(build, begun(kind="walk"))


def test_a_mere_time_is_meant_for_the_day_that_was_chosen() -> None:
    filling = form_steps.pick_day(build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE)

    assert typed(filling, "19:45").moment("when") == datetime(2026, 12, 3, 18, 45, tzinfo=UTC)
    assert typed(filling, "vr 4 dec 20:00").moment("when") == datetime(2026, 12, 4, 19, tzinfo=UTC)
    with pytest.raises(AnswerRefused):
        typed(filling, "ooit")


def test_a_moment_is_taken_from_the_calendar() -> None:
    filling = form_steps.turn_month(build, begun(kind="walk", title="L"), date(2027, 5, 1), HERE)
    assert form_steps.month_shown(filling, HERE.today) == date(2027, 5, 1)
    assert form_steps.month_shown(begun(), HERE.today) == date(2026, 11, 1)

    filling = form_steps.pick_day(build, filling, date(2027, 5, 6), HERE)
    filling = form_steps.pick_time(build, filling, time(19, 30), HERE)

    assert filling.moment("when") == datetime(2027, 5, 6, 17, 30, tzinfo=UTC)
    assert filling.at == "who"


def test_a_day_is_taken_from_the_calendar() -> None:
    filling = begun(**{name: WALK[name] for name in WALK if name != "reply-by"})

    assert form_steps.pick_day(build, filling, HERE.today, HERE).day("reply-by") == HERE.today


def test_no_moment_that_has_passed_is_taken() -> None:
    filling = begun(kind="walk", title="L")
    with pytest.raises(AnswerRefused) as error:
        form_steps.pick_day(build, filling, date(2026, 11, 22), HERE)
    assert refused(error) == "moment-gone"
    today = form_steps.pick_day(build, filling, HERE.today, HERE)
    with pytest.raises(AnswerRefused) as error:
        form_steps.pick_time(build, today, time(10), HERE)
    assert refused(error) == "moment-gone"
    for passed in ({"when": NOW.isoformat()}, {"reply-by": "2026-11-22"}):
        with pytest.raises(AnswerRefused) as error:
            form_steps.complete(build, begun(**{**WALK, **passed}), HERE)
        assert refused(error) == "moment-gone"


@pytest.mark.parametrize("month", [date(2026, 10, 1), date(2028, 6, 1)])
def test_the_calendar_has_an_end_at_both_sides(month: date) -> None:
    with pytest.raises(StaleButton):
        form_steps.turn_month(build, begun(kind="walk", title="L"), month, HERE)


def test_a_time_without_a_day_or_on_no_button_is_stale() -> None:
    filling = begun(kind="walk", title="L")
    with pytest.raises(StaleButton):
        form_steps.pick_time(build, filling, time(19, 30), HERE)
    filling = form_steps.pick_day(build, filling, date(2026, 12, 3), HERE)
    with pytest.raises(StaleButton):
        form_steps.pick_time(build, filling, time(2, 30), HERE)


def test_a_long_list_has_pages() -> None:
    filling = begun(**{name: WALK[name] for name in ("kind", "title", "when")})

    assert form_steps.turn_page(build, filling, 1).page == "1"
    for page in (-1, 2):
        with pytest.raises(StaleButton):
            form_steps.turn_page(build, filling, page)


def test_a_file_is_taken_only_where_one_is_asked_for_and_not_too_big() -> None:
    filling = begun(**{**WALK, "kind": "dinner", "seats": None})
    with pytest.raises(AnswerRefused) as error:
        form_steps.attach(build, filling, replace(PAPER, size=11 * 1024 * 1024), 8)
    assert refused(error) == "file-too-big"
    with pytest.raises(AnswerRefused) as error:
        form_steps.attach(build, begun(), PAPER, 8)
    assert refused(error) == "choose-a-button"


def test_an_edited_message_changes_the_answer_that_stands_in_it_and_no_other() -> None:
    filling = typed(begun(kind="walk"), "Loopen", 7)

    changed = form_steps.rewrite(build, filling, 7, "Lopen", HERE)

    assert (changed.words("title"), changed.at) == ("Lopen", "when")
    assert form_steps.rewrite(build, filling, 6, "Zwemmen", HERE) == filling
    again = typed(form_steps.back(build, filling), "Fietsen", 9)
    assert form_steps.rewrite(build, again, 7, "Zwemmen", HERE) == again


def test_the_calendar_ends_somewhere() -> None:
    filling = begun(kind="walk", title="L")
    with pytest.raises(StaleButton):
        form_steps.pick_day(build, filling, date(9999, 12, 31), HERE)


def test_a_time_that_is_edited_stays_on_the_day_that_was_chosen() -> None:
    filling = form_steps.pick_day(build, begun(kind="walk", title="L"), date(2026, 12, 3), HERE)
    filling = typed(filling, "19.30", 7)

    changed = form_steps.rewrite(build, filling, 7, "20.00", HERE)
    assert changed.moment("when") == datetime(2026, 12, 3, 19, 0, tzinfo=UTC)
    changed = form_steps.rewrite(build, changed, 7, "vr 4 dec 20.00", HERE)
    assert changed.moment("when") == datetime(2026, 12, 4, 19, 0, tzinfo=UTC)


def test_who_can_be_chosen_no_more_is_asked_for_again() -> None:
    def without(filling: Filling) -> Form:
        form = build(filling)
        fewer = replace(WHO, codes=GUESTS[3:])
        return replace(form, fields=tuple(fewer if each == WHO else each for each in form.fields))

    filling = begun(**WALK)
    assert not form_steps.overtaken(build, filling)
    assert form_steps.overtaken(without, filling)
    assert form_steps.settle(without, filling).at == "who"


def test_a_message_that_is_forgotten_has_its_question_asked_again() -> None:
    filling = begun(**{**WALK, "title": None})
    filling = typed(filling, "Lopen", 7)
    assert filling.at == PREVIEW

    assert form_steps.forget(build, filling, 7).at == "title"
    assert form_steps.forget(build, filling, 8) == filling


def test_nothing_is_sent_before_the_preview_or_with_an_answer_missing() -> None:
    for filling in (begun(), form_steps.turn(begun(**WALK), View.LEAVING)):
        with pytest.raises(StaleButton):
            form_steps.complete(build, filling, HERE)
    with pytest.raises(AnswerRefused) as error:
        form_steps.complete(build, replace(begun(**WALK), answers={"kind": "walk"}), HERE)
    assert refused(error) == "not-finished"


def test_buttons_of_another_screen_are_stale() -> None:
    with pytest.raises(StaleButton):
        form_steps.choose(build, begun(), "swim")
    with pytest.raises(StaleButton):
        form_steps.choose(build, begun(kind="walk"), "walk")
    with pytest.raises(StaleButton):
        form_steps.revisit(build, begun(**WALK), "title")
    with pytest.raises(StaleButton):
        form_steps.revisit(build, form_steps.turn(begun(**WALK), View.ADJUSTING), "seats")
    with pytest.raises(StaleButton):
        form_steps.turn(begun(), View.ADJUSTING)


STEPS = st.one_of(
    st.sampled_from([("walk",), ("dinner",), *((guest,) for guest in GUESTS)]).map(
        lambda code: lambda now: form_steps.choose(build, now, code[0])
    ),
    st.sampled_from(["12", "do 3 dec 19:30", "morgen", "5/6", "Samen", "", "x" * 30]).map(
        lambda text: lambda now: typed(now, text)
    ),
    st.sampled_from(["Anders", "20", "ooit"]).map(
        lambda text: lambda now: form_steps.rewrite(build, now, 7, text, HERE)
    ),
    st.sampled_from([field.name for field in (KIND, TITLE, WHEN, WHO, SEATS)]).map(
        lambda name: lambda now: form_steps.revisit(build, now, name)
    ),
    st.sampled_from([*View]).map(lambda view: lambda now: form_steps.turn(now, view)),
    st.sampled_from([date(2026, 12, 3), date(2026, 11, 1)]).map(
        lambda day: lambda now: form_steps.pick_day(build, now, day, HERE)
    ),
    st.sampled_from(
        [
            lambda now: form_steps.done(build, now),
            lambda now: form_steps.skip(build, now),
            lambda now: form_steps.back(build, now),
            lambda now: form_steps.forget(build, now, 7),
            lambda now: form_steps.attach(build, now, PAPER, 8),
            lambda now: form_steps.turn_page(build, now, 1),
            lambda now: form_steps.turn_month(build, now, date(2026, 12, 1), HERE),
            lambda now: form_steps.pick_time(build, now, time(19, 30), HERE),
        ]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_no_order_of_presses_breaks_a_form(steps: list) -> None:  # type: ignore[type-arg]
    filling = begun()
    for step in steps:
        try:
            filling = Filling.from_dict(step(filling).to_dict())
        except Refusal:
            continue
        form = build(filling)
        assert filling.at == PREVIEW or form.field(filling.at) is not None
        assert set(filling.typed) <= set(filling.answers) <= {field.name for field in form.fields}
        assert form_steps.settle(build, filling) == filling
        if filling.at == PREVIEW and filling.view is View.ASKING:
            assert form_steps.complete(build, filling, HERE) == filling
