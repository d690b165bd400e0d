"""The table of acts: every act has its record, and what others read from it fits together."""

import pytest

from domain.concerns.act_buttons import button_name, rows_of
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, ButtonPlace, Need, Pending, Preparation
from domain.concerns.doers import Doer, Hearer

PLACE_OF = {
    ButtonPlace.CARD: Doer.OFFICIAL,
    ButtonPlace.DESK: Doer.COORDINATOR,
    ButtonPlace.REPORTER: Doer.REPORTER,
}


def test_every_act_has_its_record() -> None:
    assert set(ACTS) == set(Act)


def test_each_act_has_a_word_of_its_own_in_the_journal() -> None:
    assert len({record.journaled for record in ACTS.values()}) == len(Act)


@pytest.mark.parametrize("act", Act)
def test_a_button_stands_where_only_those_see_it_who_may_press_it(act: Act) -> None:
    button = ACTS[act].button
    assert button is None or PLACE_OF[button.place] is ACTS[act].doer


@pytest.mark.parametrize("act", Act)
def test_nobody_must_hear_what_they_may_never_hear(act: Act) -> None:
    assert not ACTS[act].must_hear & ACTS[act].never_hear


@pytest.mark.parametrize("act", Act)
def test_what_is_opened_is_not_open_yet_and_what_is_settled_is(act: Act) -> None:
    record = ACTS[act]
    absent = {Pending.QUESTION: Need.NO_QUESTION, Pending.REQUEST: Need.NO_REQUEST}
    there = {
        Pending.QUESTION: {
            Need.QUESTION,
            Need.IDENTITY_QUESTION,
            Need.PASSING_QUESTION,
            Need.ANY_QUESTION,
        },
        Pending.REQUEST: {Need.REQUEST},
    }
    assert record.opens is None or absent[record.opens] in record.needs
    assert record.settles is None or there[record.settles] & record.needs


def test_an_act_that_needs_words_begins_with_them() -> None:
    assert ACTS[Act.ESCALATE].begins_with is Preparation.WORDS
    assert ACTS[Act.NOTE].begins_with is Preparation.WORDS
    assert ACTS[Act.CLOSE].begins_with is Preparation.OUTCOME
    assert ACTS[Act.PASS_ON].begins_with is Preparation.PARTNER
    assert ACTS[Act.TAKE_UP].begins_with is None


def test_the_coordinator_reads_only_words_that_were_meant_for_them() -> None:
    assert {act for act in Act if ACTS[act].for_coordinator} == {
        Act.ESCALATE,
        Act.EXTEND,
        Act.KEEP,
    }


def test_standard_texts_are_for_words_that_the_reporter_reads() -> None:
    for act in Act:
        if ACTS[act].standard_texts:
            assert ACTS[act].begins_with is Preparation.WORDS
            assert Hearer.REPORTER not in ACTS[act].never_hear


def test_the_buttons_of_a_card_stand_in_their_rows() -> None:
    assert rows_of(ButtonPlace.CARD) == (
        (Act.READ,),
        (Act.CALLED, Act.NOT_REACHED),
        (Act.ACKNOWLEDGE, Act.TAKE_UP),
        (Act.FEEDBACK, Act.ASK),
        (Act.TOLD_BY_PHONE,),
        (Act.NOTE, Act.EXTEND),
        (Act.ASK_IDENTITY, Act.ESCALATE),
        (Act.PASS_ON, Act.ASK_BACK),
        (Act.CLOSE,),
        (Act.REOPEN, Act.LEAVE_CLOSED),
        (Act.POSTPONE_ERASURE,),
        (Act.KEEP,),
    )
    assert rows_of(ButtonPlace.DESK) == (
        (Act.ADVISE, Act.GRANT, Act.REFUSE),
        (Act.ASSIGN, Act.REMIND),
    )


def test_a_button_says_its_act_or_an_older_word_for_it() -> None:
    assert button_name(Act.WITHDRAW) == "withdraw"
    assert button_name(Act.REQUEST_REOPEN) == "reopen"
    assert button_name(Act.LAPSE) == "lapse"
