"""Contacts: what somebody who is asked presses, and what who asks does."""

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind
from domain.together.contact import ContactAnswer
from handlers.conversations import forms
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.together.contact import pages
from services.together.contact import answering, asking, contact_questions, ending
from services.unit import Unit
from storage.records import Person


def _start(unit: Unit, asker: Person, press: Pressed, _topic: PagePress) -> None:
    _show(unit, asker, pages.START, press.message)


def _all(unit: Unit, asker: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    _show(unit, asker, pages.LIST, press.message)


def _from_card(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast:
    """Go on in their own chat: no word of the concern goes along, not even which it was."""
    without_choice(topic)
    _show(unit, official, pages.START, None)
    return _toast(official, press, "in-private")


def _new(unit: Unit, asker: Person, _press: Pressed, topic: PagePress) -> None:
    """Ask which two people. Raises NotPossibleNow when there are none."""
    without_choice(topic)
    asking.refuse_without_two(unit, asker)
    forms.open_form(unit, asker, contact_questions.ASKING)


def _stop(unit: Unit, asker: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    ending.stop(unit, asker, AffairId(topic.on))
    _show(unit, asker, pages.LIST, press.message)
    return _toast(asker, press, "stopped")


def _answer(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Take a no at once; a yes asks first how the other can reach them."""
    contact = AffairId(topic.on)
    if topic.choice not in {ContactAnswer.AGREED, ContactAnswer.RATHER}:
        raise StaleButton
    answering.seen(unit, person, contact, press.message)
    if topic.choice == ContactAnswer.AGREED:
        forms.open_form(unit, person, contact_questions.AGREEING, subject=contact)
        return None
    answering.rather_not(unit, person, contact)
    return _toast(person, press, "noted")


def _show(unit: Unit, reader: Person, page: str, message: MessageId | None) -> None:
    turn(unit, reader, NoticeKind.CONTACT_PAGE, message, page)


def _toast(reader: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(reader.language, f"toast-contact-{done}"))


_FUNCTION = NetworkFunction.CONTACT
ROUTES: PageRoutes = (
    Route(pages.OPEN, Who.COLLEAGUE, _start, function=_FUNCTION),
    Route(pages.ALL, Who.COLLEAGUE, _all, pin=True, function=_FUNCTION),
    Route(pages.FROM_CARD, Who.OFFICIAL, _from_card, function=_FUNCTION),
    Route(pages.NEW, Who.COLLEAGUE, _new, pin=True, function=_FUNCTION),
    Route(pages.STOP, Who.COLLEAGUE, _stop, pin=True, function=_FUNCTION),
    Route(pages.ANSWER, Who.MEMBER, _answer, undoes=True, function=_FUNCTION),
)
