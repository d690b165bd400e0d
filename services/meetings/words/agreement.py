"""How an agreement is said: what, who does it, by when, and what became of it."""

from config import wording
from domain.meetings.shared_agreement import SharedAgreement
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person


def line(unit: Unit, reader: Person, agreement: SharedAgreement) -> str:
    """Write an agreement on a line (HTML), with the name of who took it on."""
    return wording.say(
        reader.language,
        f"after-agreement-{agreement.state}",
        what=agreement.what,
        who=who(unit, reader, agreement),
        by=afterwards_words.by(unit, reader, agreement),
    )


def who(unit: Unit, reader: Person, agreement: SharedAgreement) -> str:
    """Say (plain) whom an agreement is for; nobody any more when they left."""
    if agreement.who is None:
        return wording.label(reader.language, "after-who-everybody")
    if agreement.who == reader.id:
        return wording.label(reader.language, "after-who-you")
    name = meeting_words.name_of(unit, agreement.who)
    return name or wording.label(reader.language, "after-who-nobody")
