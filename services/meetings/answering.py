"""Answering: somebody comes, perhaps, or not; they can change it until the meeting begins."""

from dataclasses import replace

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId
from domain.meetings import seats
from domain.meetings.invitation import Answer, Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.meetings import seating
from services.meetings.series import in_calendar as holding
from services.unit import Unit
from storage.records import Person


def answer(
    unit: Unit, person: Person, meeting_id: AffairId, said: Answer, seen: int | None = None
) -> Invitation:
    """Keep what somebody answers; gives how it stands with them then.

    `seen` is the sequence of the meeting that they answered to. Raises StaleButton when it was
    moved to another date since, and NotPossibleNow when it is off, has begun, or is not for them.
    """
    meeting, before = invited(unit, person, meeting_id)
    if seen is not None and seen < meeting.asked:
        raise StaleButton
    everybody = keeping.invitations(unit, meeting)
    changed = seats.answering(meeting.seats, everybody, person.id, said, unit.now)
    own = changed[person.id]
    if own.answer is Answer.YES and before.answer is not Answer.YES and not own.chose:
        own = replace(own, named=person.membership.named)
    keeping.keep(unit, meeting, {**changed, person.id: own})
    if own.comes:
        own = seating.into_calendar(unit, meeting, person.id, own, Priority.ANSWER)
    seating.tell(unit, meeting, everybody, changed, but=person.id)
    telling.refresh(unit, meeting.id, person.id, Priority.ANSWER)
    return own


def allow_name(unit: Unit, person: Person, meeting_id: AffairId, *, yes: bool) -> None:
    """Let the others see somebody's name, or no longer. Raises NotPossibleNow like `answer`."""
    meeting, known = invited(unit, person, meeting_id)
    keeping.keep(unit, meeting, {person.id: replace(known, named=yes, chose=True)})
    telling.refresh(unit, meeting.id, person.id, Priority.ANSWER)


def hide_name(unit: Unit, person: Person) -> None:
    """Let nobody see somebody's name any more, at none of the meetings that are not over."""
    for meeting, known in keeping.of_person(unit, person.id):
        if known.named:
            keeping.keep(unit, meeting, {person.id: replace(known, named=False)})
            telling.refresh(unit, meeting.id, person.id, Priority.CARD)


def take_file(unit: Unit, person: Person, meeting_id: AffairId) -> None:
    """Send somebody the calendar file, with its whole series. Raises like `answer`."""
    meeting, known = invited(unit, person, meeting_id)
    keeping.keep(unit, meeting, {person.id: replace(known, calendar=meeting.sequence)})
    holding.take(unit, meeting, person.id)
    telling.calendar(unit, meeting, person.id, Priority.ANSWER, whole=True)


def invited(unit: Unit, person: Person, meeting_id: AffairId) -> tuple[Meeting, Invitation]:
    """Find a meeting that is ahead, and the invitation somebody has to it.

    Raises NotPossibleNow when it is off, has begun, or is not for them.
    """
    keeping.find(unit, meeting_id)  # what is for somebody may be no meeting
    known = keeping.invitation(unit, meeting_id, person.id)
    if known is None:
        raise NotPossibleNow("meeting-gone")
    meeting = keeping.ahead(unit, meeting_id)
    if meeting.stage is not MeetingStage.CALLED:
        raise StaleButton
    if not keeping.takes_part(unit, person):
        raise NotPossibleNow("meeting-while-paused")
    return meeting, known
