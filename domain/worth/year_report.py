"""The report of a year: what of its two half years a council can be told, and nothing else.

It is made from tallies that are frozen, so it can say nothing that those do not: people from five
on and in fives, each half year by itself. The two are never added up: who is in both would count
twice, and what is rounded would be so once more. Guide, "Bestuurlijk draagvlak": administrators and
council are told of the progress of the network and what came of it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self, TypeAlias

from domain.surveys.survey import EVALUATION, Standard
from domain.worth.fund_year import FundSums
from domain.worth.half_year import HalfYear
from domain.worth.pulse import GROUPS
from domain.worth.tally import (
    ASKED,
    AT_MEETING,
    DROPPED,
    KEPT,
    LATE,
    NO,
    OF_THINGS,
    OPEN,
    RAN_ACTIVITY,
    UNSAID,
    YES,
    About,
    FrozenTally,
)

BUDGET, PAID, PEOPLE = "budget", "paid", "people"
"""The lines of the fund."""

HALVES = 2
"""How many half years a year has: those of the year itself come first."""


class ReportPart(StrEnum):
    """What a report tells of, in this order."""

    SUBJECT = "subject"
    NEIGHBOURHOOD = "neighbourhood"
    PROMISES = "promises"
    HEARD = "heard"
    MEETINGS = "meetings"
    ACTIVITIES = "activities"
    AGREEMENTS = "agreements"
    PULSE = "pulse"
    ADVICE = "advice"
    FUND = "fund"
    EVALUATION = "evaluation"


class Untold(StrEnum):
    """What stands in place of a number."""

    FEW = "few"  # there were fewer than five, or nobody
    NOT_COUNTED = "not-counted"  # of that half year nothing was counted


Number: TypeAlias = int | Untold


@dataclass(frozen=True, slots=True)
class CountedYear:
    """A year as it was counted: its half years, and those of the year before; None: not counted.

    The `fund` is counted by the year: this one, and the one before.
    """

    year: int
    halves: tuple[FrozenTally | None, FrozenTally | None]
    before: tuple[FrozenTally | None, FrozenTally | None] = (None, None)
    fund: tuple[FundSums | None, FundSums | None] = (None, None)

    @property
    def columns(self) -> tuple[FrozenTally | None, ...]:
        """Give the half years side by side; of the year before only when it was counted."""
        return (*self.halves, *self.before) if any(self.before) else self.halves

    @property
    def half_years(self) -> tuple[HalfYear, ...]:
        """Name the columns."""
        both = [HalfYear(year, part) for year in (self.year, self.year - 1) for part in (1, 2)]
        return tuple(both[: len(self.columns)])


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line: what it is of, and a number in each column of its group."""

    about: About | ReportPart
    what: str
    numbers: tuple[Number, ...]

    @property
    def key(self) -> str:
        """Name it, as what is struck out is kept."""
        return f"{self.about}/{self.what}"


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """Lines that belong together, with a number for each half year.

    Those of a pulse have one for each answer to its `question`; those `by_year` for each year.
    Each `question` of an evaluation is a group as well.
    """

    about: About | ReportPart
    lines: tuple[ReportLine, ...]
    question: Standard | None = None
    by_year: bool = False

    @property
    def told(self) -> bool:
        """Tell whether there is a number of this year in it: of a few nothing is shown at all."""
        columns = None if self.about is About.PULSE else 1 if self.by_year else HALVES
        return any(
            number not in {*Untold, 0} for line in self.lines for number in line.numbers[:columns]
        )


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One part of a report."""

    part: ReportPart
    groups: tuple[ReportGroup, ...]

    @property
    def lines(self) -> tuple[ReportLine, ...]:
        """Give its lines, one group after the other: always the same ones of a year."""
        return tuple(line for group in self.groups for line in group.lines)

    def without(self, struck: Collection[str]) -> Self:
        """Give it without the lines that were struck out, and the groups of which none is left."""
        left = []
        for group in self.groups:
            lines = tuple(line for line in group.lines if line.key not in struck)
            if lines or not group.lines:
                left.append(replace(group, lines=lines))
        return replace(self, groups=tuple(left))


_FIXED: Mapping[About, Sequence[str]] = {
    About.RECEIPT: (KEPT, LATE),
    About.FEEDBACK: (KEPT, LATE),
    About.HEARD: (YES, NO, UNSAID),
    About.FINISHED: (YES, NO, UNSAID),
    About.AGREEMENT: (KEPT, DROPPED, OPEN),
    About.ADVICE: (ASKED, KEPT, LATE, OPEN),
}
"""Rows of which every line is listed, in this order; of the others the largest come first."""

_GROUPS: Mapping[ReportPart, Sequence[tuple[About, Sequence[str] | None]]] = {
    ReportPart.SUBJECT: ((About.SUBJECT, None),),
    ReportPart.NEIGHBOURHOOD: ((About.NEIGHBOURHOOD, None),),
    ReportPart.PROMISES: ((About.RECEIPT, None), (About.FEEDBACK, None)),
    ReportPart.HEARD: ((About.HEARD, None), (About.FINISHED, None)),
    ReportPart.MEETINGS: ((About.MEETING, None), (About.PRESENT, (AT_MEETING,))),
    ReportPart.ACTIVITIES: ((About.PRESENT, (RAN_ACTIVITY,)),),
    ReportPart.AGREEMENTS: ((About.AGREEMENT, None),),
    ReportPart.ADVICE: ((About.ADVICE, None),),
}
"""Which rows of a tally are in which part, and which of their cells; of questions see below."""


def sections(year: CountedYear) -> tuple[ReportSection, ...]:
    """Give all that can be told of a year, with nothing struck out."""
    parts = (each for each in ReportPart if each is not ReportPart.FUND or year.fund[0])
    return tuple(ReportSection(part, tuple(_groups(year, part))) for part in parts)


def left(year: CountedYear, struck: Collection[str]) -> Iterator[ReportSection]:
    """Give what is left of a report, of which this was struck out: parts, and lines."""
    for section in sections(year):
        after = section.without(struck)
        if section.part not in struck and (after.groups or not section.groups):
            yield after


def keys(year: CountedYear) -> frozenset[str]:
    """Give all that can be struck out."""
    lines = (line.key for section in sections(year) for line in section.lines)
    return frozenset({*ReportPart, *lines})


def _groups(year: CountedYear, part: ReportPart) -> Iterator[ReportGroup]:
    match part:
        case ReportPart.PULSE:
            return _pulses(year)
        case ReportPart.FUND:
            return _fund(year)
        case ReportPart.EVALUATION:
            return _evaluation(year)
        case _:
            return _rows(year, part)


def _fund(year: CountedYear) -> Iterator[ReportGroup]:
    """Give the sums of the fund; there is no half of it."""
    known = [each for each in year.fund if each is not None]
    rows = (
        (BUDGET, [each.budget for each in known]),
        (PAID, [each.paid for each in known]),
        (PEOPLE, [each.people for each in known]),
    )
    lines = tuple(
        ReportLine(
            ReportPart.FUND, what, tuple(Untold.FEW if each is None else each for each in found)
        )
        for what, found in rows
    )
    yield ReportGroup(ReportPart.FUND, lines, by_year=True)


def _rows(year: CountedYear, part: ReportPart) -> Iterator[ReportGroup]:
    for about, only in _GROUPS[part]:
        listed = only or _FIXED.get(about) or _largest(year, about)
        yield ReportGroup(about, _lines(year, about, listed))


def _lines(year: CountedYear, about: About, listed: Iterable[str]) -> tuple[ReportLine, ...]:
    return tuple(ReportLine(about, what, _numbers(year, about, what)) for what in listed)


def _evaluation(year: CountedYear) -> Iterator[ReportGroup]:
    """Give each question that was answered, with the answers that can be told."""
    found = False
    for question, asked in EVALUATION.items():
        listed = _lines(year, About.EVALUATION, (f"{question}/{code}" for code in asked.codes))
        lines = tuple(line for line in listed if not {*line.numbers} <= {*Untold})
        if lines:
            found = True
            yield ReportGroup(About.EVALUATION, lines, question)
    if not found:
        yield ReportGroup(About.EVALUATION, ())


def _numbers(year: CountedYear, about: About, what: str) -> tuple[Number, ...]:
    return tuple(_number(tally, about, what) for tally in year.columns)


def _number(tally: FrozenTally | None, about: About, what: str) -> Number:
    if tally is None:
        return Untold.NOT_COUNTED
    found = tally.shown(about, what)
    return Untold.FEW if found is None else found


def _largest(year: CountedYear, about: About) -> list[str]:
    rows = [{} if tally is None else tally.row(about) for tally in year.columns]

    def size(what: str) -> tuple[int, ...]:
        return tuple(-row.get(what, 0) for row in rows)

    found = {what for row in rows for what in row}
    if about in OF_THINGS:
        return sorted(found)
    return sorted(found, key=lambda what: (*size(what), what))


def _pulses(year: CountedYear) -> Iterator[ReportGroup]:
    """Give the curve of each ready question: a line for each pulse of the year, in time."""
    rows: dict[str, int] = {}
    for tally in year.halves:
        rows |= {} if tally is None else tally.row(About.PULSE)
    for question, answers in GROUPS.items():
        asked = sorted({_moment(name) for name in rows if name.split("/")[1] == question})
        lines = tuple(
            ReportLine(
                About.PULSE,
                f"{moment}/{question}",
                tuple(rows.get(f"{moment}/{question}/{each}", Untold.FEW) for each in answers),
            )
            for moment in asked
        )
        if lines:
            yield ReportGroup(About.PULSE, lines, question)


def _moment(name: str) -> str:
    return name.partition("/")[0]
