"""Moments as they are written: UTC, to the second, in an order that text sorts by."""

from datetime import UTC, datetime

_TO_THE_SECOND = 19


def to_text(moment: datetime) -> str:
    """Write a moment like `2026-04-03T14:05:00Z`; raises ValueError when it has no time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    return moment.astimezone(UTC).isoformat()[:_TO_THE_SECOND] + "Z"


def from_text(text: str) -> datetime:
    """Read a moment back, UTC-aware."""
    return datetime.fromisoformat(text)


def to_text_or_none(moment: datetime | None) -> str | None:
    """As `to_text`, for a moment that may not have come."""
    return None if moment is None else to_text(moment)


def from_text_or_none(text: str | None) -> datetime | None:
    """As `from_text`, for a moment that may not have come."""
    return None if text is None else from_text(text)
