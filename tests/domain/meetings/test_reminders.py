"""When people are reminded of a meeting, who is, and what a night or a standstill does to it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import AffairId, PersonId
from domain.meetings import reminders
from domain.meetings.invitation import Invitation, MeetingReminder, Rsvp
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.people.audience import Audience, Reach
from domain.quiet_hours import QuietHours

ZONE = ZoneInfo("Europe/Amsterdam")
NIGHTS = QuietHours(ZONE)
START = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)  # half past seven
MEETING = Meeting(
    id=AffairId("a" * 16),
    kind=MeetingKind.REGULAR,
    title="Samen door de winter",
    by=PersonId("b" * 16),
    audience=Audience(Reach.ALL),
    stage=MeetingStage.CALLED,
    start=START,
)
ALL = frozenset(MeetingReminder)
SILENT = Invitation(reminders=ALL)
COMES = Invitation(answer=Rsvp.YES, reminders=ALL)
STAYS = Invitation(answer=Rsvp.NO, reminders=ALL)


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def at(start: datetime) -> Meeting:
    return replace(MEETING, start=start)


def test_people_are_reminded_a_week_a_day_and_two_hours_before() -> None:
    moments = {
        each: reminders.moment(START, before, NIGHTS) for each, before in reminders.BEFORE.items()
    }
    assert moments == {
        MeetingReminder.WEEK: START - timedelta(days=7),
        MeetingReminder.DAY: START - timedelta(hours=24),
        MeetingReminder.HOURS: START - timedelta(hours=2),
    }


def test_shorter_notice_drops_what_has_passed() -> None:
    assert reminders.to_come(START, START - timedelta(days=8), NIGHTS) == ALL
    assert reminders.to_come(START, START - timedelta(days=3), NIGHTS) == ALL - {
        MeetingReminder.WEEK
    }
    assert reminders.to_come(START, START - timedelta(hours=3), NIGHTS) == {MeetingReminder.HOURS}
    assert reminders.to_come(START, START - timedelta(hours=1), NIGHTS) == frozenset()


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (local(3, 8, 30), local(3, 7)),  # due at half past six
        (local(3, 7, 30), local(3, 7)),  # half an hour is just enough
        (local(3, 7, 29), local(2, 21)),  # and this is not
        (local(3, 0, 30), local(2, 21)),  # due at half past ten in the evening
    ],
)
def test_what_is_due_at_night_is_said_in_the_morning_or_the_evening_before(
    start: datetime, said: datetime
) -> None:
    assert reminders.moment(start, timedelta(hours=2), NIGHTS) == said


def test_a_day_before_is_a_day_before_when_the_clock_changes_too() -> None:
    sunday = datetime(2027, 3, 28, 17, 30, tzinfo=UTC)  # the night has 23 hours
    assert reminders.moment(sunday, timedelta(hours=24), NIGHTS) == sunday - timedelta(hours=24)


@pytest.mark.parametrize(
    ("before", "invitation", "which"),
    [
        (timedelta(days=7, minutes=1), SILENT, None),
        (timedelta(days=7), SILENT, MeetingReminder.WEEK),
        (timedelta(days=7), COMES, None),
        (timedelta(hours=24), COMES, MeetingReminder.DAY),
        (timedelta(hours=24), replace(COMES, answer=Rsvp.MAYBE), MeetingReminder.DAY),
        (timedelta(hours=24), replace(COMES, waits=1), None),
        (timedelta(hours=24), STAYS, None),
        (timedelta(hours=2), COMES, MeetingReminder.HOURS),
        (
            timedelta(hours=2),
            replace(COMES, reminders=ALL - {MeetingReminder.HOURS}),
            MeetingReminder.DAY,
        ),
        (timedelta(hours=2), Invitation(answer=Rsvp.YES), None),
        (timedelta(0), COMES, None),
    ],
)
def test_each_is_for_whom_it_is_for(
    before: timedelta, invitation: Invitation, which: MeetingReminder | None
) -> None:
    assert reminders.due(MEETING, invitation, START - before, NIGHTS) is which


def test_of_what_was_missed_only_the_last_is_told() -> None:
    late = START - timedelta(hours=1)
    assert reminders.due(MEETING, COMES, late, NIGHTS) is MeetingReminder.HOURS
    assert reminders.settled(MEETING, COMES, late, NIGHTS).reminders == frozenset()


def test_what_is_not_for_somebody_is_taken_off_as_well() -> None:
    a_day_before = START - timedelta(hours=24)
    assert reminders.settled(MEETING, STAYS, a_day_before, NIGHTS).reminders == {
        MeetingReminder.HOURS
    }


def test_what_was_missed_waits_for_the_morning() -> None:
    night = local(3, 2)
    assert reminders.due(MEETING, COMES, night, NIGHTS) is None
    assert reminders.settled(MEETING, COMES, night, NIGHTS) == COMES
    assert reminders.next_moment(MEETING, COMES, night, NIGHTS) == local(3, 7)
    assert reminders.due(MEETING, COMES, local(3, 7), NIGHTS) is MeetingReminder.DAY


@pytest.mark.parametrize(
    "meeting",
    [
        replace(MEETING, stage=MeetingStage.CANCELLED),
        replace(MEETING, stage=MeetingStage.PLANNED),
        replace(MEETING, start=None),
        at(START - timedelta(days=30)),
    ],
)
def test_nobody_is_reminded_of_what_is_off_or_has_begun(meeting: Meeting) -> None:
    now = START - timedelta(hours=2)
    assert not reminders.ahead(meeting, now)
    assert reminders.due(meeting, COMES, now, NIGHTS) is None
    assert reminders.settled(meeting, COMES, now, NIGHTS).reminders == frozenset()
    assert reminders.next_moment(meeting, COMES, now, NIGHTS) is None


def test_the_next_moment_is_that_of_the_first_still_to_come() -> None:
    now = START - timedelta(days=3)
    assert reminders.next_moment(MEETING, Invitation(), now, NIGHTS) is None
    some = replace(COMES, reminders=ALL - {MeetingReminder.WEEK})
    assert reminders.next_moment(MEETING, some, now, NIGHTS) == START - timedelta(hours=24)
    assert reminders.next_moment(MEETING, COMES, now, NIGHTS) == now


def test_half_an_hour_later_is_the_same_meeting_and_more_is_another() -> None:
    assert not reminders.asked_anew(START, START + timedelta(minutes=30))
    assert not reminders.asked_anew(START, START - timedelta(minutes=30))
    assert reminders.asked_anew(START, START + timedelta(minutes=31))
    assert reminders.asked_anew(START, START - timedelta(days=1))


MINUTES = st.integers(0, 366 * 24 * 60)
SET_NIGHTS = st.builds(
    QuietHours,
    st.just(ZONE),
    st.times(time(18), time(23, 59)),
    st.times(time(5), time(10)),
)
"""The nights that `network.toml` can set."""


@given(MINUTES, SET_NIGHTS)
def test_a_reminder_is_never_at_night_and_always_before_the_start(
    minutes: int, nights: QuietHours
) -> None:
    start = datetime(2026, 12, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    for before in reminders.BEFORE.values():
        said = reminders.moment(start, before, nights)
        assert nights.until(said) is None
        assert said < start


def test_the_evening_before_is_an_hour_before_the_night_that_is_set() -> None:
    early = QuietHours(ZONE, night=time(21), morning=time(8))
    assert reminders.moment(local(3, 8, 15), timedelta(hours=2), early) == local(2, 20)
    assert reminders.moment(local(3, 9), timedelta(hours=2), early) == local(3, 8)


@given(MINUTES, st.lists(st.integers(1, 5 * 24 * 60), max_size=20))
def test_whenever_time_is_looked_at_each_reminder_comes_at_most_once(
    minutes: int, steps: list[int]
) -> None:
    start = datetime(2026, 12, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    meeting, now, told = at(start), start - timedelta(days=9), []
    invitation = Invitation(answer=Rsvp.MAYBE, reminders=reminders.to_come(start, now, NIGHTS))
    for step in steps:
        now += timedelta(minutes=step)
        due = reminders.due(meeting, invitation, now, NIGHTS)
        if due is not None:
            told.append(due)
            assert NIGHTS.until(now) is None
            assert now < start
        invitation = reminders.settled(meeting, invitation, now, NIGHTS)
    assert len(told) == len(set(told))
