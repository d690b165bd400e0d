"""A calendar address: whoever has it can read one member's meetings, as in the calendar files.

It works for who switched it on and takes part; while somebody pauses it shows nothing. Only a keyed
hash of its secret is kept. An address that was taken back gets a stone, so that no restored backup
makes it work again.
"""

import base64

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import PersonId
from domain.roles import Standing
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

SECRET_BYTES = 24
"""192 random bits, which is 32 characters of an address."""

_ROOT = "calendar_root"
"""Under this name the database keeps what the addresses of this installation begin with."""


def set_root(unit: Unit, root: str | None) -> None:
    """Note what addresses begin with; without it nobody is offered one. For the start."""
    unit.store.meta.set(_ROOT, root or "")


def root(unit: Unit) -> str:
    """Give what addresses begin with; nothing when this installation offers none."""
    return unit.store.meta.get(_ROOT) or ""


def is_for(unit: Unit, person: Person) -> bool:
    """Tell whether somebody has to do with it: it is offered, or they have an address still."""
    return bool(root(unit)) or unit.store.calendar_addresses.since(person.id) is not None


def switch_on(unit: Unit, person: Person) -> None:
    """Let somebody have an address. Raises NotPossibleNow when this installation offers none.

    Raises StaleButton for who has one: that is not shown again.
    """
    if not root(unit):
        raise NotPossibleNow("no-calendar-address")
    if unit.store.calendar_addresses.since(person.id) is not None:
        raise StaleButton
    _open(unit, person)


def renew(unit: Unit, person: Person) -> None:
    """Let the address somebody has work no longer, and another one in its place. Raises as above.

    Raises StaleButton for who has none.
    """
    if not root(unit):
        raise NotPossibleNow("no-calendar-address")
    if unit.store.calendar_addresses.since(person.id) is None:
        raise StaleButton
    switch_off(unit, person)
    _open(unit, person)


def switch_off(unit: Unit, person: Person) -> None:
    """Let the address somebody has work no longer. Raises StaleButton for who has none."""
    if unit.store.calendar_addresses.since(person.id) is None:
        raise StaleButton
    revoke(unit, person.id)
    unit.store.journal.append(JournalAct.CALENDAR_CLOSED, unit.now, actor=person.id)


def revoke(unit: Unit, person: PersonId) -> None:
    """Let no address of somebody work any more, if they have one."""
    _bury(unit, person)
    unit.store.calendar_addresses.close(person)


def draw(unit: Unit, person: PersonId) -> str | None:
    """Draw the address as it is shown, once; one drawn before works no longer.

    None when it was switched off meanwhile.
    """
    if not root(unit) or unit.store.calendar_addresses.since(person) is None:
        return None
    _bury(unit, person)
    secret = base64.urlsafe_b64encode(unit.chance.bytes(SECRET_BYTES)).decode()
    unit.store.calendar_addresses.recode(person, secret)
    return f"{root(unit)}/{secret}.ics"


def reader_of(unit: Unit, secret: str) -> Person | None:
    """Find whose meetings this secret shows."""
    owner = unit.store.calendar_addresses.owner(secret)
    person = unit.store.people.by_id(owner) if owner else None
    return person if person is not None and person.standing is Standing.MEMBER else None


def _open(unit: Unit, person: Person) -> None:
    unit.store.calendar_addresses.open(person.id, unit.now)
    unit.store.journal.append(JournalAct.CALENDAR_OPENED, unit.now, actor=person.id)


def _bury(unit: Unit, person: PersonId) -> None:
    mark = unit.store.calendar_addresses.mark(person)
    if mark is not None:
        bury(unit, Buried.CALENDAR_ADDRESS, mark, Why.REVOKED)
