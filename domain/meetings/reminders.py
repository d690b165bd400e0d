"""Reminders of a meeting: when each is due, to whom, and never at night.

Each reminder still to come stands in the invitation; what was told is taken off, so nothing is
told twice, also when the clock of the machine jumps.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.meetings.invitation import Invitation, MeetingReminder
from domain.meetings.meeting import Meeting, MeetingStage
from domain.quiet_hours import QuietHours

BEFORE: Mapping[MeetingReminder, timedelta] = {
    MeetingReminder.WEEK: timedelta(days=7),
    MeetingReminder.DAY: timedelta(hours=24),
    MeetingReminder.HOURS: timedelta(hours=2),
}

QUORUM_BEFORE = timedelta(days=2)
"""How long before a meeting those who lead it hear that too few people come."""

ASKED_ANEW = timedelta(minutes=30)
"""A meeting that moves further than this is another one for who must be free then."""

SOON = timedelta(hours=12)
"""Whoever would come within this hears by night that they need not."""

LEAST = timedelta(minutes=30)
"""What is due at night is said in the morning, unless less than this is left then: the evening
before."""


def moment(start: datetime, before: timedelta, quiet: QuietHours) -> datetime:
    """Give when (UTC) something is said that is due some time before the start; never at night."""
    due_at = start - before
    morning = quiet.until(due_at)
    if morning is None:
        return due_at
    if morning + LEAST <= start:
        return morning
    return quiet.evening_before(due_at)


def to_come(start: datetime, now: datetime, quiet: QuietHours) -> frozenset[MeetingReminder]:
    """Give the reminders there is still time for."""
    return frozenset(
        reminder for reminder, before in BEFORE.items() if moment(start, before, quiet) > now
    )


def wanted(reminder: MeetingReminder, invitation: Invitation) -> bool:
    """Tell whether a reminder is for somebody with this answer."""
    if reminder is MeetingReminder.WEEK:
        return invitation.answer is None
    return invitation.expected


def due(
    meeting: Meeting, invitation: Invitation, now: datetime, quiet: QuietHours
) -> MeetingReminder | None:
    """Give the reminder to tell now: of several that were missed, the last that is for them."""
    start = _start_ahead(meeting, now)
    if start is None or quiet.until(now):
        return None
    reached = _reached(start, invitation, now, quiet)
    return next((each for each in reversed(reached) if wanted(each, invitation)), None)


def settled(
    meeting: Meeting, invitation: Invitation, now: datetime, quiet: QuietHours
) -> Invitation:
    """Take off what was due by now, told or not; at night nothing is, until the meeting begins."""
    start = _start_ahead(meeting, now)
    if start is None:
        return replace(invitation, reminders=frozenset())
    if quiet.until(now):
        return invitation
    reached = _reached(start, invitation, now, quiet)
    return replace(invitation, reminders=invitation.reminders.difference(reached))


def next_moment(
    meeting: Meeting, invitation: Invitation, now: datetime, quiet: QuietHours
) -> datetime | None:
    """Give when (UTC) `due` and `settled` must be asked next; None when nothing is to come."""
    start = _start_ahead(meeting, now)
    if start is None or not invitation.reminders:
        return None
    first = min(moment(start, BEFORE[each], quiet) for each in invitation.reminders)
    return first if first > now else quiet.until(now) or now


def ahead(meeting: Meeting, now: datetime) -> bool:
    """Tell whether people were called to it and it has not begun."""
    return _start_ahead(meeting, now) is not None


def asked_anew(before: datetime, after: datetime) -> bool:
    """Tell whether a meeting moves so far that people must answer anew."""
    return abs(after - before) > ASKED_ANEW


def _start_ahead(meeting: Meeting, now: datetime) -> datetime | None:
    if meeting.stage is not MeetingStage.CALLED or meeting.start is None:
        return None
    return meeting.start if now < meeting.start else None


def _reached(
    start: datetime, invitation: Invitation, now: datetime, quiet: QuietHours
) -> list[MeetingReminder]:
    """Give those whose moment has come, in the order of those moments."""
    return [
        reminder
        for reminder, before in BEFORE.items()
        if reminder in invitation.reminders and moment(start, before, quiet) <= now
    ]
