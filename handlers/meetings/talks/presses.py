"""What is pressed about agreements: the list, a yes or no to one, and what became of it."""

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.meetings.notices import AgreementDetail
from domain.meetings.shared_agreement import AgreementReply
from domain.notices import Notice, NoticeKind, Priority
from handlers.conversations import forms
from handlers.meetings.talks import pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.meetings.afterwards import agreements
from services.meetings.talks import talk_agreements, talk_questions
from services.unit import Unit
from storage.records import Person

_ONLY = 1
"""A talk has one agreement, and that is its number."""


def _list(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> None:
    _turn(unit, reader, press, pages.LIST, "", topic.choice)


def _look(unit: Unit, reader: Person, press: Pressed, topic: PagePress) -> None:
    _turn(unit, reader, press, pages.ONE, topic.on, topic.choice)


def _new(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    talk_agreements.check(unit, person)
    forms.open_form(unit, person, talk_questions.TALK)


def _yes(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    talk_agreements.accept(unit, person, AffairId(topic.on))
    return _shown(unit, person, press, topic, "agreed")


def _no(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    talk_agreements.refuse(unit, person, AffairId(topic.on))
    return _shown(unit, person, press, topic, "refused")


def _own(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    talk = talk_agreements.to_reword(unit, person, AffairId(topic.on))
    forms.open_form(unit, person, talk_questions.REWORDING, subject=talk.id)


def _say(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    """Note what became of what was agreed in a talk."""
    talk_agreements.say(unit, person, AffairId(topic.on), _reply(topic.choice))
    return _shown(unit, person, press, topic, "noted")


def _settle(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    """Note what became of what a meeting agreed, from the list. Raises as `agreements.say`."""
    number, _, said = topic.choice.partition("-")
    if not number.isdecimal():
        raise StaleButton
    agreements.say(unit, person, AffairId(topic.on), int(number), _reply(said))
    _turn(unit, person, press, pages.LIST, "", "")
    return _toast(person, press, "noted")


def _reply(said: str) -> AgreementReply:
    if said not in set(AgreementReply):
        raise StaleButton
    return AgreementReply(said)


def _shown(unit: Unit, person: Person, press: Pressed, topic: PagePress, done: str) -> Toast:
    detail = AgreementDetail(AffairId(topic.on), _ONLY)
    kind, message = NoticeKind.AGREEMENT, press.message
    unit.tell(Notice(kind, Priority.ANSWER, person=person.id, message=message, detail=detail))
    return _toast(person, press, done)


def _turn(unit: Unit, reader: Person, press: Pressed, page: str, on: str, choice: str) -> None:
    turn(unit, reader, NoticeKind.AGREEMENT_LIST, press.message, page, on, choice)


def _toast(person: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, f"toast-talk-{done}"))


_FUNCTION = NetworkFunction.AGREEMENTS
ROUTES: PageRoutes = (
    Route(pages.ALL, Who.MEMBER, _list, function=_FUNCTION),
    Route(pages.LOOK, Who.MEMBER, _look, function=_FUNCTION),
    Route(pages.NEW, Who.COLLEAGUE, _new, pin=True, function=_FUNCTION),
    Route(pages.YES, Who.MEMBER, _yes, function=_FUNCTION),
    Route(pages.NO, Who.MEMBER, _no, function=_FUNCTION),
    Route(pages.OWN, Who.MEMBER, _own, function=_FUNCTION),
    Route(pages.SAY, Who.MEMBER, _say, function=_FUNCTION),
    Route(pages.SETTLE, Who.MEMBER, _settle, function=_FUNCTION),
)
