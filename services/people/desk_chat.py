"""The chat at the desk, kept here: what is said in it, what changes there, and what leaves it.

For who has no Telegram (`domain/people/desk_chat.py`). What it tells of is taken out of it as out
of any chat, by the number of its message.
"""

from collections.abc import Iterable
from dataclasses import replace
from html import escape

from domain.identifiers import MessageId, PersonId
from domain.notices import Notice
from domain.people.desk_chat import KEPT, ON_A_PAGE, DeskMessage
from services.people import bell
from services.unit import Unit
from storage.records import Person


def lay(
    unit: Unit, message: DeskMessage, content: bytes | None = None, *, urgent: bool = False
) -> MessageId:
    """Put a message in somebody's chat, under the next number; gives that.

    Their bell rings for what tells of something: for what they said, and for what is answered at
    once, they are there.
    """
    number = unit.store.desk_messages.next_number()
    unit.store.desk_messages.save(replace(message, number=number), content)
    if message.kind is not None:
        bell.ring(unit, message.person, urgent=urgent)
    return number


def told(person: PersonId, notice: Notice, text: str, unit: Unit) -> DeskMessage:
    """Give the message that tells of a notice, not yet laid anywhere; `text` is HTML."""
    return DeskMessage(
        number=MessageId(0),
        person=person,
        text=text,
        at=unit.now,
        kind=notice.kind,
        concern=notice.concern,
        affair=notice.detail.of_affair,
    )


def change(unit: Unit, person: PersonId, number: MessageId, changed: DeskMessage) -> bool:
    """Let a message say something else; tells whether it was there. Its place and file stay."""
    found = unit.store.desk_messages.find(person, number)
    if found is None:
        return False
    menu = found.menu if changed.menu is None else changed.menu
    kept = replace(changed, number=number, at=found.at, menu=menu)
    unit.store.desk_messages.save(replace(kept, file=found.file, source=found.source))
    return True


def take_away(unit: Unit, person: PersonId, numbers: Iterable[MessageId]) -> bool:
    """Take messages out of somebody's chat; tells whether any was there."""
    there = [unit.store.desk_messages.drop(person, number) for number in numbers]
    return any(there)


def say(unit: Unit, person: Person, text: str) -> MessageId:
    """Put what its reader says in their chat; gives its number."""
    message = DeskMessage(MessageId(0), person.id, escape(text), unit.now, own=True)
    return lay(unit, message)


def standing(
    unit: Unit, person: Person, before: MessageId | None = None
) -> tuple[list[DeskMessage], MessageId | None]:
    """List what stands in somebody's chat, in the order it was said: the newest, a page full.

    With `before` the page before that message. Gives too before which message older ones stand;
    None when there are none.
    """
    found = unit.store.desk_messages.newest(person.id, ON_A_PAGE + 1, before)
    shown = list(reversed(found[:ON_A_PAGE]))
    return [each for each in shown if not _only_menu(each)], (
        shown[0].number if len(found) > ON_A_PAGE else None
    )


def see(unit: Unit, person: Person) -> None:
    """Note that somebody has their chat before them: no bell rings for what stands there.

    For who may work there, and for who is being admitted there.
    """
    unit.store.desk_messages.see(person.id)
    bell.clear(unit, person.id)


def menu_of(unit: Unit, person: PersonId) -> tuple[tuple[str, ...], ...]:
    """Give what stands below somebody's chat now, row by row."""
    return _said_of_menu(unit, person) or ()


def _said_of_menu(unit: Unit, person: PersonId) -> tuple[tuple[str, ...], ...] | None:
    """Give what was said last of the menu below somebody's chat; None when nothing was."""
    before: MessageId | None = None
    while found := unit.store.desk_messages.newest(person, ON_A_PAGE, before):
        menus = [each.menu for each in found if each.menu is not None]
        if menus:
            return menus[0]
        before = found[-1].number
    return None


def sweep(unit: Unit) -> None:
    """Take out what stood there long; for the clock. The menu below a chat stays."""
    gone = unit.store.desk_messages.purge(unit.now - KEPT)
    said = {each.person: each.menu for each in gone if each.menu is not None}
    for person, menu in said.items():
        if menu and _said_of_menu(unit, person) is None:
            lay(unit, DeskMessage(MessageId(0), person, "", unit.now, menu=menu, own=True))


def _only_menu(message: DeskMessage) -> bool:
    """Tell whether a message says nothing, and is there for the menu below the chat alone."""
    return not (message.text or message.file)
