"""The monthly statement of what was erased: what, why, in which category; for an archive.

A list for each month, sealed like all the network does; coordinators get it as a file once it
is over, and a month later it is gone here. Of people nothing is on it: that somebody was erased,
beside what went in the same month, would tell whose that was. Source: Archiefwet, article 8.
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


def concern_erased(unit: Unit, concern: Concern, why: Why) -> None:
    """Write a concern on the list; what a backup brought back stands on that of its own month."""
    if why is not Why.RESTORED:
        _write(unit, Erased(concern.reference, str(concern.kind), str(why)))


def affair_erased(unit: Unit, why: Why) -> None:
    """Write on the list that something the network did together was erased: it has no name."""
    if why is not Why.RESTORED:
        _write(unit, Erased("", AFFAIR, str(why)))


def run(unit: Unit) -> None:
    """Give coordinators the list of a month that is over, and let it go later. For the clock."""
    for statement in unit.store.affairs.due(Statement, unit.now):
        if statement.told:
            unit.store.erasure.affair(statement.id)
            continue
        unit.store.affairs.save(replace(statement, told=True), unit.now + KEPT)
        for coordinator in unit.store.people.coordinators():
            detail = AffairDetail(statement.id)
            unit.tell(Notice(NoticeKind.STATEMENT, person=coordinator.id, detail=detail))


def _write(unit: Unit, line: Erased) -> None:
    month = unit.today.replace(day=1)
    kept = unit.store.affairs.all(Statement)
    found = next((each for each in kept if each.month == month and not each.told), None)
    statement = found or Statement(AffairId(unit.chance.bytes(8).hex()), month)
    zone = unit.municipality.network.timezone
    over = datetime.combine(next_month(month), time(), zone)
    unit.store.affairs.save(replace(statement, lines=(*statement.lines, line)), over)
