"""How it was: who proposed an activity tells it in a few words, with a photo or without.

The photo is drawn anew, as all photos are, and kept sealed with its writer's key: it goes when they
are erased. Everybody who was invited reads it.
"""

from base64 import b64decode, b64encode
from dataclasses import replace

from domain.conversations.attachments import Medium
from domain.conversations.told import Told
from domain.errors import AnswerRefused
from domain.identifiers import AffairId, LetterId
from domain.together.activities.activity import Activity, ActivityStage
from services import identifying_words
from services.together.activities import activity_rows, proposing, telling
from services.unit import Unit
from storage.errors import NotKept
from storage.records import Letter, Person
from storage.tables.journal import JournalAct

PHOTO = "activity-photo"
"""The kind of letter that a photo is kept as."""

_CONTENT = "photo"


def to_tell(unit: Unit, person: Person, activity_id: AffairId) -> Activity:
    """Find one of which this person may tell how it was. Raises NotAllowed and NotPossibleNow."""
    activity = proposing.own(unit, person, activity_id)
    activity.check_to_tell()
    return activity


def tell(unit: Unit, person: Person, activity_id: AffairId, told: Told) -> Activity:
    """Let everybody who was invited read how it was. Raises like `to_tell`.

    AnswerRefused without words, for speech, for more than one photo, and while it is on its way.
    """
    activity = to_tell(unit, person, activity_id)
    if not told.text:
        raise AnswerRefused("nothing-written")
    identifying_words.refuse_citizen_number(told.text)
    if len(told.attached) > 1 or any(each.medium is not Medium.PHOTO for each in told.attached):
        raise AnswerRefused("activity-one-photo")
    photo = None
    for attachment in told.attached:
        if attachment.on_its_way:
            raise AnswerRefused("activity-photo-on-its-way")
        photo = _keep(unit, person, activity, attachment.id)
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
    letter = unit.store.letters.by_id(activity.photo) if activity.photo is not None else None
    return None if letter is None else b64decode(letter.body[_CONTENT])


def _keep(unit: Unit, person: Person, activity: Activity, attachment_id: str) -> LetterId:
    """Keep a photo of the draft with the activity. Raises AnswerRefused when it is gone."""
    try:
        content = unit.store.attachments.of_draft(person.id, attachment_id)
    except NotKept:
        raise AnswerRefused("activity-photo-on-its-way") from None
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()),
        person.id,
        PHOTO,
        {_CONTENT: b64encode(content).decode("ascii")},
        unit.now,
        affair=activity.id,
    )
    unit.store.letters.save(letter)
    return letter.id
