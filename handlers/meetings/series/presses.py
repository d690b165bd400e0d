"""Series: what who leads one does with it."""

from collections.abc import Callable, Mapping

from domain.errors import StaleButton
from domain.identifiers import AffairId, MessageId
from domain.meetings.series import Series
from handlers.conversations import forms
from handlers.meetings.series import form as series_form
from handlers.meetings.series import pages as series_pages
from handlers.telegram import gate
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import Topic
from services.meetings.series import series_rows as keeping
from services.meetings.series import stopping
from services.unit import Unit
from storage.records import Person

PREFIX = series_pages.PREFIX


def pressed(unit: Unit, press: Pressed, topic: Topic) -> None:
    """Do what a button says. Raises StaleButton, NotAllowed and NotPossibleNow."""
    person = gate.member(unit, press.speaker)
    act = _ACTS.get(topic.what)
    if act is None:
        raise StaleButton
    series = keeping.find(unit, AffairId(topic.on))
    keeping.check_leads(person, series)
    act(unit, person, series, press.message, topic)


def _look(unit: Unit, person: Person, series: Series, message: MessageId, _topic: Topic) -> None:
    series_pages.tell(unit, person, series.id, message=message)


def _stop(unit: Unit, person: Person, series: Series, message: MessageId, topic: Topic) -> None:
    if topic.choice == "yes":
        stopping.stop(unit, person, series.id)
        series_pages.tell(unit, person, series.id, message=message)
    else:
        series_pages.tell(unit, person, series.id, series_pages.STOPPING, message)


def _go_on(unit: Unit, person: Person, series: Series, _message: MessageId, _topic: Topic) -> None:
    answers = series_form.going_on(unit, series)
    forms.open_form(unit, person, series_form.NAME, answers=answers, subject=series.id)


def _let_end(unit: Unit, person: Person, series: Series, message: MessageId, _topic: Topic) -> None:
    series_pages.tell(unit, person, series.id, series_pages.KEPT, message)


_ACTS: Mapping[str, Callable[[Unit, Person, Series, MessageId, Topic], None]] = {
    series_pages.PAGE: _look,
    series_pages.STOP: _stop,
    series_pages.ON: _go_on,
    series_pages.OFF: _let_end,
}
