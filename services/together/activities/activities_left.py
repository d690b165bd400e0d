"""Leaving: what somebody proposed ends with them, and nothing they were invited to stays theirs."""

from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.roles import Standing
from domain.together.activities.activity import ONGOING, Activity, ActivityStage
from domain.together.activities.attending import Attending
from services import telegram_copies
from services.together.activities import activity_rows, activity_tally, telling
from services.unit import Unit
from storage.tables.journal import JournalAct


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Take back what somebody answered to what is ahead; for who pauses, and who was removed.

    What a removed person proposed ends: who was invited hears that it is off, and not why. Call it
    after that was saved.
    """
    person = unit.store.people.by_id(person_id)
    gone = person is None or person.standing is not Standing.MEMBER
    if gone:
        _take_back(unit, person_id)
    for row in unit.store.addressees.for_person(person_id):
        activity = unit.store.affairs.find(Activity, row.affair)
        if activity is None:
            continue
        if gone:
            unit.store.addressees.drop(activity.id, person_id)
        elif activity.stage is ActivityStage.AGREED and unit.now < activity.start:
            activity_rows.keep(unit, row, Attending())
    for activity in activity_rows.of_proposer(unit, person_id) if gone else ():
        if activity.stage in ONGOING:
            _end(unit, activity)


def _end(unit: Unit, activity: Activity) -> None:
    """End what nobody runs any more. Of one that was held only its story will not come."""
    held = activity.stage is ActivityStage.HELD or (
        activity.stage is ActivityStage.AGREED and unit.now >= activity.start
    )
    if held and activity.stage is ActivityStage.AGREED:
        activity_tally.held(unit, activity)
    stage = ActivityStage.UNTOLD if held else ActivityStage.LEFT
    activity_rows.save(unit, activity.ended(stage, unit.now))
    if held:
        return
    unit.store.journal.append(JournalAct.ACTIVITY_ENDED, unit.now, detail=activity.id)
    if unit.has(NetworkFunction.ACTIVITIES):
        leading = frozenset(each.id for each in unit.store.people.coordinators())
        telling.invited(unit, activity, "ended", leading)
        telling.coordinators(unit, activity, "left", but=frozenset({activity.by}))


def _take_back(unit: Unit, person_id: PersonId) -> None:
    """Take away what tells somebody who is gone where the network goes."""
    for message in unit.store.copies.of_affairs_in_chat_of(person_id):
        affair = unit.store.copies.affair_in(person_id, message)
        if affair is not None and unit.store.affairs.find(Activity, affair) is not None:
            telegram_copies.take_back_from(unit, person_id, message)
