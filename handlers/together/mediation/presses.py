"""Mediations: what a member answers, and what the official who asked presses."""

from config import wording
from domain.errors import NotAllowed, NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, MessageId
from domain.notices import NoticeKind
from domain.roles import Role
from domain.together.mediation import Willing
from handlers.conversations import forms
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.together.mediation import pages
from services.together import key_figures
from services.together.mediation import (
    answering,
    ending,
    mediation_questions,
    mediation_rows,
)
from services.unit import Unit
from storage.records import Person


def _list(unit: Unit, reader: Person, press: Pressed, _topic: PagePress) -> None:
    _show(unit, reader, pages.LIST, "", press.message)


def _from_card(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast:
    """Go on in their own chat: no word of the concern goes along, not even which it was."""
    without_choice(topic)
    _show(unit, official, pages.LIST, "", None)
    return _toast(official, press, "in-private")


def _new(unit: Unit, official: Person, _press: Pressed, topic: PagePress) -> None:
    """Ask whom to ask for what. Raises NotPossibleNow when nobody is there."""
    without_choice(topic)
    if official.role is not Role.OFFICIAL:
        raise NotAllowed
    if not key_figures.taking_part(unit):
        raise NotPossibleNow("mediation-nobody-there")
    forms.open_form(unit, official, mediation_questions.ASKING)


def _look(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    mediation_rows.own(unit, official, AffairId(topic.on))
    _show(unit, official, pages.ONE, topic.on, press.message)


def _enough(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    ending.stop_waiting(unit, official, AffairId(topic.on))
    _show(unit, official, pages.ONE, topic.on, press.message)
    return _toast(official, press, "enough")


def _close(unit: Unit, official: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Ask for the thanks; where nobody agreed there is nobody to thank, and it ends at once."""
    without_choice(topic)
    mediation = ending.not_closed(unit, official, AffairId(topic.on))
    if mediation_rows.agreed(unit, mediation):
        forms.open_form(unit, official, mediation_questions.THANKING, subject=mediation.id)
        return None
    ending.close(unit, official, mediation.id)
    _show(unit, official, pages.ONE, topic.on, press.message)
    return _toast(official, press, "closed")


def _answer(unit: Unit, member: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in set(Willing) - {Willing.SILENT}:
        raise StaleButton
    given = Willing(topic.choice)
    answering.answer(unit, member, AffairId(topic.on), given, press.message)
    return _toast(member, press, "noted")


def _show(unit: Unit, reader: Person, page: str, on: str, message: MessageId | None) -> None:
    turn(unit, reader, NoticeKind.MEDIATION_PAGE, message, page, on)


def _toast(reader: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(reader.language, f"toast-mediation-{done}"))


_FUNCTION = NetworkFunction.MEDIATION
ROUTES: PageRoutes = (
    Route(pages.ALL, Who.COLLEAGUE, _list, function=_FUNCTION),
    Route(pages.FROM_CARD, Who.OFFICIAL, _from_card, function=_FUNCTION),
    Route(pages.NEW, Who.COLLEAGUE, _new, pin=True, function=_FUNCTION),
    Route(pages.LOOK, Who.COLLEAGUE, _look, pin=True, function=_FUNCTION),
    Route(pages.WAIT_NO_MORE, Who.COLLEAGUE, _enough, pin=True, function=_FUNCTION),
    Route(pages.CLOSE, Who.COLLEAGUE, _close, pin=True, function=_FUNCTION),
    Route(pages.ANSWER, Who.MEMBER, _answer, undoes=True, function=_FUNCTION),
)
