"""A series of meetings: its days, its time on the wall, and the closing days in between."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.meetings.rhythm import LAST, OnClosing, Rhythm, occurrences, rrule
from storage.as_json import from_json, to_json

ZONE = ZoneInfo("Europe/Amsterdam")
TUESDAY = 1
RHYTHMS = st.one_of(
    st.builds(Rhythm.weekly, st.integers(1, 12)),
    st.builds(Rhythm.monthly, st.sampled_from([1, 2, 3, 4, LAST]), st.integers(0, 6)),
)


def days(rhythm: Rhythm, first: str, count: int) -> list[str]:
    return [day.isoformat() for day in islice(rhythm.days(date.fromisoformat(first)), count)]


def evening(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T19:30").replace(tzinfo=ZONE).astimezone(UTC)


def test_every_two_weeks_starts_at_the_first() -> None:
    assert days(Rhythm.weekly(2), "2026-12-01", 3) == ["2026-12-01", "2026-12-15", "2026-12-29"]


def test_the_second_tuesday_of_each_month() -> None:
    rhythm = Rhythm.monthly(2, TUESDAY)
    assert days(rhythm, "2026-12-08", 3) == ["2026-12-08", "2027-01-12", "2027-02-09"]
    assert days(rhythm, "2026-12-09", 1) == ["2027-01-12"]


def test_the_last_tuesday_is_the_fourth_or_the_fifth() -> None:
    assert days(Rhythm.monthly(LAST, TUESDAY), "2026-11-01", 3) == [
        "2026-11-24",
        "2026-12-29",
        "2027-01-26",
    ]


@pytest.mark.parametrize("weeks", [0, 13])
def test_nobody_meets_every_so_many_weeks(weeks: int) -> None:
    with pytest.raises(ValueError, match=str(weeks)):
        Rhythm.weekly(weeks)


@pytest.mark.parametrize(("which", "weekday"), [(5, 1), (0, 1), (2, 7)])
def test_a_month_does_not_always_have_such_a_day(which: int, weekday: int) -> None:
    with pytest.raises(ValueError, match=str(which)):
        Rhythm.monthly(which, weekday)


@pytest.mark.parametrize(
    ("rhythm", "rule"),
    [
        (Rhythm.weekly(2), "FREQ=WEEKLY;INTERVAL=2"),
        (Rhythm.monthly(2, TUESDAY), "FREQ=MONTHLY;BYDAY=2TU"),
        (Rhythm.monthly(LAST, 6), "FREQ=MONTHLY;BYDAY=-1SU"),
        (Rhythm.monthly(1, 0), "FREQ=MONTHLY;BYDAY=1MO"),
    ],
)
def test_calendars_are_told_the_rhythm_in_their_own_words(rhythm: Rhythm, rule: str) -> None:
    assert rrule(rhythm) == rule


@given(RHYTHMS)
def test_what_is_kept_of_a_rhythm_is_the_rhythm(rhythm: Rhythm) -> None:
    assert from_json(Rhythm, to_json(rhythm)) == rhythm


def test_a_closing_day_is_named_and_skipped_or_moved_to_the_next_working_day() -> None:
    christmas = {
        date(2026, 12, 25): "Eerste kerstdag",
        date(2026, 12, 26): "Tweede kerstdag",
        date(2026, 12, 28): "sluitingsdag",
    }
    for on_closing, start in (
        (OnClosing.SKIP, None),
        (OnClosing.MOVE, evening("2026-12-29")),  # over the weekend and the day after it
    ):
        found = list(
            occurrences(
                Rhythm.weekly(1),
                evening("2026-12-18"),
                ZONE,
                count=3,
                closing=christmas,
                on_closing=on_closing,
            )
        )
        assert [one.planned.day for one in found] == [18, 25, 1]
        assert [one.start for one in found] == [evening("2026-12-18"), start, evening("2027-01-01")]
        assert [one.closing_day for one in found] == [None, "Eerste kerstdag", None]


def test_a_date_is_never_moved_onto_the_next_one() -> None:
    closed = {date(2026, 8, 3) + timedelta(days=day): "zomersluiting" for day in range(9)}
    found = occurrences(
        Rhythm.weekly(1),
        evening("2026-08-03"),
        ZONE,
        count=3,
        closing=closed,
        on_closing=OnClosing.MOVE,
    )
    assert [one.start for one in found] == [None, evening("2026-08-12"), evening("2026-08-17")]


def test_a_series_ends_on_the_day_that_was_agreed() -> None:
    found = occurrences(
        Rhythm.weekly(4),
        evening("2026-09-01"),
        ZONE,
        count=50,
        until=date(2026, 10, 27),
        closing={},
        on_closing=OnClosing.SKIP,
    )
    assert [str(one.planned) for one in found] == ["2026-09-01", "2026-09-29", "2026-10-27"]


@given(
    rhythm=RHYTHMS,
    first=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    closed=st.sets(st.integers(0, 200), max_size=60),
    on_closing=st.sampled_from(OnClosing),
)
def test_no_date_is_on_a_closing_day_and_all_are_in_order_at_the_same_time_on_the_wall(
    rhythm: Rhythm, first: date, closed: set[int], on_closing: OnClosing
) -> None:
    closing = {first + timedelta(days=day): "sluitingsdag" for day in closed}
    found = list(
        occurrences(
            rhythm,
            evening(first.isoformat()),
            ZONE,
            count=8,
            closing=closing,
            on_closing=on_closing,
        )
    )
    starts = [one.start.astimezone(ZONE) for one in found if one.start]
    assert len(found) == 8
    assert all(earlier < later for earlier, later in pairwise(starts))
    assert all(start.date() not in closing for start in starts)
    assert {start.strftime("%H:%M") for start in starts} <= {"19:30"}
    for one in found:
        assert (one.closing_day is not None) == (one.planned in closing)
        assert one.start or one.closing_day
