"""What is kept of a parting that waits, and that it waits no more; an end has a stone.

So no backup that is put back takes somebody out whom another coordinator kept in.
"""

from dataclasses import replace

from domain.identifiers import AffairId, PersonId
from domain.people.parting import Parting, known_by_name
from domain.roles import Role, Standing
from services import telegram_copies
from services.people.parting import letters
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.tombstones import Buried


def under_way(unit: Unit, reader: Person) -> list[Parting]:
    """List those that wait, the next one first; of their own a reader sees nothing."""
    return [each for each in unit.store.affairs.all(Parting) if each.person != reader.id]


def of_person(unit: Unit, person: PersonId) -> Parting | None:
    """Give the one that waits for somebody."""
    return next((e for e in unit.store.affairs.all(Parting) if e.person == person), None)


def is_told(parting: Parting, member: Person | None) -> bool:
    """Tell whether the others are to hear it, of somebody whom they know by name now."""
    known = member is not None and known_by_name(member.role, member.membership)
    return parting.told and known


def end(unit: Unit, parting: Parting, why: Why) -> None:
    """Leave nothing of it but a stone; who has a message about it, has it no more."""
    _forget(unit, parting.id)
    telegram_copies.take_back_affair(unit, parting.id)
    unit.store.erasure.affair(parting.id)
    bury(unit, Buried.AFFAIR, parting.id, why)


def gone(unit: Unit, former: Person) -> None:
    """Let none wait for who is out, nor on the word of a coordinator who is none any more.

    Call after they were taken out.
    """
    for parting in unit.store.affairs.all(Parting):
        if parting.person == former.id:
            end(unit, parting, Why.REMOVED)
    asker_gone(unit, former)


def asker_gone(unit: Unit, asker: Person) -> None:
    """Call off what somebody asked who can do nothing any more, or whose phone was lost."""
    for parting in unit.store.affairs.all(Parting):
        if parting.by == asker.id:
            end(unit, parting, Why.TAKEN_BACK)
            for each in others(unit, parting):
                reply(unit, each.id, "parting-asker-left", colleague=parting.person)


def forget_person(unit: Unit, person: PersonId) -> None:
    """Take somebody who is erased out of what stays: as who would take over, and who went."""
    letters.forget_name(unit, person)
    for parting in unit.store.affairs.all(Parting):
        if parting.heir == person:
            unit.store.affairs.rewrite(replace(parting, heir=None))


def others(unit: Unit, parting: Parting) -> list[Person]:
    """List the coordinators who may object: all but who asks, and who is to go."""
    coordinators = unit.store.people.all(Standing.MEMBER, Role.COORDINATOR)
    return [each for each in coordinators if each.id not in {parting.by, parting.person}]


def _forget(unit: Unit, parting: AffairId) -> None:
    unit.store.outbox.drop_naming(parting)
    unit.store.newest_pages.drop_naming(parting)
    unit.store.desk_messages.drop_naming(parting)
