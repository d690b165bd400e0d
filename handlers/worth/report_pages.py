"""The report of a year in the chat: what is in it, each part by itself, and how far it is."""

from typing import NamedTuple

from config import wording
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.notices import NoticeKind, PageDetail
from domain.roles import Role, Standing
from domain.worth.report_release import YearReport
from domain.worth.year_report import ReportPart
from handlers.telegram import pages
from handlers.telegram.keyboards import Button, Row
from handlers.telegram.payloads import PagePress
from services.unit import Unit
from services.worth import reports
from services.worth.reports import RELEASED, REPORT
from services.worth.words import report as words
from services.worth.words import report_standing
from services.worth.words.report import WordedGroup, WordedLine, WordedPart
from storage.records import Person

Page = tuple[str, list[Row]]

PART = "year-part"
PAGES = frozenset({REPORT, RELEASED, PART})

OPEN, READ, STRIKE, AGREE, FILE, WRITE = (
    "year",
    "year-part",
    "year-strike",
    "year-agree",
    "year-file",
    "year-words",
)
"""What the buttons carry; the first is also that of the door of `Samen`."""

ALL = "all"
"""In place of a line's number: the whole part."""

_SIZE = 8
_DIGITS = 4


class Place(NamedTuple):
    """A line of a part, or (None) the part itself: what a button strikes out, or a page shows."""

    part: ReportPart
    number: int | None


def year_in(code: str) -> int:
    """Read the year that a button carries. Raises StaleButton."""
    if len(code) != _DIGITS or not (code.isascii() and code.isdecimal()):
        raise StaleButton
    return int(code)


def place_in(choice: str) -> Place:
    """Read which part, and which line or page of it. Raises StaleButton."""
    name, _, number = choice.rpartition("-")
    if name not in {*ReportPart} or not (number == ALL or number.isdecimal()):
        raise StaleButton
    return Place(ReportPart(name), None if number == ALL else int(number))


def page_of(line: int) -> int:
    """Give the number of the page on which a line stands."""
    return line // _SIZE + 1


def kind_of(unit: Unit, reader: Person, year: int) -> NoticeKind:
    """Give the kind of message a report is shown in: what was released may be passed on."""
    is_there = year in reports.years(unit, reader)
    released = is_there and reports.find(unit, reader, year).released_at is not None
    return NoticeKind.YEAR_REPORT if released else NoticeKind.WORTH


def draw(unit: Unit, reader: Person, detail: PageDetail) -> Page | None:
    """Give a page; None for who is no member (any more), and where the function is off."""
    if reader.standing is not Standing.MEMBER or not unit.has(NetworkFunction.WORTH):
        return None
    known = reports.years(unit, reader)
    if not detail.on:
        return _newest(unit, reader, known)
    year = year_in(detail.on)
    if year not in known:
        return _not_there(unit, reader, year)
    report = reports.find(unit, reader, year)
    match detail.page:
        case _ if detail.page == PART:
            return _part(unit, reader, report, place_in(detail.choice))
        case _ if detail.page == RELEASED:
            return _released(reader, report)
        case _:
            return _whole(unit, reader, report, known)


def _newest(unit: Unit, reader: Person, known: list[int]) -> Page:
    if known:
        return _whole(unit, reader, reports.find(unit, reader, known[0]), known)
    return _not_there(unit, reader, unit.today.year)


def _not_there(unit: Unit, reader: Person, year: int) -> Page:
    """Say when it will be there; to who only reads what was released, that there is none yet."""
    tongue, text = reader.language, wording.say(reader.language, "report-nothing")
    day = reports.comes_on(unit, year) if reader.role in reports.COLLEAGUES else None
    if day is not None:
        facts = {
            "title": words.title(tongue, year),
            "day": wording.day_in(tongue, day, unit.today),
        }
        text = wording.say(tongue, "report-not-yet", **facts)
    return text, [_back_to_doors(reader)]


def _released(reader: Person, report: YearReport) -> Page:
    tongue, on = reader.language, str(report.year)
    text = wording.say(tongue, "report-released", title=words.title(tongue, report.year))
    return text, [[_button(reader, "read", PagePress(OPEN, on)), _file(reader, report)]]


def _whole(unit: Unit, reader: Person, report: YearReport, known: list[int]) -> Page:
    tongue, on = reader.language, str(report.year)
    year = reports.counted(unit, report)
    is_draft = report.released_at is None
    find = words.parts if is_draft else words.shown
    shown = find(unit, tongue, year, report.struck)
    rows: list[Row] = []
    for part in shown:
        label = wording.label(tongue, "report-sign-struck", head=part.head)
        press = PagePress(READ, on, f"{part.part}-1")
        rows.append([(label if part.struck else part.head, press)])
    last = [_file(reader, report)]
    if is_draft and reader.role is Role.COORDINATOR:
        last.append(_button(reader, "words", PagePress(WRITE, on)))
    rows.append(last)
    if reports.can_agree(unit, reader, report):
        rows.append([_button(reader, "yes", PagePress(AGREE, on, str(report.revision)))])
    return _text(unit, reader, report), [*rows, *_others(reader, report, known)]


def _text(unit: Unit, reader: Person, report: YearReport) -> str:
    tongue = reader.language
    told = [wording.say(tongue, "report-head", title=words.title(tongue, report.year))]
    told += report_standing.standing(unit, tongue, report)
    if report.released_at is not None:
        told.append(wording.say(tongue, "report-choose"))
    elif reader.role is Role.COORDINATOR:
        told.append(wording.say(tongue, "report-draft-strike"))
    if report.words:
        told.insert(1, wording.quotation(report.words))
    return "\n\n".join(told)


def _others(reader: Person, report: YearReport, known: list[int]) -> list[Row]:
    """Give the way to the years beside this one, and back."""
    at = known.index(report.year)
    before = PagePress(OPEN, str(known[at + 1])) if at + 1 < len(known) else None
    after = PagePress(OPEN, str(known[at - 1])) if at else None
    row = pages.turning(reader.language, before, after)
    return [*([row] if row else []), _back_to_doors(reader)]


def _part(unit: Unit, reader: Person, report: YearReport, place: Place) -> Page:
    """Show one part; in a draft a coordinator strikes it out there, or a line of it."""
    tongue, on = reader.language, str(report.year)
    year = reports.counted(unit, report)
    strikes = report.released_at is None and reader.role is Role.COORDINATOR
    found = words.parts if strikes else words.shown
    known = {each.part: each for each in found(unit, tongue, year, report.struck)}
    back = [_button(reader, "back", PagePress(OPEN, on))]
    part = known.get(place.part)
    if part is None:
        return wording.say(tongue, "report-struck"), [back]
    lines = [
        (number, group, line)
        for number, (group, line) in enumerate(
            (group, line) for group in part.groups for line in group.lines
        )
    ]
    listed, turning = pages.leaf(
        tongue,
        lines,
        place.number or 1,
        _SIZE,
        lambda number: PagePress(READ, on, f"{part.part}-{number}"),
    )
    rows: list[Row] = []
    if strikes:
        rows = [
            [_strike(reader, on, f"{part.part}-{number}", _way("line-", line), line.name)]
            for number, group, line in listed
            if not group.none
        ]
        rows.append([_strike(reader, on, f"{part.part}-{ALL}", _way("", part))])
    text = _part_text(tongue, part, [(group, line) for _, group, line in listed])
    return text, [*rows, *turning, back]


def _part_text(tongue: str, part: WordedPart, listed: list[tuple[WordedGroup, WordedLine]]) -> str:
    told = [wording.say(tongue, "worth-part", head=part.head)]
    if part.struck:
        told.append(wording.say(tongue, "report-struck"))
    if part.none:
        told.append(wording.say(tongue, "worth-plain", words=part.none))
    for group in part.groups:
        lines = [_line(tongue, group, line) for of, line in listed if of == group]
        if group.none:
            lines = [wording.say(tongue, "worth-plain", words=group.none)]
        elif not lines:  # on another page of it
            continue
        head = [wording.say(tongue, "worth-part", head=group.head)]
        told.append("\n".join([*(head if len(part.groups) > 1 else []), *lines]))
    return "\n\n".join(told)


def _line(tongue: str, group: WordedGroup, line: WordedLine) -> str:
    numbers = [
        wording.label(tongue, "report-number", column=column, number=number)
        for column, number in zip(group.columns, line.numbers, strict=True)
    ]
    key = "report-line-struck" if line.struck else "report-line"
    return wording.say(tongue, key, what=line.what, numbers="; ".join(numbers))


def _strike(reader: Person, on: str, choice: str, name: str, what: str = "") -> Button:
    facts = {"what": what} if what else {}
    return wording.button(reader.language, "report", name, **facts), PagePress(STRIKE, on, choice)


def _way(before: str, struck: WordedLine | WordedPart) -> str:
    return f"{before}{'in' if struck.struck else 'out'}"


def _file(reader: Person, report: YearReport) -> Button:
    return _button(reader, "file", PagePress(FILE, str(report.year)))


def _back_to_doors(reader: Person) -> Row:
    return [(wording.label(reader.language, "together-back"), PagePress("to-page"))]


def _button(reader: Person, name: str, carries: PagePress) -> Button:
    return wording.button(reader.language, "report", name), carries
