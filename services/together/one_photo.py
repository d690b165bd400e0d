"""One photo that goes with what a member tells: drawn anew, as all photos are, and kept sealed.

It is sealed with its sender's key, so it goes when they are erased.
"""

from base64 import b64decode, b64encode

from domain.conversations.attachments import Medium
from domain.conversations.told import Told
from domain.errors import AnswerRefused
from domain.identifiers import AffairId, LetterId
from services.unit import Unit
from storage.errors import NotKept
from storage.records import Letter, Person

_CONTENT = "photo"


def kept(unit: Unit, person: Person, affair: AffairId, kind: str, told: Told) -> LetterId | None:
    """Keep the photo of what was told with an affair, as a letter of this kind; None without one.

    AnswerRefused for speech, for more than one photo, and while it is on its way.
    """
    if len(told.attached) > 1 or any(each.medium is not Medium.PHOTO for each in told.attached):
        raise AnswerRefused("activity-one-photo")
    for attachment in told.attached:
        if attachment.on_its_way:
            raise AnswerRefused("activity-photo-on-its-way")
        return _keep(unit, person, affair, kind, attachment.id)
    return None


def content(unit: Unit, photo: LetterId | None) -> bytes | None:
    """Give the photo; None when there is none, or it is kept no more."""
    letter = unit.store.letters.by_id(photo) if photo is not None else None
    return None if letter is None else b64decode(letter.body[_CONTENT])


def _keep(unit: Unit, person: Person, affair: AffairId, kind: str, attachment_id: str) -> LetterId:
    """Keep a photo of the draft. Raises AnswerRefused when it is gone."""
    try:
        photo = unit.store.attachments.of_draft(person.id, attachment_id)
    except NotKept:
        raise AnswerRefused("activity-photo-on-its-way") from None
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()),
        person.id,
        kind,
        {_CONTENT: b64encode(photo).decode("ascii")},
        unit.now,
        affair=affair,
    )
    unit.store.letters.save(letter)
    return letter.id
