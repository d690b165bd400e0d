"""What is said to a coordinator of what waits for them: who asked, and what was done with it."""

from config import wording
from domain.concerns.concern import Concern
from services.concerns.desk import Done, calls_for_answer
from services.concerns.words import face
from services.unit import Unit
from storage.records import Entry, Person


def why(concern: Concern, tongue: str) -> str:
    """Say why it waits for a coordinator (HTML); nothing when it does not."""
    request = concern.timeline.request
    if request is not None:
        return wording.say(tongue, f"desk-{request.wish}", reference=concern.reference)
    if calls_for_answer(concern) is not None:
        return wording.say(tongue, "desk-escalate", reference=concern.reference)
    return ""


def reason(unit: Unit, entry: Entry, tongue: str) -> str:
    """Head the words in which an official asked (HTML)."""
    return wording.say(tongue, "desk-reason", name=face.name_of(unit, entry.author, tongue))


def done(unit: Unit, last: Done, tongue: str) -> str:
    """Say what a coordinator did last with it (HTML)."""
    zone = unit.municipality.network.timezone
    return wording.say(
        tongue,
        f"desk-done-{last.act}",
        name=face.name_of(unit, last.by, tongue),
        official=face.name_of(unit, last.official, tongue),
        day=wording.day(tongue, last.at, zone),
        hour=wording.hour(tongue, last.at, zone),
    )


def official(person: Person, tongue: str) -> str:
    """Name an official who can be given something, and say when they are away."""
    away = "yes" if person.away else "no"
    return wording.label(tongue, "desk-official", name=person.name or "", away=away)
