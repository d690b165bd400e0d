"""The call for who has duty: until somebody confirms, one after the other, nobody twice."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns import waiting_for
from domain.concerns.concern import Concern, Stage
from domain.concerns.duty import calls
from domain.concerns.duty.calls import DutyCall
from domain.concerns.protocol import Protocol, ProtocolProblems
from domain.concerns.waiting_for import Due
from domain.identifiers import PersonId
from tests.domain.voorbeeldstad import TABLES

TERM = timedelta(hours=2)
FATIMA, BRAM = PersonId("fatima"), PersonId("bram")


def calling(concern: Concern, call: DutyCall) -> Concern:
    return replace(concern, timeline=replace(concern.timeline, duty=call))


def test_one_after_the_other_is_called_and_then_the_coordinator(now: datetime) -> None:
    begun = calls.begin(now, TERM)
    assert begun == DutyCall((), now, now + TERM)
    first = calls.pass_on(begun, FATIMA, now + TERM, now + TERM)
    second = calls.pass_on(first, BRAM, now + 2 * TERM, now + 2 * TERM)
    assert second == DutyCall((FATIMA, BRAM), now + 2 * TERM, now + 2 * TERM)
    assert calls.end(second) == DutyCall((FATIMA, BRAM), coordinator=True)


def test_who_was_named_and_is_called_first_is_no_news(now: datetime) -> None:
    begun = replace(calls.begin(now, TERM), named=FATIMA)
    assert not calls.is_news(begun, FATIMA)
    assert calls.is_news(begun, BRAM)
    assert calls.is_news(begun, None)
    assert calls.is_news(calls.begin(now, TERM), FATIMA), "of a call that was kept before"
    assert calls.is_news(calls.pass_on(begun, FATIMA, now + TERM, now + TERM), BRAM)


@given(
    st.lists(st.permutations(["fatima", "bram", "yusuf", "reporter"]), max_size=9),
    st.lists(st.sets(st.sampled_from(["fatima", "bram", "yusuf"])), max_size=9),
)
def test_nobody_is_called_twice_nor_for_what_they_filed(
    lines: list[list[str]], gone: list[set[str]]
) -> None:
    reporter, moment = PersonId("reporter"), datetime(2026, 11, 27, 17, 30, tzinfo=UTC)
    call = calls.begin(moment, TERM)
    for line, away in zip(lines, gone, strict=False):
        there = [PersonId(each) for each in line if each not in away]
        person = calls.next_one(call, there, reporter)
        if person is None:
            assert set(there) <= {*call.called, reporter}
            call = calls.end(call)
            break
        assert person in there
        call = calls.pass_on(call, person, moment, moment)
    assert len(set(call.called)) == len(call.called)
    assert reporter not in call.called


def test_the_next_is_called_when_nobody_confirmed_in_time(concern: Concern, now: datetime) -> None:
    waiting = calling(concern, calls.begin(now + TERM, TERM))
    assert Due.DUTY not in waiting_for.due(waiting, now)
    assert Due.DUTY in waiting_for.due(waiting, now + TERM)
    assert waiting_for.next_moment(waiting) == now + TERM


@pytest.mark.parametrize("stage", [Stage.ACKNOWLEDGED, Stage.TAKEN_UP, Stage.WITHDRAWN])
def test_what_was_confirmed_calls_nobody(concern: Concern, now: datetime, stage: Stage) -> None:
    confirmed = replace(calling(concern, calls.begin(now, TERM)), stage=stage)
    assert Due.DUTY not in waiting_for.due(confirmed, now + 9 * TERM)
    assert waiting_for.duty_calls_at(confirmed) is None


def test_when_nobody_is_left_time_calls_nobody(concern: Concern, now: datetime) -> None:
    ended = calling(concern, calls.end(calls.begin(now, TERM)))
    assert Due.DUTY not in waiting_for.due(ended, now + 9 * TERM)


def test_the_protocol_says_how_soon_who_has_duty_looks() -> None:
    def term(duty: dict[str, str]) -> timedelta:
        table = {**TABLES.protocol, "duty": duty}
        return Protocol.from_table(table).duty_term

    assert term({"look": "1 hour"}) == timedelta(hours=1)
    assert term({}) == TERM
    for wrong in ("0 hours", "2 office hours", "100 hours", "2"):
        with pytest.raises(ProtocolProblems, match=r"duty\.look"):
            term({"look": wrong})
