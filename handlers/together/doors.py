"""The doors of `Samen`: what opens from there, for whom, in a network that has that function."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.functions import NetworkFunction
from domain.roles import Role
from services.unit import Unit
from services.worth import reports
from storage.records import Person

EVERYBODY = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Door:
    """A button of the page. `name` is what it carries, and says its text, `together-door-<name>`.

    Its route stands with the others, in `handlers/route_table.py`, for the same function. It is
    there `when` there is something behind it.
    """

    name: str
    function: NetworkFunction
    roles: frozenset[Role] = EVERYBODY
    when: Callable[[Unit, Person], bool] = lambda _unit, _person: True


_OF_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR})
_VOLUNTEERS = frozenset({Role.KEY_FIGURE, Role.CHAIR})

DOORS: tuple[Door, ...] = (
    Door("activities", NetworkFunction.ACTIVITIES),
    Door("fund", NetworkFunction.FUND, frozenset({*_VOLUNTEERS, Role.COORDINATOR})),
    Door("introducing", NetworkFunction.INTRODUCING, _VOLUNTEERS),
    Door("charter", NetworkFunction.CHARTER),
    Door("agreements", NetworkFunction.AGREEMENTS),
    Door("knowledge", NetworkFunction.KNOWLEDGE),
    Door("mediation", NetworkFunction.MEDIATION, _OF_OFFICE),
    Door("contact", NetworkFunction.CONTACT, _OF_OFFICE),
    Door("worth", NetworkFunction.WORTH, _OF_OFFICE),
    Door("year", NetworkFunction.WORTH, _VOLUNTEERS, lambda *who: bool(reports.years(*who))),
    Door("knows", NetworkFunction.CANDIDATES),
    Door("sharing", NetworkFunction.SHARING, frozenset({Role.KEY_FIGURE, Role.COORDINATOR})),
    Door("founding", NetworkFunction.FOUNDING, _OF_OFFICE),
)


def open_to(unit: Unit, person: Person) -> list[Door]:
    """Give the doors that stand open to this person, in the order of the page."""
    return [
        door
        for door in DOORS
        if unit.has(door.function) and person.role in door.roles and door.when(unit, person)
    ]
