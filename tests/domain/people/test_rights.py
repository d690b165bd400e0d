from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.network import Answerable
from domain.people.rights import due_on, is_late, reminders_by

DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 11, 24), date(2026, 12, 24)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2026, 12, 31), date(2027, 1, 31)),
    ],
)
def test_a_request_is_answered_within_a_month(asked: date, due: date) -> None:
    assert due_on(asked) == due
    assert not is_late(asked, due)
    assert is_late(asked, due + timedelta(days=1))


@pytest.mark.parametrize(
    ("left", "reminders"),
    [(30, 0), (15, 0), (14, 1), (8, 1), (7, 2), (2, 2), (1, 3), (0, 3), (-1, 4), (-7, 4), (-8, 5)],
)
def test_reminders_come_before_the_day_and_each_week_after(left: int, reminders: int) -> None:
    asked = date(2026, 11, 24)
    assert reminders_by(asked, due_on(asked) - timedelta(days=left)) == reminders


@given(DAYS, st.integers(0, 200))
def test_no_day_takes_a_reminder_back(asked: date, days: int) -> None:
    day = asked + timedelta(days=days)
    assert 0 <= reminders_by(asked, day) <= reminders_by(asked, day + timedelta(days=1))


def test_what_a_municipality_did_not_say_has_a_name() -> None:
    assert Answerable().missing == ("controller", "officer", "ground", "supervisor")
    said = Answerable(controller="B en W", officer="fg", ground={"nl": "taak"}, supervisor="AP")
    assert said.missing == ()
