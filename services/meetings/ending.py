"""Ending: a meeting whose time is over was held, unless somebody called it off."""

from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import afterwards_deadlines as afterwards
from services.meetings.afterwards import agenda_points as points
from services.unit import Unit
from storage.tables.journal import JournalAct


def end(unit: Unit, meeting: Meeting) -> Meeting:
    """Let a meeting be over; gives it as it is then."""
    held = replace(meeting, stage=MeetingStage.HELD, ended_at=meeting.end)
    unit.store.journal.append(JournalAct.MEETING_HELD, unit.now, detail=meeting.id)
    keeping.save(unit, held)
    keeping.keep(unit, held, keeping.invitations(unit, held))
    points.lapse(unit, held)
    afterwards.tell_leaders(unit, held)
    return held
