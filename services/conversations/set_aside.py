"""What waits aside, while its writer does something else first.

Somebody who is asked a question answers it between two other things; a meeting is called halfway
a letter. What they were at is not in the way then, and not lost: it comes back as it was, the last
one first.
"""

from collections.abc import Callable
from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import Priority
from services import drafting
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.filing import interview as filing
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

    A form in which nothing was answered ends instead: nobody misses it. Raises NotPossibleNow when
    too much waits already.
    """
    if conversation.kind == conversing.FORM and not conversation.state["answers"]:
        filing.take_away(unit, conversation.person, conversation.screen)
        unit.store.conversations.drop(conversation.person, conversation.place)
        tidying.tidy(unit, conversation.person, tidying.messages_of(conversation))
        return
    waiting = _waiting(unit, conversation.person)
    if len(waiting) >= _MOST:
        raise NotPossibleNow("too-much-unfinished")
    number = 1 + max(map(_number, waiting), default=-1)
    filing.take_away(unit, conversation.person, conversation.screen)
    _move(unit, conversation, f"{_PLACE}-{number}" if number else _PLACE)


def under_way(unit: Unit, person: PersonId) -> list[Conversation]:
    """List what somebody is in the middle of in private: on the screen first, then aside."""
    shown = unit.store.conversations.of(person, conversing.PRIVATE)
    return [*([shown] if shown is not None else []), *_waiting(unit, person)]


def draft_of(unit: Unit, person: PersonId) -> Conversation | None:
    """Find somebody's draft, on the screen or aside."""
    return next(filter(drafting.is_draft, under_way(unit, person)), None)


def come_to(
    unit: Unit, person: PersonId, wanted: Callable[[Conversation], bool]
) -> Conversation | None:
    """Bring to the screen what is wanted, if it is under way, or make room for it.

    What was on the screen waits aside. Raises NotPossibleNow when too much waits already.
    """
    found = next(filter(wanted, under_way(unit, person)), None)
    if found is not None and not waits(found):
        return found
    if found is not None:  # out of the way first: what is put aside may take its place
        unit.store.conversations.drop(person, found.place)
    shown = unit.store.conversations.of(person, conversing.PRIVATE)
    if shown is not None:
        put(unit, shown)
    return None if found is None else _bring(unit, replace(found, place=conversing.PRIVATE))


def bring_back(unit: Unit, person: Person, priority: Priority = Priority.ANSWER) -> None:
    """Bring the last one back when nothing is on the screen, with a word; its 24 hours start anew.

    For the clock the word has another `priority`: nobody is woken for it.
    """
    waiting = _waiting(unit, person.id)
    if not waiting or unit.store.conversations.of(person.id, conversing.PRIVATE) is not None:
        return
    _bring(unit, waiting[0])
    conversing.show(unit, person.id, hint="telling-draft-back", priority=priority)


def _waiting(unit: Unit, person: PersonId) -> list[Conversation]:
    """List what waits, the last one first."""
    found = filter(waits, unit.store.conversations.by(person))
    return sorted(found, key=_number, reverse=True)


def _number(conversation: Conversation) -> int:
    return int(conversation.place.removeprefix(_PLACE).removeprefix("-") or 0)


def _bring(unit: Unit, conversation: Conversation) -> Conversation:
    awake = replace(conversation, warned=False, updated_at=unit.now)
    return _move(unit, awake, conversing.PRIVATE)


def _move(unit: Unit, conversation: Conversation, place: str) -> Conversation:
    """Let it stand in another place, without a screen."""
    unit.store.conversations.drop(conversation.person, conversation.place)
    moved = replace(conversation, place=place, screen=None)
    unit.store.conversations.save(moved)
    return moved
