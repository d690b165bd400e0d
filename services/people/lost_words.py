"""Who hears that a phone was lost, and that its owner is back: officials and coordinators."""

from domain.identifiers import PersonId
from domain.notices import Priority
from domain.roles import Role
from services.reply import reply
from services.unit import Unit
from storage.records import Person

COLLEAGUES = frozenset({Role.OFFICIAL, Role.COORDINATOR})
"""Who can say it of each other; of everybody else a coordinator says it."""

_HEARD = "heard"


def asked(person: Person) -> str:
    """Name the text that asks whether it is sure: of a phone, or of who has the desk alone."""
    return "lost-phone-sure" if person.has_telegram else "lost-account-sure"


def tell_all(unit: Unit, person: Person, what: str, by: PersonId | None = None) -> None:
    """Tell all officials and coordinators but the person ("heard" or "back").

    Which key figure it is, officials do not hear: it is not theirs to know who takes part.
    """
    alone = not person.has_telegram
    coordinators = unit.store.people.coordinators()
    for reader in colleagues_of(unit, person):
        if reader.role is Role.OFFICIAL and person.role not in COLLEAGUES:
            reply(unit, reader.id, f"lost-phone-{what}-of-somebody", priority=Priority.CONCERN)
            continue
        reply(
            unit,
            reader.id,
            "lost-account-heard" if alone and what == _HEARD else f"lost-phone-{what}",
            priority=Priority.CONCERN,
            colleague=person.id,
            coordinators=len(coordinators),
            by=by or person.id,
        )


def colleagues_of(unit: Unit, person: Person) -> list[Person]:
    """List all coordinators and officials but this person."""
    people = [*unit.store.people.coordinators(), *unit.store.people.roster()]
    return [each for each in people if each.id != person.id]
