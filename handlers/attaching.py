"""A key figure sends a photo or a voice message: it goes with the answer they are giving."""

from domain import interview
from domain.attaching import takes_attachments
from domain.words import clean
from handlers import reporting
from handlers.happenings import SentFile
from services import attaching, filing
from services.filing import View, Writing
from services.unit import Unit
from storage.records import Person


def sent(unit: Unit, person: Person, file: SentFile) -> bool:
    """Take it in where words are asked for; tells whether a draft was there to answer it.

    The words below a photo are words of the answer. Raises AnswerRefused for too big or too many.
    """
    conversation = unit.store.conversations.of(person.id, filing.PLACE)
    if conversation is None or not filing.is_draft(conversation):
        return False
    if not _has_place(unit, Writing.of(conversation)):
        reporting.show(unit, person, hint="attachment-not-here")
        return True
    conversation = attaching.attach(
        unit, conversation, file.medium, file.message, file.source, file.size
    )
    if clean(file.caption):
        filing.advance(
            unit,
            conversation,
            lambda asked, draft: interview.write(asked, draft, file.message, file.caption),
        )
    reporting.show(unit, person)
    return True


def _has_place(unit: Unit, writing: Writing) -> bool:
    asked = unit.house.interviews[writing.draft.kind]
    return writing.view is View.QUESTION and takes_attachments(asked, writing.draft)
