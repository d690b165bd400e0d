"""Late is said: the coordinators hear that the network heard nothing, or that officials are few.

Guide, "Investeren in vredestijd": a municipality keeps in touch in quiet times too; and "Koppel een
vast groepje gemeenteambtenaren": never one official alone. Both are about everybody together, never
about one official.
"""

from datetime import datetime, timedelta

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.functions import NetworkFunction
from domain.notices import Priority
from domain.roles import Role, Standing
from services.concerns import absence
from services.reply import reply
from services.unit import Unit
from services.worth import first_hour
from storage.moments import from_text, to_text
from storage.records import Journaled
from storage.tables.journal import JournalAct

SILENCE = timedelta(weeks=6)
"""So long the network may hear nothing until the coordinators are told, and told once more."""

FEWEST_OFFICIALS = 2
"""With fewer who are there, all hangs on one person."""

_HEARD = frozenset(
    {
        JournalAct.ANNOUNCED,
        JournalAct.MEETING_CALLED,
        JournalAct.MEETING_HELD,
        *(ACTS[act].journaled for act in (Act.FEEDBACK, Act.ASK, Act.CALLED, Act.CLOSE)),
    }
)
"""What the network, or somebody in it, hears of the municipality, as the journal calls it."""

_DAY, _TOLD = "silence-day", "silence-told"
_FEW_SINCE, _FEW_TOLD = "officials-few-since", "told"
"""The local day on which officials were found to be few; in its place that they were told."""


def run(unit: Unit) -> None:
    """Tell what is late: at the first open hour of each working day. For the clock."""
    if not first_hour.begins(unit, _DAY):
        return
    _officials(unit)
    if unit.has(NetworkFunction.WORTH) and _silent(unit):
        unit.store.meta.set(_TOLD, to_text(unit.now))
        _tell(unit, "worth-silent")


def _silent(unit: Unit) -> bool:
    """Tell whether nothing was heard for so long, and nobody was told so in that time."""
    since, begun = unit.now - SILENCE, unit.store.journal.begun()
    if begun is None or begun > since or _told_since(unit, since):
        return False
    lines = unit.store.journal.between(since, unit.now)
    return not any(line.act in _HEARD and not _by_member(unit, line) for line in lines)


def _by_member(unit: Unit, line: Journaled) -> bool:
    """Tell whether a key figure wrote it, who chairs a meeting: that is not the municipality."""
    if line.act is not JournalAct.ANNOUNCED or line.actor is None:
        return False
    person = unit.store.people.by_id(line.actor)
    return person is not None and person.role is Role.KEY_FIGURE


def _told_since(unit: Unit, since: datetime) -> bool:
    told = unit.store.meta.get(_TOLD)
    return bool(told) and from_text(told or "") > since


def _officials(unit: Unit) -> None:
    """Tell that officials are few for a second working day; once, until they were enough again.

    While nobody takes part yet there is nothing to handle.
    """
    found = unit.store.meta.get(_FEW_SINCE) or ""
    is_few = len(absence.present(unit)) < FEWEST_OFFICIALS
    if not is_few or not unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE):
        if found:
            unit.store.meta.set(_FEW_SINCE, "")
    elif not found:
        unit.store.meta.set(_FEW_SINCE, unit.today.isoformat())
    elif found != _FEW_TOLD:
        unit.store.meta.set(_FEW_SINCE, _FEW_TOLD)
        _tell(unit, "worth-few-officials")


def _tell(unit: Unit, key: str) -> None:
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, key, priority=Priority.REMINDER)
