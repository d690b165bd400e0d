"""Nudging: who leads a meeting reminds those who did not answer, by hand."""

from dataclasses import replace
from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings import reminders
from domain.meetings.invitation import MeetingReminder
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import counts, meeting_notices, meeting_rows
from services.unit import Unit
from storage.records import Person

AT_MOST_EVERY = timedelta(hours=24)


def nudge(unit: Unit, actor: Person, meeting_id: AffairId) -> int:
    """Remind those who have the invitation and did not answer; gives how many that are.

    Raises NotAllowed, and NotPossibleNow when it is off, has begun or was not sent yet, when
    everybody answered, or when they were reminded less than a day ago.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    meeting_rows.check_leads(unit, actor, meeting)
    if meeting.stage is not MeetingStage.CALLED:
        raise NotPossibleNow("meeting-not-sent")
    if meeting.nudged_at is not None and unit.now < meeting.nudged_at + AT_MOST_EVERY:
        raise NotPossibleNow("nudged-already")
    silent = reachable(unit, meeting)
    if not silent:
        raise NotPossibleNow("nobody-to-nudge")
    meeting_rows.save(unit, replace(meeting, nudged_at=unit.now))
    for person in silent:
        _take_off(unit, meeting, person)
        meeting_notices.remind(unit, meeting, person.id, MeetingReminder.WEEK)
    return len(silent)


def reachable(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who did not answer an invitation that reached them; nobody is urged to be visited."""
    if meeting.is_visit:
        return []
    reached = {row.person for row in counts.rows_by(unit, meeting, "delivered")}
    return [person for person in counts.silent(unit, meeting) if person.id in reached]


def _take_off(unit: Unit, meeting: Meeting, person: Person) -> None:
    """Let this stand for the reminder to answer, when that is due within a day."""
    known = meeting_rows.invitation(unit, meeting.id, person.id)
    if known is None or meeting.start is None or MeetingReminder.WEEK not in known.reminders:
        return
    before, quiet = reminders.BEFORE[MeetingReminder.WEEK], unit.municipality.network.quiet_hours
    if reminders.moment(meeting.start, before, quiet) <= unit.now + AT_MOST_EVERY:
        less = replace(known, reminders=known.reminders - {MeetingReminder.WEEK})
        meeting_rows.keep(unit, meeting, {person.id: less})
