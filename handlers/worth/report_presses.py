"""What is pressed at the report of a year, and the words that a coordinator writes above it."""

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import MessageId
from domain.notices import NoticeKind
from domain.worth import year_report
from handlers.conversations import forms
from handlers.conversations.form_face import face_of_questions
from handlers.conversations.identifying_check import looked_at
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from handlers.worth import report_pages
from handlers.worth.report_pages import page_of, place_in, year_in
from services.unit import Unit
from services.worth import report_questions, reports
from storage.records import Person


def show(
    unit: Unit, person: Person, year: int, message: MessageId | None = None, choice: str = ""
) -> None:
    """Show a report, or with a `choice` a part of it, anew or in place of `message`."""
    page = report_pages.PART if choice else reports.REPORT
    turn(unit, person, report_pages.kind_of(unit, person, year), message, page, str(year), choice)


def _open(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    if topic.on:
        show(unit, person, year_in(topic.on), press.message)
    else:
        known = reports.years(unit, person)
        show(unit, person, known[0] if known else unit.today.year, press.message)


def _read(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    place_in(topic.choice)
    show(unit, person, year_in(topic.on), press.message, topic.choice)


def _strike(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Strike out what the button names, or put it back. Raises StaleButton, as `reports.strike`."""
    year, place = year_in(topic.on), place_in(topic.choice)
    report = reports.find(unit, person, year)
    key, shown = str(place.part), 1
    if place.number is not None:
        sections = {each.part: each for each in year_report.sections(reports.counted(unit, report))}
        lines = sections[place.part].lines
        if place.number >= len(lines):
            raise StaleButton
        key, shown = lines[place.number].key, page_of(place.number)
    reports.strike(unit, person, year, key, out=key not in report.struck)
    show(unit, person, year, press.message, f"{place.part}-{shown}")


def _agree(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> Toast:
    if not topic.choice.isdecimal():
        raise StaleButton
    year = year_in(topic.on)
    report = reports.agree(unit, person, year, int(topic.choice))
    show(unit, person, year, press.message)
    key = "toast-report-agreed" if report.released_at is None else "toast-report-released"
    return Toast(press.callback, wording.label(person.language, key))


def _file(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    year = year_in(topic.on)
    reports.find(unit, person, year)
    turn(unit, person, NoticeKind.YEAR_REPORT_FILE, None, reports.REPORT, str(year))


def _write(unit: Unit, person: Person, _press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    reports.draft(unit, person, year_in(topic.on))
    forms.open_form(unit, person, FACE.name, subject=topic.on)


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    year = year_in(form_state.subject)
    reports.write(unit, person, year, form_state.words(report_questions.WORDS))
    show(unit, person, year)


FACE = looked_at(face_of_questions(report_questions.QUESTIONS, _finish), report_questions.WORDS)
_ON = NetworkFunction.WORTH
ROUTES: PageRoutes = (
    Route(report_pages.OPEN, Who.MEMBER, _open, function=_ON),
    Route(report_pages.READ, Who.MEMBER, _read, function=_ON),
    Route(report_pages.FILE, Who.MEMBER, _file, function=_ON),
    Route(report_pages.STRIKE, Who.COORDINATOR, _strike, undoes=True, function=_ON),
    Route(report_pages.AGREE, Who.COLLEAGUE, _agree, function=_ON),
    Route(report_pages.WRITE, Who.COORDINATOR, _write, function=_ON),
)
