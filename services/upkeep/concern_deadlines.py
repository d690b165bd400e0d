"""Clocking: what time itself does with concerns, each exactly once.

What was told is taken off the concern in the transaction that tells it. So whenever the process
dies it was told or it was not, and a clock that jumps back repeats nothing. Reminders keep office
hours: what fell due while nobody was there is told when the town hall opens, once a concern.
"""

from domain.concerns import waiting_for
from domain.concerns.concern import Concern, Stage
from domain.concerns.notices import ActDetail
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import REMINDERS, Due
from domain.notices import Notice, NoticeKind
from services.concerns import (
    acts,
    card_delivery,
    morning_list,
    open_overview,
    out_of_reach,
    reminding,
)
from services.concerns.duty import calls as duty_calls
from services.concerns.reminding import Remembered
from services.filing import aftercare, missed_dates
from services.tombstones import Why
from services.unit import Unit
from services.upkeep import emptying, erasing

_BY_ITSELF = ((Due.LAPSE, Act.LAPSE), (Due.EXPIRE, Act.EXPIRE), (Due.GO_ON, Act.GO_ON))
_AHEAD = 1
"""Working days: an erasure is announced in the morning before its week begins, at the latest."""


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours, each of which kept one concern back.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    found: list[Remembered] = []
    opened = unit.municipality.working_time.is_open(unit.now)
    for concern in unit.store.concerns.due(unit.now):
        with unit.apart(faults):
            found += _bring(unit, concern, may_remind=opened)
    with unit.apart(faults):
        _remind(unit, found)
    open_overview.keep_up(unit)
    return faults


def _bring(unit: Unit, concern: Concern, *, may_remind: bool) -> list[Remembered]:
    """Do what time brings for one concern; gives the reminder that is to be told, if any."""
    for due, act in _BY_ITSELF:
        if due in waiting_for.due(concern, unit.now):
            concern = acts.by_itself(unit, concern, act)
    dues = waiting_for.due(concern, unit.now)
    if Due.ERASE in dues:
        erasing.erase_concern(unit, concern, _why(concern))
        return []
    if Due.DUTY in dues:
        concern = duty_calls.bring(unit, concern)
    if Due.MISS in dues:
        concern = missed_dates.tell(unit, concern)
        card_delivery.refresh(unit, concern.id)
    if Due.CARE in dues:
        aftercare.ask(unit, concern)
        concern = waiting_for.settled(concern, unit.now, {Due.CARE})
        unit.store.concerns.save(concern)
    if not may_remind or REMINDERS.isdisjoint(dues):
        return []
    reminder = waiting_for.reminder(concern, unit.now)
    return [Remembered(concern, reminder, Due.ESCALATE in dues)] if reminder is not None else []


def _why(concern: Concern) -> Why:
    """Say why it goes now; of an emptied one no stone says that somebody was erased with it."""
    if emptying.is_emptied(concern):
        return Why.BY_HAND
    return Why.WITHDRAWN if concern.stage is Stage.WITHDRAWN else Why.TERM


def _remind(unit: Unit, found: list[Remembered]) -> None:
    """Tell the reminders of this sweep; on the first one of a working day, the morning as well.

    All of them or, when a fault of ours comes between, none: they are still to come then.
    """
    for each in found:
        unit.store.concerns.save(waiting_for.settled(each.concern, unit.now, REMINDERS))
        open_overview.changed(unit)
    folded = reminding.tell_officials(unit, found)
    reminding.tell_coordinators(unit, found)
    if morning_list.begins(unit):
        morning_list.tell(unit, folded)
        open_overview.changed(unit)
        _announce(unit)
        out_of_reach.tell_weekly(unit)
    elif folded:
        morning_list.tell_folded(unit, folded)


def _announce(unit: Unit) -> None:
    """Show the coordinators, once a day, what will be erased in a week."""
    tomorrow = unit.municipality.working_time.add_working_days(unit.now, _AHEAD)
    coming = [
        concern
        for concern in unit.store.concerns.due(tomorrow)
        if Due.ANNOUNCE in waiting_for.due(concern, tomorrow)
    ]
    for concern in coming:
        announced = waiting_for.announced(concern, unit.now)
        unit.store.concerns.save(announced)
        said, goes = waiting_for.erased_when(concern), waiting_for.erased_when(announced)
        if said and goes and unit.day_of(said) != unit.day_of(goes):
            _goes_later(unit, concern)
    if coming:
        reminding.announce_erasures(unit)


def _goes_later(unit: Unit, concern: Concern) -> None:
    """Say that it is kept longer than was said, since nobody could see it coming in time."""
    card_delivery.refresh(unit, concern.id)
    postponed = ActDetail(Act.POSTPONE_ERASURE)
    unit.tell(
        Notice(NoticeKind.PROGRESS, person=concern.reporter, concern=concern.id, detail=postponed)
    )
