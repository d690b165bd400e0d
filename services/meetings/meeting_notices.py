"""Who hears what of a meeting, each in a notice of their own.

The invitation is one message that changes; what people must notice comes below it.
"""

from domain.identifiers import AffairId, MessageId, PersonId
from domain.meetings.invitation import Invitation, MeetingReminder
from domain.meetings.meeting import Meeting
from domain.meetings.notices import MeetingDetail, MeetingFileDetail, MeetingReminderDetail
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from services import telegram_copies
from services.meetings import meeting_rows
from services.unit import Unit

NAMES = "names"
"""The page with the names of those who come, as far as its reader may know them."""


def invite(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Send somebody the invitation, as a new message."""
    priority = Priority.CONCERN if meeting.urgent else None
    _tell(unit, NoticeKind.MEETING, person, MeetingDetail(meeting.id), "invite", priority=priority)


def show(
    unit: Unit, person: PersonId, meeting_id: AffairId, message: MessageId | None, page: str = ""
) -> None:
    """Show a meeting to somebody who asked: in place of `message`, or as a new message."""
    _tell(
        unit,
        NoticeKind.MEETING,
        person,
        MeetingDetail(meeting_id, page),
        f"message-{message}" if message else None,
        message=message,
        priority=Priority.ANSWER,
    )


def refresh(unit: Unit, meeting_id: AffairId, person: PersonId, priority: Priority) -> None:
    """Make the invitation somebody has agree with what is true; without a sound."""
    row = unit.store.addressees.find(meeting_id, person)
    if row is None or row.message is None:
        return  # it is still on its way, and will say what is true when it goes
    _tell(
        unit,
        NoticeKind.MEETING,
        person,
        MeetingDetail(meeting_id),
        f"message-{row.message}",
        message=row.message,
        priority=priority,
    )


def take_back_where(unit: Unit, visit: Meeting) -> None:
    """Take away from the chat of who asked for a visit what says where it was to be.

    Call it with a visit as it was, once it is over or off; of any other meeting nothing goes.
    """
    if not visit.is_visit or not visit.place.words:
        return
    for place, message in unit.store.copies.of_affair(visit.id):
        if place == visit.by:
            telegram_copies.take_back_from(unit, visit.by, message)


def refresh_all(unit: Unit, meeting: Meeting) -> None:
    """Make all invitations agree with what is true."""
    for row in unit.store.addressees.of(meeting.id):
        refresh(unit, meeting.id, row.person, Priority.REMINDER)


def remind(unit: Unit, meeting: Meeting, person: PersonId, reminder: MeetingReminder) -> None:
    """Remind somebody; of a meeting that moves afterwards nobody is reminded."""
    detail = MeetingReminderDetail(meeting.id, reminder, meeting.start)
    _tell(unit, NoticeKind.MEETING_REMINDER, person, detail, "reminder")


def changed(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Tell somebody what changed since they last heard; changes that still wait become one."""
    _tell(unit, NoticeKind.MEETING_CHANGED, person, AffairDetail(meeting.id), "changed")


def cancelled(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Tell somebody that it is off."""
    _tell(unit, NoticeKind.MEETING_CANCELLED, person, AffairDetail(meeting.id))


def seat(unit: Unit, meeting: Meeting, person: PersonId, *, free: bool) -> None:
    """Tell somebody that there is a place for them after all, or that there is none any more."""
    kind = NoticeKind.SEAT_FREED if free else NoticeKind.SEAT_LOST
    _tell(unit, kind, person, AffairDetail(meeting.id), "seat")


def calendar(
    unit: Unit,
    meeting: Meeting,
    person: PersonId,
    priority: Priority | None = None,
    *,
    whole: bool = False,
) -> None:
    """Send somebody the calendar file, as the meeting (or all of its series) is when it goes."""
    _tell(
        unit,
        NoticeKind.MEETING_CALENDAR,
        person,
        MeetingFileDetail(meeting.id, whole),
        "series" if whole and meeting.series else "calendar",
        priority=priority,
    )


def where(unit: Unit, meeting: Meeting, person: PersonId) -> None:
    """Show somebody the place on a map."""
    _tell(unit, NoticeKind.MEETING_MAP, person, AffairDetail(meeting.id))


def too_few(unit: Unit, meeting: Meeting) -> None:
    """Warn those who lead it that fewer people come than it takes."""
    for leader in meeting_rows.leaders(unit, meeting):
        _tell(unit, NoticeKind.MEETING_QUORUM, leader.id, AffairDetail(meeting.id))


def has_file(invitation: Invitation) -> bool:
    """Tell whether somebody has this meeting in a calendar, as far as we know."""
    return invitation.calendar is not None


def _tell(
    unit: Unit,
    kind: NoticeKind,
    person: PersonId,
    detail: AffairDetail,
    coalesce: str | None = None,
    *,
    message: MessageId | None = None,
    priority: Priority | None = None,
) -> None:
    unit.tell(
        Notice(
            kind,
            priority,
            person=person,
            message=message,
            detail=detail,
            coalesce=f"{coalesce}:{detail.affair}:{person}" if coalesce else None,
        )
    )
