"""What is pressed while setting a network up, and the form of one question."""

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.founding.foundation import FoundingQuestion
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.notices import NoticeKind
from handlers.conversations import forms
from handlers.conversations.form_face import FormFace
from handlers.founding import pages, setup_pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.founding import foundations, founding_questions
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing_shared
from storage.records import Person


def show(unit: Unit, person: Person) -> None:
    """Show how far it is, as a new message. Raises NotPossibleNow where it is off."""
    unit.check_has(NetworkFunction.FOUNDING)
    pages.show(unit, person, foundations.PAGE)


def _open(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.show(unit, person, foundations.PAGE, message=press.message)


def _all(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.show(unit, person, pages.QUESTIONS, message=press.message)


def _ask(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    if topic.choice not in set(FoundingQuestion):
        raise StaleButton
    forms.open_form(unit, person, FACE.name, subject=topic.choice)


def _agree(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if not topic.choice.isdecimal():
        raise StaleButton
    foundations.agree(unit, person, AffairId(topic.on), int(topic.choice))
    pages.show(unit, person, foundations.PAGE, topic.on, press.message)
    return Toast(press.callback, wording.label(person.language, "toast-founding-agreed"))


def _file(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    found = foundations.current(unit)
    if found is None or topic.choice not in {setup_pages.NOTE, setup_pages.NETWORK}:
        raise StaleButton
    turn(unit, person, NoticeKind.FOUNDING_FILE, None, topic.choice, found.id)


def _anew(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.show(unit, person, pages.ANEW_PAGE, topic.on, press.message)


def _sure(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    """Erase all answers, and show that there are none."""
    found = foundations.current(unit)
    if found is None or found.id != topic.on:
        raise StaleButton
    erasing_shared.erase(unit, found.id, Why.BY_HAND)
    pages.show(unit, person, foundations.PAGE)


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    foundations.answer(unit, person, founding_questions.given(form_state))
    pages.show(unit, person, foundations.PAGE)


FACE = FormFace(
    founding_questions.FORM,
    founding_questions.QUESTIONS.build,
    founding_questions.QUESTIONS.may,
    label=founding_questions.QUESTIONS.label,
    question=founding_questions.QUESTIONS.question,
    function=founding_questions.QUESTIONS.function,
    finish=_finish,
    at_once=True,
)
_ON = NetworkFunction.FOUNDING
ROUTES: PageRoutes = (
    Route(setup_pages.OPEN, Who.COLLEAGUE, _open, function=_ON),
    Route(setup_pages.ALL, Who.COLLEAGUE, _all, function=_ON),
    Route(setup_pages.ASK, Who.COLLEAGUE, _ask, function=_ON),
    Route(setup_pages.AGREE, Who.COLLEAGUE, _agree, function=_ON),
    Route(setup_pages.FILE, Who.COLLEAGUE, _file, function=_ON),
    Route(setup_pages.ANEW, Who.COORDINATOR, _anew, function=_ON),
    Route(setup_pages.SURE, Who.COORDINATOR, _sure, function=_ON),
)
