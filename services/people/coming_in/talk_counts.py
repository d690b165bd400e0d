"""Counting talks with people who may fit: tapped by coordinators, seen by them alone.

Who sees them, and why: the coordinator has these talks and lets people in, so a count tells them
nothing. To an official one talk and one invitation in a neighbourhood could tell who it was. Scouts
have no account here; they tell the coordinator how many. The journal says nothing of it: a day and
a name beside a neighbourhood would be a trail to somebody.
"""

from datetime import UTC, datetime, time

from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.people.talk_counts import TalkCounts, Tap
from domain.worth.half_year import HalfYear
from services.unit import Unit


def current(unit: Unit) -> TalkCounts | None:
    """Give what was counted in the half year that it is; None before the first tap."""
    code = HalfYear.of(unit.today).code
    known = unit.store.affairs.all(TalkCounts)
    return next((each for each in known if each.half_year == code), None)


def revision(unit: Unit) -> int:
    """Give what a tap has to know of: the counts as they stand now."""
    found = current(unit)
    return _first(HalfYear.of(unit.today)) if found is None else found.revision


def places(unit: Unit) -> list[str]:
    """List the neighbourhoods, by code, and those in which something was counted before."""
    found = current(unit)
    known = [each.code for each in unit.municipality.network.neighbourhoods]
    return [*known, *(each for each in (found.counts if found else ()) if each not in known)]


def tap(unit: Unit, tapped: Tap, seen: int) -> bool:
    """Count one more or less; tells whether it was. Not when others counted since (`seen`).

    Raises NotPossibleNow where the network looks for nobody.
    """
    unit.check_has(NetworkFunction.CANDIDATES)
    if seen != revision(unit):
        return False
    before = current(unit) or _new(unit)
    after = before.tapped(tapped)
    if after != before:
        _save(unit, after)
    return after != before


def undo(unit: Unit, seen: int) -> bool:
    """Take the last tap back; tells whether it was. Raises as `tap`."""
    unit.check_has(NetworkFunction.CANDIDATES)
    before = current(unit)
    if before is None or seen != before.revision or before.last is None:
        return False
    _save(unit, before.undone())
    return True


def _new(unit: Unit) -> TalkCounts:
    half_year = HalfYear.of(unit.today)
    zone = unit.municipality.network.timezone
    over = datetime.combine(half_year.after.begins, time(), zone).astimezone(UTC)
    name = AffairId(unit.chance.bytes(8).hex())
    return TalkCounts(name, half_year.code, over, _first(half_year))


def _first(half_year: HalfYear) -> int:
    """Give the number before the first tap: another one in each half year."""
    return int(half_year.code.replace("-", "")) * 1_000


def _save(unit: Unit, counts: TalkCounts) -> None:
    unit.store.affairs.save(counts, counts.until)
