"""How long unfinished and opened things last, and how much one person may file."""

from datetime import datetime, timedelta
from typing import Literal

IDLE = timedelta(hours=24)
"""A draft nobody touches for this long is dropped: as little as possible is kept."""

WARN_BEFORE = timedelta(hours=1)
"""How long before that its writer is told."""

DAILY_LIMIT = 10
"""Concerns one person may file in a day; whoever has more to tell gets the phone number."""

READING_MINUTES = 15
"""How long an opened text stays in the officials' group."""


def draft_due(
    updated_at: datetime,
    warned: bool,  # noqa: FBT001 - read from a row, in the order of the row
    now: datetime,
) -> Literal["warn", "drop"] | None:
    """Tell what is due for a draft last touched at `updated_at`; both moments UTC-aware."""
    idle = now - updated_at
    if idle >= IDLE:
        return "drop"
    return "warn" if idle >= IDLE - WARN_BEFORE and not warned else None


def too_many(filed_today: int) -> bool:
    """Tell whether somebody who filed this many concerns today has to wait or to call."""
    return filed_today >= DAILY_LIMIT
