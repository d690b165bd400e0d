"""The chat at the desk, kept here: what is said in it, what changes there, and what leaves it.

For who has no Telegram (`domain/people/desk_chat.py`). What it tells of is taken out of it as out
of any chat, by the number of its message.
"""

from collections.abc import Iterable
from dataclasses import replace
from html import escape

from domain.identifiers import MessageId, PersonId
from domain.notices import Notice
from domain.people.desk_chat import KEPT, DeskMessage
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
    """Let a message say something else; tells whether it was there. Its place stays."""
    found = unit.store.desk_messages.find(person, number)
    if found is None:
        return False
    menu = found.menu if changed.menu is None else changed.menu
    unit.store.desk_messages.save(replace(changed, number=number, at=found.at, menu=menu))
    return True


def take_away(unit: Unit, person: PersonId, numbers: Iterable[MessageId]) -> bool:
    """Take messages out of somebody's chat; tells whether any was there."""
    there = [unit.store.desk_messages.drop(person, number) for number in numbers]
    return any(there)


def say(unit: Unit, person: Person, text: str) -> MessageId:
    """Put what its reader says in their chat; gives its number."""
    message = DeskMessage(MessageId(0), person.id, escape(text), unit.now, own=True)
    return lay(unit, message)


def standing(unit: Unit, person: Person) -> list[DeskMessage]:
    """List what stands in somebody's chat, in the order it was said."""
    return unit.store.desk_messages.of(person.id)


def open_chat(unit: Unit, person: Person) -> list[DeskMessage]:
    """Give what stands in somebody's chat now that they have it before them: no bell rings for it.

    For who may work there, and for who is being admitted there.
    """
    unit.store.desk_messages.see(person.id)
    bell.clear(unit, person.id)
    return standing(unit, person)


def menu_of(messages: Iterable[DeskMessage]) -> tuple[tuple[str, ...], ...]:
    """Give what stands below a chat now, row by row."""
    said = [message.menu for message in messages if message.menu is not None]
    return said[-1] if said else ()


def sweep(unit: Unit) -> None:
    """Take out what stood there long; for the clock."""
    unit.store.desk_messages.purge(unit.now - KEPT)
