"""A guided conversation as all of them are kept: how it begins, goes on, and comes on a screen.

Every step makes the buttons of earlier screens stale, and lets its time of rest start anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.conversations.kinds import ConversationKind
from domain.conversations.notices import ScreenDetail
from domain.filing.drafts import DraftRest
from domain.identifiers import ConcernId, ConversationId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.conversations import standing_menu
from services.unit import Unit
from storage.records import Conversation, Person

PRIVATE = standing_menu.PRIVATE
"""The place of what somebody does in their own chat with the bot: one thing at a time."""


ASKED = "asked"
"""In the state of a conversation: the choices that were asked about, at which turn, below what."""


def begin(
    unit: Unit,
    person: PersonId,
    kind: ConversationKind,
    state: Mapping[str, Any],
    *,
    place: str = PRIVATE,
    concern: ConcernId | None = None,
    screen: MessageId | None = None,
) -> Conversation:
    """Begin a conversation in place of what was in that place before; `state` is plain JSON."""
    conversation = Conversation(
        id=ConversationId(unit.chance.bytes(4).hex()),
        person=person,
        place=place,
        kind=kind,
        concern=concern,
        state=state,
        turn=0,
        screen=screen,
        rest=DraftRest.FRESH,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    if place == PRIVATE:
        standing_menu.follow(unit, person)
    return conversation


def go_on(unit: Unit, conversation: Conversation, state: Mapping[str, Any]) -> Conversation:
    """Keep what comes next."""
    conversation = replace(
        conversation,
        state=state,
        turn=conversation.turn + 1,
        rest=DraftRest.FRESH,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    return conversation


def show(
    unit: Unit,
    person: PersonId,
    message: MessageId | None = None,
    hint: str = "",
    priority: Priority = Priority.ANSWER,
    unclear: tuple[str, ...] = (),
) -> None:
    """Show a private conversation: in place of `message`, or anew below what was typed.

    `hint` is the catalogue key of a sentence above it; one about buttons names those `unclear`.
    """
    unit.tell(
        Notice(
            NoticeKind.SCREEN,
            priority,
            person=person,
            message=message,
            detail=ScreenDetail(hint, unclear=unclear),
            coalesce=_key(person),
        )
    )


def is_on_its_way(unit: Unit, person: PersonId) -> bool:
    """Tell whether what stands in the chat is not yet the conversation as it is."""
    return unit.store.outbox.is_on_its_way(_key(person))


def screen_shown(unit: Unit, person: Person, message: MessageId) -> None:
    """Remember the message that shows the conversation, and take the one before it away.

    The chat keeps one screen of a conversation, and none of its answers once it has ended.
    """
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is None:
        take_away(unit, person.id, message)
    elif conversation.screen != message:
        unit.store.conversations.save(replace(conversation, screen=message))
        take_away(unit, person.id, conversation.screen)


def pressed_on(unit: Unit, conversation: Conversation, message: MessageId) -> Conversation:
    """Go on from the message that was pressed; give the conversation with that as its screen.

    When a newer one came below it meanwhile, that one leaves the chat: nobody would know it again.
    """
    if conversation.screen != message:
        take_away(unit, conversation.person, conversation.screen)
        conversation = replace(conversation, screen=message)
        unit.store.conversations.save(conversation)
    return conversation


def note_asked(unit: Unit, person: PersonId, message: MessageId, choices: Sequence[str]) -> None:
    """Remember which choices are asked about below this message, at this turn."""
    now = unit.store.conversations.of(person, PRIVATE)
    if now is not None:
        asked = [now.turn, message, *choices]
        unit.store.conversations.save(replace(now, state={**now.state, ASKED: asked}))


def forget_asked(unit: Unit, conversation: Conversation) -> Conversation:
    """Ask about nothing any more; gives the conversation as it is then."""
    if ASKED not in conversation.state:
        return conversation
    state = {key: value for key, value in conversation.state.items() if key != ASKED}
    conversation = replace(conversation, state=state)
    unit.store.conversations.save(conversation)
    return conversation


def take_away(unit: Unit, person: PersonId, message: MessageId | None) -> None:
    """Take one of our messages out of somebody's private chat, if there is one."""
    if message is not None:
        unit.tell(Notice(NoticeKind.REMOVE, Priority.ANSWER, person=person, message=message))


def _key(person: PersonId) -> str:
    return f"screen:{person}"
