"""Leaving: whoever is out of the network, or away from it for a while, holds no seat in it."""

from domain import meeting_reminders, seats
from domain.identifiers import PersonId
from domain.meeting import Meeting
from domain.roles import Standing
from services.meetings import keeping, seating
from services.unit import Unit


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Take back what somebody answered to what is ahead; whoever waits for a seat gets theirs.

    For somebody who pauses, and for somebody who was removed, of whom nothing is kept with any
    meeting then. Call it after that was saved.
    """
    person = unit.store.people.by_id(person_id)
    for row in unit.store.addressees.for_person(person_id):
        meeting = unit.store.affairs.find(Meeting, row.affair)
        if meeting is None:
            continue
        if meeting_reminders.ahead(meeting, unit.now):
            everybody = keeping.invitations(unit, meeting)
            changed = seats.answering(meeting.seats, everybody, person_id, None, unit.now)
            keeping.keep(unit, meeting, changed)
            seating.tell(unit, meeting, everybody, changed, but=person_id)
        if person is None or person.standing is not Standing.MEMBER:
            unit.store.addressees.drop(meeting.id, person_id)
