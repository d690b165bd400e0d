"""What waits aside, while its writer does something else first.

Somebody who is asked a question answers it between two other things; a meeting is called halfway
a letter. What they were at is not in the way then, and not lost: it comes back as it was, the last
one first.
"""

from collections.abc import Callable
from dataclasses import replace

from domain.conversations.kinds import FACTS
from domain.errors import Hindered
from domain.filing.drafts import DraftRest
from domain.identifiers import PersonId
from domain.notices import Priority
from services.conversations import clear_chat, conversation_rows, standing_menu
from services.conversations.conversation_rows import PRIVATE
from services.unit import Unit
from storage.records import Conversation, Person

_PLACE = "aside"
_MOST = 4
"""How many may wait at once; who has more unfinished than this ends something first."""


def waits(conversation: Conversation) -> bool:
    """Tell whether this conversation waits aside."""
    return conversation.place.startswith(_PLACE)


def put(unit: Unit, conversation: Conversation) -> None:
    """Move a conversation aside as it is; its screen leaves the chat.

    A form in which nothing was answered ends instead: nobody misses it. Raises Hindered when
    too much waits already.
    """
    if FACTS[conversation.kind].ends_empty and not conversation.state["answers"]:
        conversation_rows.take_away(unit, conversation.person, conversation.screen)
        unit.store.conversations.drop(conversation.person, conversation.place)
        clear_chat.tidy(unit, conversation.person, clear_chat.messages_of(conversation))
        return
    already = waiting(unit, conversation.person)
    if len(already) >= _MOST:
        raise Hindered("too-much-unfinished")
    number = 1 + max(map(_number, already), default=-1)
    conversation_rows.take_away(unit, conversation.person, conversation.screen)
    _move(unit, conversation, f"{_PLACE}-{number}" if number else _PLACE)


def under_way(unit: Unit, person: PersonId) -> list[Conversation]:
    """List what somebody is in the middle of in private: on the screen first, then aside."""
    shown = unit.store.conversations.of(person, PRIVATE)
    return [*([shown] if shown is not None else []), *waiting(unit, person)]


def come_to(
    unit: Unit, person: PersonId, wanted: Callable[[Conversation], bool]
) -> Conversation | None:
    """Bring to the screen what is wanted, if it is under way, or make room for it.

    What was on the screen waits aside. Raises Hindered when too much waits already.
    """
    found = next(filter(wanted, under_way(unit, person)), None)
    if found is not None and not waits(found):
        return found
    if found is not None:  # out of the way first: what is put aside may take its place
        unit.store.conversations.drop(person, found.place)
    shown = unit.store.conversations.of(person, PRIVATE)
    if shown is not None:
        put(unit, shown)
    return None if found is None else _bring(unit, replace(found, place=PRIVATE))


def bring_back(unit: Unit, person: Person, priority: Priority = Priority.ANSWER) -> None:
    """Bring the last one back when nothing is on the screen, with a word; its 24 hours start anew.

    When nothing waits either, the menu is back. For the clock all that is said has another
    `priority`: nobody is woken for it.
    """
    left = waiting(unit, person.id)
    if not left or unit.store.conversations.is_open(person.id, PRIVATE):
        standing_menu.follow(unit, person.id, priority)
        return
    _bring(unit, left[0])
    conversation_rows.show(unit, person.id, hint="telling-draft-back", priority=priority)


def waiting(unit: Unit, person: PersonId) -> list[Conversation]:
    """List what waits, the last one first."""
    found = filter(waits, unit.store.conversations.by(person))
    return sorted(found, key=_number, reverse=True)


def _number(conversation: Conversation) -> int:
    return int(conversation.place.removeprefix(_PLACE).removeprefix("-") or 0)


def _bring(unit: Unit, conversation: Conversation) -> Conversation:
    awake = replace(conversation, rest=DraftRest.FRESH, updated_at=unit.now)
    moved = _move(unit, awake, PRIVATE)
    standing_menu.follow(unit, conversation.person)
    return moved


def _move(unit: Unit, conversation: Conversation, place: str) -> Conversation:
    """Let it stand in another place, without a screen."""
    unit.store.conversations.drop(conversation.person, conversation.place)
    moved = replace(conversation, place=place, screen=None)
    unit.store.conversations.save(moved)
    return moved
