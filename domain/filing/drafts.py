"""How long unfinished and opened things last, and how much one person may file."""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import Literal

IDLE = timedelta(hours=24)
"""What an official prepares and nobody touches for this long is dropped.

Of what somebody is telling it is the least: before that goes its writer is warned, for a day.
"""

NUDGE_AFTER = timedelta(hours=1)
"""After this rest its writer is told that nothing was sent yet."""

WARN_AFTER = timedelta(hours=23)
"""After this rest its writer is told when it goes."""

WARNED_FOR = timedelta(hours=24)
"""How long it stays after that word arrived. It arrives by day, so a whole waking day is left."""

UNREACHED = timedelta(days=7)
"""How long it stays when that word could not arrive: its writer blocked the bot, say."""

DAILY_LIMIT = 10
"""Concerns one person may file in a day; whoever has more to tell gets the phone number."""

READING_MINUTES = 15
"""How long an opened text stays in the officials' group."""


class DraftRest(IntEnum):
    """What its writer was told of a draft that rests; the number stands in its row."""

    FRESH = 0
    WARNED = 1
    NUDGED = 2
    WARNING_ARRIVED = 3


def draft_due(
    since: datetime, rest: DraftRest, now: datetime
) -> Literal["nudge", "warn", "drop"] | None:
    """Tell what is due for a draft that rests like this since then; both moments UTC-aware.

    `since` is when it was last touched, or when the last word about its end was told or arrived.
    """
    idle = now - since
    match rest:
        case DraftRest.WARNING_ARRIVED:
            return "drop" if idle >= WARNED_FOR else None
        case DraftRest.WARNED:
            return "drop" if idle >= UNREACHED else None
        case _ if idle >= WARN_AFTER:
            return "warn"
        case DraftRest.FRESH if idle >= NUDGE_AFTER:
            return "nudge"
        case _:
            return None


def too_many(filed_today: int) -> bool:
    """Tell whether somebody who filed this many concerns today has to wait or to call."""
    return filed_today >= DAILY_LIMIT
