"""A promise is kept when it is done in time, and late as soon as its date has passed."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.concerns.concern import Concern
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import Act, Actor, Protocol, Where
from domain.identifiers import PersonId
from domain.roles import Role
from tests.domain.voorbeeldstad import do

HELPED = "help-arranged"
LONG = timedelta(days=60)


def test_who_acknowledges_and_answers_in_time_keeps_both(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    acknowledged = do(protocol, concern, Act.ACKNOWLEDGE, official, now)
    assert (acknowledged.timeline.kept, acknowledged.timeline.late) == ((Deadline.CONFIRM,), ())
    told = do(protocol, acknowledged, Act.FEEDBACK, official, now + timedelta(hours=1))
    assert set(told.timeline.kept) == {Deadline.CONFIRM, Deadline.FEEDBACK}


def test_a_date_that_passed_stays_missed_whatever_is_done_afterwards(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    told = do(protocol, concern, Act.ACKNOWLEDGE, official, now + LONG)
    told = do(protocol, told, Act.FEEDBACK, official, now + LONG)
    again = do(protocol, told, Act.FEEDBACK, official, now + LONG + timedelta(hours=1))
    assert set(again.timeline.late) == {Deadline.CONFIRM, Deadline.FEEDBACK}


def test_more_time_after_the_date_does_not_make_it_kept(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    mine = do(protocol, concern, Act.TAKE_UP, official, now)
    longer = do(protocol, mine, Act.EXTEND, official, now + LONG)
    assert longer.timeline.late == (Deadline.FEEDBACK,)
    sooner = do(protocol, mine, Act.EXTEND, official, now + timedelta(hours=1))
    assert (sooner.timeline.late, sooner.timeline.kept) == ((), (Deadline.CONFIRM,))


def test_what_stands_still_is_not_late_and_what_is_withdrawn_is_not_kept(
    protocol: Protocol, concern: Concern, official: Actor, reporter: PersonId, now: datetime
) -> None:
    mine = do(protocol, concern, Act.TAKE_UP, official, now)
    asked = do(protocol, mine, Act.ASK, official, now)
    reporting = Actor(reporter, Role.KEY_FIGURE, Where.PRIVATE)
    answered = do(protocol, asked, Act.ANSWER, reporting, now + LONG)
    assert answered.timeline.late == ()
    withdrawn = do(protocol, mine, Act.WITHDRAW, reporting, now + timedelta(hours=1))
    assert withdrawn.timeline.kept == (Deadline.CONFIRM,)


def test_what_was_noted_stays_when_it_is_reopened(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    late = do(protocol, concern, Act.TAKE_UP, official, now + LONG)
    told = do(protocol, late, Act.FEEDBACK, official, now + LONG)
    closed = do(protocol, told, Act.CLOSE, official, now + LONG, outcome=HELPED)
    counted = replace(closed, timeline=replace(closed.timeline, counted=True))
    reopened = do(protocol, counted, Act.REOPEN, official, now + LONG)
    assert reopened.timeline.counted
    assert set(reopened.timeline.late) == {Deadline.CONFIRM, Deadline.FEEDBACK}
