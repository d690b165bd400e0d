"""Whom the network asks for what it does together: the key figures who take part today."""

from domain.roles import Role, Standing
from services.unit import Unit
from storage.records import Person


def taking_part(unit: Unit) -> list[Person]:
    """List the key figures who are in the network and not paused."""
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    return [each for each in members if not each.membership.paused(unit.today)]
