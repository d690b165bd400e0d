"""Introducing oneself: what is asked, in which order, and what is no answer."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis.strategies import sampled_from, text

from domain.errors import AnswerRefused, StaleButton
from domain.filing import call_number
from domain.identifiers import MessageId, PersonId
from domain.people.applicant import (
    LONGEST_LINE,
    MOMENTS,
    Applicant,
    Introducing,
    back,
    choose_moment,
    give,
    give_again,
    go_on,
    send,
)
from storage.as_json import from_json, to_json

TYPED_IN = MessageId(7)


def _at(step: Introducing) -> Applicant:
    return Applicant(PersonId("p1"), step=step)


def _give(applicant: Applicant, words: str, message: MessageId = TYPED_IN) -> Applicant:
    return give(applicant, words, message, call_number.read)


def test_four_things_are_asked_one_after_the_other_and_then_it_is_shown(now: datetime) -> None:
    told = _give(go_on(Applicant(PersonId("p1"))), " Nadia ")
    told = _give(told, "Ik train de jeugd\nbij de club", MessageId(8))
    told = choose_moment(_give(told, "06 12345678", MessageId(9)), "by-day")

    assert told.step is Introducing.CHECK
    assert (told.name, told.about) == ("Nadia", "Ik train de jeugd bij de club")
    assert (told.phone, told.when) == ("06 12345678", "by-day")
    sent = send(told, now)
    assert (sent.step, sent.sent_at, sent.typed) == (Introducing.SENT, now, {})
    assert from_json(Applicant, to_json(sent)) == sent


@pytest.mark.parametrize("words", ["", "…", "x" * (LONGEST_LINE + 1)])
def test_a_line_about_oneself_says_something_and_is_short(words: str) -> None:
    with pytest.raises(AnswerRefused):
        _give(_at(Introducing.ABOUT), words)


def test_a_number_is_a_number() -> None:
    with pytest.raises(AnswerRefused):
        _give(_at(Introducing.PHONE), "bel mij maar")


@given(sampled_from(Introducing), text(max_size=400))
def test_whatever_is_typed_goes_a_screen_on_or_changes_nothing(
    step: Introducing, words: str
) -> None:
    try:
        after = _give(_at(step), words)
    except AnswerRefused:
        return
    assert step in {Introducing.NAME, Introducing.ABOUT, Introducing.PHONE}
    assert back(after).step is step


def test_a_button_of_another_screen_is_stale(now: datetime) -> None:
    for applicant in map(_at, Introducing):
        if applicant.step is not Introducing.READING:
            with pytest.raises(StaleButton):
                go_on(applicant)
        if applicant.step is not Introducing.WHEN:
            with pytest.raises(StaleButton):
                choose_moment(applicant, MOMENTS[0])
        if applicant.step is not Introducing.CHECK:
            with pytest.raises(StaleButton):
                send(applicant, now)
    with pytest.raises(StaleButton):
        choose_moment(_at(Introducing.WHEN), "at-noon")


def test_the_first_and_the_last_screen_have_no_way_back() -> None:
    for step in (Introducing.READING, Introducing.SENT):
        assert back(_at(step)).step is step


def test_an_edited_answer_is_followed_until_it_is_sent(now: datetime) -> None:
    told = _give(_at(Introducing.NAME), "Nadja")
    changed = give_again(told, "Nadia", TYPED_IN, call_number.read)
    assert changed is not None
    assert (changed.name, changed.step) == ("Nadia", Introducing.ABOUT)
    assert give_again(told, "Nadia", MessageId(8), call_number.read) is None
    sent = send(replace(told, step=Introducing.CHECK), now)
    assert give_again(sent, "Nadia", TYPED_IN, call_number.read) is None
