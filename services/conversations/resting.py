"""What its writer is told of a draft that rests: that nothing was sent yet, and when it goes.

Each word is about the draft as it rests now; whoever goes on meanwhile is not told it any more.
"""

from dataclasses import replace

from domain.conversations.notices import ReplyDetail
from domain.filing.drafts import DraftRest
from domain.identifiers import ConversationId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit
from storage.records import Conversation

DRAFT = "draft"
"""The fact of a text that names the draft it is about."""


def nudge(unit: Unit, conversation: Conversation, text: str) -> None:
    """Tell that it was not sent yet, once a rest; `text` is a catalogue key."""
    unit.store.conversations.save(replace(conversation, rest=DraftRest.NUDGED))
    _tell(unit, conversation, text, menu=False)


def warn(unit: Unit, conversation: Conversation, text: str) -> None:
    """Tell when it goes; the time until then is counted from when this arrives."""
    warned = replace(conversation, rest=DraftRest.WARNED, updated_at=unit.now)
    unit.store.conversations.save(warned)
    _tell(unit, conversation, text, menu=True)


def warning_arrived(unit: Unit, draft: str) -> None:
    """Begin to count, once its writer certainly has the word; not when they went on meanwhile."""
    conversation = as_told(unit, draft, DraftRest.WARNED)
    if conversation is not None:
        arrived = replace(conversation, rest=DraftRest.WARNING_ARRIVED, updated_at=unit.now)
        unit.store.conversations.save(arrived)


def as_told(unit: Unit, draft: str, rest: DraftRest) -> Conversation | None:
    """Find the draft a word is about, if it still rests as it did when that was told."""
    conversation = unit.store.conversations.by_id(ConversationId(draft))
    return conversation if conversation is not None and conversation.rest is rest else None


def _tell(unit: Unit, conversation: Conversation, text: str, *, menu: bool) -> None:
    """Put the word in the outbox; one that still waits there makes way for it."""
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.REMINDER,
            person=conversation.person,
            detail=ReplyDetail(text, {DRAFT: conversation.id}, menu=menu),
            coalesce=f"{text}:{conversation.id}",
        )
    )
