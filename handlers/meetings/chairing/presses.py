"""Who leads a meeting: what who chooses the chair presses, and who is asked."""

from config import wording
from domain.errors import NotAllowed, StaleButton
from domain.identifiers import AffairId, PersonId
from domain.meetings.chairing import GIVEN, ChairAnswer
from handlers.meetings.chairing import pages
from handlers.meetings.leading.pages import tell
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.meetings import meeting_rows
from services.meetings.chairing import answering, asking, request_rows
from services.unit import Unit
from storage.records import Person


def _show(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    if topic.choice and not topic.choice.isdecimal():
        raise StaleButton
    asking.check(unit, person, AffairId(topic.on))
    tell(unit, person, pages.CHAIR, topic.on, topic.choice, press.message)


def _chosen(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    meeting = asking.check(unit, person, AffairId(topic.on))
    if topic.choice not in {each.id for each in asking.candidates(unit, meeting)}:
        raise StaleButton
    tell(unit, person, pages.ONE, topic.on, topic.choice, press.message)


def _ask(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    asking.ask(unit, person, AffairId(topic.on), PersonId(topic.choice))
    tell(unit, person, pages.CHAIR, topic.on, "", press.message)
    return _toast(person, press, "asked")


def _take_back(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    without_choice(topic)
    asking.take_back(unit, person, AffairId(topic.on))
    tell(unit, person, pages.CHAIR, topic.on, "", press.message)
    return _toast(person, press, "back")


def _answer(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in GIVEN:
        raise StaleButton
    given = ChairAnswer(topic.choice)
    answering.answer(unit, person, AffairId(topic.on), given, press.message)
    return _toast(person, press, "noted")


def _give(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast | None:
    """Ask once more, and then give it back."""
    meeting = meeting_rows.ahead(unit, AffairId(topic.on))
    if not request_rows.may_give_back(unit, person, meeting):
        raise NotAllowed
    if topic.choice != pages.YES:
        tell(unit, person, pages.GIVING, topic.on, "", press.message)
        return None
    answering.give_back(unit, person, meeting.id)
    tell(unit, person, pages.GIVEN_BACK, topic.on, "", press.message)
    return _toast(person, press, "given")


def _toast(person: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, f"toast-chair-{done}"))


ROUTES: PageRoutes = (
    Route(pages.SHOW, Who.CALLER, _show),
    Route(pages.CHOSEN, Who.CALLER, _chosen),
    Route(pages.ASK, Who.CALLER, _ask),
    Route(pages.TAKE_BACK, Who.CALLER, _take_back),
    Route(pages.ANSWER, Who.MEMBER, _answer),
    Route(pages.GIVE, Who.LEADER, _give),
)
