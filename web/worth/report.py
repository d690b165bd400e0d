"""The report of a year at the desk: all of it on one page, struck out, and released."""

from collections.abc import Mapping

from config import wording
from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.roles import Role
from domain.worth.report_release import YearReport
from services.filing import identifying_warning
from services.unit import Unit
from services.worth import report_questions, reports
from services.worth.words import report as words
from services.worth.words import report_standing
from storage.records import Person
from web.answers import Answer, file, go_on, page
from web.asked import Visit, number_in
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, COORDINATORS, Route, get, of_function, post

_ADDRESS = "/worth/report"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a report, or when it can be read."""
    year, tongue = _year(visit), visit.tongue
    known = reports.years(unit, visit.person)
    title = words.title(tongue, year)
    if year not in known:
        text = _not_there(unit, tongue, year)
        return page(draw_for(unit, visit, "report_not_there.html", title=title, text=text))
    report = reports.find(unit, visit.person, year)
    is_draft = report.released_at is None
    strikes = is_draft and visit.person.role is Role.COORDINATOR
    found = words.parts if strikes else words.shown
    counted = reports.counted(unit, report)
    return page(
        draw_for(
            unit,
            visit,
            "report.html",
            title=title,
            standing=[ours(each) for each in report_standing.standing(unit, tongue, report)],
            report=report,
            parts=found(unit, tongue, counted, report.struck),
            how=words.how(tongue, counted, report.struck),
            strikes=strikes,
            may_agree=reports.can_agree(unit, visit.person, report),
            years=[(each, words.title(tongue, each)) for each in _others(unit, known, year)],
        )
    )


def strike(unit: Unit, visit: Visit) -> Answer:
    """Strike something out of a draft, or put it back. Raises as `reports.strike`."""
    year, asked = _year(visit), visit.asked.form
    reports.strike(unit, visit.person, year, asked.get("key", ""), out=asked.get("to") == "out")
    return go_on(f"{_ADDRESS}/{year}")


def agree(unit: Unit, visit: Visit) -> Answer:
    """Say yes to what stood in the page. Raises StaleButton, and as `reports.agree`."""
    year, revision = _year(visit), number_in(visit.asked.form.get("revision", ""))
    if revision is None:
        raise StaleButton
    reports.agree(unit, visit.person, year, revision)
    return go_on(f"{_ADDRESS}/{year}")


def as_pdf(unit: Unit, visit: Visit) -> Answer:
    """Give the PDF. Raises as `reports.find`."""
    report = reports.find(unit, visit.person, _year(visit))
    name = wording.label(visit.tongue, "report-file", year=str(report.year))
    return file(reports.pdf(unit, report), "application/pdf", name)


def _year(visit: Visit) -> int:
    year = number_in(visit.asked.path[2])
    if year is None or len(visit.asked.path[2]) != len("2026"):
        raise StaleButton
    return year


def _others(unit: Unit, known: list[int], year: int) -> list[int]:
    """List the other years, and the one that it is, whose report says when it comes."""
    return sorted({*known, unit.today.year} - {year}, reverse=True)


def _not_there(unit: Unit, tongue: str, year: int) -> str:
    day = reports.comes_on(unit, year)
    if day is None:
        return ours(wording.say(tongue, "report-nothing"))
    when = wording.day_in(tongue, day, unit.today)
    title = words.title(tongue, year)
    return ours(wording.say(tongue, "report-not-yet", title=title, day=when))


def _draft(unit: Unit, visit: Visit) -> YearReport:
    return reports.draft(unit, visit.person, _year(visit))


def _begin(unit: Unit, visit: Visit) -> tuple[str, Mapping[str, object]]:
    """Begin with what stands there. Raises as `reports.draft`."""
    report = _draft(unit, visit)
    return str(report.year), {report_questions.WORDS: report.words} if report.words else {}


def _send(unit: Unit, coordinator: Person, form_state: FormState) -> str:
    year = int(form_state.subject)
    reports.write(unit, coordinator, year, form_state.words(report_questions.WORDS))
    return f"{_ADDRESS}/{year}"


def _leave(visit: Visit) -> str:
    return f"{_ADDRESS}/{_year(visit)}"


FORM = DeskForm(
    report_questions.QUESTIONS,
    f"{_ADDRESS}/{ANY}/words",
    COORDINATORS,
    _begin,
    _send,
    _leave,
    warning=identifying_warning.of_answer(report_questions.WORDS),
)
ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.WORTH,
    get(f"{_ADDRESS}/{ANY}", COLLEAGUES, show),
    get(f"{_ADDRESS}/{ANY}/file", COLLEAGUES, as_pdf),
    post(f"{_ADDRESS}/{ANY}/strike", COORDINATORS, strike),
    post(f"{_ADDRESS}/{ANY}/agree", COLLEAGUES, agree),
    *FORM.routes(),
)
