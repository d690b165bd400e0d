"""The coordinator's desk: giving a concern to somebody, reminding, and deciding what was asked.

Only coordinators, in their private chat; `handlers/concerns/desk_presses.py` and the protocol see
to that.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import ConcernId, EntryId, PersonId
from services.actors import in_private
from services.concerns import absence as presence
from services.concerns import acts as handling
from services.concerns.acts import Words
from services.concerns.open_concerns import in_hand
from services.unit import Unit
from storage.records import Entry, Person
from storage.tables.journal import JournalAct

_DECIDED = frozenset(
    {JournalAct.ASSIGNED, JournalAct.REMINDED, JournalAct.GRANTED, JournalAct.TURNED_DOWN}
)
_REASONED = frozenset({Act.ESCALATE, Act.EXTEND, Act.KEEP})


@dataclass(frozen=True, slots=True)
class Done:
    """What a coordinator did last with a concern: the journal's word, who, for whom, when (UTC)."""

    act: str
    by: PersonId | None
    official: PersonId | None
    at: datetime


def concern_on(unit: Unit, coordinator: Person, concern_id: ConcernId) -> Concern:
    """Find a concern that this coordinator may handle.

    Raises NotPossibleNow("erased") for one that is gone, StaleButton for their own.
    """
    concern = unit.store.concerns.by_id(concern_id)
    if concern is None:
        raise NotPossibleNow("erased")
    if concern.reporter == coordinator.id:
        raise StaleButton
    return concern


def open_for(unit: Unit, coordinator: Person) -> list[Concern]:
    """List what officials have in hand, the most pressing first, without the reader's own."""
    return [concern for concern in in_hand(unit) if concern.reporter != coordinator.id]


def going(unit: Unit, until: datetime) -> list[Concern]:
    """List what will be erased before `until` (UTC), the first to go first."""
    found = [
        (concern.course.erase_at, concern)
        for concern in unit.store.concerns.all()
        if concern.course.erase_at is not None and not concern.course.reopen_asked
    ]
    coming = [pair for pair in found if pair[0] <= until]
    return [concern for _, concern in sorted(coming, key=lambda pair: (pair[0], pair[1].id))]


def officials(unit: Unit, concern: Concern) -> list[Person]:
    """List who can be given this concern: the roster, without its owner and its reporter."""
    taken = {concern.owner, concern.reporter}
    people = [person for person in unit.store.people.roster() if person.id not in taken]
    return sorted(people, key=lambda person: (person.name or "").casefold())


def assign(unit: Unit, coordinator: Person, concern: Concern, official: PersonId) -> None:
    """Give a concern to an official. Raises NotPossibleNow for somebody who is none any more."""
    person = unit.store.people.by_id(official)
    if person is None or not presence.on_roster(person):
        raise NotPossibleNow("official-gone")
    given = Words(official=official)
    handling.carry_out(unit, in_private(coordinator), concern, Act.ASSIGN, given)


def remind(unit: Unit, coordinator: Person, concern: Concern) -> None:
    """Ask whoever has it, or all officials, to look at a concern now."""
    handling.carry_out(unit, in_private(coordinator), concern, Act.REMIND)


def decide(
    unit: Unit, coordinator: Person, concern: Concern, request: EntryId, *, granted: bool
) -> None:
    """Grant or refuse the wish with this reason. Raises NotPossibleNow when it waits no more."""
    waiting = concern.course.request
    if waiting is None or waiting.entry != request:
        raise NotPossibleNow("nothing-waits")
    act = Act.GRANT if granted else Act.REFUSE
    handling.carry_out(unit, in_private(coordinator), concern, act)


def reason(unit: Unit, concern: Concern, entry_id: EntryId | None) -> Entry | None:
    """Give the words in which an official asked for the coordinator, never anything else.

    Without `entry_id` those of the wish that waits now.
    """
    waiting = concern.course.request
    if entry_id is None and waiting is not None:
        entry_id = waiting.entry
    entry = unit.store.entries.by_id(entry_id) if entry_id is not None else None
    if entry is None or entry.concern != concern.id or entry.kind not in _REASONED:
        return None
    return entry


def last_done(unit: Unit, concern: Concern) -> Done | None:
    """Give what a coordinator did last with this concern, if anything."""
    for line in reversed(unit.store.journal.of(concern.id)):
        if line.act in _DECIDED:
            return Done(line.act, line.actor, line.subject, line.at)
    return None
