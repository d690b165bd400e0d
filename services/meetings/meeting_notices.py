"""Telling: who hears what of a meeting, each in a notice of their own.

The invitation is one message that changes; what people must notice comes below it.
"""

from collections.abc import Mapping

from domain.identifiers import AffairId, MessageId, PersonId
from domain.meetings.invitation import Invitation, Reminder
from domain.meetings.meeting import Meeting
from domain.notices import Notice, NoticeKind, Priority
from services.meetings import meeting_rows as keeping
from services.unit import Unit

AFFAIR, START, REMINDER, PAGE = "affair", "start", "reminder", "page"
"""What the detail of these notices holds: ids, codes and moments."""

WHOLE = "whole"
"""In the detail of a calendar file: all of the series the meeting is one of."""

NAMES = "names"
"""The page with the names of those who come, as far as its reader may know them."""


def invite(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Send somebody the invitation, as a new message."""
    priority = Priority.CONCERN if meeting.urgent else Priority.ANNOUNCEMENT
    _tell(unit, NoticeKind.MEETING, priority, person, meeting.id, coalesce="invite")


def show(
    unit: Unit, person: PersonId, meeting_id: AffairId, message: MessageId | None, page: str = ""
) -> None:
    """Show a meeting to somebody who asked: in place of `message`, or as a new message."""
    _tell(
        unit,
        NoticeKind.MEETING,
        Priority.ANSWER,
        person,
        meeting_id,
        message=message,
        coalesce=f"message-{message}" if message else None,
        also={PAGE: page},
    )


def refresh(unit: Unit, meeting_id: AffairId, person: PersonId, priority: Priority) -> None:
    """Make the invitation somebody has agree with what is true; without a sound."""
    row = unit.store.addressees.find(meeting_id, person)
    if row is None or row.message is None:
        return  # it is still on its way, and will say what is true when it goes
    _tell(
        unit,
        NoticeKind.MEETING,
        priority,
        person,
        meeting_id,
        message=row.message,
        coalesce=f"message-{row.message}",
    )


def refresh_all(unit: Unit, meeting: Meeting) -> None:
    """Make all invitations agree with what is true."""
    for row in unit.store.addressees.of(meeting.id):
        refresh(unit, meeting.id, row.person, Priority.REMINDER)


def remind(unit: Unit, meeting: Meeting, person: PersonId, reminder: Reminder) -> None:
    """Remind somebody; of a meeting that moves afterwards nobody is reminded."""
    start = meeting.start.isoformat() if meeting.start else ""
    _tell(
        unit,
        NoticeKind.MEETING_REMINDER,
        Priority.REMINDER,
        person,
        meeting.id,
        coalesce="reminder",
        also={REMINDER: str(reminder), START: start},
    )


def changed(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Tell somebody what changed since they last heard; changes that still wait become one."""
    _tell(
        unit,
        NoticeKind.MEETING_CHANGED,
        Priority.FEEDBACK,
        person,
        meeting.id,
        coalesce="changed",
    )


def cancelled(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Tell somebody that it is off."""
    _tell(unit, NoticeKind.MEETING_CANCELLED, Priority.FEEDBACK, person, meeting.id)


def seat(unit: Unit, meeting: Meeting, person: PersonId, *, free: bool) -> None:
    """Tell somebody that there is a place for them after all, or that there is none any more."""
    kind = NoticeKind.SEAT_FREED if free else NoticeKind.SEAT_LOST
    _tell(unit, kind, Priority.FEEDBACK, person, meeting.id, coalesce="seat")


def calendar(
    unit: Unit,
    meeting: Meeting,
    person: PersonId,
    priority: Priority = Priority.FEEDBACK,
    *,
    whole: bool = False,
) -> None:
    """Send somebody the calendar file, as the meeting (or all of its series) is when it goes."""
    _tell(
        unit,
        NoticeKind.MEETING_CALENDAR,
        priority,
        person,
        meeting.id,
        coalesce="series" if whole and meeting.series else "calendar",
        also={WHOLE: "yes"} if whole else None,
    )


def where(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Show somebody the place on a map."""
    _tell(unit, NoticeKind.MEETING_MAP, Priority.ANSWER, person, meeting.id)


def too_few(unit: Unit, meeting: Meeting) -> None:
    """Warn those who lead it that fewer people come than it takes."""
    for leader in keeping.leaders(unit, meeting):
        _tell(unit, NoticeKind.MEETING_QUORUM, Priority.REMINDER, leader.id, meeting.id)


def has_file(invitation: Invitation) -> bool:
    """Tell whether somebody has this meeting in a calendar, as far as we know."""
    return invitation.calendar is not None


def _tell(
    unit: Unit,
    kind: NoticeKind,
    priority: Priority,
    person: PersonId,
    meeting: AffairId,
    *,
    message: MessageId | None = None,
    coalesce: str | None = None,
    also: Mapping[str, str] | None = None,
) -> None:
    unit.tell(
        Notice(
            kind,
            priority,
            person=person,
            message=message,
            detail={AFFAIR: meeting, **(also or {})},
            coalesce=f"{coalesce}:{meeting}:{person}" if coalesce else None,
        )
    )
