"""Photos and voice messages of a form: on their way, in, taken out again, or refused.

The form says which there are; their contents lie beside it, sealed. They are fetched and made
safe between two transactions, so each step asks anew whether the form still wants them.
"""

from dataclasses import dataclass, replace

from domain.conversations import told_steps
from domain.conversations.attachments import Attachment, Medium, check_size
from domain.conversations.progress import Build
from domain.filing.notices import FetchDetail
from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind
from services.conversations import form_rows, set_aside
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
        return Attachment(unit.chance.bytes(8).hex(), self.medium, self.message, self.source)


def attach(
    unit: Unit, conversation: Conversation, build: Build, file: Incoming, *, aside: bool = False
) -> None:
    """Let a photo or voice message go with the answer on the screen, and have it fetched.

    `aside`: with what is told, whatever is on the screen. The words below it are words of the
    answer. Raises AnswerRefused for too big, too many, too many words, or no place for it.
    """
    attachment = file.noted(unit)
    step = told_steps.attach_aside if aside else told_steps.attach
    form_rows.advance(unit, conversation, lambda now: step(build, now, attachment, file.caption))
    _have_fetched(unit, conversation, attachment)


def change(unit: Unit, conversation: Conversation, build: Build, file: Incoming) -> bool:
    """Follow a photo that was changed, or its words; tells whether the form knew it.

    What was kept of the one before goes. Raises AnswerRefused for too big or too many words.
    """
    if not told_steps.knows(form_rows.of(conversation), file.message):
        return False
    attachment = file.noted(unit)
    form_rows.advance(
        unit, conversation, lambda now: told_steps.changed(build, now, attachment, file.caption)
    )
    _have_fetched(unit, conversation, attachment)
    return True


def on_its_way(unit: Unit, person: PersonId, attachment_id: str) -> Attachment | None:
    """Find an attachment that is still to be fetched; None when nobody wants it any more."""
    found = _find(unit, person, attachment_id)
    return found[1] if found is not None and found[1].on_its_way else None


def begun(unit: Unit, person: PersonId, attachment_id: str, tries: int) -> None:
    """Note how often fetching an attachment began, before it begins: should we not live to tell."""
    found = _find(unit, person, attachment_id)
    if found is not None and found[1].on_its_way:
        _settle(unit, found[0], lambda now: told_steps.tried(now, attachment_id, tries))


def arrived(unit: Unit, person: PersonId, attachment_id: str, content: bytes) -> bool:
    """Keep the safe content of an attachment, if its form still wants it.

    Tells whether a screen shows that it is in: not while a choice is asked for.
    """
    found = _find(unit, person, attachment_id)
    if found is None or not found[1].on_its_way:
        return False
    unit.store.attachments.add(person, attachment_id, found[1].medium, content, unit.now)
    _settle(unit, found[0], lambda now: told_steps.arrived(now, attachment_id))
    return told_steps.shows_attached(form_rows.of(found[0]))


def refused(unit: Unit, person: PersonId, attachment_id: str) -> bool:
    """Take out what could not be taken in; tells whether its form still wanted it."""
    found = _find(unit, person, attachment_id)
    if found is None or not found[1].on_its_way:
        return False
    _settle(unit, found[0], lambda now: told_steps.lost(now, attachment_id))
    return True


def _find(
    unit: Unit, person: PersonId, attachment_id: str
) -> tuple[Conversation, Attachment] | None:
    for conversation in filter(form_rows.is_form, set_aside.under_way(unit, person)):
        for attachment in told_steps.attached(form_rows.of(conversation)):
            if attachment.id == attachment_id:
                return conversation, attachment
    return None


def _settle(unit: Unit, conversation: Conversation, step: form_rows.Step) -> None:
    """Change the form where it stands: its buttons stay good, and its 24 hours go on."""
    state = form_rows.state_of(conversation, step(form_rows.of(conversation)))
    unit.store.conversations.save(replace(conversation, state=state))


def _have_fetched(unit: Unit, conversation: Conversation, attachment: Attachment) -> None:
    unit.tell(
        Notice(
            NoticeKind.FETCH,
            person=conversation.person,
            detail=FetchDetail(attachment.id),
        )
    )
