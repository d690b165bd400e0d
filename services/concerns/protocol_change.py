"""Announcing: when the protocol changes, the coordinator can tell everybody how it works now.

Source: guide, "Eenduidig proces van signaleren en terugkoppelen": key figures know beforehand
what happens with what they share.
"""

from domain.errors import NotPossibleNow
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

_KNOWN, _WAITING = "protocol-known", "protocol-waiting"


def notice_change(unit: Unit) -> None:
    """Ask the coordinators when the protocol is another one than at the last start.

    A network that is just being set up has nobody to tell.
    """
    version = str(unit.municipality.protocol.version)
    known = unit.store.meta.get(_KNOWN)
    if known == version:
        return
    unit.store.meta.set(_KNOWN, version)
    if known is None and unit.store.concerns.none_kept():
        return
    unit.store.meta.set(_WAITING, version)
    for coordinator in unit.store.people.coordinators():
        unit.tell(Notice(NoticeKind.CHANGED, person=coordinator.id))


def waiting(unit: Unit) -> int | None:
    """Give the version that waits for a coordinator's decision; None when none does."""
    version = unit.store.meta.get(_WAITING)
    return int(version) if version else None


def decide(unit: Unit, coordinator: Person, *, announce: bool) -> None:
    """Tell everybody how it works now, or leave it. Only for coordinators.

    Raises NotPossibleNow when this was decided before.
    """
    version = waiting(unit)
    if version is None:
        raise NotPossibleNow("announced-already")
    unit.store.meta.set(_WAITING, "")
    if not announce:
        return
    unit.store.journal.append(
        JournalAct.PROTOCOL_ANNOUNCED, unit.now, actor=coordinator.id, detail=str(version)
    )
    for member in unit.store.people.all(standing=Standing.MEMBER):
        if member.id != coordinator.id:
            _tell_news(unit, member)


def explain(unit: Unit, person: Person, priority: Priority = Priority.ANSWER) -> None:
    """Show how it works: the protocol as a picture, and in short words for this role."""
    unit.tell(Notice(NoticeKind.PICTURE, priority, person=person.id))
    reply(unit, person.id, f"explain-how-{person.role}", priority=priority, menu=True)


def _tell_news(unit: Unit, member: Person) -> None:
    reply(unit, member.id, "changed-news", priority=Priority.ANNOUNCEMENT)
    explain(unit, member, Priority.ANNOUNCEMENT)
