"""The lines of the journal as a coordinator may read them: when, who, what, about whom or what.

What officials and coordinators did and read, never a text. Of reporters, and of what else is
journaled, nothing is told; `schakel journal show` has all of it.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from config import wording
from domain.concerns.act_buttons import button_name
from domain.concerns.act_table import ACTS
from domain.concerns.acts import ButtonPlace
from domain.identifiers import PersonId
from services.unit import Unit
from services.upkeep import accounting
from services.upkeep.accounting import Accounted
from storage.records import Person
from storage.tables.journal import JournalAct

_PLACES: Mapping[ButtonPlace, str] = {ButtonPlace.CARD: "card", ButtonPlace.DESK: "desk"}
_BUTTONS: Mapping[str, tuple[str, str]] = {
    record.journaled: (_PLACES[record.button.place], button_name(act))
    for act, record in ACTS.items()
    if record.button is not None and record.button.place in _PLACES
}
"""What an act in office is called: as its button."""

_BY_HAND = frozenset(
    {
        JournalAct.EXPORTED,
        JournalAct.ERASE_ASKED,
        JournalAct.RESTORED,
        JournalAct.PERSON_INVITED,
        JournalAct.SECOND_AGREED,
    }
)
"""What is done on the server, when nobody in the network did it."""


class JournalLine(NamedTuple):
    """One line in words (plain); `about` is empty when it was about nobody and nothing."""

    when: str
    who: str
    what: str
    about: str


def told(found: Sequence[Accounted], reader: PersonId) -> list[Accounted]:
    """Leave out what a coordinator does not read here, and all about what they filed themselves."""
    return [each for each in found if _is_told(each) and not _is_own(each, reader)]


def line(unit: Unit, tongue: str, each: Accounted, *, days: bool) -> JournalLine:
    """Word one line; with `days`, on which day it was too."""
    zone, at = unit.municipality.network.timezone, each.line.at
    hour = wording.hour(tongue, at, zone)
    known = _BUTTONS.get(each.line.act) if each.line.concern else None
    return JournalLine(
        f"{wording.short_day(tongue, at, zone)} {hour}" if days else hour,
        _who(tongue, each),
        wording.button(tongue, *known) if known else wording.label(tongue, _key(each.line.act)),
        _about(tongue, each),
    )


def _is_told(each: Accounted) -> bool:
    if each.by is accounting.Part.REPORTER:
        return False
    return each.line.act in _BUTTONS or wording.knows(_key(each.line.act))


def _is_own(each: Accounted, reader: PersonId) -> bool:
    return each.concern is not None and each.concern.reporter == reader


def _about(tongue: str, each: Accounted) -> str:
    """Say which concern it was, or with whom; empty for neither."""
    if each.concern is not None:
        return each.concern.reference
    if each.line.concern is not None:
        return wording.label(tongue, "journal-was-erased")
    return (each.whom.name or "") if isinstance(each.whom, Person) else ""


def _key(act: str) -> str:
    return f"journal-act-{act}"


def _who(tongue: str, each: Accounted) -> str:
    """Name who did it; of what was erased nobody can tell any more, and that is said."""
    if isinstance(each.by, Person) and each.by.name:
        return each.by.name
    if each.line.act in _BY_HAND and each.by is None:
        return wording.label(tongue, "journal-operator")
    erased = each.line.concern is not None and each.concern is None and each.line.act in _BUTTONS
    return wording.label(tongue, "journal-gone" if erased or each.by else "journal-nobody")
