"""When there is duty: outside office hours, as the municipality set it."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.duty_hours import DutyHours
from domain.working_time import WorkingTime

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CHRISTMAS = frozenset({date(2026, 12, 25)})
OFFICE = WorkingTime(AMSTERDAM, CHRISTMAS)
EVENINGS = DutyHours(weekends=False)
USUAL = DutyHours()
ROUND_THE_CLOCK = DutyHours(nights=True)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-27T16:59", [False, False, False]),  # a Friday, open
        ("2026-11-27T17:00", [True, True, True]),
        ("2026-11-27T22:59", [True, True, True]),
        ("2026-11-27T23:00", [False, False, True]),
        ("2026-11-28T08:59", [False, False, True]),  # Saturday
        ("2026-11-28T09:00", [False, True, True]),
        ("2026-11-30T08:59", [False, False, True]),  # Monday, before it opens
        ("2026-12-25T12:00", [False, True, True]),
    ],
)
def test_there_is_duty_when_the_town_hall_is_closed(moment: str, expected: list[bool]) -> None:
    covered = [each.covers(local(moment), OFFICE) for each in (EVENINGS, USUAL, ROUND_THE_CLOCK)]
    assert covered == expected


@pytest.mark.parametrize(
    ("hours", "moment", "first"),
    [
        (USUAL, "2026-11-27T17:30", "2026-11-27T17:30"),
        (USUAL, "2026-11-27T10:00", "2026-11-27T17:00"),
        (USUAL, "2026-11-28T02:00", "2026-11-28T09:00"),
        (EVENINGS, "2026-11-28T02:00", "2026-11-30T17:00"),
        (DutyHours(nights=True, weekends=False), "2026-11-28T12:00", "2026-11-30T00:00"),
    ],
)
def test_the_first_moment_with_duty(hours: DutyHours, moment: str, first: str) -> None:
    assert hours.first_from(local(moment), OFFICE) == local(first)


def test_a_town_hall_that_is_open_until_duty_ends_has_none() -> None:
    late = WorkingTime(AMSTERDAM, frozenset(), closing=time(23))
    assert EVENINGS.first_from(local("2026-11-27T12:00"), late) is None


@given(MOMENTS)
def test_what_comes_first_is_covered_and_never_while_open(moment: datetime) -> None:
    for hours in (EVENINGS, USUAL, ROUND_THE_CLOCK):
        first = hours.first_from(moment, OFFICE)
        assert first is not None
        assert first >= moment
        assert hours.covers(first, OFFICE)
        assert not OFFICE.is_open(first)


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        ("2026-11-30T08:59:59", date(2026, 11, 23)),
        ("2026-11-30T09:00:00", date(2026, 11, 30)),
        ("2026-12-07T08:59:59", date(2026, 11, 30)),
    ],
)
def test_a_week_begins_at_the_hand_over(moment: str, week: date) -> None:
    assert USUAL.week_of(local(moment), AMSTERDAM) == week


@given(MOMENTS, st.integers(0, 6), st.times().map(lambda each: each.replace(second=0)))
def test_every_moment_is_in_exactly_one_week(moment: datetime, day: int, clock: time) -> None:
    hours = DutyHours(turns_on=day, turns_at=clock.replace(microsecond=0, fold=0))
    week = hours.week_of(moment, AMSTERDAM)
    assert week.weekday() == day
    assert (moment.astimezone(AMSTERDAM).date() - week).days in range(8)


def test_hours_are_read_as_they_are_set() -> None:
    table = {"turns-on": "friday", "turns-at": "16:30", "until": "22:00", "nights": True}
    assert DutyHours.from_table(table) == DutyHours(4, time(16, 30), time(22), nights=True)
    assert DutyHours.from_table({}) == USUAL
    assert USUAL.begins(date(2026, 11, 30), AMSTERDAM) == local("2026-11-30T09:00")
