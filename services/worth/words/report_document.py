"""The report of a year as a document: for a council, with charts and the numbers beside them."""

from collections.abc import Iterator
from datetime import date

from config import wording
from domain.worth import year_report
from domain.worth.report_release import YearReport
from domain.worth.tally import About
from domain.worth.year_report import HALVES, CountedYear, Number, ReportGroup, ReportSection
from services.printing.document import (
    Bar,
    Bars,
    Block,
    Curve,
    CurveLine,
    Document,
    Heading,
    Section,
    Table,
    Words,
)
from services.unit import Unit
from services.worth.words import report as words


def document(unit: Unit, tongue: str, year: CountedYear, report: YearReport) -> Document:
    """Give what is left of a report, as it goes to a council; a draft says on each page it is."""
    network = unit.municipality.network
    found = [
        Section(
            wording.label(tongue, f"report-{section.part}"),
            tuple(_blocks(unit, tongue, year, section)),
        )
        for section in year_report.left(year, report.struck)
    ]
    told = words.how(tongue, year, report.struck)
    how = Section(wording.label(tongue, "report-how"), tuple(Words(each) for each in told))
    foreword = Section(wording.label(tongue, "report-foreword"), (Words(report.words),))
    return Document(
        title=f"{words.title(tongue, year.year)} · {network.name}",
        language=tongue,
        author=network.municipality,
        sections=(*([foreword] if report.words else ()), *found, how),
        lead=wording.label(tongue, "report-lead", year=str(year.year)),
        foot=_foot(unit, tongue, report),
    )


def _foot(unit: Unit, tongue: str, report: YearReport) -> str:
    if report.released_at is None:
        return wording.label(tongue, "report-foot-draft", network=unit.municipality.network.name)
    # With its year, whenever it is drawn: it is read for years.
    day = wording.day_in(tongue, unit.day_of(report.released_at), date.min)
    return wording.label(tongue, "report-foot", network=unit.municipality.network.name, day=day)


def _blocks(unit: Unit, tongue: str, year: CountedYear, section: ReportSection) -> Iterator[Block]:
    if not section.groups:
        yield Words(words.nothing(tongue, About.PULSE))
    for group in section.groups:
        if len(section.groups) > 1 or group.question is not None:
            yield Heading(words.head(tongue, group))
        if not group.told:
            yield Words(words.nothing(tongue, group.about))
        elif group.about is About.PULSE:
            yield from _curve(unit, tongue, year, group)
        elif group.by_year:
            yield _sums(unit, tongue, year, group)
        else:
            yield _bars(unit, tongue, year, group)


def _bars(unit: Unit, tongue: str, year: CountedYear, group: ReportGroup) -> Bars:
    """Draw a bar for each half year of the year itself; the year before stands in numbers alone."""
    most = _most(number for line in group.lines for number in line.numbers[:HALVES])
    return Bars(
        (wording.label(tongue, "worth-head-what"), *words.columns(tongue, year, group)),
        tuple(
            Bar(
                words.what(unit, tongue, line),
                tuple(_share(number, most) or 0 for number in line.numbers[:HALVES]),
                words.numbers(tongue, line.numbers),
            )
            for line in group.lines
        ),
    )


def _sums(unit: Unit, tongue: str, year: CountedYear, group: ReportGroup) -> Table:
    """Give sums of money and people in one table: no bar could stand for both."""
    head = (wording.label(tongue, "worth-head-what"), *words.columns(tongue, year, group))
    rows = (
        (words.what(unit, tongue, line), *words.numbers(tongue, line.numbers))
        for line in group.lines
    )
    return Table(head, tuple(rows))


def _curve(unit: Unit, tongue: str, year: CountedYear, group: ReportGroup) -> Iterator[Block]:
    """Draw a line for each answer, in time, and give the same in a table."""
    days = tuple(words.what(unit, tongue, line) for line in group.lines)
    answers = words.columns(tongue, year, group)
    most = _most(number for line in group.lines for number in line.numbers)
    if len(days) > 1:
        yield Curve(
            wording.label(tongue, "report-curve", asked=words.head(tongue, group)),
            days,
            tuple(
                CurveLine(
                    answer,
                    tuple(_share(line.numbers[at], most) for line in group.lines),
                )
                for at, answer in enumerate(answers)
            ),
        )
    yield Table(
        (wording.label(tongue, "report-day"), *answers),
        tuple(
            (day, *words.numbers(tongue, line.numbers))
            for day, line in zip(days, group.lines, strict=True)
        ),
    )


def _most(found: Iterator[Number]) -> int:
    return max((number for number in found if isinstance(number, int)), default=0) or 1


def _share(number: Number, most: int) -> float | None:
    """Give how high a number stands in a chart; of what is not shown nothing is drawn."""
    return number / most if isinstance(number, int) else None
