"""What is said of a meeting: when in words, where, who leads it, and the invitation as a whole."""

from datetime import datetime

from config import wording
from domain.identifiers import PersonId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingPlace
from domain.roles import Standing
from services.meetings import counts, meeting_rows
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import outsider
from services.meetings.words import rhythm as rhythm_words
from services.unit import Unit
from storage.records import Person


def invitation(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Give all that an invitation says of the meeting (HTML), without the reader's own answer."""
    tongue = reader.language
    kind = "urgent" if meeting.urgent else str(meeting.kind)
    parts = [
        wording.say(tongue, "meeting-title", title=meeting.title, kind=kind),
        "\n".join(_facts(unit, reader, meeting)),
    ]
    if meeting.purpose:
        parts.insert(1, wording.say(tongue, "meeting-purpose", purpose=meeting.purpose))
    if meeting.agenda:
        points = [wording.say(tongue, "meeting-point", point=point) for point in meeting.agenda]
        parts.append("\n".join([wording.say(tongue, "meeting-agenda"), *points]))
    if meeting.is_visit:
        return "\n\n".join(parts)
    if earlier := afterwards_words.still_open(unit, reader, meeting):
        parts.append(earlier)
    return "\n\n".join([*parts, coming(unit, reader, meeting)])


def coming(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Say how many come (HTML), and whether there is room for more."""
    count = counts.counts(unit, meeting).coming
    text = wording.say(reader.language, "meeting-coming", count=count)
    if meeting.seats is None:
        return text
    full = "no"
    if count >= meeting.seats:
        own = meeting_rows.invitation(unit, meeting.id, reader.id)
        full = "yes" if own is None or own.answer is Rsvp.YES else "ask"
    seats = wording.say(reader.language, "meeting-seats", seats=meeting.seats, full=full)
    return f"{text} {seats}"


def own(unit: Unit, reader: Person, meeting: Meeting, known: Invitation) -> str:
    """Say (HTML) what somebody answered, or that it is going on or over."""
    tongue = reader.language
    if not meeting_rows.not_over(unit, meeting):
        return wording.say(tongue, "meeting-over")
    if meeting.start is not None and unit.now >= meeting.start:
        return wording.say(tongue, "meeting-going-on")
    if meeting.is_visit:
        return wording.say(tongue, f"meeting-visit-own-{known.answer or 'none'}")
    if known.waits is not None:
        place = counts.place_in_line(unit, meeting, known.waits)
        return wording.say(tongue, "meeting-own-waiting", place=place)
    return wording.say(tongue, f"meeting-own-{known.answer or 'none'}")


def headline(unit: Unit, reader: Person, meeting: Meeting) -> str:
    """Give what, when and where (HTML), for a word in between."""
    return wording.say(
        reader.language,
        "meeting-headline",
        title=meeting.title,
        when=when(unit, reader.language, meeting),
        where=_where(unit, reader.language, meeting),
    )


def when(unit: Unit, language: str, meeting: Meeting) -> str:
    """Write when it is (plain): "donderdag 3 december, 19.30 uur, over 9 dagen"."""
    return "" if meeting.start is None else moment(unit, language, meeting.start)


def moment(unit: Unit, language: str, at: datetime) -> str:
    """Write a moment (plain) and how far ahead it is; of one that has passed only when it was."""
    zone = unit.municipality.network.timezone
    day = wording.day(language, at, zone, unit.today)
    facts = {"day": day, "hour": wording.hour(language, at, zone)}
    if at <= unit.now:
        return wording.label(language, "meeting-moment-past", **facts)
    days = (unit.day_of(at) - unit.today).days
    return wording.label(language, "meeting-moment", days=days, **facts)


def where(unit: Unit, language: str, place: MeetingPlace) -> str:
    """Write where it is (plain); says so when nobody knows yet."""
    host = unit.municipality.network.host(place.host)
    if host is not None:
        return f"{host.name}, {host.address}"
    return place.words or wording.label(language, "meeting-nowhere")


def _where(unit: Unit, language: str, meeting: Meeting) -> str:
    """Write where a meeting is (plain); of a visit that who is visited says so."""
    if meeting.is_visit and not meeting.place.words:
        return wording.label(language, "meeting-visit-nowhere")
    return where(unit, language, meeting.place)


def name_of(unit: Unit, person: PersonId | None) -> str | None:
    """Give the name of a member; None for nobody, and for who left."""
    found = unit.store.people.by_id(person) if person else None
    return found.name if found is not None and found.standing is Standing.MEMBER else None


def _facts(unit: Unit, reader: Person, meeting: Meeting) -> list[str]:
    """Give the lines with when, where and who leads it (HTML)."""
    tongue, zone = reader.language, unit.municipality.network.timezone
    end = wording.hour(tongue, meeting.end, zone) if meeting.end else ""
    lines = [
        wording.say(tongue, "meeting-when", when=when(unit, tongue, meeting), end=end),
        wording.say(tongue, "meeting-where", where=_where(unit, tongue, meeting)),
    ]
    if chair := name_of(unit, meeting.chair):
        lines.append(wording.say(tongue, "meeting-chair", name=chair))
    if meeting.reply_by is not None and unit.now < meeting.reply_by:
        day = wording.day(tongue, meeting.reply_by, zone, unit.today)
        lines.append(wording.say(tongue, "meeting-reply-by", day=day))
    lines += outsider.on_invitation(unit, tongue, meeting)
    return [*lines, *rhythm_words.one_of(unit, tongue, meeting)]
