"""Chairs in turn: what who leads a series presses, and who is asked whether they want to."""

from config import wording
from domain.errors import StaleButton
from domain.identifiers import AffairId
from domain.meetings.chairing import ChairAnswer
from handlers.meetings.chairing import turn_pages
from handlers.meetings.series import pages as series_pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings.chairing import turns
from services.unit import Unit
from storage.records import Person


def _turn(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast | None:
    series, said = AffairId(topic.on), None
    if topic.choice == turn_pages.BEGIN:
        turns.begin(unit, person, series)
        said = _toast(person, press, "asked")
    elif topic.choice == turn_pages.STOP:
        turns.stop(unit, person, series)
        said = _toast(person, press, "stopped")
    elif topic.choice:
        raise StaleButton
    else:
        turns.check(unit, person, series)
    series_pages.tell(unit, person, series, turn_pages.TURN, press.message)
    return said


def _join(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if topic.choice not in turns.CHOICES:
        raise StaleButton
    turns.answer(unit, person, AffairId(topic.on), ChairAnswer(topic.choice), press.message)
    return _toast(person, press, "noted")


def _toast(person: Person, press: Pressed, done: str) -> Toast:
    return Toast(press.callback, wording.label(person.language, f"toast-chair-turn-{done}"))


ROUTES: PageRoutes = (
    Route(turn_pages.TURN, Who.CALLER, _turn),
    Route(turn_pages.JOIN, Who.MEMBER, _join, undoes=True),
)
