"""The standing menu makes room: it is away while somebody is in a conversation, and only then.

Who begins a conversation, ends one or keeps it for later says so here; what is true when that
arrives decides. So whatever comes in between, a kill too, the menu is back when nothing is open. An
end of which nobody said so is found by the clock.
"""

from domain.conversations.form import FormView
from domain.conversations.kinds import ConversationKind
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from services.unit import Unit
from storage.records import Person

PRIVATE = "private"
"""The place of what somebody does in their own chat with the bot: one thing at a time."""

_LINE_GONE = MessageId(0)


def follow(unit: Unit, person_id: PersonId, priority: Priority = Priority.ANSWER) -> None:
    """Let the menu follow what somebody is at now, or is not any more."""
    person = unit.store.people.by_id(person_id)
    if person is None or person.standing is not Standing.MEMBER:
        return
    key = _key(person_id)
    if makes_room(unit, person) != is_away(person) or unit.store.outbox.is_on_its_way(key):
        unit.tell(Notice(NoticeKind.MENU, priority, person=person_id, coalesce=key))


def bring_back_where_nothing_is_open(unit: Unit) -> None:
    """Let the menu come back to everybody who is not in a conversation any more; for the clock."""
    for person in unit.store.people.without_menu():
        if not makes_room(unit, person) and not unit.store.outbox.holds(_key(person.id)):
            follow(unit, person.id, Priority.REMINDER)


def makes_room(unit: Unit, person: Person) -> bool:
    """Tell whether the menu is to be away: while its person is in the middle of something.

    What was kept for later is nothing one is in the middle of, nor is what only another version
    of the bot can go on with.
    """
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is None or conversation.kind is ConversationKind.UNKNOWN:
        return False
    return conversation.state.get("view") != FormView.KEPT


def is_away(person: Person) -> bool:
    """Tell whether the menu is away from this person's chat."""
    return person.menu_away is not None


def taken_away(unit: Unit, person_id: PersonId, line: MessageId) -> None:
    """Note that this message took the menu away."""
    unit.store.people.note_menu(person_id, line)
    _look_again(unit, person_id)


def brought_back(unit: Unit, person_id: PersonId) -> None:
    """Note that the menu stands again; the line that took it away leaves the chat."""
    line = line_to_go(unit, person_id)
    unit.store.people.note_menu(person_id, None)
    if line is not None:
        unit.tell(Notice(NoticeKind.REMOVE, Priority.CARD, person=person_id, message=line))
    _look_again(unit, person_id)


def _look_again(unit: Unit, person_id: PersonId) -> None:
    """Follow what was begun or ended while what changed the menu was on its way."""
    person = unit.store.people.by_id(person_id)
    if person is not None and makes_room(unit, person) != is_away(person):
        follow(unit, person_id)


def line_to_go(unit: Unit, person_id: PersonId) -> MessageId | None:
    """Give the line that took the menu away, once, to whoever takes it out of the chat now."""
    person = unit.store.people.by_id(person_id)
    if person is None or not person.menu_away:
        return None
    unit.store.people.note_menu(person_id, _LINE_GONE)
    return person.menu_away


def _key(person_id: PersonId) -> str:
    return f"menu:{person_id}"
