"""When a notice may reach somebody: volunteers sleep at night, and reminders keep office hours."""

from datetime import datetime

from domain.concerns.notices import NudgeDetail
from domain.identifiers import AffairId, PersonId
from domain.meetings import reminders
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.notice_rules import NoticeHours
from domain.notice_table import priority_of, rules_of
from domain.notices import AffairDetail, Notice, Priority
from domain.roles import Role
from services.meetings.series import stopping
from services.unit import Unit

_WORKING_DAYS = frozenset({NoticeHours.OFFICE, NoticeHours.MORNING})
"""What was found by night is due in office hours; a coordinator who reminds somebody by hand does
so when they think fit.
"""


def wait_until(unit: Unit, notice: Notice) -> datetime | None:
    """Tell until when (UTC) a notice must wait; None when it may go now.

    For the courier, just before it renders. Answers to somebody's own act never wait.
    """
    if priority_of(notice) <= Priority.ANSWER:
        return None
    hours = rules_of(notice).hours
    if hours in _WORKING_DAYS and not _by_hand(notice):
        opens = unit.municipality.working_time.opens_at(unit.now)
        if hours is NoticeHours.MORNING:
            opens = min(opens, unit.municipality.mornings.opens_at(unit.now))
        return opens if opens > unit.now else None
    if notice.person is None or _may_go_by_night(unit, notice, notice.person, hours):
        return None
    return unit.quiet_until()


def _may_go_by_night(unit: Unit, notice: Notice, reader: PersonId, hours: NoticeHours) -> bool:
    """Tell whether a notice disturbs nobody; what only changes where it stands makes no sound."""
    match hours:
        case NoticeHours.ANY:
            return True
        case NoticeHours.NOBODY_BY_NIGHT:
            return notice.message is not None
        case NoticeHours.UNLESS_OFF_SOON:
            return notice.message is not None or _is_off_soon(unit, notice, reader)
        case _:
            return not _sleeps(unit, reader)


def _by_hand(notice: Notice) -> bool:
    return isinstance(notice.detail, NudgeDetail) and notice.detail.act is not None


def _sleeps(unit: Unit, person_id: PersonId) -> bool:
    """Tell whether somebody is not to be disturbed at night at all."""
    person = unit.store.people.by_id(person_id)
    return person is not None and person.role is Role.KEY_FIGURE


def _is_off_soon(unit: Unit, notice: Notice, reader: PersonId) -> bool:
    """Tell whether this says of a meeting within half a day that it is off."""
    return any(
        each.start is not None and each.start - unit.now <= reminders.SOON
        for each in _said_to_be_off(unit, notice.detail_as(AffairDetail).affair, reader)
    )


def _said_to_be_off(unit: Unit, affair: AffairId, reader: PersonId) -> list[Meeting]:
    series = unit.store.affairs.find(Series, affair)
    if series is not None:
        return stopping.off_with(unit, series, reader)
    meeting = unit.store.affairs.find(Meeting, affair)
    return [meeting] if meeting is not None and meeting.stage is MeetingStage.CANCELLED else []
