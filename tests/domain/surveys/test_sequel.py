"""A sequel: promised in working days, near, late, and told once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.surveys.sequel import AGAIN, Sequel
from domain.working_time import WorkingTime
from tests.domain.surveys.test_survey import NOW, SURVEY

HOURS = WorkingTime(ZoneInfo("Europe/Amsterdam"), frozenset())
FRIDAY = datetime(2026, 11, 27, 9, tzinfo=UTC)


def closing(day: int, month: int = 12) -> datetime:
    return datetime(2026, month, day, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "near", "due"),
    [
        (1, closing(30, 11), closing(30, 11)),
        (2, closing(1), closing(1)),
        (3, closing(30, 11), closing(2)),
        (10, closing(9), closing(11)),
    ],
)
def test_it_is_due_after_working_days_and_its_writer_is_reminded_two_before(
    days: int, near: datetime, due: datetime
) -> None:
    assert Sequel.promised(FRIDAY, days, HOURS) == Sequel(due, near)


def test_it_is_near_then_late_and_then_late_again_each_week() -> None:
    sequel = Sequel.promised(FRIDAY, 10, HOURS)
    near = sequel.reminded(closing(9))
    assert (near.late, near.remind_at) == (False, sequel.due)
    late = near.reminded(sequel.due)
    assert (late.late, late.remind_at) == (True, sequel.due + AGAIN)
    missed = sequel.reminded(sequel.due + timedelta(hours=3))
    assert missed.late, "also when nobody was there in time"


def test_once_told_nobody_is_reminded_any_more() -> None:
    told = Sequel.promised(FRIDAY, 10, HOURS).told("Er komen bomen.", FRIDAY)
    assert (told.words, told.told_at, told.remind_at) == ("Er komen bomen.", FRIDAY, None)


def test_a_survey_is_kept_from_its_closing_or_from_the_day_that_was_promised() -> None:
    assert SURVEY.kept_from is None
    assert SURVEY.closed(NOW, 7).kept_from == NOW
    sequel = Sequel(NOW + timedelta(days=14), None)
    closed = SURVEY.closed(NOW, 7, sequel)
    assert closed.kept_from == sequel.due
    assert replace(closed, ended_at=sequel.due + AGAIN).kept_from == sequel.due + AGAIN
