from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.moments import from_text, to_text


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_written_moments_sort_as_the_moments_do(one: datetime, other: datetime) -> None:
    if one.replace(microsecond=0) < other.replace(microsecond=0):
        assert to_text(one) < to_text(other)


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_is_read_back_to_the_second(moment: datetime) -> None:
    assert from_text(to_text(moment)) == moment.replace(microsecond=0)


def test_a_local_moment_is_written_in_utc() -> None:
    amsterdam_in_summer = timezone(timedelta(hours=2))
    moment = datetime(2026, 7, 1, 1, 30, tzinfo=amsterdam_in_summer)
    assert to_text(moment) == "2026-06-30T23:30:00Z"


def test_a_moment_without_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_text(datetime(2026, 7, 1, 1, 30))  # noqa: DTZ001 - the mistake this is about
