"""Where the bell of somebody rings: their own e-mail address, given and taken away by themselves.

Only who works at the desk has one. It is shown to nobody else, and stands in no log.
"""

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.people.mail_address import typed_address
from services.people import desk_sessions
from services.unit import Unit
from storage.records import Person

_OFFERED = "mail_offered"
"""Under this name the database keeps whether this installation can send e-mail."""


def offer(unit: Unit, *, offered: bool) -> None:
    """Note whether there is a mail server; without one nobody is offered a bell. For the start."""
    unit.store.meta.set(_OFFERED, "yes" if offered else "")


def is_offered(unit: Unit) -> bool:
    """Tell whether this installation lets bells ring."""
    return bool(unit.store.meta.get(_OFFERED))


def of(unit: Unit, person: PersonId) -> str | None:
    """Give the address of somebody; None without one."""
    return unit.store.mail_addresses.of(person)


def give(unit: Unit, person: Person, text: str) -> None:
    """Let the bell of who works at the desk ring at what they typed.

    Raises NotAllowed for others, and NotPossibleNow (`bell-address`) for what is no address.
    """
    if not desk_sessions.may_work(person):
        raise NotAllowed
    address = typed_address(text)
    if address is None:
        raise NotPossibleNow("bell-address")
    if address == of(unit, person.id):
        return
    unit.store.mail_addresses.save(person.id, address)
    unit.store.bells.save(person.id, unit.store.bells.of(person.id).at_another_address())


def drop(unit: Unit, person: PersonId) -> None:
    """Let nothing ring for somebody any more; that something waits stays noted."""
    unit.store.mail_addresses.drop(person)
    unit.store.bells.save(person, unit.store.bells.of(person).at_another_address())


def forget(unit: Unit, person: PersonId) -> None:
    """Leave neither address nor bell of who has no desk any more."""
    unit.store.mail_addresses.drop(person)
    unit.store.bells.drop(person)
