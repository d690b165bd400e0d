"""Holding: who has a whole series in a calendar, so that each of its meetings stays right there."""

from dataclasses import replace

from domain.identifiers import AffairId, PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Addressee, Person


def take(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Note that somebody gets the calendar file of a meeting: of one of a series, the whole.

    Then they have the others in it too.
    """
    if meeting.series is None:
        return
    unit.store.addressees.save(Addressee(meeting.series, person, {}, "delivered"))
    for other, invitation in meeting_rows.of_person(unit, person, but=meeting.id):
        if other.series == meeting.series:
            meeting_rows.keep(unit, other, {person: replace(invitation, calendar=other.sequence)})


def beginning(unit: Unit, meeting: Meeting, person: PersonId, invitation: Invitation) -> Invitation:
    """Give a new invitation, which knows whether they have the meeting in a calendar already."""
    if meeting.series is None or invitation.calendar is not None:
        return invitation
    held = _holds(unit, meeting.series, person)
    return replace(invitation, calendar=meeting.sequence) if held else invitation


def not_invited_yet(unit: Unit, meeting: Meeting) -> list[PersonId]:
    """List who has a meeting in a calendar, with its series, and no invitation to it so far."""
    if meeting.series is None:
        return []
    return [
        each.person
        for each in unit.store.addressees.of(meeting.series)
        if unit.store.addressees.find(meeting.id, each.person) is None
    ]


def get_the_file(unit: Unit, meeting: Meeting) -> int:
    """Count who gets a new file when this meeting changes, though not invited to it so far."""
    people = (unit.store.people.by_id(each) for each in not_invited_yet(unit, meeting))
    return sum(
        person is not None
        and meeting_rows.takes_part(unit, person)
        and in_calendar(unit, meeting, person)
        for person in people
    )


def in_calendar(unit: Unit, meeting: Meeting, person: Person) -> bool:
    """Tell whether somebody has a meeting that is for them in a calendar, as far as we know."""
    invitation = meeting_rows.invitation(unit, meeting.id, person.id)
    if invitation is not None:
        return invitation.calendar is not None
    if meeting.series is None or not is_for(meeting, person):
        return False
    return _holds(unit, meeting.series, person.id)


def is_for(meeting: Meeting, person: Person) -> bool:
    """Tell whether somebody would be invited to a meeting of a series they have in a calendar."""
    return meeting.audience.includes(person) or person.id == meeting.chair


def holders(unit: Unit, series_id: AffairId) -> list[PersonId]:
    """List who has a whole series in a calendar."""
    return [each.person for each in unit.store.addressees.of(series_id)]


def _holds(unit: Unit, series_id: AffairId, person: PersonId) -> bool:
    return unit.store.addressees.find(series_id, person) is not None
