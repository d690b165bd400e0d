"""Reminding: what time itself does with meetings, each exactly once.

What must still be told stands in the rows, and is taken off in the transaction that tells it. So
whenever the process dies it was told or it was not, and a clock that jumps back repeats nothing.
"""

from dataclasses import replace

from domain.meetings import reminders
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import cancelling, counts, ending, inviting, meeting_notices, meeting_rows
from services.meetings.afterwards import afterwards_deadlines
from services.reply import reply
from services.unit import Unit
from storage.records import Addressee

_AT_ONCE = 300
"""Reminders a sweep: whoever acts meanwhile is not to wait. The rest is for the next."""


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours, each of which kept one thing back.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for meeting in unit.store.affairs.due(Meeting, unit.now):
        with unit.apart(faults):
            _bring(unit, meeting)
    for meeting, row in _due(unit)[:_AT_ONCE]:
        with unit.apart(faults):
            _remind(unit, meeting, row)
    return faults


def _due(unit: Unit) -> list[tuple[Meeting, Addressee]]:
    rows = unit.store.addressees.due(unit.now)
    known = {each: unit.store.affairs.find(Meeting, each) for each in {row.affair for row in rows}}
    pairs = ((known[row.affair], row) for row in rows)
    return [(meeting, row) for meeting, row in pairs if meeting is not None]


def _bring(unit: Unit, meeting: Meeting) -> None:
    if meeting.stage is MeetingStage.PLANNED:
        _send(unit, meeting)
    elif meeting.stage is MeetingStage.CALLED and meeting_rows.not_over(unit, meeting):
        _look_at_quorum(unit, meeting)
    elif meeting.stage is MeetingStage.CALLED:
        ending.end(unit, meeting)
    elif meeting.stage is MeetingStage.HELD:
        afterwards_deadlines.pass_by(unit, meeting)


def _send(unit: Unit, meeting: Meeting) -> None:
    """Send the invitations, unless the bot was away until the meeting would have begun."""
    if meeting.start is not None and unit.now < meeting.start:
        inviting.send(unit, meeting)
        return
    cancelling.call_off(unit, meeting, None)
    leaders = meeting_rows.leaders(unit, meeting)
    caller = [each for each in leaders if each.id == meeting.by]
    for leader in caller or leaders:
        reply(unit, leader.id, "meeting-never-sent", priority=Priority.REMINDER, menu=True)


def _look_at_quorum(unit: Unit, meeting: Meeting) -> None:
    """Warn once, as long as something can be done about it."""
    meeting_rows.save(unit, replace(meeting, quorum_told=True))
    few = counts.counts(unit, meeting).coming < (meeting.quorum or 0)
    if few and reminders.ahead(meeting, unit.now):
        meeting_notices.too_few(unit, meeting)


def _remind(unit: Unit, meeting: Meeting, row: Addressee) -> None:
    """Tell the reminder that is due, if any, and take off all that had their time."""
    quiet, invitation = unit.municipality.network.quiet_hours, meeting_rows.invitation_of(row)
    due = reminders.due(meeting, invitation, unit.now, quiet)
    after = reminders.settled(meeting, invitation, unit.now, quiet)
    meeting_rows.keep(unit, meeting, {row.person: after})
    if due is not None and meeting_rows.takes_part(unit, unit.store.people.by_id(row.person)):
        meeting_notices.remind(unit, meeting, row.person, due)
