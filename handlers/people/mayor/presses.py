"""What is pressed on the page of the mayor's words, and the form that takes them."""

from dataclasses import replace

from config import wording
from domain.conversations.form import FormState
from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from handlers.conversations import forms
from handlers.conversations.form_face import face_of_questions
from handlers.people.mayor import pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.conversations import conversation_rows, form_rows, set_aside
from services.people.mayor import mayor_questions, mayors_words
from services.unit import Unit
from storage.records import Conversation, Person


def _open(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.show(unit, coordinator, message=press.message)


def _give(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    forms.open_form(unit, coordinator, FACE.name)


def _hear(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    found = mayors_words.current(unit)
    if found is None or found.id != topic.on:
        raise NotPossibleNow("mayor-words-gone")
    pages.show(unit, coordinator, pages.VOICE)


def _back(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    mayors_words.take_back(unit, coordinator, AffairId(topic.on))
    pages.show(unit, coordinator)
    return Toast(press.callback, wording.label(coordinator.language, "toast-mayor-taken-back"))


def _send(
    unit: Unit, person: Person, conversation: Conversation, form_state: FormState, press: Pressed
) -> None:
    """Take them while the voice is there still: it goes with the form."""
    mayors_words.give_told(unit, person, form_state.told(mayor_questions.SAID))
    form_rows.end(unit, conversation)
    conversation_rows.take_away(unit, person.id, press.message)
    pages.show(unit, person)
    set_aside.bring_back(unit, person)


def _nothing_more(_unit: Unit, _person: Person, _form_state: FormState) -> None:
    """Leave it at what `_send` does."""


FACE = replace(face_of_questions(mayor_questions.IN_CHAT, _nothing_more), send=_send)
ROUTES: PageRoutes = (
    Route(pages.OPEN, Who.COORDINATOR, _open),
    Route(pages.GIVE, Who.COORDINATOR, _give),
    Route(pages.HEAR, Who.COORDINATOR, _hear),
    Route(pages.BACK, Who.COORDINATOR, _back),
)
