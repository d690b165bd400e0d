"""What an official is writing, and the messages in the group it stands in.

The conversation is the truth; its messages are brought to agree with it, whoever changes what:
also an act of somebody else, after which the one prepared here may be impossible.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from domain.concerns.notices import PromptDetail
from domain.concerns.protocol import Act
from domain.conversations.kinds import ConversationKind
from domain.conversations.told import Piece
from domain.filing.drafts import DraftRest
from domain.identifiers import ConcernId, MessageId
from domain.notices import Notice, NoticeKind
from services.concerns import card_delivery
from services.conversations import conversation_rows
from services.unit import Unit
from storage.as_json import from_json, to_json
from storage.records import Conversation


class PromptStep(StrEnum):
    """Where the official is."""

    OUTCOME = "outcome"  # choosing how the concern ends, or a partner
    WORDS = "words"  # asked to type a reply, or to pick a text
    PREVIEW = "preview"  # looking at it once more


class PromptHint(StrEnum):
    """What is said once while something is being written."""

    TALK = "talk"  # the official said that it is only talk among colleagues
    CHOOSE = "choose"  # no words are asked for, but a choice
    TEXT_ONLY = "text-only"  # a photo or voice message is not taken
    ANONYMOUS = "anonymous"  # nobody knows who this is


@dataclass(frozen=True, slots=True)
class PromptWriting:
    """What is being written, and the messages it stands in.

    `outcome` is the code of what was chosen: how the concern ends, or a partner.
    `standard` is the code of a standard text that was picked and left as it is. `ask` is the
    message to reply to, `typed` the official's own messages with the words, `shown` a hash of what
    the conversation's screen shows. `loose` is what they typed beside it and are asked about:
    Telegram gives no bot a message's words a second time, so these are kept until the answer. The
    question stands in `asked`, and `asked_shown` is a hash of it. `said` are the hints that were
    given already, each once.
    """

    act: Act
    step: PromptStep
    text: str = ""
    outcome: str | None = None
    standard: str | None = None
    ask: MessageId | None = None
    typed: tuple[Piece, ...] = ()
    shown: str | None = None
    loose: tuple[Piece, ...] = ()
    asked: MessageId | None = None
    asked_shown: str | None = None
    said: frozenset[PromptHint] = frozenset()

    @property
    def own(self) -> tuple[MessageId, ...]:
        """The official's own messages that the words stand in."""
        return tuple(MessageId(piece.message) for piece in self.typed)

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read a conversation's state."""
        return from_json(cls, conversation.state)


def move(unit: Unit, conversation: Conversation, writing: PromptWriting) -> None:
    """Keep the next turn of a conversation and bring its messages up to date."""
    show(unit, conversation_rows.go_on(unit, conversation, to_json(writing)))


def show(unit: Unit, conversation: Conversation) -> None:
    """Make the messages agree with the conversation."""
    unit.tell(
        Notice(
            NoticeKind.PROMPT,
            concern=conversation.concern,
            detail=PromptDetail(conversation.id),
            coalesce=f"prompt:{conversation.id}",
        )
    )


def under_way(unit: Unit) -> list[Conversation]:
    """List all that officials are writing."""
    return [
        conversation
        for conversation in unit.store.conversations.in_group()
        if conversation.kind is ConversationKind.PROMPT
    ]


def withhold(unit: Unit) -> None:
    """Take the messages of all that is being written out of the group; what was written stays."""
    for conversation in under_way(unit):
        writing = PromptWriting.of(conversation)
        remove(unit, conversation.concern, conversation.screen, writing.ask, *writing.own)
        remove(unit, conversation.concern, writing.asked)
        bare = replace(writing, ask=None, typed=(), shown=None, asked=None, asked_shown=None)
        unit.store.conversations.save(replace(conversation, screen=None, state=to_json(bare)))


def hide_typed(unit: Unit, concern_id: ConcernId) -> None:
    """Take away what officials typed about a concern and did not send; the words are kept.

    For a concern that was withdrawn: what they prepare does not show the words either then.
    """
    for conversation in under_way(unit):
        writing = PromptWriting.of(conversation)
        if conversation.concern == concern_id and (writing.typed or writing.loose):
            remove(unit, concern_id, *writing.own)
            bare = without_question(unit, conversation, replace(writing, typed=()))
            keep(unit, conversation, bare)


def without_question(
    unit: Unit, conversation: Conversation, writing: PromptWriting
) -> PromptWriting:
    """Take back the question about loose words, and forget those; what they said stays there."""
    remove(unit, conversation.concern, writing.asked)
    return replace(writing, loose=(), asked=None, asked_shown=None)


def keep(unit: Unit, conversation: Conversation, writing: PromptWriting) -> Conversation:
    """Keep what changed beside the screen: its buttons stay good, and its time goes on anew."""
    kept = replace(conversation, state=to_json(writing), updated_at=unit.now, rest=DraftRest.FRESH)
    unit.store.conversations.save(kept)
    return kept


def refresh(unit: Unit, concern_id: ConcernId) -> None:
    """Let all that is being written about a concern agree with what is true of it now."""
    for conversation in under_way(unit):
        if conversation.concern == concern_id:
            show(unit, conversation)


def remove(unit: Unit, concern_id: ConcernId | None, *messages: MessageId | None) -> None:
    """Take messages of a conversation away."""
    for message in messages:
        if message is not None:
            card_delivery.take_away(unit, concern_id, message)


def screen_shown(
    unit: Unit, conversation: Conversation, message: MessageId | None, shown: str | None
) -> None:
    """Remember the message with the buttons and what it shows; None when it is gone."""
    writing = replace(PromptWriting.of(conversation), shown=shown)
    unit.store.conversations.save(replace(conversation, screen=message, state=to_json(writing)))


def ask_shown(unit: Unit, conversation: Conversation, message: MessageId) -> None:
    """Remember the message to reply to."""
    writing = replace(PromptWriting.of(conversation), ask=message)
    unit.store.conversations.save(replace(conversation, state=to_json(writing)))


def question_shown(
    unit: Unit, conversation: Conversation, message: MessageId | None, shown: str | None
) -> None:
    """Remember the question about loose words and what it shows; None when it is gone."""
    writing = replace(PromptWriting.of(conversation), asked=message, asked_shown=shown)
    unit.store.conversations.save(replace(conversation, state=to_json(writing)))


def orphaned(unit: Unit, concern_id: ConcernId | None, message: MessageId) -> None:
    """Take away a message that arrived after its conversation had ended."""
    remove(unit, concern_id, message)
