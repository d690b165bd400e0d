"""Members confirm with one tap that they read what the network agreed on, or ask about it.

Nobody is told who did: coordinators see how many of those who were asked, in steps. Who came later
is asked as they come in, and counted nowhere: one more would tell of them.
"""

from dataclasses import dataclass, replace

from domain.errors import NotPossibleNow
from domain.founding.charter import Charter
from domain.identifiers import AffairId
from domain.network import at_least
from services.announcements import letters
from services.founding import charter_rows
from services.founding.charters import NOT_YET
from services.unit import Unit
from storage.records import Addressee, Person

_CONFIRMED, _LATER = "confirmed", "later"


@dataclass(frozen=True, slots=True)
class Confirmations:
    """How many were asked, and how many at least confirmed; zero while they are a few."""

    asked: int
    confirmed: int


def has_confirmed(addressee: Addressee | None) -> bool:
    """Tell whether a member confirmed it."""
    return addressee is not None and bool(addressee.state.get(_CONFIRMED))


def waits_for(unit: Unit, person: Person, charter: Charter) -> bool:
    """Tell whether this member can still confirm it."""
    found = unit.store.addressees.find(charter.id, person.id)
    return not charter.stood_behind_by(person.id) and not has_confirmed(found)


def confirm(unit: Unit, person: Person, charter_id: AffairId) -> bool:
    """Keep that a member confirmed what counts now; tells whether that is new.

    Raises NotPossibleNow when another version counts by now.
    """
    charter = charter_rows.counts_now(unit, charter_id)
    if not waits_for(unit, person, charter):
        return False
    row = _row(unit, person, charter)
    # As long as before, so that sealed it looks the same.
    unit.store.addressees.save(replace(row, state={**row.state, _CONFIRMED: 1}))
    return True


def may_ask(unit: Unit, person: Person, charter_id: AffairId) -> Charter:
    """Let a member write to the coordinators about what counts now.

    Raises NotPossibleNow when another version counts by now, or nobody would read it.
    """
    charter = charter_rows.counts_now(unit, charter_id)
    if not letters.readers(unit, person):
        raise NotPossibleNow("letter-to-nobody")
    unit.store.addressees.save(_row(unit, person, charter))
    return charter


def confirmations(unit: Unit, charter: Charter) -> Confirmations:
    """Count who confirmed of those who were asked, in steps of a few."""
    rows = [row for row in unit.store.addressees.of(charter.id) if _LATER not in row.state]
    rows = [row for row in rows if not charter.stood_behind_by(row.person)]
    return Confirmations(len(rows), at_least(sum(map(has_confirmed, rows)), len(rows)))


def _row(unit: Unit, person: Person, charter: Charter) -> Addressee:
    """Give what is kept of a member: who came later was never asked."""
    found = unit.store.addressees.find(charter.id, person.id)
    return found or Addressee(charter.id, person.id, {**NOT_YET, _LATER: 1})
