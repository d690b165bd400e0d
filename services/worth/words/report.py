"""The report of a year in words: the same in the chat, at the desk and in print."""

from collections.abc import Collection
from typing import NamedTuple

from config import wording
from domain.worth.pulse import GROUPS, day_of
from domain.worth.tally import OF_THINGS, About
from domain.worth.year_report import (
    CountedYear,
    Number,
    ReportGroup,
    ReportLine,
    ReportPart,
    ReportSection,
    Untold,
    sections,
)
from services.unit import Unit
from services.worth.words import tally as tally_words


class WordedLine(NamedTuple):
    """A line in words; `key` names it, and `numbers` stand below the columns of its group.

    `what` stands below the head of its group, and `name` by itself: on a button.
    """

    key: str
    what: str
    name: str
    numbers: tuple[str, ...]
    struck: bool


class WordedGroup(NamedTuple):
    """Lines with what stands above them; `none` says (plain) that there was too little to count."""

    head: str
    what: str
    columns: tuple[str, ...]
    lines: tuple[WordedLine, ...]
    none: str


class WordedPart(NamedTuple):
    """A part in words. Without groups `none` says (plain) that there was too little to count."""

    part: ReportPart
    head: str
    groups: tuple[WordedGroup, ...]
    none: str
    struck: bool


def title(tongue: str, year: int) -> str:
    """Name the report of a year (plain)."""
    return wording.label(tongue, "report-title", year=str(year))


def parts(unit: Unit, tongue: str, year: CountedYear, struck: Collection[str]) -> list[WordedPart]:
    """Give all parts in words, also what was struck out, and says so."""
    return [_part(unit, tongue, year, section, struck) for section in sections(year)]


def shown(unit: Unit, tongue: str, year: CountedYear, struck: Collection[str]) -> list[WordedPart]:
    """Give what is left of a report, in words."""
    found = []
    for part in parts(unit, tongue, year, struck):
        groups = tuple(
            group._replace(lines=tuple(line for line in group.lines if not line.struck))
            for group in part.groups
            if not (group.lines and all(line.struck for line in group.lines))
        )
        if not part.struck and (groups or not part.groups):
            found.append(part._replace(groups=groups))
    return found


def numbers(tongue: str, told: Collection[Number]) -> tuple[str, ...]:
    """Give numbers in words (plain)."""
    return tuple(number(tongue, each) for each in told)


def number(tongue: str, told: Number) -> str:
    """Give a number in words (plain), or what stands in its place."""
    match told:
        case Untold.FEW:
            return wording.label(tongue, "worth-few")
        case Untold.NOT_COUNTED:
            return wording.label(tongue, "worth-not-counted")
        case _:
            return str(told)


def columns(tongue: str, year: CountedYear, group: ReportGroup) -> tuple[str, ...]:
    """Name the columns of a group (plain): half years, years, or the answers to a question."""
    if group.by_year:
        count = len(group.lines[0].numbers) if group.lines else 0
        return tuple(str(year.year - before) for before in range(count))
    if group.question is None or group.about is not About.PULSE:
        return tuple(tally_words.title(tongue, each) for each in year.half_years)
    asked, answers = group.question, GROUPS[group.question]
    return tuple(wording.label(tongue, f"report-pulse-{asked}-{each}") for each in answers)


def head(tongue: str, group: ReportGroup) -> str:
    """Give what a group is about (plain)."""
    if group.question is not None:
        return wording.label(tongue, f"survey-ready-{group.question}")
    if group.by_year:
        return wording.label(tongue, "report-fund-sums")
    return wording.label(tongue, f"worth-{group.about}")


def what(unit: Unit, tongue: str, line: ReportLine) -> str:
    """Name a line below the head of its group (plain)."""
    if line.about is About.EVALUATION:
        return tally_words.answer(tongue, line.what)
    return name(unit, tongue, line)


def name(unit: Unit, tongue: str, line: ReportLine) -> str:
    """Name a line by itself (plain)."""
    if isinstance(line.about, ReportPart):
        return wording.label(tongue, f"report-{line.about}-{line.what}")
    if line.about is not About.PULSE:
        return tally_words.name(unit, tongue, line.about, line.what)
    return wording.day_in(tongue, day_of(line.what.partition("/")[0]), unit.today)


def nothing(tongue: str, about: About | ReportPart) -> str:
    """Say (plain) that there is nothing to show: there was nothing, or nothing that is counted."""
    return wording.label(tongue, "report-none" if about in OF_THINGS else "report-few")


def how(tongue: str, year: CountedYear, struck: Collection[str]) -> tuple[str, ...]:
    """Say (plain) how was counted, and what of it is not there."""
    told = [wording.label(tongue, f"report-how-{each}") for each in ("people", "halves")]
    for half_year, tally in zip(year.half_years, year.halves, strict=False):
        if tally is None:
            half = tally_words.title(tongue, half_year)
            told.append(wording.label(tongue, "report-how-not-counted", half=half))
    if struck:
        told.append(wording.label(tongue, "report-how-struck"))
    return tuple(told)


def _part(
    unit: Unit, tongue: str, year: CountedYear, section: ReportSection, struck: Collection[str]
) -> WordedPart:
    return WordedPart(
        section.part,
        wording.label(tongue, f"report-{section.part}"),
        tuple(_group(unit, tongue, year, group, struck) for group in section.groups),
        "" if section.groups else nothing(tongue, About.PULSE),
        section.part in struck,
    )


def _group(
    unit: Unit, tongue: str, year: CountedYear, group: ReportGroup, struck: Collection[str]
) -> WordedGroup:
    lines = tuple(
        WordedLine(
            line.key,
            what(unit, tongue, line),
            name(unit, tongue, line),
            numbers(tongue, line.numbers),
            line.key in struck,
        )
        for line in group.lines
    )
    first = "report-day" if group.about is About.PULSE else "worth-head-what"
    return WordedGroup(
        head(tongue, group),
        wording.label(tongue, first),
        columns(tongue, year, group),
        lines,
        "" if group.told else nothing(tongue, group.about),
    )
