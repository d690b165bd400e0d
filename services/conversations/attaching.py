"""Photos and voice messages of a draft: on their way, in, taken out again, or refused.

The draft says which there are; their contents lie beside it, sealed. They are fetched and made
safe between two transactions, so each step asks anew whether the draft still wants them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from domain.conversations import told_steps as attaching
from domain.conversations.attachments import Attachment, Medium, check_size
from domain.filing.interview import Draft, Interview, reword
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services.conversations import set_aside as aside
from services.drafting import Writing
from services.filing import interview as filing
from services.unit import Unit
from storage.records import Conversation


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo or voice message that was sent: not its content yet, only what Telegram says of it.

    `source` is Telegram's name for the file, `size` is in bytes, `caption` the words below it.
    """

    medium: Medium
    message: MessageId
    source: str
    size: int
    caption: str

    def noted(self, unit: Unit) -> Attachment:
        """Give it an id of our own. Raises AnswerRefused for too big."""
        check_size(self.medium, self.size)
        return Attachment(unit.chance.bytes(8).hex(), self.medium, self.message, "", self.source)


def attach(unit: Unit, conversation: Conversation, file: Incoming) -> None:
    """Let a photo or voice message go with the answer on the screen, and have it fetched.

    The words below it are words of the answer. Raises AnswerRefused for too big, too many, too
    many words, or no place for it.
    """
    attachment = file.noted(unit)

    def step(interview: Interview, draft: Draft) -> Draft:
        draft = attaching.attach(interview, draft, attachment)
        return reword(draft, draft.at, file.message, file.caption)

    filing.advance(unit, conversation, step)
    _have_fetched(unit, conversation, attachment)


def change(unit: Unit, conversation: Conversation, file: Incoming) -> bool:
    """Follow a photo that was changed, or its words; tells whether the draft knew it.

    What was kept of the one before goes. Raises AnswerRefused for too big or too many words.
    """
    draft = Writing.of(conversation).draft
    if not attaching.knows(draft, file.message):
        return False
    attachment = file.noted(unit)
    filing.follow(unit, conversation, attaching.changed(draft, attachment, file.caption))
    _have_fetched(unit, conversation, attachment)
    return True


def _have_fetched(unit: Unit, conversation: Conversation, attachment: Attachment) -> None:
    unit.tell(
        Notice(
            NoticeKind.FETCH,
            Priority.ANSWER,
            person=conversation.person,
            detail={"attachment": attachment.id},
        )
    )


def on_its_way(unit: Unit, person: PersonId, attachment_id: str) -> Attachment | None:
    """Find an attachment that is still to be fetched; None when nobody wants it any more."""
    conversation = aside.draft_of(unit, person)
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
    conversation = aside.draft_of(unit, person)
    if conversation is None:
        return False
    writing = Writing.of(conversation)
    state = replace(writing, draft=change(writing.draft)).to_state()
    unit.store.conversations.save(replace(conversation, state=state))
    return True
