"""Parting with somebody: asked by a coordinator, objected to by another, or done after a week.

Nobody is told why another objected: they talk about that. Who is to go takes part until then, and
is told by who asks, by phone if that can be.
"""

from dataclasses import dataclass

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.people import parting as rules
from domain.people.parting import Parting
from domain.roles import Standing
from services.concerns import handover
from services.people import language_and_removal
from services.people.parting import letters, rows
from services.reply import reply
from services.tombstones import Why
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class Farewell:
    """How somebody is parted with, as a coordinator filled it in."""

    words: str
    phoned: bool
    told: bool
    heir: PersonId | None = None


def check(unit: Unit, coordinator: Person, person_id: PersonId) -> Person:
    """Give who may be parted with in words: a member with a phone, and not oneself.

    Raises NotPossibleNow for who is none, or when that is under way; NotAllowed for oneself.
    """
    if person_id == coordinator.id:
        raise NotAllowed
    member = unit.store.people.by_id(person_id)
    if member is None or member.standing is not Standing.MEMBER:
        raise NotPossibleNow("already-removed")
    if rows.of_person(unit, person_id) is not None:
        raise NotPossibleNow("parting-already")
    return member


def propose(unit: Unit, coordinator: Person, person_id: PersonId, how: Farewell) -> None:
    """Let somebody go in a week, unless another coordinator objects. Raises as `check`.

    And NotPossibleNow for an heir who is no official any more.
    """
    member = check(unit, coordinator, person_id)
    handover.check(unit, person_id, how.heir)
    parting = _drawn_up(unit, coordinator, member, how)
    unit.store.affairs.save(parting, parting.due_at)
    unit.store.journal.append(
        JournalAct.REMOVAL_PROPOSED, unit.now, actor=coordinator.id, subject=member.id
    )
    for each in rows.others(unit, parting):
        unit.tell(Notice(NoticeKind.PARTING, person=each.id, detail=AffairDetail(parting.id)))


def at_once(unit: Unit, coordinator: Person, person_id: PersonId, how: Farewell) -> None:
    """Take somebody out now, with the same words. Raises as `propose` does."""
    member = check(unit, coordinator, person_id)
    _carry_out(unit, coordinator, member, _drawn_up(unit, coordinator, member, how))


def object_(unit: Unit, coordinator: Person, parting_id: AffairId) -> None:
    """Keep somebody in: another coordinator objects, or who asked takes it back.

    All coordinators hear that it does not happen. Raises NotPossibleNow when it was settled, and
    NotAllowed for who was to go.
    """
    parting = unit.store.affairs.find(Parting, parting_id)
    if parting is None:
        raise NotPossibleNow("parting-over")
    if coordinator.id == parting.person:
        raise NotAllowed
    own = coordinator.id == parting.by
    rows.end(unit, parting, Why.TAKEN_BACK)
    unit.store.journal.append(
        JournalAct.REMOVAL_OBJECTED,
        unit.now,
        actor=coordinator.id,
        subject=parting.person,
        detail="own" if own else "",
    )
    key = "parting-taken-back" if own else "parting-objected"
    for each in {parting.by, *(other.id for other in rows.others(unit, parting))}:
        reply(unit, each, key, colleague=parting.person)


def run(unit: Unit) -> list[Exception]:
    """Take out whose week is over, while the town hall is open. For the clock.

    Gives the faults of ours; one keeps no other from its turn.
    """
    faults: list[Exception] = []
    if not unit.municipality.working_time.is_open(unit.now):
        return faults
    for parting in unit.store.affairs.due(Parting, unit.now):
        with unit.apart(faults):
            _come_to_pass(unit, parting)
    return faults


def _come_to_pass(unit: Unit, parting: Parting) -> None:
    """Do what was asked; what cannot be, because all else changed, is said and over."""
    coordinator = unit.store.people.by_id(parting.by)
    member = unit.store.people.by_id(parting.person)
    if coordinator is None or member is None:
        rows.end(unit, parting, Why.TAKEN_BACK)
        return
    rows.end(unit, parting, Why.REMOVED)
    try:
        with unit.attempt():
            _carry_out(unit, coordinator, member, parting)
    except NotPossibleNow:
        for each in {coordinator.id, *(other.id for other in rows.others(unit, parting))}:
            reply(unit, each, "parting-not-possible", colleague=member.id)


def _carry_out(unit: Unit, coordinator: Person, member: Person, parting: Parting) -> None:
    """Take them out with their words, and tell who is to hear it."""
    heirs = {each.id for each in handover.heirs(unit, member.id)}
    heir = parting.heir if parting.heir in heirs else None
    readers = _readers(unit, coordinator, member, parting)
    language_and_removal.remove(unit, coordinator, member.id, heir, words=parting.words)
    letters.tell_others(unit, coordinator.id, member, readers)


def _readers(unit: Unit, coordinator: Person, member: Person, parting: Parting) -> list[Person]:
    """List who hears that somebody is gone: the coordinators, and everybody if that was chosen.

    Not everybody where who goes took their name back since.
    """
    if not rows.is_told(parting, member):
        return [coordinator, *rows.others(unit, parting)]
    return [
        each
        for each in unit.store.people.all(Standing.MEMBER)
        if each.id != parting.person and not each.membership.paused(unit.today)
    ]


def _drawn_up(unit: Unit, coordinator: Person, member: Person, how: Farewell) -> Parting:
    return Parting(
        AffairId(unit.chance.bytes(8).hex()),
        member.id,
        coordinator.id,
        rules.due_at(unit.now, unit.municipality.working_time),
        how.words,
        phoned=how.phoned,
        told=how.told and rules.known_by_name(member.role, member.membership),
        heir=how.heir,
    )
