"""When a notice may reach somebody: volunteers sleep at night, and reminders keep office hours."""

from datetime import datetime, timedelta

from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.notices import Notice, NoticeKind, Priority
from domain.quiet_hours import quiet_until
from domain.roles import Role
from services.meetings.series import stopping
from services.unit import Unit

_SILENT = frozenset({NoticeKind.REMOVE, NoticeKind.COMMANDS, NoticeKind.FETCH})
"""Kinds that make no sound on anybody's phone."""

_OFFICE = frozenset({NoticeKind.NUDGE, NoticeKind.MORNING, NoticeKind.FINDINGS, NoticeKind.GUEST})
"""Kinds that are due in office hours: what was found by night, and what could not be told then.

A coordinator who reminds somebody by hand does so when they think fit.
"""

_ROUND = frozenset(
    {
        NoticeKind.MEETING,
        NoticeKind.MEETING_REMINDER,
        NoticeKind.MEETING_CHANGED,
        NoticeKind.MEETING_CANCELLED,
        NoticeKind.MEETING_CALENDAR,
        NoticeKind.MEETING_QUORUM,
        NoticeKind.SEAT_FREED,
        NoticeKind.SEAT_LOST,
        NoticeKind.AFTERWARDS,
        NoticeKind.MEETING_THANKS,
        NoticeKind.AGREEMENTS,
        NoticeKind.AGREEMENT,
        NoticeKind.MINUTES,
        NoticeKind.POINT,
        NoticeKind.POLL,
        NoticeKind.POLL_PAGE,
        NoticeKind.SERIES_PAGE,
        NoticeKind.SERIES_STOPPED,
        NoticeKind.ANNOUNCEMENT,
        NoticeKind.SURVEY,
        NoticeKind.SURVEY_RESULTS,
        NoticeKind.SURVEY_OUTCOME,
        NoticeKind.EXIT,
        NoticeKind.THANKS,
    }
)
"""Kinds that go round the network: with these nobody is disturbed at night, whatever their role."""

_OFF = frozenset({NoticeKind.MEETING_CANCELLED, NoticeKind.MEETING_CALENDAR})
SOON = timedelta(hours=12)
"""Whoever would come within this hears by night that they need not."""


def wait_until(unit: Unit, notice: Notice) -> datetime | None:
    """Tell until when (UTC) a notice must wait; None when it may go now.

    For the courier, just before it renders. Answers to somebody's own act never wait.
    """
    if notice.priority <= Priority.ANSWER:
        return None
    if notice.kind in _OFFICE and "act" not in notice.detail:
        opens = unit.house.working_time.opens_at(unit.now)
        return opens if opens > unit.now else None
    if notice.person is None or notice.kind in _SILENT:
        return None
    if notice.kind in _ROUND:
        if notice.message is not None or _is_off_soon(unit, notice):
            return None  # what is only changed where it stands makes no sound
    elif not _sleeps(unit, notice.person):
        return None
    return quiet_until(unit.now, unit.house.network.timezone)


def _sleeps(unit: Unit, person_id: PersonId) -> bool:
    """Tell whether somebody is not to be disturbed at night at all."""
    person = unit.store.people.by_id(person_id)
    return person is not None and person.role is Role.KEY_FIGURE


def _is_off_soon(unit: Unit, notice: Notice) -> bool:
    """Tell whether this says of a meeting within half a day that it is off."""
    return any(
        each.start is not None and each.start - unit.now <= SOON
        for each in _said_to_be_off(unit, notice)
    )


def _said_to_be_off(unit: Unit, notice: Notice) -> list[Meeting]:
    if notice.kind is NoticeKind.SERIES_STOPPED and notice.person is not None:
        series = unit.store.affairs.find(Series, AffairId(notice.detail["affair"]))
        return [] if series is None else stopping.off_with(unit, series, notice.person)
    if notice.kind not in _OFF:
        return []
    meeting = unit.store.affairs.find(Meeting, AffairId(notice.detail["affair"]))
    return [meeting] if meeting is not None and meeting.stage is MeetingStage.CANCELLED else []
