"""Keeping what a member says of themselves, and forgetting it; it goes with them.

Guide, "Samenstelling bepalen van het lokale netwerk": on whose behalf somebody takes part, which
the coordinator sees. "Vertrouwen tussen sleutelfiguren": who somebody is, in three lines, which
those see who wrote theirs too. Nothing of it is journaled: the journal is never shortened.
"""

from dataclasses import replace

from domain.errors import NotAllowed
from domain.functions import NetworkFunction
from domain.people.membership import Membership
from domain.roles import Role, Standing
from services.people import participation
from services.unit import Unit
from storage.records import Person


def may_say_behalf(person: Person) -> bool:
    """Tell whether somebody says on whose behalf they take part: key figures do."""
    return participation.may(person) and person.role is Role.KEY_FIGURE


def keep_behalf(unit: Unit, person: Person, words: str) -> Person:
    """Keep on whose behalf a key figure takes part; empty words forget it. Raises NotAllowed."""
    if not may_say_behalf(person):
        raise NotAllowed
    return _keep(unit, person, replace(person.membership, behalf=words))


def introduce(unit: Unit, person: Person, words: str) -> Person:
    """Keep how somebody introduces themselves to those who did so too.

    Raises NotPossibleNow where the network has no such thing (any more), and as `check`.
    """
    participation.check(person)
    unit.check_has(NetworkFunction.INTRODUCING)
    return _keep(unit, person, replace(person.membership, introduced=words))


def withdraw(unit: Unit, person: Person) -> Person:
    """Forget how somebody introduced themselves, also where that was switched off meanwhile."""
    participation.check(person)
    return _keep(unit, person, replace(person.membership, introduced=""))


def others(unit: Unit, reader: Person) -> list[Person]:
    """List who introduced themselves, for who did so too; for anybody else there is nobody."""
    if not reader.membership.introduced or not unit.has(NetworkFunction.INTRODUCING):
        return []
    return sorted(
        (
            person
            for person in unit.store.people.all(Standing.MEMBER)
            if person.membership.introduced and person.id != reader.id and participation.may(person)
        ),
        key=lambda person: (person.name or "").casefold(),
    )


def _keep(unit: Unit, person: Person, membership: Membership) -> Person:
    changed = replace(person, membership=membership)
    unit.store.people.save(changed)
    return changed
