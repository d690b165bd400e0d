"""Attendance: who was at a meeting, as somebody who leads it noted, or the code in the room told.

It stands with the meeting, sealed, and nowhere in the journal, which is never shortened.
"""

from dataclasses import replace

from domain.identifiers import PersonId
from domain.meetings import after_meeting
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting
from services.meetings import counts, meeting_rows
from services.unit import Unit
from storage.records import Person

_FIRST = {Rsvp.YES: 0, Rsvp.MAYBE: 1, None: 2, Rsvp.NO: 3}
"""Who is most likely there stands at the top of the list."""


def everybody(unit: Unit, meeting: Meeting) -> list[tuple[Person, bool]]:
    """List who was invited, in an order that stays the same, and whether they were there."""
    found = [
        (person, invitation)
        for person_id, invitation in meeting_rows.invitations(unit, meeting).items()
        if (person := unit.store.people.by_id(person_id)) is not None
    ]
    found.sort(key=lambda pair: (_FIRST[pair[1].answer], _name(pair[0]), pair[0].id))
    return [(person, invitation.present is True) for person, invitation in found]


def listed(unit: Unit, reader: Person, meeting: Meeting) -> list[tuple[Person, bool]]:
    """List like `everybody` whom this reader can note; of the others they are shown no name.

    A fellow member who leads it sees who is there, and who comes and may be named. The others
    have the code.
    """
    found = everybody(unit, meeting)
    if counts.knows(reader):
        return found
    known = meeting_rows.invitations(unit, meeting)
    return [
        (person, there)
        for person, there in found
        if there or person.id == reader.id or _may_be_named(known[person.id])
    ]


def _may_be_named(invitation: Invitation) -> bool:
    return invitation.named and invitation.expected


def present(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who was there, by name."""
    were = [person for person, there in everybody(unit, meeting) if there]
    return sorted(were, key=lambda person: (_name(person), person.id))


def note(unit: Unit, meeting: Meeting, person: PersonId, invitation: Invitation) -> None:
    """Keep that somebody is there; wrong codes they typed before count no more."""
    there = replace(invitation, present=True, tries=0, tried_at=None)
    meeting_rows.keep(unit, meeting, {person: there})


def begun(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether people come together for it, or did."""
    return after_meeting.begun(meeting, unit.now)


def _name(person: Person) -> str:
    return (person.name or "").casefold()
