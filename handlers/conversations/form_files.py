"""Somebody sends a file while they fill in a form: a PDF, a photo, a voice message."""

from domain.conversations import progress, steps, told_steps
from domain.conversations.form import FieldKind, Paper
from domain.conversations.progress import Build
from domain.errors import AnswerRefused
from domain.typed_text import clean, shorten
from handlers.conversations import told_words
from handlers.conversations.form_ends import face_of
from handlers.conversations.form_words import build_of
from handlers.telegram.happenings import SentFile, SentOther
from services.conversations import attaching, conversation_rows, form_rows, set_aside
from services.conversations.attaching import Incoming
from services.unit import Unit
from storage.records import Conversation, Person

_PDF = "application/pdf"
_LONGEST_NAME = 60


def sent(
    unit: Unit, person: Person, conversation: Conversation, file: SentFile | SentOther
) -> bool:
    """Take a file where one is asked for or may go with the answer; tells whether it had a place.

    The words below a photo are words of the answer. Raises AnswerRefused for one of another kind,
    too big, or too many.
    """
    face = face_of(person, conversation)
    if face is None:
        return False
    build, now = build_of(unit, person, face), form_rows.of(conversation)
    field = progress.asked(build, now)
    if field is not None and field.kind is FieldKind.FILE:
        _take_pdf(unit, conversation, build, file)
    elif not isinstance(file, SentFile):
        return False
    elif told_steps.takes_attachments(build, now):
        attaching.attach(unit, conversation, build, _incoming(person, file))
    elif any(each.attachable for each in build(now).fields):
        conversation_rows.show(unit, person.id, hint="attachment-not-here")
        return True
    else:
        return False
    conversation_rows.show(unit, person.id)
    return True


def changed(unit: Unit, person: Person, conversation: Conversation, file: SentFile) -> bool:
    """Follow a photo, or the words below it, that was changed; tells whether it was of this form.

    Raises AnswerRefused for too big.
    """
    face = face_of(person, conversation)
    if face is None:
        return False
    build = build_of(unit, person, face)
    if not attaching.change(unit, conversation, build, _incoming(person, file)):
        return False
    if not set_aside.waits(conversation):
        conversation_rows.show(unit, person.id, hint="reporting-edit-noted")
    return True


def _take_pdf(
    unit: Unit, conversation: Conversation, build: Build, file: SentFile | SentOther
) -> None:
    document = file.document if isinstance(file, SentOther) else None
    if document is None or document.type != _PDF:
        raise AnswerRefused("file-not-pdf")
    name = shorten(clean(document.name).replace("\n", " "), _LONGEST_NAME) or "PDF"
    paper, message = Paper(document.source, name, document.size), file.message
    form_rows.advance(unit, conversation, lambda now: steps.attach(build, now, paper, message))


def _incoming(person: Person, file: SentFile) -> Incoming:
    caption = told_words.told(person.language, file.caption, file.around)
    return Incoming(file.medium, file.message, file.source, file.size, caption)
