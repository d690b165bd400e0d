"""Clocking: what time itself does with concerns, each exactly once.

What was told is taken off the concern in the transaction that tells it. So whenever the process
dies it was told or it was not, and a clock that jumps back repeats nothing. Reminders keep office
hours: what fell due while nobody was there is told when the town hall opens, once a concern.
"""

from domain.concerns import waiting_for as waits
from domain.concerns.concern import Concern
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import REMINDERS, Due
from services.concerns import acts as handling
from services.concerns import morning_list as morning
from services.concerns import open_overview as board
from services.concerns import reminding
from services.concerns.reminding import Remembered
from services.filing import aftercare
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import erasing

_BY_ITSELF = ((Due.LAPSE, Act.LAPSE), (Due.EXPIRE, Act.EXPIRE))
_AHEAD = 1
"""Working days: an erasure is announced in the morning before its week begins, at the latest."""


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours, each of which kept one concern back.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    found: list[Remembered] = []
    opened = unit.house.working_time.is_open(unit.now)
    for concern in unit.store.concerns.due(unit.now):
        with unit.apart(faults):
            found += _bring(unit, concern, may_remind=opened)
    with unit.apart(faults):
        _remind(unit, found)
    board.keep_up(unit)
    return faults


def _bring(unit: Unit, concern: Concern, *, may_remind: bool) -> list[Remembered]:
    """Do what time brings for one concern; gives the reminder that is to be told, if any."""
    for due, act in _BY_ITSELF:
        if due in waits.due(concern, unit.now):
            concern = handling.by_itself(unit, concern, act)
    dues = waits.due(concern, unit.now)
    if Due.ERASE in dues:
        erasing.erase_concern(unit, concern, Why.TERM)
        return []
    if Due.CARE in dues:
        aftercare.ask(unit, concern)
        concern = waits.settled(concern, unit.now, {Due.CARE})
        unit.store.concerns.save(concern)
    if not may_remind or REMINDERS.isdisjoint(dues):
        return []
    reminder = waits.reminder(concern, unit.now)
    return [Remembered(concern, reminder, Due.ESCALATE in dues)] if reminder is not None else []


def _remind(unit: Unit, found: list[Remembered]) -> None:
    """Tell the reminders of this sweep; on the first one of a working day, the morning as well.

    All of them or, when a fault of ours comes between, none: they are still to come then.
    """
    for each in found:
        unit.store.concerns.save(waits.settled(each.concern, unit.now, REMINDERS))
        board.changed(unit)
    folded = reminding.tell_group(unit, found)
    reminding.tell_coordinators(unit, found)
    if morning.begins(unit):
        morning.tell(unit, folded)
        board.changed(unit)
        _announce(unit)
    elif folded:
        morning.tell_folded(unit, folded)


def _announce(unit: Unit) -> None:
    """Show the coordinators, once a day, what will be erased in a week."""
    tomorrow = unit.house.working_time.add_working_days(unit.now, _AHEAD)
    coming = [
        concern
        for concern in unit.store.concerns.due(tomorrow)
        if Due.ANNOUNCE in waits.due(concern, tomorrow)
    ]
    for concern in coming:
        unit.store.concerns.save(waits.announced(concern, unit.now))
    if coming:
        reminding.announce_erasures(unit)
