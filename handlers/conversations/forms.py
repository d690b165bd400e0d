"""Somebody fills in a form: presses, words and files along the way, and how it ends."""

from collections.abc import Callable, Mapping
from datetime import date, time
from functools import partial
from typing import Any

from domain.conversations import steps as form_steps
from domain.conversations.answers import Reckoning
from domain.conversations.form import PREVIEW, FieldKind, Filling, Paper, View
from domain.conversations.steps import Build
from domain.errors import AnswerRefused, NotAllowed, StaleButton
from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind, Priority
from domain.typed_text import clean, shorten
from handlers import form_table
from handlers.conversations.form_face import FormFace
from handlers.conversations.form_screens import ANSWER, PAGE, REVISIT
from handlers.conversations.form_words import build_of
from handlers.conversations.month_buttons import CLOCK, DAY, MONTH, STILL
from handlers.telegram.happenings import Edited, Pressed, Said, SentFile, SentOther
from handlers.telegram.payloads import Step
from services.conversations import clear_chat as tidying
from services.conversations import conversation_rows as conversing
from services.conversations import form_rows as filling
from services.conversations import set_aside as aside
from services.filing import interview as filing
from services.unit import Unit
from storage.records import Conversation, Person

_STEPS = {
    "done": form_steps.done,
    "skip": form_steps.skip,
    "back": form_steps.back,
}
_VIEWS = {
    "stop": View.LEAVING,
    "discard": View.LEAVING,
    "keep": View.KEPT,
    "go-on": View.ASKING,
    "adjust": View.ADJUSTING,
}
_CHOSEN: Mapping[str, Callable[[Build, Filling, str, Reckoning], Filling]] = {
    ANSWER: lambda build, now, code, _: form_steps.choose(build, now, code),
    REVISIT: lambda build, now, name, _: form_steps.revisit(build, now, name),
    PAGE: lambda build, now, page, _: form_steps.turn_page(build, now, int(page)),
    MONTH: lambda build, now, month, reckoning: form_steps.turn_month(
        build, now, date.fromisoformat(f"{month}-01"), reckoning
    ),
    DAY: lambda build, now, day, reckoning: form_steps.pick_day(
        build, now, date.fromisoformat(day), reckoning
    ),
    CLOCK: lambda build, now, clock, reckoning: form_steps.pick_time(
        build, now, time.fromisoformat(clock), reckoning
    ),
}
_PDF = "application/pdf"
_LONGEST_NAME = 60


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
    face = form_table.FACES[name]
    if not face.may(person):
        raise NotAllowed
    build = build_of(unit, person, face)
    if filling.open_(unit, person, build, name, answers or {}, subject, message):
        conversing.show(unit, person.id, message)
    else:
        conversing.show(unit, person.id, hint="telling-draft-back")


def words(unit: Unit, person: Person, conversation: Conversation, said: Said) -> None:
    """Take words where words are asked for; anywhere else, show the buttons again."""
    face = _face(person, conversation)
    if face is None:
        _close(unit, person, conversation, "form-closed")
        return
    build = build_of(unit, person, face)
    if _overtaken(unit, person, conversation, build):
        return
    if not form_steps.awaits_words(build, filling.of(conversation)):
        conversing.show(unit, person.id, hint="reporting-choose-a-button")
        return
    reckoning = filling.reckoning(unit, person)
    after = filling.advance(
        unit,
        conversation,
        lambda now: form_steps.write(build, now, said.message, said.text, reckoning),
    )
    if face.at_once and after.at == PREVIEW:
        _send_at_once(unit, person, face, said.message)
    else:
        conversing.show(unit, person.id)


def edited(unit: Unit, person: Person, conversation: Conversation, edit: Edited) -> bool:
    """Follow an edited message while an answer stands in it; tells whether it was of this form.

    Where the answer is another by now, it says how to change that. Raises AnswerRefused.
    """
    face = _face(person, conversation)
    if face is None or edit.message not in tidying.messages_of(conversation):
        return False
    build, reckoning = build_of(unit, person, face), filling.reckoning(unit, person)
    before = filling.of(conversation)
    hint = "form-edit-too-late"
    if edit.message in before.typed.values():
        hint = "reporting-edit-noted"
        filling.advance(
            unit,
            conversation,
            lambda now: form_steps.rewrite(build, now, edit.message, edit.text, reckoning),
        )
    if not aside.waits(conversation):
        conversing.show(unit, person.id, hint=hint)
    return True


def sent(unit: Unit, person: Person, file: SentFile | SentOther) -> bool:
    """Take a PDF where one is asked for; tells whether a file was asked for.

    Raises AnswerRefused for anything else, and for one that is too big.
    """
    conversation = unit.store.conversations.of(person.id, conversing.PRIVATE)
    if conversation is None or not filling.is_form(conversation):
        return False
    face = _face(person, conversation)
    build = build_of(unit, person, face) if face is not None else None
    field = form_steps.asked(build, filling.of(conversation)) if build is not None else None
    if build is None or field is None or field.kind is not FieldKind.FILE:
        return False
    document = file.document if isinstance(file, SentOther) else None
    if document is None or document.type != _PDF:
        raise AnswerRefused("file-not-pdf")
    name = shorten(clean(document.name).replace("\n", " "), _LONGEST_NAME) or "PDF"
    paper, message = Paper(document.source, name, document.size), file.message
    filling.advance(unit, conversation, lambda now: form_steps.attach(build, now, paper, message))
    conversing.show(unit, person.id)
    return True


def forget(unit: Unit, person: Person, conversation: Conversation, message: MessageId) -> None:
    """Take out what one message answered."""
    face = form_table.FACES.get(filling.of(conversation).form)
    if face is not None:
        filling.forget_message(unit, conversation, build_of(unit, person, face), message)


def leave(unit: Unit, person: Person, conversation: Conversation) -> None:
    """Stop at once when nothing was answered yet; else ask whether it is kept or thrown away."""
    if filling.of(conversation).answers:
        filling.advance(unit, conversation, lambda now: form_steps.turn(now, View.LEAVING))
        conversing.show(unit, person.id)
    else:
        _close(unit, person, conversation, "reporting-thrown-away")


def pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: Step
) -> None:
    """Do what a button of the present screen says; show it anew when the choice has gone since.

    Raises StaleButton for any other.
    """
    if step.choice == STILL:
        return
    conversation = filing.pressed_on(unit, conversation, press.message)
    face = _face(person, conversation)
    if step.choice == "throw-away" or face is None:
        text = "reporting-thrown-away" if step.choice == "throw-away" else "form-closed"
        _close(unit, person, conversation, text, press.message)
        return
    build, reckoning = build_of(unit, person, face), filling.reckoning(unit, person)
    if _overtaken(unit, person, conversation, build, press.message):
        return
    if step.choice == "send":
        _send(unit, person, face, conversation, press.message)
        return
    if _is_gone(build, filling.of(conversation), step.choice):
        conversing.show(unit, person.id, press.message, hint="form-overtaken")
        return
    after = filling.advance(unit, conversation, partial(_step, step.choice, build, reckoning))
    if after.view is View.LEAVING and not after.answers:
        _close(unit, person, conversation, "reporting-thrown-away", press.message)
    else:
        conversing.show(unit, person.id, press.message)


def _overtaken(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    build: Build,
    screen: MessageId | None = None,
) -> bool:
    """Show what is to be asked now, if that is something else than what was answered."""
    if not form_steps.overtaken(build, filling.of(conversation)):
        return False
    filling.advance(unit, conversation, partial(form_steps.settle, build))
    conversing.show(unit, person.id, screen, hint="form-overtaken")
    return True


def _is_gone(build: Build, now: Filling, choice: str) -> bool:
    """Tell whether this would answer by a choice that cannot be made any more."""
    field = form_steps.asked(build, now) if choice.startswith(ANSWER) else None
    return field is not None and choice.removeprefix(ANSWER) not in field.codes


def _send(
    unit: Unit,
    person: Person,
    face: FormFace,
    conversation: Conversation,
    screen: MessageId | None,
) -> None:
    """Do what the form is for; when that is refused, the form stays as it is."""
    ready = form_steps.complete(
        build_of(unit, person, face), filling.of(conversation), filling.reckoning(unit, person)
    )
    filling.end(unit, conversation)
    filing.take_away(unit, person.id, screen)
    face.finish(unit, person, ready)
    aside.bring_back(unit, person)


def _send_at_once(unit: Unit, person: Person, face: FormFace, message: MessageId) -> None:
    """Do what the form is for as soon as its last answer was typed, in this message."""
    tidying.collect(unit, person.id, message)
    conversation = unit.store.conversations.of(person.id, conversing.PRIVATE)
    if conversation is not None:
        _send(unit, person, face, conversation, conversation.screen)


def _step(choice: str, build: Build, reckoning: Reckoning, now: Filling) -> Filling:
    if view := _VIEWS.get(choice):
        return form_steps.turn(now, view)
    if choice in _STEPS:
        return _STEPS[choice](build, now)
    take = _CHOSEN.get(choice[:2])
    if take is None:
        raise StaleButton
    try:
        return take(build, now, choice[2:], reckoning)
    except ValueError:  # a day that does not exist, in a button we never made
        raise StaleButton from None


def _face(person: Person, conversation: Conversation) -> FormFace | None:
    """Find what this form is; None when it is none of ours (any more), or not for this person."""
    face = form_table.FACES.get(filling.of(conversation).form)
    return face if face is not None and face.may(person) else None


def _close(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    text: str,
    screen: MessageId | None = None,
) -> None:
    """End it unsent, and say so, in place of `screen` if it was pressed; what waited comes back."""
    if screen is None:
        filing.take_away(unit, person.id, conversation.screen)
    else:  # at once; what became of the messages is said when they are gone
        unit.tell(
            Notice(
                NoticeKind.REPLY,
                Priority.ANSWER,
                person=person.id,
                message=screen,
                detail={"text": text},
            )
        )
    filling.end(unit, conversation, text, screen)
    aside.bring_back(unit, person)
