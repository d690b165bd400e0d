"""A key figure sends a photo or a voice message: it goes with the answer they are giving."""

from domain.conversations.told_steps import takes_attachments
from handlers.telegram.happenings import SentFile
from services import drafting
from services.conversations import attaching
from services.conversations import conversation_rows as conversing
from services.conversations import set_aside as aside
from services.conversations.attaching import Incoming
from services.drafting import View, Writing
from services.unit import Unit
from storage.records import Person


def sent(unit: Unit, person: Person, file: SentFile) -> bool:
    """Take it in where words are asked for; tells whether a draft was there to answer it.

    The words below a photo are words of the answer. Raises AnswerRefused for too big or too many.
    """
    conversation = unit.store.conversations.of(person.id, drafting.PLACE)
    if conversation is None or not drafting.is_draft(conversation):
        return False
    if not _has_place(unit, Writing.of(conversation)):
        conversing.show(unit, person.id, hint="attachment-not-here")
        return True
    attaching.attach(unit, conversation, _incoming(file))
    conversing.show(unit, person.id)
    return True


def changed(unit: Unit, person: Person, file: SentFile) -> None:
    """Follow a photo, or the words below it, that was changed, also in a draft that waits aside.

    One we do not know is left alone. Raises AnswerRefused for too big.
    """
    conversation = aside.draft_of(unit, person.id)
    if conversation is None:
        return
    known = attaching.change(unit, conversation, _incoming(file))
    if known and conversation.place == drafting.PLACE:
        conversing.show(unit, person.id, hint="reporting-edit-noted")


def _incoming(file: SentFile) -> Incoming:
    return Incoming(file.medium, file.message, file.source, file.size, file.caption)


def _has_place(unit: Unit, writing: Writing) -> bool:
    asked = unit.house.interviews[writing.draft.kind]
    return writing.view is View.QUESTION and takes_attachments(asked, writing.draft)
