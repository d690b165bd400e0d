"""What a member presses to say something of themselves, or to take it away."""

from config import wording
from domain.functions import NetworkFunction
from handlers.conversations import forms
from handlers.people import participation_pages
from handlers.people.own_lines import pages
from handlers.people.own_lines.forms import show
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.people.own_lines import questions, writing
from services.unit import Unit
from storage.records import Person


def _others(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    show(unit, person, press.message, topic.choice)


def _write(unit: Unit, person: Person, press: Pressed, _: PagePress) -> None:
    forms.open_form(unit, person, questions.INTRODUCING, message=press.message)


def _withdraw(unit: Unit, person: Person, press: Pressed, _: PagePress) -> Toast:
    """Forget the introduction. Where that is off there is no page of it to go back to."""
    changed = writing.withdraw(unit, person)
    if unit.has(NetworkFunction.INTRODUCING):
        show(unit, changed, press.message)
    else:
        participation_pages.turn(unit, changed, press.message)
    return _gone(person, press)


def _behalf(unit: Unit, person: Person, press: Pressed, _: PagePress) -> None:
    forms.open_form(unit, person, questions.BEHALF, message=press.message)


def _no_behalf(unit: Unit, person: Person, press: Pressed, _: PagePress) -> Toast:
    changed = writing.keep_behalf(unit, person, "")
    participation_pages.turn(unit, changed, press.message)
    return _gone(person, press)


def _gone(person: Person, press: Pressed) -> Toast:
    return Toast(press.callback, wording.label(person.language, "toast-own-gone"))


ROUTES: PageRoutes = (
    Route(pages.INTRODUCING, Who.MEMBER, _others, function=NetworkFunction.INTRODUCING),
    Route(pages.WRITE, Who.MEMBER, _write, function=NetworkFunction.INTRODUCING),
    Route(pages.WITHDRAW, Who.MEMBER, _withdraw),
    Route("p-behalf", Who.MEMBER, _behalf),
    Route("p-no-behalf", Who.MEMBER, _no_behalf),
)
