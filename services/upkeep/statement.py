"""The monthly statement of what was erased: what, why, in which category; for an archive.

A list for each month, sealed like all the network does; coordinators get it as a file once it
is over, and a month later it is gone here. Of people nothing is on it: that somebody was erased,
beside what went in the same month, would tell whose that was. A list that came from a backup does
not have what was erased since: that is written on it again. Source: Archiefwet, article 8.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.concerns.concern import Concern
from domain.concerns.statement import AFFAIR, Erased, Statement, next_month
from domain.identifiers import AffairId
from domain.notices import AffairDetail, Notice, NoticeKind
from services.tombstones import Why
from services.unit import Unit

KEPT = timedelta(days=31)
"""How long the list stays after the month it is about."""

_LOOK_AGAIN = timedelta(days=1)


_GROUNDS = frozenset({Why.TERM, Why.WITHDRAWN, Why.BY_HAND, Why.PERSON})
"""Why something is erased; a stone read from a file may say anything."""


def concern_erased(unit: Unit, concern: Concern, why: str, at: datetime | None = None) -> None:
    """Write a concern on the list of the month in which it was erased: now, or before a backup."""
    _write(unit, Erased(concern.reference, str(concern.kind), str(why)), at)


def affair_erased(unit: Unit, why: str, at: datetime | None = None) -> None:
    """Write on the list that something the network did together was erased: it has no name."""
    _write(unit, Erased("", AFFAIR, str(why)), at)


def run(unit: Unit) -> None:
    """Give coordinators the list of a month that is over, and let it go later. For the clock.

    While there is no coordinator it waits for one, as long as it would stay.
    """
    coordinators = unit.store.people.coordinators()
    for statement in unit.store.affairs.due(Statement, unit.now):
        if statement.told or (not coordinators and unit.now >= _over(unit, statement) + KEPT):
            unit.store.erasure.affair(statement.id)
            continue
        told, again = bool(coordinators), KEPT if coordinators else _LOOK_AGAIN
        unit.store.affairs.save(replace(statement, told=told), unit.now + again)
        for coordinator in coordinators:
            detail = AffairDetail(statement.id)
            unit.tell(Notice(NoticeKind.STATEMENT, person=coordinator.id, detail=detail))


def _write(unit: Unit, line: Erased, at: datetime | None) -> None:
    if line.why not in _GROUNDS:
        return
    month = (unit.today if at is None else unit.day_of(at)).replace(day=1)
    kept = unit.store.affairs.all(Statement)
    found = next((each for each in kept if each.month == month and not each.told), None)
    statement = found or Statement(AffairId(unit.chance.bytes(8).hex()), month)
    longer = replace(statement, lines=(*statement.lines, line))
    unit.store.affairs.save(longer, _over(unit, statement))


def _over(unit: Unit, statement: Statement) -> datetime:
    zone = unit.municipality.network.timezone
    return datetime.combine(next_month(statement.month), time(), zone)
