"""The board of the desk: the open concerns, looked at in one of a few ways.

For officials and coordinators; what a reader filed themselves is not among them: nobody handles
their own.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from domain.concerns.concern import Concern, Stage, running
from domain.concerns.waiting_for import Whose, waits
from services.concerns.open_concerns import most_pressing_first
from services.unit import Unit
from storage.records import Person


class View(StrEnum):
    """What somebody wants to see; each is part of an address."""

    NEW = "new"
    MINE = "mine"
    REPORTER = "waiting"
    LATE = "late"
    ALL = "all"


def shown(unit: Unit, reader: Person, view: View) -> list[Concern]:
    """List what this view shows this reader, the most pressing first."""
    return [each for each in _theirs(unit, reader) if _FITS[view](unit, reader, each)]


def counts(unit: Unit, reader: Person) -> Mapping[View, int]:
    """Count what each view shows."""
    found = _theirs(unit, reader)
    return {
        view: sum(fits(unit, reader, concern) for concern in found) for view, fits in _FITS.items()
    }


def is_late(unit: Unit, concern: Concern) -> bool:
    """Tell whether a date that was promised has passed."""
    return any(clock.due_at <= unit.now for clock in running(concern))


def _theirs(unit: Unit, reader: Person) -> list[Concern]:
    return [each for each in most_pressing_first(unit) if each.reporter != reader.id]


_FITS: Mapping[View, Callable[[Unit, Person, Concern], bool]] = {
    View.NEW: lambda _unit, _reader, concern: concern.stage is Stage.FILED,
    View.MINE: lambda _unit, reader, concern: concern.owner == reader.id,
    View.REPORTER: lambda _unit, _reader, concern: any(
        wait.whose is Whose.REPORTER for wait in waits(concern)
    ),
    View.LATE: lambda unit, _reader, concern: is_late(unit, concern),
    View.ALL: lambda _unit, _reader, _concern: True,
}
