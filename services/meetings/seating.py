"""Seating: who has a place, and who hears that they got or lost one without doing anything."""

from collections.abc import Mapping
from dataclasses import replace

from domain.identifiers import PersonId
from domain.meetings import seats
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from domain.notices import Priority
from services.meetings import meeting_notices, meeting_rows
from services.meetings.series import in_calendar
from services.unit import Unit


def arrange(unit: Unit, meeting: Meeting) -> None:
    """Give all seats to those whose turn it is, after somebody left or their number changed."""
    everybody = meeting_rows.invitations(unit, meeting)
    changed = seats.arranged(meeting.seats, everybody)
    meeting_rows.keep(unit, meeting, changed)
    tell(unit, meeting, everybody, changed)


def would_move(unit: Unit, meeting: Meeting, places: int | None) -> tuple[int, int]:
    """Count who would get a place, and who would lose theirs, with this number of places."""
    everybody = meeting_rows.invitations(unit, meeting)
    changed = seats.arranged(places, everybody)
    lost = sum(everybody[person].comes for person in changed)
    return len(changed) - lost, lost


def tell(
    unit: Unit,
    meeting: Meeting,
    before: Mapping[PersonId, Invitation],
    changed: Mapping[PersonId, Invitation],
    but: PersonId | None = None,
) -> None:
    """Tell who has a place now and had none, and the other way round; all `but` one person."""
    for person, after in changed.items():
        if person != but and after.comes != before[person].comes:
            meeting_notices.seat(unit, meeting, person, free=after.comes)
            meeting_notices.refresh(unit, meeting.id, person, Priority.REMINDER)
            if after.comes:
                into_calendar(unit, meeting, person, after, Priority.FEEDBACK)


def into_calendar(
    unit: Unit, meeting: Meeting, person: PersonId, invitation: Invitation, priority: Priority
) -> Invitation:
    """Send the calendar file, the first time somebody has a place; gives how it stands then."""
    if meeting_notices.has_file(invitation):
        return invitation
    with_file = replace(invitation, calendar=meeting.sequence)
    meeting_rows.keep(unit, meeting, {person: with_file})
    in_calendar.take(unit, meeting, person)
    meeting_notices.calendar(unit, meeting, person, priority, whole=True)
    return with_file
