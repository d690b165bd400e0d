"""What time does with activities: reminds of an answer, asks how it was, ends what waits in vain.

While a municipality has switched activities off nobody is told anything; they end all the same.
"""

from dataclasses import replace

from domain.functions import NetworkFunction
from domain.notices import NoticeKind
from domain.together.activities.activity import (
    WAITING,
    Activity,
    ActivityStage,
    story_at,
    told_until,
)
from services.together.activities import activity_rows, activity_tally, telling
from services.unit import Unit
from storage.tables.journal import JournalAct


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for activity in unit.store.affairs.due(Activity, unit.now):
        if activity.ended_at is not None:
            continue
        with unit.apart(faults):
            _do(unit, activity)
    return faults


def _do(unit: Unit, activity: Activity) -> None:
    zone = unit.municipality.network.timezone
    if activity.stage in WAITING and unit.now >= activity.start:
        _lapse(unit, activity)
    elif activity.stage in WAITING:
        _remind(unit, activity)
    elif activity.stage is ActivityStage.AGREED and unit.now < told_until(activity, zone):
        if unit.now >= story_at(activity, zone) and unit.has(NetworkFunction.ACTIVITIES):
            activity_tally.held(unit, activity)
            activity_rows.save(unit, replace(activity, stage=ActivityStage.HELD))
            telling.proposer(unit, activity, "how")
    else:
        if activity.stage is ActivityStage.AGREED:
            activity_tally.held(unit, activity)
        activity_rows.save(unit, activity.ended(ActivityStage.UNTOLD, unit.now))


def _remind(unit: Unit, activity: Activity) -> None:
    """Remind whose turn it is; once it is late all coordinators hear it, and who waits."""
    if not unit.has(NetworkFunction.ACTIVITIES):
        return
    if activity.stage is ActivityStage.ASKED:
        telling.proposer(unit, activity, "asked-again")
        activity_rows.save(unit, replace(activity, nudged=True))
    elif unit.now >= activity.answer_by:
        telling.coordinators(unit, activity, "overdue", kind=NoticeKind.ACTIVITY_DUE)
        telling.proposer(unit, activity, "late")
        activity_rows.save(unit, replace(activity, nudged=True, late=True))
    else:
        telling.coordinators(unit, activity, "reminder", kind=NoticeKind.ACTIVITY_DUE)
        activity_rows.save(unit, replace(activity, nudged=True))


def _lapse(unit: Unit, activity: Activity) -> None:
    activity_rows.save(unit, activity.ended(ActivityStage.LAPSED, unit.now))
    unit.store.journal.append(JournalAct.ACTIVITY_ENDED, unit.now, detail=activity.id)
    if unit.has(NetworkFunction.ACTIVITIES):
        telling.proposer(unit, activity, "lapsed")
        telling.coordinators(unit, activity, "lapsed-for-all")
