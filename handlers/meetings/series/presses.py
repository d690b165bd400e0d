"""Series: what who leads one does with it."""

from domain.identifiers import AffairId
from domain.meetings.series import Series
from handlers.conversations import forms
from handlers.meetings.series import pages as series_pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings.series import series_questions, series_rows, stopping
from services.unit import Unit
from storage.records import Person


def _look(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    series_pages.tell(unit, person, _series(unit, person, topic).id, message=press.message)


def _stop(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    series = _series(unit, person, topic)
    if topic.choice == "yes":
        stopping.stop(unit, person, series.id)
        series_pages.tell(unit, person, series.id, message=press.message)
    else:
        series_pages.tell(unit, person, series.id, series_pages.STOPPING, press.message)


def _go_on(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    series = _series(unit, person, topic)
    answers = series_questions.going_on(unit, series)
    forms.open_form(unit, person, series_questions.NAME, answers=answers, subject=series.id)


def _let_end(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    series = _series(unit, person, topic)
    series_pages.tell(unit, person, series.id, series_pages.KEPT, press.message)


def _series(unit: Unit, person: Person, topic: PagePress) -> Series:
    """Find the series a button is about. Raises NotAllowed for who does not lead it."""
    series = series_rows.find(unit, AffairId(topic.on))
    series_rows.check_leads(person, series)
    return series


ROUTES: PageRoutes = (
    Route(series_pages.PAGE, Who.LEADER, _look),
    Route(series_pages.STOP, Who.LEADER, _stop),
    Route(series_pages.ON, Who.LEADER, _go_on),
    Route(series_pages.OFF, Who.LEADER, _let_end),
)
