"""Only what was checked is passed on, and what is kept says whether it was."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.conversations.form import Field, FieldKind, Form, FormState, Paper
from domain.conversations.papers import as_checked, checked, on_its_way, refused, to_pass_on, tried

PAPER = Paper("BQACAgQ", "schakel.pdf", 2_000)
STATE = FormState(
    "minutes",
    "preview",
    {"paper": PAPER.to_answer(), "how": "paper", "who": ["a"], "told": {"parts": []}, "no": None},
)


@given(st.text())
def test_nothing_is_passed_on_but_what_was_checked(kept: str) -> None:
    assert to_pass_on(as_checked(kept)) == kept
    assert to_pass_on(kept.replace(":", "")) is None


def test_what_was_sent_is_on_its_way_until_it_was_checked() -> None:
    assert list(on_its_way(STATE)) == [("paper", PAPER)]
    after = checked(tried(STATE, PAPER.id, 2), PAPER.id, "other")
    assert not list(on_its_way(after))
    assert after.paper("paper") == replace(PAPER, id=as_checked("other"))


def test_an_answer_of_an_earlier_version_is_on_its_way() -> None:
    old = {"id": "BQACAgQ", "name": "brief.pdf", "size": 3}
    (found,) = on_its_way(replace(STATE, answers={"paper": old}))
    assert found == ("paper", Paper("BQACAgQ", "brief.pdf", 3))


def test_tries_are_counted_for_this_file_alone() -> None:
    assert tried(STATE, PAPER.id, 2).paper("paper") == replace(PAPER, tries=2)
    assert tried(STATE, "other", 2) == STATE
    assert checked(STATE, "other", "third") == STATE


def _build(form_state: FormState) -> Form:
    del form_state
    about, when = Field("about", FieldKind.WORDS), Field("when", FieldKind.WORDS)
    return Form("minutes", (about, Field("paper", FieldKind.FILE), when))


def test_what_cannot_go_along_is_asked_for_again_and_nothing_else_is_lost() -> None:
    answers = {"about": "Plan", "paper": PAPER.to_answer()}
    state = replace(STATE, at="when", answers=answers, typed={"about": 3, "paper": 5})
    after = refused(_build, state, PAPER.id)
    assert (after.at, after.answers, after.typed) == ("paper", {"about": "Plan"}, {"about": 3})
    assert refused(_build, state, "other") == state
