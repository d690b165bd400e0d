"""Nobody is disturbed at night, and reminders keep office hours, also when the clock is moved."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quiet_hours import QuietHours
from domain.working_time import WorkingTime
from tests.domain.voorbeeldstad import WORKING_TIME

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NIGHTS = QuietHours(AMSTERDAM)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive, the zone is given beside them


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "until"),
    [
        ("2026-11-24T21:59:59", None),
        ("2026-11-24T22:00:00", "2026-11-25T07:00:00"),
        ("2026-11-25T00:30:00", "2026-11-25T07:00:00"),
        ("2026-11-25T06:59:59", "2026-11-25T07:00:00"),
        ("2026-11-25T07:00:00", None),
        ("2026-11-25T12:00:00", None),
        ("2026-12-31T23:00:00", "2027-01-01T07:00:00"),
        ("2026-03-28T23:00:00", "2026-03-29T07:00:00"),  # the night is an hour short
        ("2026-10-24T23:00:00", "2026-10-25T07:00:00"),  # the night is an hour long
    ],
)
def test_the_night_is_from_ten_to_seven_on_the_wall(moment: str, until: str | None) -> None:
    assert NIGHTS.until(local(moment)) == (local(until) if until else None)


def test_both_nights_on_which_the_clock_is_moved_end_at_seven() -> None:
    spring, autumn = local("2026-03-28T22:00:00"), local("2026-10-24T22:00:00")
    ends = [NIGHTS.until(moment) for moment in (spring, autumn)]
    assert [end and end - begun for end, begun in zip(ends, (spring, autumn), strict=True)] == [
        timedelta(hours=8),
        timedelta(hours=10),
    ]


@given(MOMENTS)
def test_a_night_ends_in_the_future_and_then_it_is_day(moment: datetime) -> None:
    until = NIGHTS.until(moment)
    if until is not None:
        assert moment < until <= moment + timedelta(hours=10)
        assert NIGHTS.until(until) is None


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-24T09:00:00", "2026-11-24T09:00:00"),
        ("2026-11-24T16:59:59", "2026-11-24T16:59:59"),
        ("2026-11-24T17:00:00", "2026-11-25T09:00:00"),
        ("2026-11-24T03:00:00", "2026-11-24T09:00:00"),
        ("2026-11-27T18:00:00", "2026-11-30T09:00:00"),  # over the weekend
        ("2026-04-02T17:30:00", "2026-04-03T09:00:00"),  # Good Friday is a working day
        ("2026-04-03T17:30:00", "2026-04-07T09:00:00"),  # over Easter
    ],
)
def test_the_town_hall_opens_on_the_next_working_day(moment: str, opens: str) -> None:
    assert WORKING_TIME.opens_at(local(moment)) == local(opens)


@given(MOMENTS)
def test_when_it_opens_it_is_open_and_was_not_before(moment: datetime) -> None:
    working_time: WorkingTime = WORKING_TIME
    opens = working_time.opens_at(moment)
    assert opens >= moment
    assert working_time.is_open(opens)
    if opens > moment:
        assert not working_time.is_open(moment)
        assert not working_time.is_open(opens - timedelta(seconds=1))


@pytest.mark.parametrize(
    ("moment", "closed"),
    [
        ("2026-11-24T20:00:00", "2026-11-24T17:00:00"),
        ("2026-11-24T17:00:00", "2026-11-24T17:00:00"),
        ("2026-11-24T16:59:59", "2026-11-23T17:00:00"),
        ("2026-11-23T08:00:00", "2026-11-20T17:00:00"),
    ],
)
def test_it_closed_last_on_a_working_day(moment: str, closed: str) -> None:
    assert WORKING_TIME.closing_before(local(moment)) == local(closed)


def test_a_municipality_sets_its_own_night() -> None:
    early = QuietHours(AMSTERDAM, night=time(21), morning=time(8))
    assert early.until(local("2026-11-24T20:59:59")) is None
    assert early.until(local("2026-11-24T21:00:00")) == local("2026-11-25T08:00:00")
    assert early.until(local("2026-11-25T07:59:59")) == local("2026-11-25T08:00:00")
    assert early.until(local("2026-11-25T08:00:00")) is None
    assert early.evening_before(local("2026-11-24T23:30:00")) == local("2026-11-24T20:00:00")
    assert early.evening_before(local("2026-11-25T02:00:00")) == local("2026-11-24T20:00:00")


def test_a_municipality_sets_its_own_office_hours() -> None:
    hours = WorkingTime(AMSTERDAM, frozenset(), time(8, 30), time(16))
    assert not hours.is_open(local("2026-11-24T08:29:59"))
    assert hours.is_open(local("2026-11-24T08:30:00"))
    assert hours.opens_at(local("2026-11-24T16:00:00")) == local("2026-11-25T08:30:00")
    assert hours.add_working_days(local("2026-11-24T12:00:00"), 2) == local("2026-11-26T16:00:00")
    assert hours.add_office_hours(local("2026-11-24T15:00:00"), 2) == local("2026-11-25T09:30:00")
