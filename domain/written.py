"""Moments in plain JSON data, as affairs write them down and read them back."""

from datetime import datetime


def written(moment: datetime | None) -> str | None:
    """Write a moment down; None for one that has not come."""
    return None if moment is None else moment.isoformat()


def read(text: str | None) -> datetime | None:
    """Read what `written` gave."""
    return None if text is None else datetime.fromisoformat(text)
