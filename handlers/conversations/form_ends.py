"""How a form ends: looked at and sent, or closed unsent."""

from dataclasses import replace

from config import wording
from domain.conversations import steps, told_steps
from domain.conversations.form import FormState, FormView
from domain.errors import AnswerRefused
from domain.identifiers import MessageId
from handlers.conversations import form_face
from handlers.conversations.form_face import FormFace, first_check, first_choice
from handlers.telegram.calls import DirectAnswer, Toast
from handlers.telegram.happenings import Pressed
from services.conversations import clear_chat, conversation_rows, form_rows, papers, set_aside
from services.conversations.conversation_rows import PRIVATE
from services.conversations.form_words import build_of
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person

STOPPED, THROWN_AWAY, CLOSED = "stopped", "thrown-away", "closed"
"""How a form can end unsent."""


def face_of(person: Person, conversation: Conversation) -> FormFace | None:
    """Find what this form is; None when it is none of ours (any more), or not for this person."""
    face = form_face.FACES.get(form_rows.name_of(conversation))
    return face if face is not None and face.may(person) else None


def send(
    unit: Unit, person: Person, face: FormFace, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Do what the form is for, or show what is to be looked at first.

    When it is refused, the form stays as it is.
    """
    ready = _ready(unit, person, face, conversation)
    if first_check(unit, face, ready) is not None:
        form_rows.keep(unit, conversation, replace(ready, view=FormView.CHECKING))
        conversation_rows.show(unit, person.id, press.message)
        return None
    if any(attachment.on_its_way for attachment in told_steps.attached(ready)):
        raise AnswerRefused("attachment-on-its-way")
    if papers.have_checked(unit, conversation):
        waits = wording.label(person.language, "refusal-file-on-its-way")
        return Toast(press.callback, waits, alert=True)
    answer = None
    if face.send is not None:
        answer = face.send(unit, person, conversation, ready, press)
    else:
        _finish(unit, person, face, conversation, ready, press.message)
    if unit.store.conversations.by_id(conversation.id) is None:
        unit.sent = conversation.id
    return answer


def choose_and_send(
    unit: Unit,
    person: Person,
    face: FormFace,
    conversation: Conversation,
    form_state: FormState,
    press: Pressed,
    choice: str,
) -> tuple[bool, DirectAnswer | None]:
    """Take a choice of the check that is on the screen, and send; tells whether it is one.

    A check that finds nothing any more may still be on the screen: what was chosen holds.
    """
    if form_state.view is not FormView.CHECKING:
        return False, None
    chosen = first_choice(unit, face, form_state, choice)
    if chosen is None:
        return False, None
    form_state = replace(chosen(unit, form_state), view=FormView.ASKING)
    conversation = replace(conversation, state=form_rows.state_of(conversation, form_state))
    return True, send(unit, person, face, conversation, press)


def send_at_once(
    unit: Unit, person: Person, face: FormFace, message: MessageId | None = None
) -> None:
    """Do what the form is for as soon as its last answer is there; typed, in this message."""
    if message is not None:
        clear_chat.collect(unit, person.id, message)
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is not None:
        ready = _ready(unit, person, face, conversation)
        _finish(unit, person, face, conversation, ready, conversation.screen)


def close(
    unit: Unit,
    person: Person,
    conversation: Conversation,
    how: str,
    screen: MessageId | None = None,
) -> None:
    """End it unsent, and say so, in place of `screen` if it was pressed; what waited comes back."""
    face = form_face.FACES.get(form_rows.name_of(conversation))
    if face is not None and face.left is not None:
        form_rows.end(unit, conversation)
        face.left(unit, person, conversation, screen or conversation.screen, how)
        set_aside.bring_back(unit, person)
        return
    text = "form-closed" if how == CLOSED else "reporting-thrown-away"
    if screen is None:
        conversation_rows.take_away(unit, person.id, conversation.screen)
    else:  # at once; what became of the messages is said when they are gone
        reply(unit, person.id, text, message=screen)
    form_rows.end(unit, conversation, text, screen)
    set_aside.bring_back(unit, person)


def _ready(unit: Unit, person: Person, face: FormFace, conversation: Conversation) -> FormState:
    """Give what can be sent; a check that finds nothing any more left the preview on the screen.

    Raises NotPossibleNow for what the network does no more.
    """
    if face.function is not None:
        unit.check_has(face.function)
    reckoning, form_state = form_rows.reckoning(unit, person), form_rows.of(conversation)
    if form_state.view is FormView.CHECKING and first_check(unit, face, form_state) is None:
        form_state = replace(form_state, view=FormView.ASKING)
    return steps.complete(build_of(unit, person, face), form_state, reckoning)


def _finish(
    unit: Unit,
    person: Person,
    face: FormFace,
    conversation: Conversation,
    ready: FormState,
    screen: MessageId | None,
) -> None:
    form_rows.end(unit, conversation)
    conversation_rows.take_away(unit, person.id, screen)
    if face.finish is not None:
        face.finish(unit, person, ready)
    set_aside.bring_back(unit, person)
