"""Somebody fills in a form: how it opens, what they type along the way, and leaving it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from domain.conversations import progress, steps, told_steps
from domain.conversations.form import PREVIEW, FieldKind, FormState, FormView
from domain.conversations.kinds import FACTS
from domain.conversations.progress import Build
from domain.errors import NotAllowed
from domain.identifiers import MessageId
from handlers.conversations import form_face, told_words
from handlers.conversations.form_ends import CLOSED, STOPPED, close, face_of, send_at_once
from handlers.conversations.form_face import FormFace
from handlers.conversations.typed_presses import Awaited
from handlers.telegram.happenings import Edited, Said
from services.conversations import clear_chat, conversation_rows, form_rows, set_aside
from services.conversations.form_words import build_of
from services.people import pins
from services.unit import Unit
from storage.records import Conversation, Person

_IN_WORDS = frozenset({FieldKind.WORDS, FieldKind.TOLD})


def open_form(
    unit: Unit,
    person: Person,
    name: str,
    *,
    answers: Mapping[str, Any] | None = None,
    subject: str = "",
    message: MessageId | None = None,
) -> None:
    """Let somebody fill in a form; the same one about the same subject goes on where it was.

    `answers` are there already, as if given before; with all of them it begins at the preview.
    `message` is what turns into the form. Raises NotAllowed, and NotPossibleNow when too much
    waits unfinished already.
    """
    face = form_face.FACES[name]
    if not face.may(person):
        raise NotAllowed
    build = build_of(unit, person, face)
    if form_rows.open_(unit, person, build, name, answers or {}, subject, message):
        conversation_rows.show(unit, person.id, message)
    else:
        conversation_rows.show(unit, person.id, hint="telling-draft-back")


def awaited(unit: Unit, person: Person, conversation: Conversation) -> Awaited:
    """Tell what the screen asks for."""
    face = face_of(person, conversation)
    if face is None or face.unasked:
        return Awaited.BUTTON
    field = progress.to_be_typed(build_of(unit, person, face), form_rows.of(conversation))
    if field is None:
        return Awaited.BUTTON
    return Awaited.WORDS if field.kind in _IN_WORDS else Awaited.MOMENT


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Take words where words are asked for; anywhere else, keep them with what is told.

    A form in which nothing is told says that they were not kept.
    """
    face = face_of(person, conversation)
    if face is None:
        close(unit, person, conversation, CLOSED)
        return
    if face.behind_pin and not pins.is_open(unit, person):
        pins.ask(unit, person)
        return
    before = form_rows.of(conversation)
    build = build_of(unit, person, face)
    is_told = told_steps.takes_words(build, before)
    if is_told:  # also since a moment ago: what is told is never lost
        before = progress.settle(build, before)
    elif overtaken(unit, person, conversation, before, build):
        return
    if progress.to_be_typed(build, before) is None:
        _keep_aside(unit, person, face, conversation, before, said)
        return
    reckoning, text = form_rows.reckoning(unit, person), said.text
    if is_told:
        text = told_words.told(person.language, text, said.around)
    after = form_rows.advance(
        unit,
        conversation,
        lambda now: steps.write(build, now, said.message, text, reckoning),
        before,
    )
    if face.at_once and after.at == PREVIEW:
        send_at_once(unit, person, face, said.message)
    else:
        conversation_rows.show(unit, person.id)


def _keep_aside(
    unit: Unit,
    person: Person,
    face: FormFace,
    conversation: Conversation,
    before: FormState,
    said: Said,
) -> None:
    """Let words that answer no question go with what is told, and ask the question again."""
    build = build_of(unit, person, face)
    text = told_words.told(person.language, said.text, said.around)
    after = told_steps.add_aside(build, before, said.message, text)
    if after is not None:
        form_rows.keep(unit, conversation, after, before)
    show_again(unit, person, face, before, "typed-unknown" if after is None else "typed-kept")


def show_again(unit: Unit, person: Person, face: FormFace, before: FormState, hint: str) -> None:
    """Ask the question again below what was sent instead of an answer, and say what became of it.

    Whoever had put the form aside is asked whether to go on with it.
    """
    if face.resume and before.view in {FormView.KEPT, FormView.RESUMING}:
        face.resume(unit, person)
    conversation_rows.show(unit, person.id, hint=hint)


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow an edited message while an answer stands in it; tells whether it was of this form.

    Where the answer is another by now, it says how to change that. Raises AnswerRefused.
    """
    face = face_of(person, conversation)
    if face is None:
        return False
    build, reckoning = build_of(unit, person, face), form_rows.reckoning(unit, person)
    now = form_rows.of(conversation)
    if steps.stands_in(now, edit.message):
        hint, text = "reporting-edit-noted", edit.text
        if told_steps.knows(now, edit.message):
            text = told_words.told(person.language, text, edit.around)
        after = steps.rewrite(build, now, edit.message, text, reckoning)
        form_rows.keep(unit, conversation, after, now)
    elif edit.message in clear_chat.messages_of(conversation) and progress.can_be_replaced(
        build, now
    ):
        hint = "form-edit-too-late"
    else:
        return False
    if not set_aside.waits(conversation):
        conversation_rows.show(unit, person.id, hint=hint)
    return True


def forget(unit: Unit, person: Person, conversation: Conversation, message: MessageId) -> None:
    """Take out what one message answered."""
    face = form_face.FACES.get(form_rows.name_of(conversation))
    if face is not None:
        form_rows.forget_message(unit, conversation, build_of(unit, person, face), message)


def leave(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Ask whether it is kept or thrown away; some stop at once when nothing was answered yet."""
    if FACTS[conversation.kind].ends_empty and not form_rows.of(conversation).answers:
        close(unit, person, conversation, STOPPED)
        return
    form_rows.advance(unit, conversation, lambda now: steps.turn(now, FormView.LEAVING))
    conversation_rows.show(unit, person.id)


def overtaken(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    now: FormState,
    build: Build,
    screen: MessageId | None = None,
) -> bool:
    """Show what is to be asked now, if that is something else than what was answered."""
    if not progress.overtaken(build, now):
        return False
    form_rows.advance(unit, conversation, partial(progress.settle, build), now)
    conversation_rows.show(unit, person.id, screen, hint="form-overtaken")
    return True
