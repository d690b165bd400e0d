"""Photos and voice messages of a draft: on their way, in, taken out again, or refused.

The draft says which there are; their contents lie beside it, sealed. They are fetched and made
safe between two transactions, so each step asks anew whether the draft still wants them.
"""

from collections.abc import Callable
from dataclasses import replace

from domain import attaching
from domain.attachments import Attachment, Medium, check_size
from domain.identifiers import MessageId, PersonId
from domain.interview import Draft
from domain.notices import Notice, NoticeKind, Priority
from services import filing
from services.filing import Writing
from services.unit import Unit
from storage.records import Conversation


def attach(
    unit: Unit,
    conversation: Conversation,
    medium: Medium,
    message: MessageId,
    source: str,
    size: int,
) -> Conversation:
    """Let a photo or voice message go with the answer on the screen, and have it fetched.

    `source` is Telegram's name for the file, `size` what it says of it, in bytes. Raises
    AnswerRefused for too big, too many, or no place for it.
    """
    check_size(medium, size)
    attachment = Attachment(unit.chance.bytes(8).hex(), medium, message, "", source)
    conversation = filing.advance(
        unit,
        conversation,
        lambda interview, draft: attaching.attach(interview, draft, attachment),
    )
    unit.tell(
        Notice(
            NoticeKind.FETCH,
            Priority.ANSWER,
            person=conversation.person,
            detail={"attachment": attachment.id},
        )
    )
    return conversation


def on_its_way(unit: Unit, person: PersonId, attachment_id: str) -> Attachment | None:
    """Find an attachment that is still to be fetched; None when nobody wants it any more."""
    conversation = _draft_of(unit, person)
    if conversation is None:
        return None
    for attachment in Writing.of(conversation).draft.attachments:
        if attachment.id == attachment_id and attachment.on_its_way:
            return attachment
    return None


def arrived(unit: Unit, person: PersonId, attachment_id: str, content: bytes) -> bool:
    """Keep the safe content of an attachment; tells whether its draft still wanted it."""
    attachment = on_its_way(unit, person, attachment_id)
    if attachment is None:
        return False
    unit.store.attachments.add(person, attachment.id, attachment.medium, content, unit.now)
    return _settle(unit, person, lambda draft: attaching.arrived(draft, attachment_id))


def refused(unit: Unit, person: PersonId, attachment_id: str) -> bool:
    """Take out what could not be taken in; tells whether its draft still wanted it."""
    if on_its_way(unit, person, attachment_id) is None:
        return False
    return _settle(unit, person, lambda draft: attaching.lost(draft, attachment_id))


def _settle(unit: Unit, person: PersonId, change: Callable[[Draft], Draft]) -> bool:
    """Change the draft where it stands: its buttons stay good, and its 24 hours go on."""
    conversation = _draft_of(unit, person)
    if conversation is None:
        return False
    writing = Writing.of(conversation)
    state = replace(writing, draft=change(writing.draft)).to_state()
    unit.store.conversations.save(replace(conversation, state=state))
    return True


def _draft_of(unit: Unit, person: PersonId) -> Conversation | None:
    conversation = unit.store.conversations.of(person, filing.PLACE)
    return conversation if conversation is not None and filing.is_draft(conversation) else None
