"""The morning: once on each working day, what the day asks for, in one message in the group.

Which days have had it is kept by date, the last few of them: so a clock that jumps, either way,
neither tells a day twice nor keeps the days after it from being told.
"""

from collections.abc import Sequence
from datetime import timedelta

from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit

_TOLD = "mornings-told"
_KEPT = 10
_LOOK_BACK = timedelta(days=1)


def begins(unit: Unit) -> bool:
    """Tell whether this is the first moment of a working day with the town hall open; once."""
    if not unit.house.working_time.is_open(unit.now):
        return False
    today = unit.now.astimezone(unit.house.network.timezone).date().isoformat()
    told = _told(unit)
    if any(moment.startswith(today) for moment in told):
        return False
    kept = [*told, f"{today}={unit.now.isoformat()}"][-_KEPT:]
    unit.store.meta.set(_TOLD, " ".join(kept))
    return True


def tell(unit: Unit, folded: Sequence[ConcernId]) -> None:
    """Tell what this day asks for; `folded` are reminders that would be too many messages."""
    told = _told(unit)
    before = told[-2] if len(told) > 1 else ""
    since = before.partition("=")[2] or (unit.now - _LOOK_BACK).isoformat()
    _tell(unit, {"since": since}, folded)


def tell_folded(unit: Unit, folded: Sequence[ConcernId]) -> None:
    """Tell of many reminders at once, later on a day that had its morning."""
    _tell(unit, {}, folded)


def _tell(unit: Unit, detail: dict[str, str], folded: Sequence[ConcernId]) -> None:
    named = {"folded": " ".join(folded)} if folded else {}
    unit.tell(Notice(NoticeKind.MORNING, Priority.REMINDER, detail=detail | named))


def _told(unit: Unit) -> list[str]:
    return (unit.store.meta.get(_TOLD) or "").split()
