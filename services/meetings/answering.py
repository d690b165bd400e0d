"""Answering: somebody comes, perhaps, or not; they can change it until the meeting begins."""

from dataclasses import replace

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId
from domain.meetings import seats
from domain.meetings.invitation import Invitation, Rsvp
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import meeting_notices, meeting_rows, seating, visiting
from services.meetings.series import in_calendar
from services.unit import Unit
from storage.records import Person


def answer(
    unit: Unit, person: Person, meeting_id: AffairId, said: Rsvp, seen: int | None = None
) -> Invitation:
    """Keep what somebody answers; gives how it stands with them then.

    `seen` is the sequence of the meeting that they answered to. Raises StaleButton when it was
    moved to another date since, and NotPossibleNow when it is off, has begun, or is not for them.
    """
    meeting, before = invited(unit, person, meeting_id)
    if (seen is not None and seen < meeting.asked) or (meeting.is_visit and said is Rsvp.MAYBE):
        raise StaleButton
    everybody = seating.line(unit, meeting)
    changed = seats.answering(meeting.seats, everybody, person.id, said, unit.now)
    own = changed[person.id]
    if own.answer is Rsvp.YES and before.answer is not Rsvp.YES and not own.chose:
        own = replace(own, named=person.membership.named)
    seating.keep(unit, meeting, {**changed, person.id: own})
    if own.comes:
        own = seating.into_calendar(unit, meeting, person.id, own, Priority.ANSWER)
    seating.tell(unit, meeting, everybody, changed, but=person.id)
    meeting_notices.refresh(unit, meeting.id, person.id, Priority.ANSWER)
    visiting.heard(unit, meeting, before, own)
    return own


def allow_name(unit: Unit, person: Person, meeting_id: AffairId, *, yes: bool) -> None:
    """Let the others see somebody's name, or no longer. Raises NotPossibleNow like `answer`."""
    meeting, known = invited(unit, person, meeting_id)
    meeting_rows.keep(unit, meeting, {person.id: replace(known, named=yes, chose=True)})
    meeting_notices.refresh(unit, meeting.id, person.id, Priority.ANSWER)


def hide_name(unit: Unit, person: Person) -> None:
    """Let nobody see somebody's name any more, at none of the meetings that are not over."""
    for meeting, known in meeting_rows.of_person(unit, person.id):
        if known.named:
            meeting_rows.keep(unit, meeting, {person.id: replace(known, named=False)})
            meeting_notices.refresh(unit, meeting.id, person.id, Priority.CARD)


def take_file(unit: Unit, person: Person, meeting_id: AffairId) -> None:
    """Send somebody the calendar file, with its whole series. Raises like `answer`."""
    meeting = fetch_file(unit, person, meeting_id)
    meeting_notices.calendar(unit, meeting, person.id, Priority.ANSWER, whole=True)


def fetch_file(unit: Unit, person: Person, meeting_id: AffairId) -> Meeting:
    """Note that somebody has the calendar file, who gets it where they ask; gives the meeting.

    Raises like `answer`.
    """
    meeting, known = invited(unit, person, meeting_id)
    meeting_rows.keep(unit, meeting, {person.id: replace(known, calendar=meeting.sequence)})
    in_calendar.take(unit, meeting, person.id)
    return meeting


def invited(unit: Unit, person: Person, meeting_id: AffairId) -> tuple[Meeting, Invitation]:
    """Find a meeting that is ahead, and the invitation somebody has to it.

    Raises NotPossibleNow when it is off, has begun, or is not for them.
    """
    meeting = meeting_rows.find(unit, meeting_id)  # what is for somebody may be no meeting
    known = meeting_rows.invitation(unit, meeting_id, person.id)
    if known is None:
        raise NotPossibleNow("meeting-gone")
    meeting_rows.check_ahead(unit, meeting)
    if meeting.stage is not MeetingStage.CALLED:
        raise StaleButton
    if not meeting_rows.takes_part(unit, person):
        raise NotPossibleNow("meeting-while-paused")
    return meeting, known
