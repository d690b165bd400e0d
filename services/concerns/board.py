"""The board of the desk: the open concerns, looked at in one of a few ways.

For officials and coordinators; what a reader filed themselves is not among them: nobody handles
their own.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from domain.concerns.concern import Concern, Stage, next_due
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


def shown(unit: Unit, reader: Person) -> Mapping[View, list[Concern]]:
    """List what each view shows this reader, the most pressing first."""
    theirs = [each for each in most_pressing_first(unit) if each.reporter != reader.id]
    return {
        view: [concern for concern in theirs if fits(unit, reader, concern)]
        for view, fits in _FITS.items()
    }


def is_late(unit: Unit, concern: Concern) -> bool:
    """Tell whether a date that was promised has passed."""
    first = next_due(concern)
    return first is not None and first[1] <= unit.now


_FITS: Mapping[View, Callable[[Unit, Person, Concern], bool]] = {
    View.NEW: lambda _unit, _reader, concern: concern.stage is Stage.FILED,
    View.MINE: lambda _unit, reader, concern: concern.owner == reader.id,
    View.REPORTER: lambda _unit, _reader, concern: any(
        wait.whose is Whose.REPORTER for wait in waits(concern)
    ),
    View.LATE: lambda unit, _reader, concern: is_late(unit, concern),
    View.ALL: lambda _unit, _reader, _concern: True,
}
