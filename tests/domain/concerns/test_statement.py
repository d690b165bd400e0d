from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.concerns.statement import next_month


@pytest.mark.parametrize(
    ("month", "following"),
    [
        (date(2026, 11, 1), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2028, 2, 29), date(2028, 3, 1)),
    ],
)
def test_the_month_after_this_one(month: date, following: date) -> None:
    assert next_month(month) == following


@given(st.dates(date(2026, 1, 1), date(2099, 1, 1)))
def test_it_begins_within_a_month(day: date) -> None:
    following = next_month(day)
    assert following.day == 1
    assert 1 <= (following - day).days <= 31
