"""Ending: a meeting whose time is over was held, unless somebody called it off."""

from dataclasses import replace

from domain.meeting import Meeting, MeetingStage
from services.meetings import afterwards, keeping, points
from services.unit import Unit
from storage.journal import JournalAct


def end(unit: Unit, meeting: Meeting) -> Meeting:
    """Let a meeting be over; gives it as it is then."""
    held = replace(meeting, stage=MeetingStage.HELD, ended_at=meeting.end)
    unit.store.journal.append(JournalAct.MEETING_HELD, unit.now, detail=meeting.id)
    keeping.save(unit, held)
    keeping.keep(unit, held, keeping.invitations(unit, held))
    points.lapse(unit, held)
    afterwards.tell_leaders(unit, held)
    return held
