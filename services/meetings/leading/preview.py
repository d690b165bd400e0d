"""What is about to be told of a meeting: as people will see it, to how many, and what to mind."""

from config import wording
from domain.errors import Refusal
from domain.meetings import reminders
from domain.meetings.clashing import at_one_place
from domain.meetings.meeting import TOLD, Meeting, MeetingStage
from domain.meetings.reminders import asked_anew
from services.meetings import calling, changing, counts, inviting, meeting_rows, seating
from services.meetings.leading import learning
from services.meetings.series import in_calendar
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person


def invitation(unit: Unit, person: Person, meeting: Meeting) -> str:
    """Show an invitation (HTML) before it goes out."""
    tongue, count = person.language, len(inviting.whom(unit, meeting))
    if not count:
        return wording.say(tongue, "refusal-meeting-for-nobody")
    return "\n\n".join(
        [
            wording.say(tongue, "calling-goes-to", count=count),
            *_when_it_goes(unit, person, meeting),
            *_warnings(unit, person, meeting),
            *learning.wishes(unit, tongue, meeting),
            wording.say(tongue, "calling-as-seen"),
            meeting_words.invitation(unit, person, meeting),
        ]
    )


def change(unit: Unit, person: Person, before: Meeting, after: Meeting) -> str:
    """Show what a change comes to (HTML): how the meeting will be, and who hears of it."""
    if after == before:
        return wording.say(person.language, "calling-choose-what")
    parts = [meeting_words.invitation(unit, person, after)]
    if (after.start, after.minutes, after.place) != (before.start, before.minutes, before.place):
        parts += _warnings(unit, person, after)
    return "\n\n".join([*parts, *_seats(unit, person, before, after)])


def _seats(unit: Unit, person: Person, before: Meeting, after: Meeting) -> list[str]:
    """Say who gets or loses a place by the change, and who else hears of it."""
    free, over = 0, 0
    if after.seats != before.seats and before.stage is not MeetingStage.PLANNED:
        free, over = seating.would_move(unit, before, after.seats)
    said = []
    if over:
        said.append(wording.say(person.language, "calling-seats-lost", over=over))
    if free:
        said.append(wording.say(person.language, "calling-seats-free", free=free))
    return [*said, _who_hears(unit, person, before, after, others=bool(said))]


def cancellation(unit: Unit, person: Person, meeting: Meeting, reason: str) -> str:
    """Show what calling off comes to (HTML)."""
    off = wording.say(
        person.language,
        "meeting-cancelled",
        title=meeting.title,
        when=meeting_words.when(unit, person.language, meeting),
        reason=reason or "none",
    )
    as_seen = wording.say(person.language, "calling-as-seen")
    soon = meeting.start is not None and meeting.start - unit.now <= reminders.SOON
    hear = [_hear(unit, person, meeting), *_files(unit, person, meeting)]
    hear += [] if soon else _by_night(unit, person)
    return "\n\n".join([*hear, as_seen, off])


def refused(person: Person, refusal: Refusal) -> str:
    """Say (HTML) why it cannot be sent as it is."""
    return wording.say(person.language, f"refusal-{refusal.key}", **refusal.facts)


def _when_it_goes(unit: Unit, person: Person, meeting: Meeting) -> list[str]:
    """Say when the invitations go out, when that is not at once."""
    if meeting.send_at is not None:
        moment = meeting_words.moment(unit, person.language, meeting.send_at)
        return [wording.say(person.language, "calling-goes-later", moment=moment)]
    return _by_night(unit, person)


def _by_night(unit: Unit, person: Person) -> list[str]:
    """Say that people hear of it in the morning, when it is night."""
    until = unit.quiet_until()
    if until is None:
        return []
    hour = wording.hour(person.language, until, unit.municipality.network.timezone)
    return [wording.say(person.language, "calling-at-night", hour=hour)]


def _warnings(unit: Unit, person: Person, meeting: Meeting) -> list[str]:
    """Say what else is at that time, and which closing day it is (HTML)."""
    tongue, zone = person.language, unit.municipality.network.timezone
    warned = [
        wording.say(
            tongue,
            "calling-clash",
            title=other.title,
            hour=wording.hour(tongue, other.start or unit.now, zone),
            place="same" if at_one_place(meeting, other) else "other",
        )
        for other in calling.at_that_time(unit, meeting)
        if _may_know(unit, person, other)
    ]
    holiday = calling.closing_day(unit, meeting, tongue)
    if holiday is not None and meeting.start is not None:
        day = wording.day(tongue, meeting.start, zone, unit.today)
        warned.append(wording.say(tongue, "calling-closed", day=day, name=holiday or "none"))
    return ["\n".join(warned)] if warned else []


def _may_know(unit: Unit, person: Person, other: Meeting) -> bool:
    """Tell whether somebody knows of another meeting: a fellow member when it is for them too."""
    invited = meeting_rows.invitation(unit, other.id, person.id) is not None
    return counts.knows(person) or invited


def _who_hears(unit: Unit, person: Person, before: Meeting, after: Meeting, *, others: bool) -> str:
    """Say who hears of a change, and whether they must answer anew.

    `others`: somebody was named already who hears that they get or lose a place.
    """
    told = {name for name in TOLD if getattr(before, name) != getattr(after, name)}
    files = _files(unit, person, before) if told - changing.NOT_IN_CALENDARS else []
    if before.stage is MeetingStage.PLANNED:
        return " ".join([_goes_out(person, after, files=bool(files)), *files])
    if not told:
        nobody = "calling-nobody-else-hears" if others else "calling-nobody-hears"
        return wording.say(person.language, nobody)
    hear = " ".join([_hear(unit, person, before), *files, *_by_night(unit, person)])
    if before.start and after.start and asked_anew(before.start, after.start):
        return f"{hear} {wording.say(person.language, 'calling-asked-anew')}"
    return hear


def _goes_out(person: Person, after: Meeting, *, files: bool) -> str:
    """Say that nobody hears of a change yet, unless the invitations would go out too late.

    With `files` somebody gets a calendar file all the same.
    """
    if after.send_at is not None and after.start is not None and after.send_at >= after.start:
        return wording.say(person.language, "calling-goes-at-once")
    return wording.say(person.language, "calling-not-out-yet" if files else "calling-nobody-yet")


def _files(unit: Unit, person: Person, meeting: Meeting) -> list[str]:
    """Say how many get a new calendar file who were not invited: they have the whole series."""
    count = in_calendar.get_the_file(unit, meeting)
    return [wording.say(person.language, "calling-file-only", count=count)] if count else []


def _hear(unit: Unit, person: Person, meeting: Meeting) -> str:
    count = len(unit.store.addressees.of(meeting.id))
    if not count:
        files = in_calendar.get_the_file(unit, meeting)
        return wording.say(
            person.language, "calling-not-out-yet" if files else "calling-nobody-yet"
        )
    return wording.say(person.language, "calling-hear", count=count)
