"""The morning: once on each working day, what the day asks for, in one message in the group.

Who cannot read it there has it at the desk.

When it was told is kept, the last few times. So a clock that is set back tells no day again, and
one that jumped far ahead and came back does not keep the days in between from being told.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.concerns.notices import MorningDetail
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind
from services import officials
from services.concerns import card_delivery
from services.unit import Unit
from storage.moments import from_text, to_exact_text

_TOLD = "mornings-told"
_ON_SHOW = "mornings-shown"
_KEPT = 10
_SET_BACK = timedelta(days=7)
"""A morning that was told at most this much later than now: it is the clock that is early."""

_LOOK_BACK = timedelta(days=30)
"""What the first morning of all calls new."""


def begins(unit: Unit) -> bool:
    """Tell whether this is the first moment of a working day at which the list may come; once."""
    if not unit.municipality.mornings.is_open(unit.now):
        return False
    told = _told(unit)
    if any(unit.now < moment <= unit.now + _SET_BACK for moment in told):
        return False
    return unit.today not in {unit.day_of(moment) for moment in told}


def tell(unit: Unit, folded: Sequence[ConcernId]) -> None:
    """Tell what this day asks for; `folded` are reminders that would be too many messages.

    Lists of earlier days go, also when this day asks for nothing: they name what may be erased by
    now. One that could not be told yet makes way for this one.
    """
    told = _told(unit)
    since = max((moment for moment in told if moment < unit.now), default=unit.now - _LOOK_BACK)
    kept = [*told, unit.now][-_KEPT:]
    unit.store.meta.set(_TOLD, " ".join(to_exact_text(moment) for moment in kept))
    take_away(unit)
    detail = MorningDetail(since, tuple(folded))
    officials.tell(unit, Notice(NoticeKind.MORNING_LIST, detail=detail, coalesce="morning"))


def tell_folded(unit: Unit, folded: Sequence[ConcernId]) -> None:
    """Tell of many reminders at once, later on a day that had its morning."""
    detail = MorningDetail(folded=tuple(folded))
    officials.tell(unit, Notice(NoticeKind.MORNING_LIST, detail=detail))


def shown(unit: Unit, message: MessageId, *, day_begins: bool) -> None:
    """Remember a list that stands in the group; with a new day those of earlier days go."""
    if day_begins:
        take_from_group(unit)
    standing = (unit.store.meta.get(_ON_SHOW) or "").split()
    unit.store.meta.set(_ON_SHOW, " ".join([*standing, str(message)]))


def take_away(unit: Unit) -> None:
    """Take away all lists that stand anywhere: they name concerns, and say what was."""
    take_from_group(unit)
    for official in unit.store.people.roster():
        for told in unit.store.desk_messages.of(official.id):
            if told.kind is NoticeKind.MORNING_LIST:
                unit.store.desk_messages.drop(official.id, told.number)


def forget(unit: Unit) -> None:
    """Forget the lists that stood in the group: they are gone, or the group is another one."""
    unit.store.meta.set(_ON_SHOW, "")


def take_from_group(unit: Unit) -> None:
    """Take away all lists that stand in the group."""
    for message in (unit.store.meta.get(_ON_SHOW) or "").split():
        card_delivery.take_away(unit, None, MessageId(int(message)))
    forget(unit)


def _told(unit: Unit) -> list[datetime]:
    kept = unit.store.meta.get(_TOLD) or ""
    return [from_text(moment) for moment in kept.split()]
