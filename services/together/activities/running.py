"""Running an activity that was agreed to: people say whether they come; it changes, or is off."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import AffairId
from domain.together.activities.activity import Activity, ActivityStage
from domain.together.activities.attending import Attending
from services import identifying_words
from services.together.activities import activity_rows, proposing, telling
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def say(unit: Unit, person: Person, activity_id: AffairId, revision: int, *, comes: bool) -> None:
    """Keep whether somebody comes; they can change it until it begins.

    `revision` is the one they answer to. Raises NotPossibleNow when it is off, has begun, moved
    meanwhile, or is not for them.
    """
    activity = activity_rows.find(unit, activity_id)
    addressee = unit.store.addressees.find(activity_id, person.id)
    if addressee is None:
        raise NotPossibleNow("activity-gone")
    activity.check_ahead(unit.now)
    if revision != activity.revision:
        raise NotPossibleNow("activity-moved")
    if person.membership.paused(unit.today):
        raise NotPossibleNow("meeting-while-paused")
    activity_rows.keep(unit, addressee, Attending(comes))


def led(unit: Unit, person: Person, activity_id: AffairId) -> Activity:
    """Find an activity that somebody may change or call off. Raises NotAllowed, NotPossibleNow."""
    activity = activity_rows.find(unit, activity_id)
    if not activity_rows.runs(person, activity):
        raise NotAllowed
    activity.check_ahead(unit.now)
    return activity


def move(unit: Unit, person: Person, activity_id: AffairId, start: datetime) -> Activity:
    """Let it be at another moment: everybody is asked anew. Raises like `led`, `check_day`."""
    activity = led(unit, person, activity_id)
    proposing.check_day(unit, start)
    if start == activity.start:
        raise NotPossibleNow("activity-nothing-changed")
    activity = replace(activity, start=start, revision=activity.revision + 1)
    for addressee in unit.store.addressees.of(activity.id):
        activity_rows.keep(unit, addressee, Attending())
    return _changed(unit, person, activity, "moved")


def reword(unit: Unit, person: Person, activity_id: AffairId, **what: Any) -> Activity:
    """Let its place or its words be others. Raises like `led`."""
    before = led(unit, person, activity_id)
    for words in what.values():
        identifying_words.refuse_citizen_number(words)
    activity = replace(before, **what)
    if activity == before:
        raise NotPossibleNow("activity-nothing-changed")
    return _changed(unit, person, activity, "changed")


def cancel(unit: Unit, person: Person, activity_id: AffairId, words: str) -> None:
    """Call it off; everybody who was invited hears it, with these words. Raises like `led`."""
    activity = led(unit, person, activity_id)
    identifying_words.refuse_citizen_number(words)
    activity = replace(activity.ended(ActivityStage.CANCELLED, unit.now), words=words)
    activity_rows.save(unit, activity)
    activity_rows.journal(unit, JournalAct.ACTIVITY_CANCELLED, person, activity)
    telling.everybody(unit, activity, "cancelled", person.id)


def _changed(unit: Unit, person: Person, activity: Activity, news: str) -> Activity:
    activity_rows.save(unit, activity)
    activity_rows.journal(unit, JournalAct.ACTIVITY_CHANGED, person, activity)
    telling.everybody(unit, activity, news, person.id)
    return activity
