"""Questions that are asked later: only of who wants to tell more, and each can be left out."""

from dataclasses import replace

import pytest

from domain.conversations import progress
from domain.conversations import steps as form_steps
from domain.conversations.form import PREVIEW, Field, FieldKind, Form, FormState, FormView
from domain.errors import StaleButton

WHERE = Field("where", FieldKind.CHOICE, ("north", "south"))
WHAT = Field("what", FieldKind.CHOICE, ("noise", "litter"), optional=True, later=True)
WHO = Field("who", FieldKind.CHOICE, ("me", "others"))
SINCE = Field("since", FieldKind.CHOICE, ("today", "longer"), optional=True, later=True)


def build(_: FormState) -> Form:
    return Form("report", (WHERE, WHAT, WHO, SINCE))


def ready(**answers: object) -> FormState:
    return progress.begin(build, "report", {"where": "north", "who": "me", **answers})


def choose(form_state: FormState, code: str) -> FormState:
    return form_steps.choose(build, form_state, code)


def test_what_is_asked_later_does_not_come_by_itself() -> None:
    form_state = progress.begin(build, "report")
    assert form_state.at == "where"
    form_state = choose(form_state, "south")
    assert form_state.at == "who"
    assert form_steps.back(build, form_state).at == "where"
    assert choose(form_state, "me").at == PREVIEW


def test_an_answer_that_is_there_already_is_not_asked_for() -> None:
    assert progress.begin(build, "report", {"who": "me"}).at == "where"
    assert choose(progress.begin(build, "report", {"who": "me"}), "north").at == PREVIEW


def test_whoever_wants_to_tell_more_gets_the_rest_one_after_the_other() -> None:
    form_state = form_steps.tell_more(build, ready())
    assert form_state.at == "what"
    form_state = choose(form_state, "noise")
    assert form_state.at == "since"
    form_state = form_steps.skip(build, form_state)
    assert form_state.at == PREVIEW
    assert form_state.answers == {"where": "north", "who": "me", "what": "noise", "since": None}


def test_only_what_is_still_open_is_asked_of_who_wants_to_tell_more() -> None:
    form_state = form_steps.tell_more(build, ready(what="noise"))
    assert form_state.at == "since"
    assert choose(form_state, "today").at == PREVIEW


def test_back_from_telling_more_leads_to_the_preview() -> None:
    form_state = choose(form_steps.tell_more(build, ready()), "noise")
    form_state = form_steps.back(build, form_state)
    assert form_state.at == "what"
    assert form_steps.back(build, form_state).at == PREVIEW


def test_changing_one_of_them_leads_back_to_the_preview() -> None:
    form_state = form_steps.adjust(build, ready())
    assert choose(form_steps.revisit(build, form_state, "what"), "litter").at == PREVIEW


def test_there_is_no_more_to_tell_once_all_was_asked() -> None:
    assert progress.still_later(build(ready()), ready()) == WHAT
    told = ready(what="noise", since=None)
    assert progress.still_later(build(told), told) is None
    with pytest.raises(StaleButton):
        form_steps.tell_more(build, told)


@pytest.mark.parametrize(
    "elsewhere", [{"at": "where"}, {"view": FormView.LEAVING}], ids=["a question", "the way out"]
)
def test_telling_more_begins_at_the_preview(elsewhere: dict[str, str]) -> None:
    with pytest.raises(StaleButton):
        form_steps.tell_more(build, replace(ready(), **elsewhere))  # type: ignore[arg-type]


def test_a_warning_opens_the_question_it_is_about_and_leads_back() -> None:
    warned = replace(ready(), view=FormView.CHECKING)
    form_state = form_steps.open_again(build, warned, "where")
    assert form_state.at == "where"
    assert choose(form_state, "south").at == PREVIEW


def test_a_warning_about_a_question_that_is_gone_asks_what_is_to_change() -> None:
    warned = replace(ready(), view=FormView.CHECKING)
    assert form_steps.open_again(build, warned, "gone").view is FormView.ADJUSTING
    with pytest.raises(StaleButton):
        form_steps.open_again(build, ready(), "where")


def test_only_what_can_be_left_out_is_asked_later() -> None:
    with pytest.raises(ValueError, match="left for later"):
        Field("where", FieldKind.CHOICE, ("north",), later=True)
