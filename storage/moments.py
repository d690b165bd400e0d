"""Moments as they are written: in UTC, as ISO 8601 says it. Nobody else writes or reads one.

A column holds them to the second, in an order that text sorts by; JSON data holds all there is of
them, since the order in which people answered within one second may matter.
"""

from datetime import UTC, datetime

_TO_THE_SECOND = 19
_WITHOUT_OFFSET = -len("+00:00")


def to_text(moment: datetime) -> str:
    """Write a moment like `2026-04-03T14:05:00Z`; raises ValueError when it has no time zone."""
    return _in_utc(moment).isoformat()[:_TO_THE_SECOND] + "Z"


def to_exact_text(moment: datetime) -> str:
    """As `to_text`, with the fraction of a second when there is one."""
    utc = moment if moment.tzinfo is UTC else _in_utc(moment)
    return utc.isoformat()[:_WITHOUT_OFFSET] + "Z"


def from_text(text: str) -> datetime:
    """Read a moment back, UTC-aware; raises ValueError when it has no time zone.

    Versions before this one wrote `+00:00` in place of `Z` in JSON data.
    """
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is UTC else _in_utc(moment)


def to_text_or_none(moment: datetime | None) -> str | None:
    """As `to_text`, for a moment that may not have come."""
    return None if moment is None else to_text(moment)


def from_text_or_none(text: str | None) -> datetime | None:
    """As `from_text`, for a moment that may not have come."""
    return None if text is None else from_text(text)


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    return moment.astimezone(UTC)
