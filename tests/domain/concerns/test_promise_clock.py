"""Terms in open time: reminders fall while the town hall is open, and each is told once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns import promise_clock as clocks
from domain.concerns import waiting_for as waits
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import THE_CLOCK, Act, Actor, Protocol, Where
from domain.concerns.rules import Term
from domain.concerns.timeline import Wish
from domain.concerns.waiting_for import Due, Kind, Wait, Whose
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.roles import Role
from domain.working_time import WorkingTime
from tests.domain.voorbeeldstad import WORKING_TIME, do

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
COORDINATOR = Actor(PersonId("coordinator"), Role.COORDINATOR, Where.PRIVATE)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2035, 10, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=AMSTERDAM).astimezone(UTC)  # type: ignore[arg-type,misc]


@pytest.fixture
def urgent(protocol: Protocol) -> Agreement:
    return protocol.agreements[Urgency.URGENT]


@pytest.fixture
def reporting(reporter: PersonId) -> Actor:
    return Actor(reporter, Role.KEY_FIGURE, Where.PRIVATE)


@pytest.fixture
def taken_up(protocol: Protocol, concern: Concern, official: Actor, now: datetime) -> Concern:
    return do(protocol, concern, Act.TAKE_UP, official, now)


def test_an_urgent_concern_on_the_friday_before_easter_goes_to_the_coordinator_on_tuesday(
    urgent: Agreement,
) -> None:
    filed = local(2027, 3, 26, 14)
    clock = urgent.clock(Deadline.CONFIRM, filed, WORKING_TIME)
    assert clock.due_at == local(2027, 3, 30, 10)
    assert [(step.percent, step.at) for step in clock.steps] == [
        (50, local(2027, 3, 26, 16)),
        (100, local(2027, 3, 30, 10)),
        (150, local(2027, 3, 30, 12)),
    ]
    assert [urgent.escalates(step.percent) for step in clock.steps] == [False, False, True]


@pytest.mark.parametrize(
    ("begun", "ended"),
    [((2026, 3, 27, 16), (2026, 3, 30, 10)), ((2026, 10, 23, 16), (2026, 10, 26, 10))],
)
def test_the_nights_on_which_the_clock_is_changed_count_for_nothing(
    begun: tuple[int, ...], ended: tuple[int, ...]
) -> None:
    friday, monday = local(*begun), local(*ended)
    assert WORKING_TIME.open_between(friday, monday) == timedelta(hours=2)
    assert WORKING_TIME.add_open_time(friday, timedelta(hours=2)) == monday


@given(start=MOMENTS, hours=st.integers(0, 400))
def test_open_time_can_be_added_and_measured(start: datetime, hours: int) -> None:
    end = WORKING_TIME.add_open_time(start, timedelta(hours=hours))
    assert WORKING_TIME.open_between(start, end) == timedelta(hours=hours)
    assert WORKING_TIME.open_between(end, start) == timedelta(0)


@given(begun=MOMENTS, urgency=st.sampled_from(Urgency), deadline=st.sampled_from(Deadline))
def test_every_reminder_falls_while_the_town_hall_is_open_and_in_its_order(
    protocol: Protocol, begun: datetime, urgency: Urgency, deadline: Deadline
) -> None:
    clock = protocol.agreements[urgency].clock(deadline, begun, WORKING_TIME)
    moments = [step.at for step in clock.steps]
    assert moments == sorted(moments)
    assert begun <= moments[0]
    for moment in moments:
        just_before = moment - timedelta(seconds=1)
        assert WORKING_TIME.is_open(moment) or WORKING_TIME.is_open(just_before)


@given(begun=MOMENTS, waited=st.integers(0, 1000), stood=st.integers(0, 2000))
def test_a_clock_that_stood_still_is_late_by_the_open_time_it_stood(
    protocol: Protocol, working_time: WorkingTime, begun: datetime, waited: int, stood: int
) -> None:
    clock = protocol.agreements[Urgency.NORMAL].clock(Deadline.FEEDBACK, begun, working_time)
    paused_at = begun + timedelta(hours=waited)
    resumed_at = paused_at + timedelta(hours=stood)
    paused = clocks.pause(clock, paused_at)
    assert clocks.pause(paused, resumed_at) == paused
    assert clocks.reached(paused, clock.due_at + timedelta(days=900)) is None
    assert clocks.told(paused, clock.due_at + timedelta(days=900)) == paused
    resumed = clocks.resume(paused, resumed_at, working_time)
    assert resumed.paused_at is None
    lost = working_time.open_between(paused_at, resumed_at)
    moved = working_time.open_between(clock.due_at, resumed.due_at)
    assert lost <= moved < lost + timedelta(hours=8)
    assert working_time.is_closing(resumed.due_at)
    assert resumed.due_at in {step.at for step in resumed.steps}
    assert len(resumed.steps) == len(clock.steps)


def test_a_clock_that_runs_goes_on_running(protocol: Protocol, now: datetime) -> None:
    clock = protocol.agreements[Urgency.NORMAL].clock(Deadline.FEEDBACK, now, WORKING_TIME)
    assert clocks.resume(clock, now, WORKING_TIME) is clock


def test_days_of_downtime_bring_one_reminder_and_not_three(concern: Concern) -> None:
    late = concern.promise.feedback_by + timedelta(days=60)
    assert waits.due(concern, late) == {Due.ESCALATE}
    reminder = waits.reminder(concern, late)
    assert reminder is not None
    assert (reminder.percent, reminder.since) == (150, concern.filed_at)
    settled = waits.settled(concern, late)
    assert waits.due(settled, late) == frozenset()
    assert waits.reminder(settled, late) is None
    assert settled.version == concern.version


def test_what_was_not_told_yet_stays_to_be_told(concern: Concern) -> None:
    late = concern.filed_at + timedelta(days=30)
    for done in (frozenset({Due.CARE}), frozenset[Due]()):
        assert waits.settled(concern, late, done) == concern
    reminded = waits.settled(concern, late, waits.REMINDERS)
    assert waits.reminder(reminded, late) is None


def test_what_is_not_erased_at_all_is_not_announced(concern: Concern) -> None:
    assert waits.announced(concern, concern.filed_at) == concern


def test_before_anything_is_due_nobody_is_reminded(concern: Concern) -> None:
    assert waits.due(concern, concern.filed_at) == frozenset()
    assert waits.waits(concern)[0] == Wait(
        Kind.CONFIRM, Whose.OFFICIALS, concern.promise.confirm_by
    )


def test_a_question_stops_the_clock_and_lapses_after_five_working_days(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    asked = do(protocol, taken_up, Act.ASK, official, now)
    assert waits.waits(asked) == (Wait(Kind.ANSWER, Whose.REPORTER, local(2026, 9, 11, 17)),)
    assert waits.next_moment(asked) == local(2026, 9, 11, 17)
    assert waits.due(asked, local(2026, 9, 11, 17)) == {Due.LAPSE}


def test_an_answer_lets_the_clock_go_on(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    asked = do(protocol, taken_up, Act.ASK, official, now)
    answered = do(protocol, asked, Act.ANSWER, reporting, now + timedelta(days=7))
    clock = answered.course.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.due_at > taken_up.promise.feedback_by
    with pytest.raises(NotPossibleNow) as closed:
        do(protocol, answered, Act.ANSWER, reporting, now)
    assert closed.value.key == "question-closed"


def test_a_question_about_the_name_stops_no_clock(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    nameless = replace(taken_up, named=False)
    asked = do(protocol, nameless, Act.ASK_IDENTITY, official, now)
    assert {wait.kind for wait in waits.waits(asked)} == {Kind.FEEDBACK, Kind.ANSWER}
    assert do(protocol, asked, Act.REVEAL, reporting, now).named
    still = do(protocol, asked, Act.STAY_NAMELESS, reporting, now)
    assert not still.named
    with pytest.raises(NotPossibleNow) as settled:
        do(protocol, still, Act.ASK_IDENTITY, official, now)
    assert settled.value.key == "identity-settled"


def test_feedback_while_a_question_is_open_leaves_the_clock_standing(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    asked = do(protocol, taken_up, Act.ASK, official, now)
    answered = do(protocol, asked, Act.FEEDBACK, official, now)
    clock = answered.course.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.paused_at == now


def test_more_time_for_what_is_late_already_is_reckoned_from_today(
    protocol: Protocol, taken_up: Concern, official: Actor
) -> None:
    late = local(2026, 10, 14, 11)
    clock = do(protocol, taken_up, Act.EXTEND, official, late).course.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.due_at == local(2026, 10, 21, 17)
    asked = do(protocol, taken_up, Act.ASK, official, local(2026, 9, 30, 11))
    longer = do(protocol, asked, Act.EXTEND, official, late).course.clock(Deadline.FEEDBACK)
    assert longer is not None
    assert longer.due_at == local(2026, 10, 7, 17), "the pause still comes on top"


def test_more_time_is_given_once_and_then_by_the_coordinator(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    longer = do(protocol, taken_up, Act.EXTEND, official, now)
    clock = longer.course.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.due_at == local(2026, 10, 2, 17)
    asked = do(protocol, longer, Act.EXTEND, official, now)
    assert asked.course.request is not None
    assert asked.course.request.wish is Wish.EXTEND
    assert Wait(Kind.DECISION, Whose.COORDINATOR, local(2026, 9, 8, 17)) in waits.waits(asked)
    assert Due.EXPIRE in waits.due(asked, local(2026, 9, 8, 17))
    granted = do(protocol, asked, Act.GRANT, COORDINATOR, now)
    assert (granted.course.extended, granted.course.request) == (2, None)
    refused = do(protocol, asked, Act.REFUSE, COORDINATOR, now)
    assert (refused.course.extended, refused.course.request) == (1, None)


def test_more_time_asked_after_the_date_is_reminded_of_at_the_new_date(
    protocol: Protocol, taken_up: Concern, official: Actor
) -> None:
    late = taken_up.promise.feedback_by + timedelta(hours=20)
    told = waits.settled(taken_up, late)
    longer = do(protocol, told, Act.EXTEND, official, late)
    clock = longer.course.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert [step.percent for step in clock.steps] == [100, 150]


def test_more_time_without_a_running_clock_starts_one(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    without = replace(taken_up, course=taken_up.course.without(Deadline.FEEDBACK))
    longer = do(protocol, without, Act.EXTEND, official, now)
    assert longer.course.clock(Deadline.FEEDBACK) is not None
    asked = do(protocol, without, Act.ASK, official, now)
    assert asked.course.question is not None
    assert do(protocol, asked, Act.LAPSE, THE_CLOCK, now).course.clocks == asked.course.clocks


def test_the_coordinator_gives_it_to_an_official_but_never_to_its_reporter(
    protocol: Protocol, concern: Concern, reporter: PersonId, now: datetime
) -> None:
    given_ = do(protocol, concern, Act.ASSIGN, COORDINATOR, now, official=PersonId("joost"))
    assert (given_.stage, given_.owner) == (Stage.TAKEN_UP, "joost")
    assert given_.course.clock(Deadline.CONFIRM) is None
    for nobody, key in ((None, "nobody-chosen"), (reporter, "own-concern")):
        with pytest.raises(NotPossibleNow) as refused:
            do(protocol, concern, Act.ASSIGN, COORDINATOR, now, official=nobody)
        assert refused.value.key == key


def test_what_was_withdrawn_goes_after_a_week_unless_the_coordinator_agrees_to_keep_it(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    withdrawn = do(protocol, taken_up, Act.WITHDRAW, reporting, now)
    gone_at = now + timedelta(days=7)
    assert waits.waits(withdrawn) == (Wait(Kind.ERASURE, Whose.CLOCK, gone_at),)
    assert waits.due(withdrawn, gone_at) == {Due.ERASE}
    asked = do(protocol, withdrawn, Act.KEEP, official, now)
    assert waits.due(asked, gone_at) == {Due.EXPIRE, Due.ERASE}
    kept = do(protocol, asked, Act.GRANT, COORDINATOR, now)
    assert (kept.stage, kept.course.erase_at) == (Stage.ACKNOWLEDGED, None)
    assert {wait.kind for wait in waits.waits(kept)} == {Kind.TAKE_UP, Kind.FEEDBACK}


def test_what_is_withdrawn_in_its_last_days_goes_no_later_than_was_said(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    late = now + timedelta(days=88)
    withdrawn = do(protocol, waits.announced(closed, now), Act.WITHDRAW, reporting, late)
    assert withdrawn.course.erase_at == now + timedelta(days=90)


def test_afterwards_the_reporter_is_asked_and_in_time_all_of_it_goes(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    assert waits.due(closed, now + timedelta(days=1)) == {Due.CARE}
    rated = do(protocol, closed, Act.RATE, reporting, now, outcome="heard", yes=True)
    rated = do(protocol, rated, Act.RATE, reporting, now, outcome="finished", yes=True)
    assert (rated.course.heard, rated.course.finished) == (True, True)
    week_before, end = now + timedelta(days=83), now + timedelta(days=90)
    assert waits.due(closed, week_before) == {Due.CARE, Due.ANNOUNCE}
    announced = waits.settled(closed, week_before)
    assert waits.due(announced, end) == {Due.ERASE}
    postponed = do(protocol, closed, Act.POSTPONE_ERASURE, official, now)
    assert postponed.course.erase_at == now + timedelta(days=180)
    with pytest.raises(NotPossibleNow):
        do(protocol, postponed, Act.POSTPONE_ERASURE, official, now)


def test_what_nobody_saw_coming_is_not_erased_when_the_clock_jumps_ahead(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    much_later = now + timedelta(days=400)
    assert Due.ERASE not in waits.due(closed, much_later)
    announced = waits.settled(closed, much_later)
    assert announced.course.erase_at == much_later + timedelta(days=7)


def test_a_wish_to_go_on_has_a_date_and_keeps_it_from_being_erased(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    wish = do(protocol, closed, Act.REQUEST_REOPEN, reporting, now + timedelta(days=2))
    assert waits.waits(wish)[0] == Wait(Kind.CARE, Whose.CLOCK, now + timedelta(days=1))
    assert Wait(Kind.REOPEN, Whose.OWNER, local(2026, 9, 11, 17)) in waits.waits(wish)
    assert Due.ERASE not in waits.due(wish, now + timedelta(days=900))
    left = do(protocol, wish, Act.LEAVE_CLOSED, official, now)
    assert left.course.clocks == ()
    assert not left.course.reopen_asked
    again = do(protocol, wish, Act.REOPEN, official, now)
    assert (again.stage, again.feedback_given, again.closed_at) == (Stage.ACKNOWLEDGED, 0, None)
    odd = replace(closed, outcome="no longer in the file")
    assert do(protocol, odd, Act.REQUEST_REOPEN, reporting, now).course.reopen_asked


def test_what_was_filed_before_courses_were_kept_keeps_its_dates(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    course = waits.adopted(concern)
    old = replace(concern, course=course)
    assert [clock.due_at for clock in course.clocks] == [
        concern.promise.confirm_by,
        concern.promise.take_up_by,
        concern.promise.feedback_by,
    ]
    assert waits.due(old, concern.promise.confirm_by) == {Due.ESCALATE}
    taken_up = replace(concern, stage=Stage.TAKEN_UP, owner=official.person)
    assert len(waits.adopted(taken_up).clocks) == 1
    answered = do(protocol, replace(taken_up, course=course), Act.FEEDBACK, official, now)
    assert answered.course.clock(Deadline.FEEDBACK) is not None
    ended = replace(concern, stage=Stage.CLOSED, closed_at=now)
    assert waits.adopted(ended).erase_at == now + timedelta(days=90)


def test_a_term_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a term"):
        Term.of("a while")
