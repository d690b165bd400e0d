"""What everybody in the network may ask about what is kept of them, and by when it is answered.

Source: articles 12, 15, 16, 17 and 21 of the General Data Protection Regulation.
"""

from datetime import date
from enum import StrEnum

from domain.people.pausing import months_later


class Right(StrEnum):
    """What can be asked for with a button."""

    ACCESS = "access"
    RECTIFY = "rectify"
    ERASE = "erase"
    OBJECT = "object"


_BEFORE = (14, 7, 1)
"""How many days before its day the coordinators are reminded of a request; after it, each week."""

_A_WEEK = 7


def due_on(asked: date) -> date:
    """Give the day by which a request is answered: a month after it came in."""
    return months_later(asked, 1)


def reminders_by(asked: date, today: date) -> int:
    """Tell how many reminders there should have been by today."""
    left = (due_on(asked) - today).days
    if left >= 0:
        return sum(left <= days for days in _BEFORE)
    return len(_BEFORE) + 1 + (-left - 1) // _A_WEEK


def is_late(asked: date, today: date) -> bool:
    """Tell whether a request should have been answered by now."""
    return today > due_on(asked)
