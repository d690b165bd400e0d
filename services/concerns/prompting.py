"""What an official is writing, and the messages in the group it stands in.

The conversation is the truth; its messages are brought to agree with it, whoever changes what:
also an act of somebody else, after which the one prepared here may be impossible.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from domain.concerns.protocol import Act
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind, Priority
from services.concerns import card_delivery as delivery
from services.conversations import conversation_rows as conversing
from services.unit import Unit
from storage.records import Conversation

KIND = "writing"
"""The kind of these conversations."""


class Step(StrEnum):
    """Where the official is."""

    OUTCOME = "outcome"  # choosing how the concern ends
    WORDS = "words"  # asked to type a reply, or to pick a text
    PREVIEW = "preview"  # looking at it once more


@dataclass(frozen=True, slots=True)
class Writing:
    """What is being written, and the messages it stands in.

    `standard` is the code of a standard text that was picked and left as it is. `ask` is the
    message to reply to, `typed` the official's own reply, `shown` a hash of what the
    conversation's screen shows.
    """

    act: Act
    step: Step
    text: str = ""
    outcome: str | None = None
    standard: str | None = None
    ask: MessageId | None = None
    typed: MessageId | None = None
    shown: str | None = None

    def to_state(self) -> dict[str, Any]:
        """Give it as plain JSON data."""
        return {
            "act": self.act,
            "step": self.step,
            "text": self.text,
            "outcome": self.outcome,
            "standard": self.standard,
            "ask": self.ask,
            "typed": self.typed,
            "shown": self.shown,
        }

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        state = conversation.state
        return cls(**{**state, "act": Act(state["act"]), "step": Step(state["step"])})


def move(unit: Unit, conversation: Conversation, writing: Writing) -> None:
    """Keep the next turn of a conversation and bring its messages up to date."""
    show(unit, conversing.go_on(unit, conversation, writing.to_state()))


def show(unit: Unit, conversation: Conversation) -> None:
    """Make the messages agree with the conversation."""
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            Priority.ANSWER,
            concern=conversation.concern,
            detail={"conversation": conversation.id},
            coalesce=f"prompt:{conversation.id}",
        )
    )


def under_way(unit: Unit) -> list[Conversation]:
    """List all that officials are writing."""
    return [
        conversation
        for conversation in unit.store.conversations.in_group()
        if conversation.kind == KIND
    ]


def withhold(unit: Unit) -> None:
    """Take the messages of all that is being written out of the group; what was written stays."""
    for conversation in under_way(unit):
        writing = Writing.of(conversation)
        remove(unit, conversation.concern, conversation.screen, writing.ask, writing.typed)
        bare = replace(writing, ask=None, typed=None, shown=None)
        unit.store.conversations.save(replace(conversation, screen=None, state=bare.to_state()))


def hide_typed(unit: Unit, concern_id: ConcernId) -> None:
    """Take away what officials typed about a concern and did not send; the words are kept.

    For a concern that was withdrawn: what they prepare does not show the words either then.
    """
    for conversation in under_way(unit):
        writing = Writing.of(conversation)
        if conversation.concern == concern_id and writing.typed is not None:
            remove(unit, concern_id, writing.typed)
            state = replace(writing, typed=None).to_state()
            unit.store.conversations.save(replace(conversation, state=state))


def refresh(unit: Unit, concern_id: ConcernId) -> None:
    """Let all that is being written about a concern agree with what is true of it now."""
    for conversation in under_way(unit):
        if conversation.concern == concern_id:
            show(unit, conversation)


def remove(unit: Unit, concern_id: ConcernId | None, *messages: MessageId | None) -> None:
    """Take messages of a conversation away."""
    for message in messages:
        if message is not None:
            delivery.take_away(unit, concern_id, message)


def screen_shown(
    unit: Unit, conversation: Conversation, message: MessageId | None, shown: str | None
) -> None:
    """Remember the message with the buttons and what it shows; None when it is gone."""
    writing = replace(Writing.of(conversation), shown=shown)
    unit.store.conversations.save(replace(conversation, screen=message, state=writing.to_state()))


def ask_shown(unit: Unit, conversation: Conversation, message: MessageId) -> None:
    """Remember the message to reply to."""
    writing = replace(Writing.of(conversation), ask=message)
    unit.store.conversations.save(replace(conversation, state=writing.to_state()))


def orphaned(unit: Unit, concern_id: ConcernId | None, message: MessageId) -> None:
    """Take away a message that arrived after its conversation had ended."""
    remove(unit, concern_id, message)
