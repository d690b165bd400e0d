"""Whatever somebody presses, types or edits, the draft stays one that can be finished."""

import json
import operator
from collections.abc import Callable, Iterator
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.filing.interview import (
    MAX_CHARACTERS,
    SUMMARY,
    Draft,
    Form,
    Interview,
    back,
    begin,
    choose,
    complete,
    done,
    revisit,
    rewrite,
    skip,
    write,
)

TEXTS = st.text(max_size=30) | st.just("lang " * 1_500)  # three of these are too long
MESSAGES = st.integers(1, 12)
QUESTIONS = st.sampled_from(
    ["danger", "danger-112", "subject", "account", "since", "help", "identity", SUMMARY, "?"]
)
Step = Callable[[Interview, Draft], Draft]


def press(number: int) -> Step:
    """Press a button that is really on the screen; where words are asked, write some."""

    def step(interview: Interview, draft: Draft) -> Draft:
        if draft.at == SUMMARY:
            return revisit(interview, draft, interview.questions[number].id)
        question = interview.question(draft.at)
        if question.kind is Form.TEXT:
            return done(interview, write(interview, draft, number, "Zo is het."))
        option = question.options[number % len(question.options)]
        return choose(interview, draft, question.id, option.code)

    return step


def picked(question: str, code: str) -> Step:
    return lambda interview, draft: choose(interview, draft, question, code)


def typed(message: int, text: str) -> Step:
    return lambda interview, draft: write(interview, draft, message, text)


def edited(message: int, text: str) -> Step:
    return lambda _, draft: rewrite(draft, message, text)


def reopened(question: str) -> Step:
    return lambda interview, draft: revisit(interview, draft, question)


PRESSES = st.integers(0, 8).map(press)
ANYTHING = st.one_of(
    PRESSES,
    st.builds(picked, QUESTIONS, st.sampled_from(["yes", "no", "other", "?"])),
    st.builds(typed, MESSAGES, TEXTS),
    st.builds(edited, MESSAGES, TEXTS),
    st.builds(reopened, QUESTIONS),
    st.sampled_from([done, skip, back]),
)
WALKS = st.builds(
    operator.add, st.lists(PRESSES, max_size=14), st.lists(PRESSES | ANYTHING, max_size=40)
)


def walk(interview: Interview, steps: list[Step]) -> Iterator[Draft]:
    """Take the steps that are not refused, and show every draft on the way."""
    draft = begin(interview)
    yield draft
    for step in steps:
        with suppress(Refusal):
            draft = step(interview, draft)
            yield draft


def check(interview: Interview, draft: Draft) -> None:
    questions = {question.id: question for question in interview.questions}
    assert draft.at in {*questions, SUMMARY}
    for name, code in draft.answers.items():
        assert questions[name].kind is Form.CHOICE
        assert questions[name].option(code)
    for name, pieces in draft.pieces.items():
        assert questions[name].kind is Form.TEXT
        assert len(draft.text(name)) <= MAX_CHARACTERS
        assert len({piece.message for piece in pieces}) == len(pieces)
        assert all(piece.text for piece in pieces)
    assert Draft.from_dict(json.loads(json.dumps(draft.to_dict()))) == draft
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
    assert earlier.pieces == draft.pieces


@given(WALKS)
def test_from_anywhere_the_interview_can_be_finished(
    interview: Interview, steps: list[Step]
) -> None:
    *_, draft = walk(interview, steps)
    for turn in range(100, 125):
        if draft.at != SUMMARY:
            draft = press(turn)(interview, draft)
    assert complete(interview, draft).answers["danger"] in {"yes", "no"}
