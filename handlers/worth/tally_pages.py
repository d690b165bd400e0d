"""WORTH: what a half year was worth, for coordinators and officials, beside the one before."""

from config import wording
from domain.announcements.announcement import MOST_UNITS
from domain.errors import NotPossibleNow, StaleButton
from domain.functions import NetworkFunction
from domain.notices import NoticeKind, PageDetail
from domain.roles import Role, Standing
from domain.worth.half_year import HalfYear
from domain.worth.year_report import HALVES
from handlers.telegram import keyboards, pages
from handlers.telegram.calls import Call
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from handlers.telegram.routes import PageRoutes, Route
from handlers.worth import report_pages, who_pages
from handlers.worth.report_pages import OPEN
from services.announcements.words.announcement import shown_units
from services.unit import Unit
from services.worth import evaluation, who_we_are
from services.worth.tallying import READY, TALLY
from services.worth.words import report as report_words
from services.worth.words import tally as words
from services.worth.words.tally import TallyLine, TallyPage, TallyPart
from storage.records import Outgoing, Person

_READERS = frozenset({Role.OFFICIAL, Role.COORDINATOR})
_WORTH, _ASK = "worth", "w-ask"
_MOST = (25, 15, 10, 5)
"""Cells of a row, the largest, of which as many are shown as fit one message."""


class Worth(Private):
    """Draws a half year that is counted for good, or says that there is a new one."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who may not see it (any more), and where it is switched off."""
        reader, detail = recipient(unit, item), item.notice.detail_as(PageDetail)
        if reader is None:
            return None
        if detail.page in who_we_are.PAGES:
            return who_pages.draw(unit, item)
        if detail.page in report_pages.PAGES:
            return _report(unit, reader, item, detail)
        if detail.page in evaluation.PAGES:
            return _evaluation(unit, reader, item, detail)
        if not _may_see(unit, reader):
            return None
        if detail.page == READY:
            text, rows = _ready(reader.language, _half_year(detail.choice))
        else:
            text, rows = _tally(unit, reader.language, detail.choice)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _report(unit: Unit, reader: Person, item: Outgoing, detail: PageDetail) -> Call | None:
    """Give the draft of a year's report, for who releases it."""
    drawn = report_pages.draw(unit, reader, detail)
    if drawn is None:
        return None
    text, rows = drawn
    return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _evaluation(unit: Unit, reader: Person, item: Outgoing, detail: PageDetail) -> Call | None:
    """Offer the coordinators to ask the five questions, or say that they were sent."""
    half_year = _half_year(detail.choice)
    if (
        coordinator_of(unit, item) is None
        or half_year is None
        or not unit.has(NetworkFunction.EVALUATION)
    ):
        return None
    tongue, rows = reader.language, []
    if detail.page == evaluation.OFFER:
        name = words.title(tongue, half_year)
        text = wording.say(tongue, "worth-evaluation-offer", half=name)
        press = PagePress(_ASK, "", half_year.code)
        rows = [[(wording.label(tongue, "worth-button-ask"), press)]]
    else:
        text = wording.say(tongue, "worth-evaluation-sent")
    return to_person(reader, text, item.notice.message, keyboards.inline(rows) if rows else None)


def _ask(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Ask the five questions, and say so in place of the offer. Raises as `evaluation.ask`."""
    half_year = _of_button(topic)
    evaluation.ask(unit, person, half_year)
    page = evaluation.SENT
    pages.turn(unit, person, NoticeKind.WORTH, press.message, page, choice=half_year.code)


def _may_see(unit: Unit, reader: Person) -> bool:
    is_reader = reader.standing is Standing.MEMBER and reader.role in _READERS
    return is_reader and unit.has(NetworkFunction.WORTH)


def _ready(tongue: str, half_year: HalfYear | None) -> tuple[str, list[Row]]:
    code = half_year.code if half_year is not None else ""
    name = words.title(tongue, half_year) if half_year is not None else ""
    look = wording.label(tongue, "worth-button-look")
    rows: list[Row] = [[(look, PagePress(_WORTH, "", code))]]
    if half_year is not None and half_year.part == HALVES:
        rows.append(_to_report(tongue, half_year.year))
    return wording.say(tongue, "worth-ready", half=name), rows


def _to_report(tongue: str, year: int) -> Row:
    """Give the way to the report of a year: of one that is not over, to the day it comes."""
    title = report_words.title(tongue, year)
    return [(wording.label(tongue, "report-button-open", title=title), PagePress(OPEN, str(year)))]


def _tally(unit: Unit, tongue: str, code: str) -> tuple[str, list[Row]]:
    back = [(wording.label(tongue, "together-back"), PagePress("to-page"))]
    asked = (words.page(unit, tongue, _half_year(code), most) for most in _MOST)
    drawn = [(_text(tongue, each), each) for each in asked if each is not None]
    if not drawn:
        head = wording.say(tongue, "worth-head")
        text = f"{head}\n\n{words.nothing_yet(unit, tongue)}"
        return text, [_to_report(tongue, unit.today.year), back]
    fitting = (each for each in drawn if shown_units(each[0]) <= MOST_UNITS)
    text, shown = next(fitting, drawn[-1])
    return text, [*_others(tongue, shown), _to_report(tongue, shown.half_year.year), back]


def _text(tongue: str, shown: TallyPage) -> str:
    which = wording.say(tongue, "worth-which", half=shown.title, before=shown.title_before)
    parts = [
        f"{wording.say(tongue, 'worth-head')}\n{which}",
        *(_part(tongue, part) for part in shown.parts),
        wording.say(tongue, "worth-foot"),
    ]
    if shown.cut:
        parts.insert(-1, wording.say(tongue, "worth-more"))
    return "\n\n".join(parts)


def _part(tongue: str, part: TallyPart) -> str:
    lines = [_line(tongue, line) for line in part.lines]
    none = [wording.say(tongue, "worth-none")]
    return "\n".join([wording.say(tongue, "worth-part", head=part.head), *(lines or none)])


def _line(tongue: str, line: TallyLine) -> str:
    if not line.before:
        return wording.say(tongue, "worth-line", what=line.what, now=line.now)
    facts = {"what": line.what, "now": line.now, "before": line.before}
    return wording.say(tongue, "worth-line-before", **facts)


def _others(tongue: str, shown: TallyPage) -> list[Row]:
    before, after = (
        None if other is None else PagePress(_WORTH, "", other.code)
        for other in (shown.earlier, shown.later)
    )
    row = pages.turning(tongue, before, after)
    return [row] if row else []


def _half_year(code: str) -> HalfYear | None:
    return HalfYear.read(code) if code else None


def _show(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Show a half year in place of the page it was asked on. Raises StaleButton."""
    if topic.choice:
        _of_button(topic)
    pages.turn(unit, person, NoticeKind.WORTH, press.message, TALLY, choice=topic.choice)


def _of_button(topic: PagePress) -> HalfYear:
    try:
        return HalfYear.read(topic.choice)
    except NotPossibleNow as fault:
        raise StaleButton from fault


ROUTES: PageRoutes = (
    Route(_WORTH, Who.COLLEAGUE, _show, function=NetworkFunction.WORTH),
    Route(_ASK, Who.COORDINATOR, _ask, function=NetworkFunction.EVALUATION),
)
