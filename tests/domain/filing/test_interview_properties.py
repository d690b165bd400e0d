"""Whatever somebody presses, types or edits, the draft stays one that can be finished."""

import json
import operator
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.conversations.form import FieldKind, FormState, FormView
from domain.errors import Refusal
from domain.filing.interview import complete
from domain.filing.questions import MOST_CHARACTERS, Interview
from storage.as_json import from_json, to_json
from tests.domain.filing.interviewing import (
    SUMMARY,
    back,
    begin,
    choose,
    done,
    revisit,
    rewrite,
    skip,
    tell_more,
    write,
)

TEXTS = st.text(max_size=30) | st.just("lang " * 1_500)  # three of these are too long
MESSAGES = st.integers(1, 12)
QUESTIONS = st.sampled_from(
    ["danger", "danger-112", "subject", "account", "since", "help", "identity", SUMMARY, "?"]
)
Step = Callable[[Interview, FormState], FormState]


def press(number: int) -> Step:
    """Press a button that is really on the screen; where words are asked, write some."""

    def step(interview: Interview, draft: FormState) -> FormState:
        if draft.at == SUMMARY:
            return revisit(interview, draft, interview.questions[number].id)
        question = interview.question(draft.at)
        if question.kind is FieldKind.TOLD:
            return done(interview, write(interview, draft, number, "Zo is het."))
        option = question.options[number % len(question.options)]
        return choose(interview, draft, option.code)

    return step


def picked(code: str) -> Step:
    return lambda interview, draft: choose(interview, draft, code)


def typed(message: int, text: str) -> Step:
    return lambda interview, draft: write(interview, draft, message, text)


def edited(message: int, text: str) -> Step:
    return lambda interview, draft: rewrite(interview, draft, message, text)


def reopened(question: str) -> Step:
    return lambda interview, draft: revisit(interview, draft, question)


PRESSES = st.integers(0, 8).map(press)
ANYTHING = st.one_of(
    PRESSES,
    st.builds(picked, st.sampled_from(["yes", "no", "other", "?"])),
    st.builds(typed, MESSAGES, TEXTS),
    st.builds(edited, MESSAGES, TEXTS),
    st.builds(reopened, QUESTIONS),
    st.sampled_from([done, skip, back, tell_more]),
)
WALKS = st.builds(
    operator.add, st.lists(PRESSES, max_size=14), st.lists(PRESSES | ANYTHING, max_size=40)
)


def walk(interview: Interview, steps: list[Step]) -> Iterator[FormState]:
    """Take the steps that are not refused, and show every draft on the way."""
    draft = begin(interview)
    yield draft
    for step in steps:
        with suppress(Refusal):
            draft = step(interview, draft)
            yield draft


def check(interview: Interview, draft: FormState) -> None:
    questions = {question.id: question for question in interview.questions}
    assert draft.at in {*questions, SUMMARY}
    for name in draft.answers:
        assert questions[name].kind in {FieldKind.CHOICE, FieldKind.TOLD}
        if questions[name].kind is FieldKind.CHOICE:
            left_out = questions[name].can_wait and draft.answers[name] is None
            assert left_out or questions[name].option(draft.choice(name))
        else:
            pieces = draft.told(name).pieces
            assert len(draft.told(name).text) <= MOST_CHARACTERS
            assert len({piece.message for piece in pieces}) == len(pieces)
            assert all(piece.text for piece in pieces)
    assert from_json(FormState, json.loads(json.dumps(to_json(draft)))) == draft
    if draft.at == SUMMARY:
        assert not draft.revisiting
        assert complete(interview, draft).answers["account"]


@given(WALKS)
def test_any_sequence_of_acts_keeps_a_valid_draft(interview: Interview, steps: list[Step]) -> None:
    for draft in walk(interview, steps):
        check(interview, draft)


@given(WALKS, st.integers(1, 12))
def test_back_never_loses_an_answer(interview: Interview, steps: list[Step], screens: int) -> None:
    *_, draft = walk(interview, steps)
    earlier = draft
    for _ in range(screens):
        earlier = back(interview, earlier)
        check(interview, earlier)
    assert earlier.answers == draft.answers


@given(WALKS)
def test_from_anywhere_the_interview_can_be_finished(
    interview: Interview, steps: list[Step]
) -> None:
    *_, draft = walk(interview, steps)
    draft = replace(draft, view=FormView.ASKING)
    for turn in range(100, 125):
        if draft.at != SUMMARY:
            draft = press(turn)(interview, draft)
    assert complete(interview, draft).answers["danger"] in {"yes", "no"}
