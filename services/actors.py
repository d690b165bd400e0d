"""People as the protocol sees them: who they are now, and where they act."""

from domain.concerns.permits import Actor
from domain.concerns.rules import Where
from storage.records import Person


def in_group(person: Person) -> Actor:
    """Give somebody who acts in the officials' group; `telegram/gate.py` saw to it that it is."""
    return Actor(person.id, person.role, Where.GROUP)


def in_private(person: Person) -> Actor:
    """Give somebody who acts in their private chat with the bot."""
    return Actor(person.id, person.role, Where.PRIVATE)
