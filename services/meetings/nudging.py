"""Nudging: who leads a meeting reminds those who did not answer, by hand."""

from dataclasses import replace
from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings import reminders as meeting_reminders
from domain.meetings.invitation import Reminder
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import counts as standing
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.unit import Unit
from storage.records import Person

AT_MOST_EVERY = timedelta(hours=24)


def nudge(unit: Unit, actor: Person, meeting_id: AffairId) -> int:
    """Remind those who have the invitation and did not answer; gives how many that are.

    Raises NotAllowed, and NotPossibleNow when it is off, has begun or was not sent yet, when
    everybody answered, or when they were reminded less than a day ago.
    """
    meeting = keeping.ahead(unit, meeting_id)
    keeping.check_leads(actor, meeting)
    if meeting.stage is not MeetingStage.CALLED:
        raise NotPossibleNow("meeting-not-sent")
    if meeting.nudged_at is not None and unit.now < meeting.nudged_at + AT_MOST_EVERY:
        raise NotPossibleNow("nudged-already")
    silent = reachable(unit, meeting)
    if not silent:
        raise NotPossibleNow("nobody-to-nudge")
    keeping.save(unit, replace(meeting, nudged_at=unit.now))
    for person in silent:
        _take_off(unit, meeting, person)
        telling.remind(unit, meeting, person.id, Reminder.WEEK)
    return len(silent)


def reachable(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who did not answer an invitation that reached them."""
    reached = {row.person for row in standing.rows_by(unit, meeting, "delivered")}
    return [person for person in standing.silent(unit, meeting) if person.id in reached]


def _take_off(unit: Unit, meeting: Meeting, person: Person) -> None:
    """Let this stand for the reminder to answer, when that is due within a day."""
    known = keeping.invitation(unit, meeting.id, person.id)
    if known is None or meeting.start is None or Reminder.WEEK not in known.reminders:
        return
    before, zone = meeting_reminders.BEFORE[Reminder.WEEK], unit.house.network.timezone
    if meeting_reminders.moment(meeting.start, before, zone) <= unit.now + AT_MOST_EVERY:
        less = replace(known, reminders=known.reminders - {Reminder.WEEK})
        keeping.keep(unit, meeting, {person.id: less})
