"""The newest page: what the last message with buttons in somebody's private chat offers.

Whoever types there what a button says, presses it. The screens of guided conversations are not
among them: these hear what is typed themselves.
"""

from domain.identifiers import MessageId
from domain.roles import Standing
from services.unit import Unit
from storage.records import NewestPage, Person

Buttons = tuple[tuple[str, str], ...]


def shown(unit: Unit, person: Person, message: MessageId, buttons: Buttons, *, asked: bool) -> None:
    """Remember what a message offers by now; one without buttons of a page offers nothing.

    An earlier message that changes takes the place of a later one only where its reader `asked`
    for it: then that is where they look.
    """
    newest = unit.store.newest_pages.of(person.id)
    if not buttons:
        gone(unit, person, message)
    elif person.standing is Standing.MEMBER and (
        asked or newest is None or message >= newest.message
    ):
        unit.store.newest_pages.save(person.id, NewestPage(message, buttons))


def gone(unit: Unit, person: Person, message: MessageId) -> None:
    """Note that a message was taken away, or offers nothing any more.

    Its row stays: that somebody answered what was asked there is nobody's to see.
    """
    newest = unit.store.newest_pages.of(person.id)
    if newest is not None and newest.message == message:
        unit.store.newest_pages.save(person.id, NewestPage(message, ()))
