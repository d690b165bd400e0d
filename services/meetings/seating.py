"""Seating: who has a place, and who hears that they got or lost one without doing anything."""

from collections.abc import Mapping
from dataclasses import replace

from domain.identifiers import OutsideId, PersonId
from domain.meetings import seats
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from domain.notices import Priority
from services.meetings import meeting_notices, meeting_rows, outside_rows
from services.meetings.series import in_calendar
from services.unit import Unit

Seated = PersonId | OutsideId
"""Who can have a seat: who was invited in their chat, and a guest without an account."""


def line(unit: Unit, meeting: Meeting) -> dict[Seated, Invitation]:
    """Give how it stands with everybody who can have a seat: one count for all of them."""
    guests = outside_rows.of(unit, meeting.id)
    known: dict[Seated, Invitation] = {link: each.invitation for link, each in guests.items()}
    known.update(meeting_rows.invitations(unit, meeting).items())
    return known


def keep(unit: Unit, meeting: Meeting, changed: Mapping[Seated, Invitation]) -> None:
    """Keep how it stands with these of them."""
    guests = outside_rows.of(unit, meeting.id)
    for link, guest in guests.items():
        if link in changed:
            seated = replace(guest, invitation=changed[link])
            outside_rows.keep(unit, meeting.id, link, seated)
    members = {who: each for who, each in changed.items() if who not in guests}
    meeting_rows.keep(unit, meeting, {PersonId(who): each for who, each in members.items()})


def arrange(unit: Unit, meeting: Meeting) -> None:
    """Give all seats to those whose turn it is, after somebody left or their number changed."""
    everybody = line(unit, meeting)
    changed = seats.arranged(meeting.seats, everybody)
    keep(unit, meeting, changed)
    tell(unit, meeting, everybody, changed)


def would_move(unit: Unit, meeting: Meeting, places: int | None) -> tuple[int, int]:
    """Count who would get a place, and who would lose theirs, with this number of places."""
    everybody = line(unit, meeting)
    changed = seats.arranged(places, everybody)
    lost = sum(everybody[person].comes for person in changed)
    return len(changed) - lost, lost


def tell(
    unit: Unit,
    meeting: Meeting,
    before: Mapping[Seated, Invitation],
    changed: Mapping[Seated, Invitation],
    but: PersonId | None = None,
) -> None:
    """Tell who has a place now and had none, and the other way round; all `but` one person.

    A guest without an account reads it on their own page.
    """
    guests = outside_rows.of(unit, meeting.id)
    members = ((PersonId(who), after) for who, after in changed.items() if who not in guests)
    for person, after in members:
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
