"""The tally of a half year in words, beside the one before: for the chat and for the desk."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from config import wording
from domain.concerns.concern import ConcernKind
from domain.surveys.survey import EVALUATION, Standard
from domain.worth.half_year import FREEZES_AFTER, HalfYear
from domain.worth.tally import (
    ASKED,
    AT_MEETING,
    DROPPED,
    KEPT,
    LATE,
    NO,
    OPEN,
    RAN_ACTIVITY,
    UNSAID,
    YES,
    About,
    FrozenTally,
)
from services.surveys.words import survey
from services.unit import Unit
from services.worth import tallying

_FIXED: Mapping[About, Sequence[str]] = {
    About.HEARD: (YES, NO, UNSAID),
    About.FINISHED: (YES, NO, UNSAID),
    About.RECEIPT: (KEPT, LATE),
    About.FEEDBACK: (KEPT, LATE),
    About.PRESENT: (AT_MEETING, RAN_ACTIVITY),
    About.AGREEMENT: (KEPT, DROPPED, OPEN),
    About.ADVICE: (ASKED, KEPT, LATE, OPEN),
}
"""Rows of which every cell is listed, shown or not; of the others only those that are shown."""

_OTHERS = (About.MEETING, About.SUBJECT, About.NEIGHBOURHOOD, About.LEFT, About.EVALUATION)

_WORDED = frozenset({About.PRESENT, About.AGREEMENT, About.ADVICE, About.LEFT})
"""Rows whose cells have words of their own."""


class TallyLine(NamedTuple):
    """One cell in words: what it is of, how many there were, and how many the half year before."""

    what: str
    now: str
    before: str


class TallyPart(NamedTuple):
    """One row of a tally: its head (plain), and its cells; none when none may be shown."""

    head: str
    lines: list[TallyLine]


class TallyPage(NamedTuple):
    """All that is shown of a half year, and which others there are beside it."""

    half_year: HalfYear
    title: str
    title_before: str
    parts: list[TallyPart]
    earlier: HalfYear | None
    later: HalfYear | None
    cut: bool


def title(tongue: str, half_year: HalfYear) -> str:
    """Name a half year: "2e halfjaar 2026"."""
    part, year = str(half_year.part), str(half_year.year)
    return wording.label(tongue, "worth-title", part=part, year=year)


def page(
    unit: Unit, tongue: str, asked: HalfYear | None, most: int | None = None
) -> TallyPage | None:
    """Give a half year that is frozen: the one asked for, or else the newest; None without any.

    Of rows that may be long only the largest cells are listed, where `most` says how many; `cut`
    tells that some are not.
    """
    known = tallying.frozen_half_years(unit)
    if not known:
        return None
    half_year = asked if asked in known else known[0]
    tally = tallying.frozen(unit, half_year) or FrozenTally({})
    before = tallying.frozen(unit, half_year.before)
    place = known.index(half_year)
    return TallyPage(
        half_year,
        title(tongue, half_year),
        title(tongue, half_year.before),
        list(_parts(unit, tongue, tally, before, most)),
        known[place + 1] if place + 1 < len(known) else None,
        known[place - 1] if place else None,
        any(_largest(each, tally, before)[most:] for each in _OTHERS if most),
    )


def nothing_yet(unit: Unit, tongue: str) -> str:
    """Say that no half year is counted for good yet, and when one is (HTML)."""
    running = HalfYear.of(unit.today)
    day = wording.day_in(tongue, running.after.begins + FREEZES_AFTER, unit.today)
    return wording.say(tongue, "worth-nothing", half=title(tongue, running), day=day)


def _parts(
    unit: Unit, tongue: str, tally: FrozenTally, before: FrozenTally | None, most: int | None
) -> Iterator[TallyPart]:
    for about, fixed in _FIXED.items():
        lines = [
            TallyLine(name(unit, tongue, about, what), *_both(tongue, about, what, tally, before))
            for what in fixed
        ]
        yield TallyPart(wording.label(tongue, f"worth-{about}"), lines)
    for about in _OTHERS:
        lines = [
            TallyLine(name(unit, tongue, about, what), *_both(tongue, about, what, tally, before))
            for what in _largest(about, tally, before)[:most]
        ]
        yield TallyPart(wording.label(tongue, f"worth-{about}"), lines)


def _both(
    tongue: str, about: About, what: str, tally: FrozenTally, before: FrozenTally | None
) -> tuple[str, str]:
    """Say how many there were, and how many before that; of what was not counted nothing."""
    now = _count(tongue, tally.shown(about, what))
    return now, "" if before is None else _count(tongue, before.shown(about, what))


def _count(tongue: str, count: int | None) -> str:
    return wording.label(tongue, "worth-few") if count is None else str(count)


def _largest(about: About, tally: FrozenTally, before: FrozenTally | None) -> list[str]:
    """List the cells that are shown in one of the two, those of most people first."""
    now, then = tally.row(about), before.row(about) if before is not None else {}
    if about is About.EVALUATION:  # in the order they were asked
        asked = [
            f"{standard}/{code}" for standard, each in EVALUATION.items() for code in each.codes
        ]
        return [what for what in asked if what in {*now, *then}]
    return sorted({*now, *then}, key=lambda what: (-now.get(what, 0), -then.get(what, 0), what))


def name(unit: Unit, tongue: str, about: About, what: str) -> str:
    """Name a cell (plain)."""
    match about:
        case About.SUBJECT:
            return _subject(unit, tongue, what)
        case About.NEIGHBOURHOOD:
            place = unit.municipality.network.neighbourhood(what)
            return place.label(tongue) if place is not None else what
        case About.EVALUATION:
            return _answered(tongue, what)
        case About.MEETING:
            return wording.label(tongue, f"form-meeting-kind-{what}")
        case _ if about in _WORDED:
            return wording.label(tongue, f"worth-{about}-{what}")
        case _:
            return wording.label(tongue, f"worth-cell-{what}")


def answer(tongue: str, what: str) -> str:
    """Name an answer to an evaluation (plain), without its question."""
    standard, _, code = what.partition("/")
    return survey.option(tongue, EVALUATION[Standard(standard)], code)


def _answered(tongue: str, what: str) -> str:
    asked = EVALUATION[Standard(what.partition("/")[0])]
    facts = {"question": survey.question(tongue, asked), "answer": answer(tongue, what)}
    return wording.label(tongue, "worth-answer", **facts)


def _subject(unit: Unit, tongue: str, what: str) -> str:
    """Name a subject; by its code when the municipality no longer lists it."""
    kind, _, code = what.partition("/")
    option = unit.municipality.interviews[ConcernKind(kind)].question("subject").option(code)
    name = option.label(tongue) if option is not None else code
    return wording.label(tongue, "worth-question", name=name) if kind == ConcernKind.HELP else name
