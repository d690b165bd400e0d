"""Pausing: until when a member may stay away, and how many months make a day.

Guide, "Verloop en variatie binnen het netwerk": people have no time or energy for a while, and that
is no reason to lose them.
"""

from calendar import monthrange
from datetime import date, time

from domain.errors import AnswerRefused

MONTHS_OFFERED = (1, 3)
LONGEST_MONTHS = 12
"""Whoever is away for longer than this, had better leave, and come back when they like."""

BACK_AT = time(10)
"""When somebody hears, on the day that was chosen, that they take part again; local time."""

_MONTHS_A_YEAR = 12


def months_later(day: date, months: int) -> date:
    """Give the same day so many months later, or the last day of a month that is too short."""
    months += day.month - 1
    year, month = day.year + months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def check(until: date, today: date) -> None:
    """Raise AnswerRefused for a pause that ends before it begins, or after too long."""
    if until <= today:
        raise AnswerRefused("pause-not-later")
    if until > months_later(today, LONGEST_MONTHS):
        raise AnswerRefused("pause-too-long", months=LONGEST_MONTHS)
