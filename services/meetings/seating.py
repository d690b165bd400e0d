"""Seating: who has a place, and who hears that they got or lost one without doing anything."""

from collections.abc import Mapping

from domain import seats
from domain.identifiers import PersonId
from domain.invitation import Invitation
from domain.meeting import Meeting
from domain.notices import Priority
from services.meetings import keeping, telling
from services.unit import Unit


def arrange(unit: Unit, meeting: Meeting) -> None:
    """Give all seats to those whose turn it is, after somebody left or their number changed."""
    everybody = keeping.invitations(unit, meeting)
    changed = seats.arranged(meeting.seats, everybody)
    keeping.keep(unit, meeting, changed)
    tell(unit, meeting, everybody, changed)


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
            telling.seat(unit, meeting, person, free=after.comes)
            telling.refresh(unit, meeting.id, person, Priority.REMINDER)
