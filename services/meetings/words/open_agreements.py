"""The list of all that is open, in words: what, who does it, by when, and where it was agreed."""

from config import wording
from domain.meetings.talk import Talk
from domain.roles import Role
from services.meetings.afterwards.open_agreements import OpenAgreement
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import agreement as agreement_words
from services.meetings.words import talk as talk_words
from services.unit import Unit
from storage.records import Person


def head(reader: Person, *, empty: bool) -> str:
    """Say (HTML) what the list is, and what can be done with it."""
    whose = "all" if reader.role is Role.COORDINATOR else "own"
    return wording.say(
        reader.language, "agreements-head", whose=whose, empty="yes" if empty else "no"
    )


def line(unit: Unit, reader: Person, found: OpenAgreement) -> str:
    """Write (HTML) one of them; a day that is over is said as it is, without blame."""
    by, zone = found.agreement.by, unit.municipality.network.timezone
    day, when = "-", "none"
    if by is not None:
        day = wording.day(reader.language, by, zone, unit.today)
        when = "past" if unit.day_of(by) < unit.today else "ahead"
    return wording.say(
        reader.language,
        "agreements-line",
        what=found.agreement.what,
        who=_who(unit, reader, found),
        day=day,
        when=when,
        where=_where(unit, reader, found),
    )


def _who(unit: Unit, reader: Person, found: OpenAgreement) -> str:
    if isinstance(found.origin, Talk):
        return talk_words.who(unit, reader, found.origin)
    return agreement_words.who(unit, reader, found.agreement)


def _where(unit: Unit, reader: Person, found: OpenAgreement) -> str:
    """Say (plain) where it was agreed, and what is still waited for."""
    origin, tongue = found.origin, reader.language
    if not isinstance(origin, Talk):
        facts = afterwards_words.of_meeting(unit, reader, origin)
        return wording.label(tongue, "agreements-of-meeting", **facts)
    if reader.id not in {origin.by, origin.member}:
        names = talk_words.names(unit, reader, origin)
        return wording.label(tongue, "agreements-of-two", names=names)
    how = "with" if origin.stands else "for-you" if origin.waits_for == reader.id else "for-other"
    name = talk_words.other_name(unit, reader, origin)
    return wording.label(tongue, f"agreements-{how}", name=name)
