"""Cancelling: whoever got the invitation hears at once that a meeting is off."""

from collections.abc import Mapping
from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import meeting_notices, meeting_rows
from services.meetings.afterwards import agenda_points
from services.meetings.chairing import asking
from services.meetings.series import in_calendar
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def cancel(unit: Unit, actor: Person, meeting_id: AffairId, reason: str = "") -> Meeting:
    """Call off a meeting that has not begun; gives it as it is then.

    Raises NotAllowed, and NotPossibleNow when it is off already, or has begun.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    meeting_rows.check_leads(unit, actor, meeting)
    return call_off(unit, meeting, actor, reason)


def call_off(
    unit: Unit, meeting: Meeting, actor: Person | None, reason: str = "", *, quietly: bool = False
) -> Meeting:
    """Call a meeting off; nobody is reminded of it from now on.

    With `quietly` only its message changes: whoever does this tells people in another way.
    """
    if meeting.stage not in {MeetingStage.PLANNED, MeetingStage.CALLED}:
        raise NotPossibleNow("meeting-gone")
    off = replace(
        meeting.changed().over(),
        stage=MeetingStage.CANCELLED,
        reason=reason,
        ended_at=unit.now,
        send_at=None,
    )
    unit.store.journal.append(
        JournalAct.MEETING_CANCELLED,
        unit.now,
        actor=actor.id if actor is not None else None,
        detail=off.id,
    )
    meeting_rows.save(unit, off)
    known = meeting_rows.invitations(unit, off)
    meeting_rows.keep(unit, off, known)
    if not quietly:
        _tell(unit, off, known)
    meeting_notices.refresh_all(unit, off)
    meeting_notices.take_back_where(unit, meeting)
    agenda_points.lapse(unit, off)
    asking.off(unit, off)
    return off


def _tell(unit: Unit, off: Meeting, known: Mapping[PersonId, Invitation]) -> None:
    for person, invitation in known.items():
        meeting_notices.cancelled(unit, off, person)
        if meeting_notices.has_file(invitation):
            meeting_notices.calendar(unit, off, person)
    for person in in_calendar.not_invited_yet(unit, off):
        meeting_notices.calendar(unit, off, person)
