"""People as the protocol sees them: who they are now, and where they act."""

from domain.concerns.doers import Where
from domain.concerns.permits import Actor
from storage.records import Person


def in_group(person: Person) -> Actor:
    """Give somebody who acts in the officials' group; the handlers' gate saw to it."""
    return Actor(person.id, person.role, Where.GROUP)


def in_private(person: Person) -> Actor:
    """Give somebody who acts in their private chat with the bot."""
    return Actor(person.id, person.role, Where.PRIVATE)


def at_the_desk(person: Person) -> Actor:
    """Give somebody who acts at the desk on the web; `web/routing.py` saw to it."""
    return Actor(person.id, person.role, Where.DESK)
