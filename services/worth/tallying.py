"""Tallying: what a concern or somebody who leaves adds to the half year, and when that is final.

A concern counts once, in the half year in which it was over: as that half year is frozen, or before
that as the concern is erased. So what is reopened in time counts when it is over again, and nothing
counts twice. Only half years that are frozen can be read.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from domain.concerns.concern import Concern
from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.roles import Standing
from domain.worth import counting
from domain.worth.half_year import HalfYear
from domain.worth.tally import About, FrozenTally, cell
from services import tallied
from services.unit import Unit
from services.worth import first_hour
from storage.sealing import SealBroken

TALLY, READY = "tally", "ready"
"""The pages about it: a half year, and the word that a new one can be read."""

_DAY = "tally-day"
"""The local day on which it was looked last whether a half year is to be frozen."""


def frozen(unit: Unit, half_year: HalfYear) -> FrozenTally | None:
    """Give what may be shown of a half year. It never changes; None until it is frozen.

    For whoever shows what the network is worth: a page, a report of the year.
    """
    return unit.store.tallies.frozen(half_year)


def frozen_half_years(unit: Unit) -> list[HalfYear]:
    """List the half years that can be shown, the newest first."""
    return unit.store.tallies.all_frozen()


def goes(unit: Unit, concern: Concern) -> None:
    """Count a concern that is about to be erased, or to become nobody's, if it was not yet."""
    if not unit.has(NetworkFunction.WORTH) or not counting.counts(concern):
        return
    _count(unit, concern, _half_year_of(unit, concern))


def left(unit: Unit, person: PersonId, why: str) -> None:
    """Count why somebody left, as they chose it from the reasons there are."""
    if unit.has(NetworkFunction.WORTH):
        cells = frozenset({cell(About.LEFT, why)})
        unit.store.tallies.count(tallied.running(unit), person, cells)


def evaluated(unit: Unit, half_year: HalfYear, counts: Mapping[str, int]) -> None:
    """Add what was answered to an evaluation of a half year that is counted still."""
    if unit.has(NetworkFunction.WORTH) and unit.store.tallies.frozen(half_year) is None:
        unit.store.tallies.add(half_year, counts)


def run(unit: Unit) -> None:
    """Begin the half year that it is, and freeze what is over, which the coordinators hear.

    Once on each working day, at the first open hour. For the clock.
    """
    if not unit.has(NetworkFunction.WORTH) or not first_hour.begins(unit, _DAY):
        return
    unit.store.tallies.begin(tallied.running(unit))
    for half_year in unit.store.tallies.running():
        if half_year.freezes(unit.today):
            _freeze(unit, half_year)


def _freeze(unit: Unit, half_year: HalfYear) -> None:
    """Count what was over by the end of a half year and is kept still, and close the books."""
    for concern in unit.store.concerns.all():
        if not counting.counts(concern) or _closed_in(unit, concern) > half_year:
            continue
        _count(unit, concern, half_year)
        counted = replace(concern, timeline=replace(concern.timeline, counted=True))
        unit.store.concerns.save(counted)
    unit.store.tallies.freeze(half_year)
    detail = PageDetail(READY, choice=half_year.code)
    for coordinator in unit.store.people.coordinators():
        unit.tell(Notice(NoticeKind.WORTH, Priority.REMINDER, person=coordinator.id, detail=detail))


def _count(unit: Unit, concern: Concern, half_year: HalfYear) -> None:
    """Count a concern for its reporter, if they are known still and their row opens."""
    reporter = None
    with suppress(SealBroken):
        reporter = unit.store.people.by_id(concern.reporter)
    if reporter is None:
        return
    member = reporter.standing is Standing.MEMBER
    cells = counting.cells_of(concern, unit.now, member=member)
    unit.store.tallies.count(half_year, reporter.id, cells)


def _half_year_of(unit: Unit, concern: Concern) -> HalfYear:
    """Give the half year in which it was over, or the one that it is when that is frozen."""
    over = _closed_in(unit, concern)
    return over if over in unit.store.tallies.running() else tallied.running(unit)


def _closed_in(unit: Unit, concern: Concern) -> HalfYear:
    return HalfYear.of(unit.day_of(concern.closed_at or unit.now))
