"""What one member's calendar reads from its address: all they are invited to, in one calendar.

The same events as in the files, with the same ids. What they said no to is left out, and so is what
is over; what is off says so until its day has passed.
"""

from collections.abc import Iterator

from domain.identifiers import AffairId
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import meeting_rows
from services.meetings.calendar import file as calendar_file
from services.meetings.calendar import meeting_calendar
from services.meetings.calendar.file import CalendarEvent, CalendarSeries
from services.meetings.series import in_calendar, series_rows
from services.unit import Unit
from storage.records import Person

_INVITED = frozenset({MeetingStage.CALLED, MeetingStage.HELD, MeetingStage.CANCELLED})


def write(unit: Unit, reader: Person) -> bytes:
    """Write it as it is now; with nothing in it while they pause."""
    network = unit.municipality.network
    found = _found(unit, reader) if meeting_rows.takes_part(unit, reader) else ()
    return calendar_file.subscription(
        list(found), network.timezone, reader.language, network.name, unit.now
    )


def _found(unit: Unit, reader: Person) -> Iterator[CalendarEvent | CalendarSeries]:
    invited = dict(_invited(unit, reader))
    for meeting, own in invited.values():
        if meeting.series is None and _shown(unit, meeting) and own.answer is not Rsvp.NO:
            yield meeting_calendar.event(unit, reader.language, meeting)
    declined = [meeting for meeting, own in invited.values() if own.answer is Rsvp.NO]
    for series_id in dict.fromkeys(meeting.series for meeting, _ in invited.values()):
        if series_id is not None:
            yield from _series(unit, reader, series_id, set(invited), declined)


def _invited(unit: Unit, reader: Person) -> Iterator[tuple[AffairId, tuple[Meeting, Invitation]]]:
    """Give what they were invited to, over or not; of what is off only what they were told of."""
    for row in unit.store.addressees.for_person(reader.id):
        meeting = unit.store.affairs.find(Meeting, row.affair)
        if meeting is None or meeting.stage not in _INVITED:
            continue
        own = meeting_rows.invitation_of(row)
        if meeting.stage is not MeetingStage.CANCELLED or own.told is not None:
            yield meeting.id, (meeting, own)


def _series(
    unit: Unit,
    reader: Person,
    series_id: AffairId,
    invited: set[AffairId],
    declined: list[Meeting],
) -> Iterator[CalendarSeries]:
    """Give a series while one of its dates is to come that is for them, invited to it yet or not.

    A calendar file has all of it too.
    """
    found = series_rows.meetings(unit, series_id)
    series = series_rows.of(unit, found[0]) if found else None
    if series is None:
        return
    left = {each.original for each in series.dates}
    if any(
        each.original in left
        and _shown(unit, each)
        and (each.id in invited or in_calendar.is_for(each, reader))
        for each in found
    ):
        yield meeting_calendar.occurrences(unit, reader, series, found, declined)


def _shown(unit: Unit, meeting: Meeting) -> bool:
    return meeting.end is not None and unit.now < meeting.end
