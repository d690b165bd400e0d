"""Somebody asked to be called: who calls, what each try comes to, and that it never just waits."""

from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.concerns import promise_clock, waiting_for
from domain.concerns.concern import Concern, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.effects import MOST_TRIES
from domain.concerns.protocol import (
    Act,
    Actor,
    Doer,
    Given,
    Hearer,
    Protocol,
    Where,
    decide,
    permit,
    permitted,
)
from domain.concerns.timeline import CallBack
from domain.concerns.waiting_for import Due, WaitKind, Whose
from domain.errors import NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.roles import Role
from tests.domain.voorbeeldstad import TABLES, WORKING_TIME, do

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type,misc]


MONDAY = local(2027, 6, 7, 10)


def asked(protocol: Protocol, concern: Concern, call: CallBack, urgency: Urgency) -> Concern:
    timeline, promise = protocol.begin_call(call, urgency, MONDAY, WORKING_TIME)
    return replace(
        concern,
        stage=Stage.FILED,
        named=True,
        subject="",
        urgency=urgency,
        filed_at=MONDAY,
        promise=promise,
        timeline=timeline,
    )


@pytest.fixture
def at_once(protocol: Protocol, concern: Concern) -> Concern:
    call = CallBack(MONDAY, local(2027, 6, 7, 11), at_once=True)
    return asked(protocol, concern, call, Urgency.URGENT)


@pytest.fixture
def at_four(protocol: Protocol, concern: Concern) -> Concern:
    call = CallBack(local(2027, 6, 7, 16), local(2027, 6, 7, 17))
    return asked(protocol, concern, call, Urgency.SOON)


def test_now_is_within_one_office_hour(at_once: Concern) -> None:
    first, *_ = waiting_for.waits(at_once)
    assert (first.kind, first.whose) == (WaitKind.CALL_BACK, Whose.OFFICIALS)
    assert first.until == at_once.promise.confirm_by == local(2027, 6, 7, 11)
    assert Due.NUDGE in waiting_for.due(at_once, local(2027, 6, 7, 10, 30))
    assert waiting_for.missed(at_once, local(2027, 6, 7, 11))
    assert Due.ESCALATE in waiting_for.due(at_once, local(2027, 6, 7, 11, 30))


def test_a_moment_is_reminded_of_as_it_begins_and_kept_by_its_end(at_four: Concern) -> None:
    assert not waiting_for.due(at_four, local(2027, 6, 7, 15, 59))
    assert Due.NUDGE in waiting_for.due(at_four, local(2027, 6, 7, 16))
    assert waiting_for.missed(at_four, local(2027, 6, 7, 17))
    assert Due.ESCALATE not in waiting_for.due(at_four, local(2027, 6, 8, 9, 29))
    assert Due.ESCALATE in waiting_for.due(at_four, local(2027, 6, 8, 9, 30))


def test_an_evening_is_reminded_of_while_somebody_is_there(
    protocol: Protocol, concern: Concern
) -> None:
    call = CallBack(local(2027, 6, 7, 20), local(2027, 6, 7, 21))
    evening = asked(protocol, concern, call, Urgency.SOON)
    assert Due.NUDGE not in waiting_for.due(evening, local(2027, 6, 7, 15, 59))
    assert Due.NUDGE in waiting_for.due(evening, local(2027, 6, 7, 16))
    assert waiting_for.missed(evening, local(2027, 6, 7, 21))


def test_an_evening_asked_for_just_before_closing_is_reminded_of_at_once() -> None:
    begun, hours = local(2027, 6, 7, 16, 50), (local(2027, 6, 7, 17), local(2027, 6, 7, 21))
    clock = promise_clock.start_within(Deadline.CALL_BACK, begun, hours, (50, 100), WORKING_TIME)
    assert (clock.steps[0].percent, clock.steps[0].at) == (0, begun)
    assert clock.steps[1].at == local(2027, 6, 7, 19)


def test_a_moment_that_has_begun_needs_no_reminder_that_it_begins() -> None:
    hours = MONDAY - timedelta(hours=1), MONDAY + timedelta(hours=2)
    clock = promise_clock.start_within(Deadline.CALL_BACK, MONDAY, hours, (50, 100), WORKING_TIME)
    assert [step.percent for step in clock.steps] == [50, 100]
    assert clock.steps[0].at == MONDAY + timedelta(hours=1)


def test_who_calls_becomes_the_owner_and_still_owes_an_answer(
    protocol: Protocol, at_once: Concern, official: Actor
) -> None:
    called = do(protocol, at_once, Act.CALLED, official, MONDAY)
    assert (called.stage, called.owner) == (Stage.TAKEN_UP, official.person)
    assert [clock.deadline for clock in called.timeline.clocks] == [Deadline.FEEDBACK]
    assert called.timeline.call is None
    with pytest.raises(NotPossibleNow, match="no-feedback-yet"):
        do(protocol, called, Act.CLOSE, official, MONDAY, outcome="talk-held")
    told = do(protocol, called, Act.TOLD_BY_PHONE, official, MONDAY)
    assert told.feedback_given == 1
    closed = do(protocol, told, Act.CLOSE, official, MONDAY, outcome="talk-held")
    assert closed.stage is Stage.CLOSED
    assert do(protocol, closed, Act.REOPEN, official, MONDAY).timeline.by_phone


def test_nothing_counts_as_told_before_somebody_was_spoken_to(
    protocol: Protocol, at_once: Concern, concern: Concern, official: Actor
) -> None:
    confirmed = do(protocol, at_once, Act.ACKNOWLEDGE, official, MONDAY)
    with pytest.raises(NotPossibleNow, match="not-phoned"):
        permit(protocol, confirmed, Act.TOLD_BY_PHONE, official)
    written = replace(concern, stage=Stage.TAKEN_UP)
    with pytest.raises(NotPossibleNow, match="not-phoned"):
        permit(protocol, written, Act.TOLD_BY_PHONE, official)


def test_who_is_not_reached_is_tried_again_and_not_for_ever(
    protocol: Protocol, at_once: Concern, official: Actor
) -> None:
    now, tried = MONDAY, at_once
    for tries in range(1, MOST_TRIES):
        tried = do(protocol, tried, Act.NOT_REACHED, official, now)
        assert tried.timeline.call is not None
        assert (tried.timeline.call.tries, tried.owner) == (tries, official.person)
        clock = tried.timeline.clock(Deadline.CALL_BACK)
        assert clock is not None
        assert clock.due_at == tried.timeline.call.until == WORKING_TIME.add_office_hours(now, 4)
        now += timedelta(hours=1)
    last = do(protocol, tried, Act.NOT_REACHED, official, now)
    assert last.timeline.call is None
    assert [clock.deadline for clock in last.timeline.clocks] == [Deadline.FEEDBACK]
    with pytest.raises(NotPossibleNow, match="no-call-waits"):
        do(protocol, last, Act.NOT_REACHED, official, now)


def test_two_presses_of_one_try_are_one(
    protocol: Protocol, at_once: Concern, official: Actor
) -> None:
    tried = do(protocol, at_once, Act.NOT_REACHED, official, MONDAY)
    with pytest.raises(NotPossibleNow, match="tried-just-now"):
        do(protocol, tried, Act.NOT_REACHED, official, MONDAY + timedelta(minutes=4))
    assert do(protocol, tried, Act.CALLED, official, MONDAY).timeline.call is None


def test_a_question_in_writing_holds_no_call_up(
    protocol: Protocol, at_four: Concern, official: Actor
) -> None:
    """Who waits by the telephone is called, or hears that it did not come to that."""
    confirmed = do(protocol, at_four, Act.ACKNOWLEDGE, official, MONDAY)
    asking = do(protocol, confirmed, Act.ASK, official, MONDAY)
    feedback = asking.timeline.clock(Deadline.FEEDBACK)
    assert feedback is not None
    assert feedback.paused_at == MONDAY
    assert Due.NUDGE in waiting_for.due(asking, local(2027, 6, 7, 16))
    assert [clock.deadline for clock in waiting_for.missed(asking, local(2027, 6, 7, 17))] == [
        Deadline.CALL_BACK
    ]
    tried = do(protocol, asking, Act.NOT_REACHED, official, local(2027, 6, 7, 16))
    clock = tried.timeline.clock(Deadline.CALL_BACK)
    assert clock is not None
    assert clock.paused_at is None


def test_a_call_always_has_a_name(protocol: Protocol, at_once: Concern, reporter: PersonId) -> None:
    theirs = Actor(reporter, Role.KEY_FIGURE, Where.PRIVATE)
    with pytest.raises(NotPossibleNow, match="call-has-a-name"):
        decide(protocol, at_once, Act.TAKE_NAME_BACK, theirs, MONDAY, WORKING_TIME)


def test_who_withdraws_is_not_called(
    protocol: Protocol, at_once: Concern, reporter: PersonId, official: Actor
) -> None:
    theirs = Actor(reporter, Role.KEY_FIGURE, Where.PRIVATE)
    withdrawn = decide(protocol, at_once, Act.WITHDRAW, theirs, MONDAY, WORKING_TIME).concern
    assert withdrawn.timeline.call is None
    with pytest.raises(NotPossibleNow, match="already-withdrawn"):
        permit(protocol, withdrawn, Act.CALLED, official)


def test_nobody_can_be_written_to_who_is_not_in_the_network(
    protocol: Protocol, concern: Concern, official: Actor
) -> None:
    timeline = replace(concern.timeline, by_phone=True, outside=True)
    outside = replace(concern, stage=Stage.TAKEN_UP, named=False, timeline=timeline)
    for act in (Act.FEEDBACK, Act.ASK, Act.ASK_IDENTITY):
        with pytest.raises(NotPossibleNow, match="nobody-to-write-to"):
            permit(protocol, outside, act, official)
    told = do(protocol, outside, Act.TOLD_BY_PHONE, official, MONDAY)
    closed = do(protocol, told, Act.CLOSE, official, MONDAY, outcome="talk-held")
    reopened = do(protocol, closed, Act.REOPEN, official, MONDAY)
    assert (reopened.timeline.outside, reopened.timeline.by_phone) == (True, True)


def test_nobody_is_told_who_is_not_in_the_network(
    protocol: Protocol, concern: Concern, official: Actor
) -> None:
    timeline = replace(concern.timeline, by_phone=True, outside=True)
    outside = replace(concern, stage=Stage.TAKEN_UP, timeline=timeline)
    for act in (Act.TOLD_BY_PHONE, Act.EXTEND):
        given = Given(entry=EntryId("words"))
        inside = replace(outside, timeline=replace(timeline, outside=False))
        told = decide(protocol, inside, act, official, MONDAY, WORKING_TIME, given)
        assert Hearer.REPORTER in told.tells
        kept = decide(protocol, outside, act, official, MONDAY, WORKING_TIME, given)
        assert kept.tells == told.tells - {Hearer.REPORTER}


def test_officials_file_for_callers_unless_the_municipality_says_nobody_does(
    protocol: Protocol,
) -> None:
    assert permitted(protocol, Act.FILE_FOR, Doer.OFFICIAL, None, Where.GROUP)
    assert not permitted(protocol, Act.FILE_FOR, Doer.OFFICIAL, Stage.FILED, Where.GROUP)
    table = deepcopy(TABLES.protocol)
    table["acts"]["file-for"]["who"] = []
    nobody = Protocol.from_table(table)
    assert not permitted(nobody, Act.FILE_FOR, Doer.OFFICIAL, None, Where.GROUP)
