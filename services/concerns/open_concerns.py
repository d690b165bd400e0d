"""The open concerns: each that still asks something of them or waits for it."""

from collections.abc import Iterable
from datetime import UTC, datetime

from domain.concerns.concern import Concern, Urgency, next_due
from services.unit import Unit

_LATEST = datetime.max.replace(tzinfo=UTC)
_RANK = list(Urgency)


def most_pressing_first(unit: Unit) -> list[Concern]:
    """List the concerns under way, the most pressing first: by the date that comes first.

    Where somebody is in danger comes before all. Those that were closed and are asked to go on, or
    withdrawn and asked to be kept, are among them. What waits for its reporter comes last.
    """
    return sorted(unit.store.concerns.pending(), key=_pressing)


def most_urgent_first(concerns: Iterable[Concern]) -> list[Concern]:
    """Put danger before all, then what is urgent."""
    return sorted(concerns, key=_urgent)


def _urgent(concern: Concern) -> tuple[bool, int]:
    return not concern.danger, _RANK.index(concern.urgency)


def _pressing(concern: Concern) -> tuple[bool, bool, datetime, int, datetime]:
    due = next_due(concern)
    moment = _LATEST if due is None else due[1]
    safe, rank = _urgent(concern)
    return due is None, safe, moment, rank, concern.filed_at
