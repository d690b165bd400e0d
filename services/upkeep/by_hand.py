"""Erasing by hand beside a bot that is running: asked for in the journal, done at the next tick.

Who types the command writes a line (`journal_beside.py`), and the process that serves the database
does what it says: nobody has to stop the bot, and it is journaled before it is done.
"""

from datetime import datetime

from domain.errors import NotPossibleNow
from domain.identifiers import ConcernId, PersonId
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing
from storage.records import Journaled
from storage.tables.journal import Journal, JournalAct

_SEEN = "by-hand-seen"


def ask(journal: Journal, now: datetime, what: ConcernId | None, whom: PersonId | None) -> None:
    """Ask that a concern or a person is erased; for the command line."""
    journal.append(JournalAct.ERASE_ASKED, now, concern=what, subject=whom, detail=Why.BY_HAND)


def run(unit: Unit) -> list[Exception]:
    """Erase what was asked for since the last time. For the clock; gives the faults of ours."""
    faults: list[Exception] = []
    newest, seen = unit.store.journal.head().seq, int(unit.store.meta.get(_SEEN) or 0)
    if newest == seen:
        return faults
    unit.store.meta.set(_SEEN, str(newest))
    for line in unit.store.journal.after(seen, JournalAct.ERASE_ASKED):
        with unit.apart(faults):
            _erase(unit, line)
    return faults


def _erase(unit: Unit, line: Journaled) -> None:
    """Erase it, if it is still there; the last coordinator stays, and the journal says so."""
    concern = unit.store.concerns.by_id(line.concern) if line.concern else None
    if concern is not None:
        erasing.erase_concern(unit, concern, Why.BY_HAND)
    person = unit.store.people.by_id(line.subject) if line.subject and not line.concern else None
    if person is None:
        return
    try:
        with unit.attempt():
            erasing.erase_person(unit, person, Why.PERSON)
    except NotPossibleNow:
        unit.store.journal.append(JournalAct.REFUSED, unit.now, subject=person.id, detail="erase")
