"""Presence: officials who are away, and who does their work meanwhile.

Nothing may hang on one person (guide, "Koppel een vast groepje gemeenteambtenaren"): whoever is
ill or on leave is not reminded, and somebody who is there is.
"""

from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.roles import Role, Standing
from services.concerns import card_delivery
from services.concerns.duty import calls as duty_calls
from services.reply import reply
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def contact_of(unit: Unit, owner: PersonId | None) -> list[Person]:
    """List who must be reminded of what `owner` has in hand: officials who are there.

    The owner; while they are away, who stands in for them; when that leads to nobody, or nobody
    owns it, all officials who are present. Empty only when no official is.
    """
    seen: set[PersonId] = set()
    at = owner
    while at is not None and at not in seen:
        seen.add(at)
        person = unit.store.people.by_id(at)
        if person is None or not on_roster(person):
            break
        if not person.away:
            return [person]
        at = person.stand_in
    return present(unit)


def present(unit: Unit) -> list[Person]:
    """List the officials who are not away."""
    return [official for official in unit.store.people.roster() if not official.away]


def to_call(unit: Unit) -> list[Person]:
    """List whom to call when somebody is in danger: the officials who are there.

    When none is, all of them: better somebody on leave than nobody.
    """
    return sorted(present(unit) or unit.store.people.roster(), key=lambda each: each.name or "")


def colleagues(unit: Unit, official: Person) -> list[Person]:
    """List who could stand in for an official: the others who are there."""
    return [each for each in present(unit) if each.id != official.id]


def stand_in_of(unit: Unit, official: Person) -> Person | None:
    """Give who does the work of somebody who is away; None when that is everybody."""
    if not official.away:
        return None
    found = contact_of(unit, official.id)
    named = official.stand_in is not None
    return found[0] if named and len(found) == 1 else None


def on_roster(person: Person) -> bool:
    """Tell whether this is an official of the fixed group now."""
    return person.role is Role.OFFICIAL and person.standing is Standing.MEMBER


def may_see(reader: Person, on: PersonId) -> bool:
    """Tell whether somebody may see and change this official's presence: their own, or any."""
    own = reader.id == on and on_roster(reader)
    return own or reader.role is Role.COORDINATOR


def leave(unit: Unit, official_id: PersonId, stand_in: PersonId | None, by: Person) -> Person:
    """Mark an official away; `stand_in` does their work, or everybody when that is None.

    For the official themselves and for coordinators. The stand-in hears it, and the official when
    somebody else did it. Raises NotPossibleNow for somebody who is no official (any more), for a
    stand-in who is not there, and for nobody while there are colleagues to choose from.
    """
    official = _official(unit, official_id)
    others = {each.id for each in colleagues(unit, official)}
    if (stand_in is None and others) or (stand_in is not None and stand_in not in others):
        raise NotPossibleNow("stand-in-gone")
    away = replace(official, away=True, stand_in=stand_in)
    unit.store.people.save(away)
    unit.store.journal.append(
        JournalAct.PERSON_AWAY, unit.now, actor=by.id, subject=official.id, instead=stand_in
    )
    if stand_in is not None:
        reply(unit, stand_in, "presence-you-stand-in", menu=True, colleague=official.id)
    if by.id != official.id:
        reply(unit, official.id, "presence-marked-away", menu=True)
    _refresh(unit)
    duty_calls.changed(unit)
    return away


def come_back(unit: Unit, official_id: PersonId, by: Person) -> Person:
    """Mark an official present again; nothing happens when they are.

    Raises NotPossibleNow for somebody who is no official (any more).
    """
    official = _official(unit, official_id)
    if not official.away:
        return official
    back = replace(official, away=False, stand_in=None)
    unit.store.people.save(back)
    unit.store.journal.append(JournalAct.PERSON_BACK, unit.now, actor=by.id, subject=official.id)
    if official.stand_in is not None:
        reply(unit, official.stand_in, "presence-colleague-back", menu=True, colleague=official.id)
    if by.id != official.id:
        reply(unit, official.id, "presence-marked-back", menu=True)
    _refresh(unit)
    duty_calls.changed(unit)
    return back


def _official(unit: Unit, official_id: PersonId) -> Person:
    official = unit.store.people.by_id(official_id)
    if official is None or not on_roster(official):
        raise NotPossibleNow("not-an-official")
    return official


def _refresh(unit: Unit) -> None:
    """Let the cards say who to go to; those on which nothing changes stay as they are."""
    for concern in unit.store.concerns.open():
        if concern.owner is not None:
            card_delivery.refresh(unit, concern.id)
