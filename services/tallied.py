"""What is counted as it happens, for the half year that it happens in, by whoever sees to it.

It is counted in the transaction that changes what is true, so once; and it stays when what it came
of is erased. Concerns are over much later: those are counted by `worth/tallying.py`.
"""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.worth.half_year import HalfYear
from domain.worth.tally import OF_THINGS, About, cell
from services.unit import Unit
from storage.sealing import SealBroken


def running(unit: Unit, moment: datetime | None = None) -> HalfYear:
    """Give the half year that a moment (UTC), or now, is in.

    When that is counted for good: the one that it is; or the first after it, where the clock was
    put back.
    """
    half_year = HalfYear.of(unit.today if moment is None else unit.day_of(moment))
    if unit.store.tallies.frozen(half_year) is not None:
        half_year = HalfYear.of(unit.today)
    while unit.store.tallies.frozen(half_year) is not None:
        half_year = half_year.after
    return half_year


def somebody(
    unit: Unit, person: PersonId, about: About, what: str, moment: datetime | None = None
) -> None:
    """Count somebody in a cell; not who is erased, or cannot be read."""
    if not unit.has(NetworkFunction.WORTH):
        return
    known = None
    with suppress(SealBroken):
        known = unit.store.people.by_id(person)
    if known is not None:
        cells = frozenset({cell(about, what)})
        unit.store.tallies.count(running(unit, moment), person, cells)


def thing(unit: Unit, about: About, what: str, moment: datetime | None = None) -> None:
    """Count something that the municipality itself did, or did not. Raises ValueError of people."""
    if about not in OF_THINGS:
        raise ValueError(about)
    nobodys(unit, {cell(about, what): 1}, moment)


def nobodys(unit: Unit, counts: Mapping[str, int], moment: datetime | None = None) -> None:
    """Add to cells of which nobody knows whom they count: of what was answered without a name."""
    if counts and unit.has(NetworkFunction.WORTH):
        unit.store.tallies.add(running(unit, moment), counts)
