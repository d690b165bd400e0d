"""A guided conversation as all of them are kept: how it begins, goes on, and comes on a screen.

Every step makes the buttons of earlier screens stale, and lets its time of rest start anew.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.identifiers import ConcernId, ConversationId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit
from storage.records import Conversation

PRIVATE = "private"
"""The place of what somebody does in their own chat with the bot: one thing at a time."""

FORM = "form"
"""The kind of conversation that fills in a form."""


def begin(
    unit: Unit,
    person: PersonId,
    kind: str,
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
        warned=False,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    return conversation


def go_on(unit: Unit, conversation: Conversation, state: Mapping[str, Any]) -> Conversation:
    """Keep what comes next."""
    conversation = replace(
        conversation,
        state=state,
        turn=conversation.turn + 1,
        warned=False,
        updated_at=unit.now,
    )
    unit.store.conversations.save(conversation)
    return conversation


def show(
    unit: Unit,
    person: PersonId,
    message: MessageId | None = None,
    hint: str | None = None,
    priority: Priority = Priority.ANSWER,
) -> None:
    """Show a private conversation: in place of `message`, or anew below what was typed.

    `hint` is the catalogue key of a sentence above it.
    """
    unit.tell(
        Notice(
            NoticeKind.SCREEN,
            priority,
            person=person,
            message=message,
            detail={"hint": hint} if hint else {},
            coalesce=f"screen:{person}",
        )
    )
