"""How it was: who proposed an activity tells it in a few words, with a photo or without.

Everybody who was invited reads it.
"""

from dataclasses import replace

from domain.conversations.told import Told
from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.together.activities.activity import Activity, ActivityStage
from services import identifying_words
from services.together import one_photo
from services.together.activities import activity_rows, proposing, telling
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

PHOTO = "activity-photo"
"""The kind of letter that a photo is kept as."""


def to_tell(unit: Unit, person: Person, activity_id: AffairId) -> Activity:
    """Find one of which this person may tell how it was. Raises NotAllowed and NotPossibleNow."""
    activity = proposing.own(unit, person, activity_id)
    activity.check_to_tell()
    return activity


def tell(unit: Unit, person: Person, activity_id: AffairId, told: Told) -> Activity:
    """Let everybody who was invited read how it was. Raises like `to_tell`.

    AnswerRefused without words, and as `one_photo.kept`.
    """
    activity = to_tell(unit, person, activity_id)
    if not told.text:
        raise AnswerRefused("nothing-written")
    identifying_words.refuse_citizen_number(told.text)
    photo = one_photo.kept(unit, person, activity.id, PHOTO, told)
    ended = activity.ended(ActivityStage.TOLD, unit.now)
    activity = replace(ended, story=told.text, photo=photo)
    activity_rows.save(unit, activity)
    unit.store.journal.append(
        JournalAct.ACTIVITY_TOLD, unit.now, actor=person.id, detail=activity.id
    )
    told_to = telling.invited(unit, activity, "story")
    telling.coordinators(unit, activity, "story", but=told_to)
    return activity


def skip(unit: Unit, person: Person, activity_id: AffairId) -> None:
    """Let it be untold. Raises like `to_tell`."""
    activity = to_tell(unit, person, activity_id)
    activity_rows.save(unit, activity.ended(ActivityStage.UNTOLD, unit.now))


def photo(unit: Unit, activity: Activity) -> bytes | None:
    """Give the photo; None when there is none, or it is kept no more."""
    return one_photo.content(unit, activity.photo)
