"""Ending: a meeting whose time is over was held, unless somebody called it off."""

from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage
from domain.worth.tally import About
from services import tallied
from services.meetings import meeting_notices, meeting_rows
from services.meetings.afterwards import afterwards_deadlines, agenda_points
from services.unit import Unit
from storage.tables.journal import JournalAct


def end(unit: Unit, meeting: Meeting) -> Meeting:
    """Let a meeting be over; gives it as it is then."""
    held = replace(meeting.over(), stage=MeetingStage.HELD, ended_at=meeting.end)
    unit.store.journal.append(JournalAct.MEETING_HELD, unit.now, detail=meeting.id)
    if not held.is_visit:  # that one person was visited is nobody's to count
        tallied.thing(unit, About.MEETING, meeting.kind, meeting.end)
    meeting_rows.save(unit, held)
    meeting_rows.keep(unit, held, meeting_rows.invitations(unit, held))
    agenda_points.lapse(unit, held)
    if held.is_visit:
        meeting_notices.take_back_where(unit, meeting)
        meeting_notices.refresh_all(unit, held)
    else:
        afterwards_deadlines.tell_leaders(unit, held)
    return held
