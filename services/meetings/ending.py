"""Ending: a meeting whose time is over was held, unless somebody called it off."""

from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage
from domain.worth.tally import About
from services import tallied
from services.meetings import meeting_rows
from services.meetings.afterwards import afterwards_deadlines, agenda_points
from services.unit import Unit
from storage.tables.journal import JournalAct


def end(unit: Unit, meeting: Meeting) -> Meeting:
    """Let a meeting be over; gives it as it is then."""
    held = replace(meeting, stage=MeetingStage.HELD, ended_at=meeting.end)
    unit.store.journal.append(JournalAct.MEETING_HELD, unit.now, detail=meeting.id)
    tallied.thing(unit, About.MEETING, meeting.kind, meeting.end)
    meeting_rows.save(unit, held)
    meeting_rows.keep(unit, held, meeting_rows.invitations(unit, held))
    agenda_points.lapse(unit, held)
    afterwards_deadlines.tell_leaders(unit, held)
    return held
