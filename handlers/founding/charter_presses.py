"""What is pressed on `Onze afspraken`."""

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from handlers.announcements.forms import REPLY
from handlers.conversations import forms
from handlers.founding import charter_form, charter_pages, pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.founding import charter_questions, charters, confirming
from services.unit import Unit
from storage.records import Person


def _open(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Show what counts now; in a message of its own where that is asked for."""
    if topic.choice not in {"", pages.ANEW}:
        raise StaleButton
    message = None if topic.choice else press.message
    pages.show(unit, person, pages.CHARTER, message=message)


def _confirm(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    confirming.confirm(unit, person, AffairId(topic.on))
    pages.show(unit, person, pages.CHARTER, topic.on, press.message)
    return Toast(press.callback, wording.label(person.language, "toast-charter-confirmed"))


def _ask(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    charter = confirming.may_ask(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, REPLY.name, subject=charter.id)


def _new(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    begun = charter_questions.begun(unit)
    forms.open_form(unit, coordinator, charter_form.FACE.name, answers=begun)


def _proposal(unit: Unit, colleague: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.show(unit, colleague, charters.PROPOSAL, topic.on, press.message)


def _agree(unit: Unit, colleague: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    charters.agree(unit, colleague, AffairId(topic.on))
    pages.show(unit, colleague, pages.CHARTER, topic.on, press.message)
    return Toast(press.callback, wording.label(colleague.language, "toast-charter-in-force"))


def _refuse(unit: Unit, colleague: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    charters.refuse(unit, colleague, AffairId(topic.on))
    pages.show(unit, colleague, pages.CHARTER, topic.on, press.message)
    return Toast(press.callback, wording.label(colleague.language, "toast-charter-refused"))


def _met(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Show the meetings there were, or note the one that was chosen."""
    if not topic.choice:
        pages.show(unit, coordinator, pages.MEETINGS, topic.on, press.message)
        return None
    charters.confirm_in_meeting(unit, coordinator, AffairId(topic.on), AffairId(topic.choice))
    pages.show(unit, coordinator, pages.CHARTER, topic.on, press.message)
    return Toast(press.callback, wording.label(coordinator.language, "toast-charter-in-force"))


def _withdraw(unit: Unit, coordinator: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    charters.withdraw(unit, coordinator, AffairId(topic.on))
    pages.show(unit, coordinator, pages.CHARTER, topic.on, press.message)
    return Toast(press.callback, wording.label(coordinator.language, "toast-charter-withdrawn"))


_ON = NetworkFunction.CHARTER
ROUTES: PageRoutes = (
    Route(charter_pages.OPEN, Who.MEMBER, _open, function=_ON),
    Route(charter_pages.CONFIRM, Who.MEMBER, _confirm, function=_ON),
    Route(charter_pages.ASK, Who.MEMBER, _ask, function=_ON),
    Route(charter_pages.NEW, Who.COORDINATOR, _new, function=_ON),
    Route(charter_pages.PROPOSAL, Who.COLLEAGUE, _proposal, function=_ON),
    Route(charter_pages.AGREE, Who.COLLEAGUE, _agree, function=_ON),
    Route(charter_pages.REFUSE, Who.COLLEAGUE, _refuse, function=_ON),
    Route(charter_pages.MET, Who.COORDINATOR, _met, function=_ON),
    Route(charter_pages.WITHDRAW, Who.COORDINATOR, _withdraw, function=_ON),
)
