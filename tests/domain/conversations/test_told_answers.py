"""An answer that is told: more messages, typed anew, opened again from the preview."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from domain.conversations import progress, steps, told_steps
from domain.conversations.answers import Reckoning
from domain.conversations.attachments import Attachment, Medium
from domain.conversations.form import PREVIEW, Field, FieldKind, Form, FormState, FormView
from domain.errors import AnswerRefused, StaleButton
from storage.as_json import from_json, to_json

HERE = Reckoning(datetime(2026, 11, 23, 9, 15, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"), "nl")
PHOTO = Attachment("a1", Medium.PHOTO, 11, "file-of-telegram")


def build(
    form_state: FormState, *, optional: bool = False, most: int = 20, attachable: bool = False
) -> Form:
    """One question, as the additions of a reporter have it."""
    words = Field("words", FieldKind.TOLD, optional=optional, most=most, attachable=attachable)
    return Form(form_state.form, (words,), reopens=True)


def said(form_state: FormState, message: int, text: str) -> FormState:
    return steps.write(build, form_state, message, text, HERE)


@pytest.fixture
def begun() -> FormState:
    return progress.begin(build, "telling", notes={"asked": 7})


@pytest.fixture
def told(begun: FormState) -> FormState:
    return steps.done(build, said(begun, 1, "Eerst dit."))


def test_it_goes_on_until_it_is_done(begun: FormState) -> None:
    form_state = said(said(begun, 1, "Een."), 2, "Twee.")

    assert (form_state.at, form_state.told("words").text) == ("words", "Een.\nTwee.")
    assert steps.done(build, form_state).at == PREVIEW
    assert from_json(FormState, to_json(form_state)) == form_state


def test_it_has_room_for_so_many_units_and_a_wide_character_takes_two(begun: FormState) -> None:
    with pytest.raises(AnswerRefused) as refused:
        said(begun, 1, "🌉" * 11)

    assert refused.value.facts == {"max": 20, "over": 2}


def test_what_is_typed_at_the_preview_goes_on_with_it(told: FormState) -> None:
    assert progress.to_be_typed(build, told)

    assert said(told, 2, "Dan dat.").told("words").text == "Eerst dit.\nDan dat."
    assert said(told, 2, "Dan dat.").at == "words"


def test_what_answers_nothing_goes_with_it_and_is_looked_at_before_sending(told: FormState) -> None:
    aside = told_steps.add_aside(build, replace(told, view=FormView.CHECKING), 2, "Dan dat.")

    assert aside is not None
    assert aside.told("words").text == "Eerst dit.\nDan dat."
    assert (aside.at, aside.view) == (PREVIEW, FormView.ASKING)
    left = told_steps.add_aside(build, replace(told, view=FormView.LEAVING), 2, "Dan dat.")
    assert left is not None
    assert left.view is FormView.LEAVING
    with pytest.raises(AnswerRefused, match="too-long"):
        told_steps.add_aside(build, told, 2, "Veel te veel woorden.")


def test_where_nothing_has_to_be_told_it_has_no_place(told: FormState) -> None:
    assert told_steps.add_aside(partial(build, optional=True), told, 2, "Dan dat.") is None


def test_adjusting_opens_it_again_at_once(told: FormState, begun: FormState) -> None:
    assert steps.adjust(build, told) == replace(told, at="words")
    checking = replace(told, view=FormView.CHECKING)
    assert steps.adjust(build, checking) == replace(told, at="words")
    with pytest.raises(StaleButton):
        steps.adjust(build, begun)


def test_it_can_be_told_anew_and_where_it_is_optional_that_is_skipping(begun: FormState) -> None:
    form_state = said(begun, 1, "Eerst dit.")
    assert steps.erase(build, form_state) == begun

    skipped = steps.erase(partial(build, optional=True), form_state)
    assert (skipped.at, skipped.answers) == (PREVIEW, {"words": None})


def test_an_edit_and_a_message_that_is_forgotten_are_looked_at_anew(told: FormState) -> None:
    checking = replace(told, view=FormView.CHECKING)

    edited = steps.rewrite(build, checking, 1, "Anders.", HERE)
    assert (edited.view, edited.told("words").text) == (FormView.ASKING, "Anders.")
    forgotten = steps.forget(build, checking, 1)
    assert (forgotten.view, forgotten.at, forgotten.answers) == (FormView.ASKING, "words", {})


@pytest.mark.parametrize(
    ("view", "after"),
    [(FormView.CHECKING, FormView.ASKING), (FormView.KEPT, FormView.KEPT)],
)
def test_a_photo_whose_words_change_is_looked_at_anew(
    begun: FormState, view: FormView, after: FormView
) -> None:
    attachable = partial(build, attachable=True)
    shown = steps.done(attachable, told_steps.attach(attachable, begun, PHOTO, "Eerst dit."))

    edited = told_steps.changed(attachable, replace(shown, view=view), PHOTO, "Anders.")
    assert (edited.at, edited.view, edited.told("words").text) == (PREVIEW, after, "Anders.")


def test_a_check_of_what_is_not_answered_any_more_makes_way_for_the_question(
    told: FormState,
) -> None:
    form_state = replace(told, view=FormView.CHECKING, answers={})

    assert progress.settle(build, form_state) == replace(
        form_state, at="words", view=FormView.ASKING
    )


def test_no_answer_takes_the_place_of_one_that_is_told(begun: FormState) -> None:
    assert not progress.can_be_replaced(build, begun)


def test_a_photo_of_a_message_that_nobody_knows_changes_nothing(told: FormState) -> None:
    assert told_steps.changed(build, told, PHOTO, "") is told


def test_words_below_a_file_in_a_message_that_nobody_knows_change_nothing(told: FormState) -> None:
    assert told_steps.words_left(build, told, 99, "Nog iets.") is told


@pytest.mark.parametrize("optional", [True, False])
def test_a_photo_that_has_no_place_in_what_is_told_is_refused(
    told: FormState,
    optional: bool,  # noqa: FBT001 - a case of the parameters
) -> None:
    with pytest.raises(AnswerRefused, match="choose-a-button"):
        told_steps.attach_aside(partial(build, optional=optional), told, PHOTO, "Kijk.")


def test_where_only_one_photo_goes_along_no_speech_and_no_second_one_does() -> None:
    def one_photo(form_state: FormState) -> Form:
        words = Field("words", FieldKind.TOLD, attachable=True, photos=1)
        return Form(form_state.form, (words,))

    begun = progress.begin(one_photo, "telling")
    spoken = replace(PHOTO, medium=Medium.VOICE)
    with pytest.raises(AnswerRefused, match="only-photos"):
        told_steps.attach(one_photo, begun, spoken, "")
    with_one = told_steps.attach(one_photo, begun, PHOTO, "Zo was het.")
    with pytest.raises(AnswerRefused, match="only-photos"):
        told_steps.attach(one_photo, with_one, replace(PHOTO, id="b2", message=12), "")
    assert told_steps.attached(with_one) == (PHOTO,)
