"""Somebody sends a file while they fill in a form: a PDF, a photo, a voice message."""

from domain.conversations import progress, steps, told_steps
from domain.conversations.form import FieldKind, Paper
from domain.conversations.progress import Build
from domain.errors import AnswerRefused
from domain.typed_text import clean
from handlers.conversations import forms, told_words
from handlers.conversations.form_ends import face_of
from handlers.conversations.form_face import FormFace
from handlers.telegram.happenings import Edited, SentFile, SentOther
from services.conversations import attaching, conversation_rows, form_rows, papers, set_aside
from services.conversations.attaching import Incoming
from services.conversations.form_words import build_of
from services.unit import Unit
from storage.records import Conversation, Person

_PDF = "application/pdf"
_NOTED, _ONLY_WORDS, _GONE = "reporting-edit-noted", "spoken-left-out", "typed-edit-gone"
_KEPT = "typed-kept"


def sent(
    unit: Unit, person: Person, conversation: Conversation, file: SentFile | SentOther
) -> bool:
    """Take a file where one is asked for or may go with the answer; tells whether it had a place.

    The words below a photo are words of the answer. What answers no question goes with what is
    told, as words do: of a file that cannot be kept the words below it. Raises AnswerRefused for
    one of another kind, too big, or too many.
    """
    face = face_of(person, conversation)
    if face is None:
        return False
    build, now = build_of(unit, person, face), form_rows.of(conversation)
    field = progress.asked(build, now)
    if field is not None and field.kind is FieldKind.FILE:
        _take_pdf(unit, conversation, build, file)
    elif isinstance(file, SentFile) and told_steps.takes_attachments(build, now):
        attaching.attach(unit, conversation, build, _incoming(person, file))
    elif isinstance(file, SentFile) and told_steps.takes_attachments_aside(build, now):
        attaching.attach(unit, conversation, build, _incoming(person, file), aside=True)
        forms.show_again(unit, person, face, now, _KEPT)
        return True
    elif isinstance(file, SentFile):
        return False
    else:
        return _words_below(unit, person, face, conversation, file)
    conversation_rows.show(unit, person.id)
    return True


def _words_below(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, file: SentOther
) -> bool:
    """Let the words below what cannot be kept go with what is told; tells whether there were any.

    Raises AnswerRefused for too many words.
    """
    if not clean(file.caption):
        return False
    before, build = form_rows.of(conversation), build_of(unit, person, face)
    after = told_steps.add_aside(build, before, file.message, file.caption)
    if after is None:
        return False
    form_rows.keep(unit, conversation, after, before)
    forms.show_again(unit, person, face, before, _ONLY_WORDS)
    return True


def changed(
    unit: Unit, person: Person, conversation: Conversation, file: SentFile | SentOther
) -> bool:
    """Follow a file, or the words below it, that was changed; tells whether it was of this form.

    Raises AnswerRefused for too big, too many words, or another kind than is asked for.
    """
    face = face_of(person, conversation)
    if face is None:
        return False
    hint = _follow(unit, person, conversation, build_of(unit, person, face), file)
    if hint is None:
        words = Edited(file.speaker, file.place, file.message, file.caption)
        return forms.edited(unit, person, conversation, words)
    if not set_aside.waits(conversation):
        conversation_rows.show(unit, person.id, hint=hint)
    return True


def _follow(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    build: Build,
    file: SentFile | SentOther,
) -> str | None:
    """Keep what a file is by now; gives what is to be said, None where no file answers anything.

    Where it is no photo or voice message any more, the words below it are left.
    """
    now, message = form_rows.of(conversation), file.message
    if steps.attached_in(build, now, message) is not None:
        paper = _pdf(unit, file)
        form_rows.advance(
            unit, conversation, lambda now: steps.reattach(build, now, paper, message), now
        )
        _have_checked(unit, conversation)
        return _NOTED
    if not told_steps.knows(now, message):
        return None
    if isinstance(file, SentFile) and told_steps.has_place(build, now, message):
        attaching.change(unit, conversation, build, _incoming(person, file))
        return _NOTED
    words = file.caption
    form_rows.keep(unit, conversation, told_steps.words_left(build, now, message, words), now)
    return _ONLY_WORDS if words else _GONE


def _take_pdf(
    unit: Unit, conversation: Conversation, build: Build, file: SentFile | SentOther
) -> None:
    paper, message = _pdf(unit, file), file.message
    form_rows.advance(unit, conversation, lambda now: steps.attach(build, now, paper, message))
    _have_checked(unit, conversation)


def _have_checked(unit: Unit, conversation: Conversation) -> None:
    """Have checked what the form holds by now."""
    kept = unit.store.conversations.by_id(conversation.id)
    if kept is not None:
        papers.have_checked(unit, kept)


def _pdf(unit: Unit, file: SentFile | SentOther) -> Paper:
    """Give what says to be a PDF; whether it is one is looked at when it is here."""
    document = file.document if isinstance(file, SentOther) else None
    if document is None or document.type != _PDF:
        raise AnswerRefused("file-not-pdf")
    return Paper(document.source, f"schakel-{unit.today.isoformat()}.pdf", document.size)


def _incoming(person: Person, file: SentFile) -> Incoming:
    caption = told_words.told(person.language, file.caption, file.around)
    return Incoming(file.medium, file.message, file.source, file.size, caption)
