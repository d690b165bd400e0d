"""Terms in open time: reminders fall while the town hall is open, and each is told once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns import promise_clock, waiting_for
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, Stage, Urgency, running
from domain.concerns.deadlines import URGENCY_DEADLINES, Deadline
from domain.concerns.protocol import THE_CLOCK, Act, Actor, Protocol, Where, release
from domain.concerns.terms import Term
from domain.concerns.timeline import Wish
from domain.concerns.waiting_for import Due, Wait, WaitKind, Whose
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


@given(begun=MOMENTS, urgency=st.sampled_from(Urgency), deadline=st.sampled_from(URGENCY_DEADLINES))
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
    paused = promise_clock.pause(clock, paused_at)
    assert promise_clock.pause(paused, resumed_at) == paused
    assert promise_clock.reached(paused, clock.due_at + timedelta(days=900)) is None
    assert promise_clock.told(paused, clock.due_at + timedelta(days=900)) == paused
    resumed = promise_clock.resume(paused, resumed_at, working_time)
    assert resumed.paused_at is None
    lost = working_time.open_between(paused_at, resumed_at)
    moved = working_time.open_between(clock.due_at, resumed.due_at)
    assert lost <= moved < lost + timedelta(hours=8)
    assert working_time.is_closing(resumed.due_at)
    assert resumed.due_at in {step.at for step in resumed.steps}
    assert len(resumed.steps) == len(clock.steps)


def test_a_clock_that_runs_goes_on_running(protocol: Protocol, now: datetime) -> None:
    clock = protocol.agreements[Urgency.NORMAL].clock(Deadline.FEEDBACK, now, WORKING_TIME)
    assert promise_clock.resume(clock, now, WORKING_TIME) is clock


def test_days_of_downtime_bring_one_reminder_and_not_three(concern: Concern) -> None:
    late = concern.promise.feedback_by + timedelta(days=60)
    assert waiting_for.due(concern, late) == {Due.ESCALATE, Due.MISS}
    reminder = waiting_for.reminder(concern, late)
    assert reminder is not None
    assert (reminder.percent, reminder.since) == (150, concern.filed_at)
    settled = waiting_for.settled(concern, late)
    assert waiting_for.due(settled, late) == frozenset()
    assert waiting_for.reminder(settled, late) is None
    assert settled.version == concern.version


def test_what_was_not_told_yet_stays_to_be_told(concern: Concern) -> None:
    late = concern.filed_at + timedelta(days=30)
    for done in (frozenset({Due.CARE}), frozenset[Due]()):
        assert waiting_for.settled(concern, late, done) == concern
    reminded = waiting_for.settled(concern, late, waiting_for.REMINDERS)
    assert waiting_for.reminder(reminded, late) is None


def test_a_date_that_passes_is_told_once_however_late(concern: Concern) -> None:
    passed = concern.promise.confirm_by
    assert not waiting_for.missed(concern, passed - timedelta(minutes=1))
    (clock,) = waiting_for.missed(concern, passed)
    assert clock.deadline is Deadline.CONFIRM
    assert waiting_for.next_moment(waiting_for.settled(concern, passed, {Due.MISS})) is not None
    told = waiting_for.settled(concern, passed, {Due.MISS})
    assert waiting_for.missed(told, passed) == ()
    assert [clock.deadline for clock in waiting_for.missed(told, passed + timedelta(days=60))] == [
        Deadline.TAKE_UP,
        Deadline.FEEDBACK,
    ]
    assert waiting_for.coordinator_hears(told, clock)


def test_a_date_that_a_pause_moves_ahead_again_can_be_missed_again(urgent: Agreement) -> None:
    begun = local(2027, 3, 1, 9)
    clock = replace(urgent.clock(Deadline.FEEDBACK, begun, WORKING_TIME), missed_told=True)
    late = clock.due_at + timedelta(hours=17)  # ten in the morning, the day after
    assert not promise_clock.missed(promise_clock.pause(clock, late), late)
    soon = promise_clock.resume(
        promise_clock.pause(clock, late), late + timedelta(hours=2), WORKING_TIME
    )
    assert not soon.missed_told
    assert soon.due_at > late
    at_once = promise_clock.resume(promise_clock.pause(clock, late), late, WORKING_TIME)
    assert at_once.missed_told


def test_a_wish_to_go_on_that_nobody_decides_on_is_granted_at_its_date(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    with pytest.raises(NotPossibleNow, match="no-wish-to-reopen"):
        do(protocol, closed, Act.GO_ON, THE_CLOCK, now)
    wish = do(protocol, closed, Act.REQUEST_REOPEN, reporting, now)
    clock = wish.timeline.clock(Deadline.REOPEN)
    assert clock is not None
    assert Due.GO_ON not in waiting_for.due(wish, clock.due_at - timedelta(minutes=1))
    assert Due.GO_ON in waiting_for.due(wish, clock.due_at)
    assert waiting_for.missed(wish, clock.due_at) == (), "told as what it becomes"
    settled = waiting_for.settled(wish, clock.due_at - timedelta(minutes=1))
    assert waiting_for.next_moment(settled) == clock.due_at
    on = do(protocol, wish, Act.GO_ON, THE_CLOCK, clock.due_at)
    assert (on.stage, on.owner, on.timeline.reopen_asked) == (Stage.ACKNOWLEDGED, None, False)
    assert on.timeline.erase_at is None
    assert [each.deadline for each in on.timeline.clocks] == [Deadline.TAKE_UP, Deadline.FEEDBACK]


def test_every_term_stands_still_while_the_reporter_is_asked(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    acknowledged = do(protocol, concern, Act.ACKNOWLEDGE, official, now)
    asked = do(protocol, acknowledged, Act.ASK, official, now)
    assert running(asked) == []
    later = local(2026, 9, 11, 12)
    ended = do(protocol, asked, Act.LAPSE, THE_CLOCK, later)
    assert [clock.deadline for clock in running(ended)] == [Deadline.TAKE_UP, Deadline.FEEDBACK]
    assert all(clock.due_at > later for clock in running(ended))
    released = release(protocol, do(protocol, asked, Act.TAKE_UP, official, now), now, WORKING_TIME)
    assert running(released) == []


def test_what_is_not_erased_at_all_is_not_announced(concern: Concern) -> None:
    assert waiting_for.announced(concern, concern.filed_at) == concern


def test_before_anything_is_due_nobody_is_reminded(concern: Concern) -> None:
    assert waiting_for.due(concern, concern.filed_at) == frozenset()
    assert waiting_for.waits(concern)[0] == Wait(
        WaitKind.CONFIRM, Whose.OFFICIALS, concern.promise.confirm_by
    )


def test_a_question_stops_the_clock_and_lapses_after_five_working_days(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    asked = do(protocol, taken_up, Act.ASK, official, now)
    assert waiting_for.waits(asked) == (
        Wait(WaitKind.ANSWER, Whose.REPORTER, local(2026, 9, 11, 17)),
    )
    assert waiting_for.next_moment(asked) == local(2026, 9, 11, 17)
    assert waiting_for.due(asked, local(2026, 9, 11, 17)) == {Due.LAPSE}


def test_an_answer_lets_the_clock_go_on(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    asked = do(protocol, taken_up, Act.ASK, official, now)
    answered = do(protocol, asked, Act.ANSWER, reporting, now + timedelta(days=7))
    clock = answered.timeline.clock(Deadline.FEEDBACK)
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
    assert {wait.kind for wait in waiting_for.waits(asked)} == {WaitKind.FEEDBACK, WaitKind.ANSWER}
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
    clock = answered.timeline.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.paused_at == now


def test_more_time_for_what_is_late_already_is_reckoned_from_today(
    protocol: Protocol, taken_up: Concern, official: Actor
) -> None:
    late = local(2026, 10, 14, 11)
    clock = do(protocol, taken_up, Act.EXTEND, official, late).timeline.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.due_at == local(2026, 10, 21, 17)
    asked = do(protocol, taken_up, Act.ASK, official, local(2026, 9, 30, 11))
    longer = do(protocol, asked, Act.EXTEND, official, late).timeline.clock(Deadline.FEEDBACK)
    assert longer is not None
    assert longer.due_at == local(2026, 10, 7, 17), "the pause still comes on top"


def test_more_time_is_given_once_and_then_by_the_coordinator(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    longer = do(protocol, taken_up, Act.EXTEND, official, now)
    clock = longer.timeline.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert clock.due_at == local(2026, 10, 2, 17)
    asked = do(protocol, longer, Act.EXTEND, official, now)
    assert asked.timeline.request is not None
    assert asked.timeline.request.wish is Wish.EXTEND
    assert Wait(WaitKind.DECISION, Whose.COORDINATOR, local(2026, 9, 8, 17)) in waiting_for.waits(
        asked
    )
    assert Due.EXPIRE in waiting_for.due(asked, local(2026, 9, 8, 17))
    granted = do(protocol, asked, Act.GRANT, COORDINATOR, now)
    assert (granted.timeline.extended, granted.timeline.request) == (2, None)
    refused = do(protocol, asked, Act.REFUSE, COORDINATOR, now)
    assert (refused.timeline.extended, refused.timeline.request) == (1, None)


def test_more_time_asked_after_the_date_is_reminded_of_at_the_new_date(
    protocol: Protocol, taken_up: Concern, official: Actor
) -> None:
    late = taken_up.promise.feedback_by + timedelta(hours=20)
    told = waiting_for.settled(taken_up, late)
    longer = do(protocol, told, Act.EXTEND, official, late)
    clock = longer.timeline.clock(Deadline.FEEDBACK)
    assert clock is not None
    assert [step.percent for step in clock.steps] == [100, 150]


def test_more_time_without_a_running_clock_starts_one(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    without = replace(taken_up, timeline=taken_up.timeline.without(Deadline.FEEDBACK))
    longer = do(protocol, without, Act.EXTEND, official, now)
    assert longer.timeline.clock(Deadline.FEEDBACK) is not None
    asked = do(protocol, without, Act.ASK, official, now)
    assert asked.timeline.question is not None
    assert do(protocol, asked, Act.LAPSE, THE_CLOCK, now).timeline.clocks == asked.timeline.clocks


def test_the_coordinator_gives_it_to_an_official_but_never_to_its_reporter(
    protocol: Protocol, concern: Concern, reporter: PersonId, now: datetime
) -> None:
    given_ = do(protocol, concern, Act.ASSIGN, COORDINATOR, now, official=PersonId("joost"))
    assert (given_.stage, given_.owner) == (Stage.TAKEN_UP, "joost")
    assert given_.timeline.clock(Deadline.CONFIRM) is None
    for nobody, key in ((None, "nobody-chosen"), (reporter, "own-concern")):
        with pytest.raises(NotPossibleNow) as refused:
            do(protocol, concern, Act.ASSIGN, COORDINATOR, now, official=nobody)
        assert refused.value.key == key


def test_what_was_withdrawn_goes_after_a_week_unless_the_coordinator_agrees_to_keep_it(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    withdrawn = do(protocol, taken_up, Act.WITHDRAW, reporting, now)
    gone_at = now + timedelta(days=7)
    assert waiting_for.waits(withdrawn) == (Wait(WaitKind.ERASURE, Whose.CLOCK, gone_at),)
    assert waiting_for.due(withdrawn, gone_at) == {Due.ERASE}
    asked = do(protocol, withdrawn, Act.KEEP, official, now)
    assert waiting_for.due(asked, gone_at) == {Due.EXPIRE, Due.ERASE}
    kept = do(protocol, asked, Act.GRANT, COORDINATOR, now)
    assert (kept.stage, kept.timeline.erase_at) == (Stage.ACKNOWLEDGED, None)
    assert {wait.kind for wait in waiting_for.waits(kept)} == {WaitKind.TAKE_UP, WaitKind.FEEDBACK}


def test_what_is_withdrawn_in_its_last_days_goes_no_later_than_was_said(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    late = now + timedelta(days=88)
    withdrawn = do(protocol, waiting_for.announced(closed, now), Act.WITHDRAW, reporting, late)
    assert withdrawn.timeline.erase_at == now + timedelta(days=90)


def test_afterwards_the_reporter_is_asked_and_in_time_all_of_it_goes(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    assert waiting_for.due(closed, now + timedelta(days=1)) == {Due.CARE}
    rated = do(protocol, closed, Act.RATE, reporting, now, outcome="heard", yes=True)
    rated = do(protocol, rated, Act.RATE, reporting, now, outcome="finished", yes=True)
    assert (rated.timeline.heard, rated.timeline.finished) == (True, True)
    week_before, end = now + timedelta(days=83), now + timedelta(days=90)
    assert waiting_for.due(closed, week_before) == {Due.CARE, Due.ANNOUNCE}
    announced = waiting_for.settled(closed, week_before)
    assert waiting_for.due(announced, end) == {Due.ERASE}
    postponed = do(protocol, closed, Act.POSTPONE_ERASURE, official, now)
    assert postponed.timeline.erase_at == now + timedelta(days=180)
    with pytest.raises(NotPossibleNow):
        do(protocol, postponed, Act.POSTPONE_ERASURE, official, now)


def test_what_nobody_saw_coming_is_not_erased_when_the_clock_jumps_ahead(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    much_later = now + timedelta(days=400)
    assert Due.ERASE not in waiting_for.due(closed, much_later)
    announced = waiting_for.settled(closed, much_later)
    assert announced.timeline.erase_at == much_later + timedelta(days=7)


def test_a_wish_to_go_on_has_a_date_and_keeps_it_from_being_erased(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    wish = do(protocol, closed, Act.REQUEST_REOPEN, reporting, now + timedelta(days=2))
    assert waiting_for.waits(wish)[0] == Wait(WaitKind.CARE, Whose.CLOCK, now + timedelta(days=1))
    assert Wait(WaitKind.REOPEN, Whose.OWNER, local(2026, 9, 11, 17)) in waiting_for.waits(wish)
    assert Due.ERASE not in waiting_for.due(wish, now + timedelta(days=900))
    left = do(protocol, wish, Act.LEAVE_CLOSED, official, now)
    assert left.timeline.clocks == ()
    assert not left.timeline.reopen_asked
    again = do(protocol, wish, Act.REOPEN, official, now)
    assert (again.stage, again.feedback_given, again.closed_at) == (Stage.ACKNOWLEDGED, 0, None)
    odd = replace(closed, outcome="no longer in the file")
    assert do(protocol, odd, Act.REQUEST_REOPEN, reporting, now).timeline.reopen_asked


def test_what_is_over_is_pending_only_while_somebody_asks_for_it_to_go_on(
    protocol: Protocol, taken_up: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    answered = do(protocol, taken_up, Act.FEEDBACK, official, now)
    closed = do(protocol, answered, Act.CLOSE, official, now, outcome="talk-held")
    wish = do(protocol, closed, Act.REQUEST_REOPEN, reporting, now)
    withdrawn = do(protocol, taken_up, Act.WITHDRAW, reporting, now)
    for under_way in (taken_up, answered, wish, do(protocol, withdrawn, Act.KEEP, official, now)):
        assert waiting_for.pending(under_way)
    for over in (closed, withdrawn, do(protocol, wish, Act.LEAVE_CLOSED, official, now)):
        assert not waiting_for.pending(over)


def test_what_was_filed_before_courses_were_kept_keeps_its_dates(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    timeline = waiting_for.adopted(concern)
    old = replace(concern, timeline=timeline)
    assert [clock.due_at for clock in timeline.clocks] == [
        concern.promise.confirm_by,
        concern.promise.take_up_by,
        concern.promise.feedback_by,
    ]
    assert waiting_for.due(old, concern.promise.confirm_by) == {Due.ESCALATE, Due.MISS}
    taken_up = replace(concern, stage=Stage.TAKEN_UP, owner=official.person)
    assert len(waiting_for.adopted(taken_up).clocks) == 1
    answered = do(protocol, replace(taken_up, timeline=timeline), Act.FEEDBACK, official, now)
    assert answered.timeline.clock(Deadline.FEEDBACK) is not None
    ended = replace(concern, stage=Stage.CLOSED, closed_at=now)
    assert waiting_for.adopted(ended).erase_at == now + timedelta(days=90)


def test_a_term_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a term"):
        Term.of("a while")
