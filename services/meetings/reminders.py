"""Reminding: what time itself does with meetings, each exactly once.

What must still be told stands in the rows, and is taken off in the transaction that tells it. So
whenever the process dies it was told or it was not, and a clock that jumps back repeats nothing.
"""

from dataclasses import replace

from domain.meetings import reminders as meeting_reminders
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Notice, NoticeKind, Priority
from services.meetings import cancelling, ending, inviting
from services.meetings import counts as standing
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import afterwards_deadlines as afterwards
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
    elif meeting.stage is MeetingStage.CALLED and keeping.not_over(unit, meeting):
        _look_at_quorum(unit, meeting)
    elif meeting.stage is MeetingStage.CALLED:
        ending.end(unit, meeting)
    elif meeting.stage is MeetingStage.HELD:
        afterwards.pass_by(unit, meeting)


def _send(unit: Unit, meeting: Meeting) -> None:
    """Send the invitations, unless the bot was away until the meeting would have begun."""
    if meeting.start is not None and unit.now < meeting.start:
        inviting.send(unit, meeting)
        return
    cancelling.call_off(unit, meeting, None)
    leaders = keeping.leaders(unit, meeting)
    caller = [each for each in leaders if each.id == meeting.by]
    for leader in caller or leaders:
        unit.tell(
            Notice(
                NoticeKind.REPLY,
                Priority.REMINDER,
                person=leader.id,
                detail={"text": "meeting-never-sent", "menu": "yes"},
            )
        )


def _look_at_quorum(unit: Unit, meeting: Meeting) -> None:
    """Warn once, as long as something can be done about it."""
    keeping.save(unit, replace(meeting, quorum_told=True))
    few = standing.counts(unit, meeting).coming < (meeting.quorum or 0)
    if few and meeting_reminders.ahead(meeting, unit.now):
        telling.too_few(unit, meeting)


def _remind(unit: Unit, meeting: Meeting, row: Addressee) -> None:
    """Tell the reminder that is due, if any, and take off all that had their time."""
    zone, invitation = unit.house.network.timezone, Invitation.from_dict(row.state)
    due = meeting_reminders.due(meeting, invitation, unit.now, zone)
    after = meeting_reminders.settled(meeting, invitation, unit.now, zone)
    keeping.keep(unit, meeting, {row.person: after})
    if due is not None and keeping.takes_part(unit, unit.store.people.by_id(row.person)):
        telling.remind(unit, meeting, row.person, due)
