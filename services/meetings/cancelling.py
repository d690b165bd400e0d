"""Cancelling: whoever got the invitation hears at once that a meeting is off."""

from collections.abc import Mapping
from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import agenda_points as points
from services.meetings.series import in_calendar as holding
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def cancel(unit: Unit, actor: Person, meeting_id: AffairId, reason: str = "") -> Meeting:
    """Call off a meeting that has not begun; gives it as it is then.

    Raises NotAllowed, and NotPossibleNow when it is off already, or has begun.
    """
    meeting = keeping.ahead(unit, meeting_id)
    keeping.check_leads(actor, meeting)
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
        meeting.changed(),
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
    keeping.save(unit, off)
    known = keeping.invitations(unit, off)
    keeping.keep(unit, off, known)
    if not quietly:
        _tell(unit, off, known)
    telling.refresh_all(unit, off)
    points.lapse(unit, off)
    return off


def _tell(unit: Unit, off: Meeting, known: Mapping[PersonId, Invitation]) -> None:
    for person, invitation in known.items():
        telling.cancelled(unit, off, person)
        if telling.has_file(invitation):
            telling.calendar(unit, off, person)
    for person in holding.not_invited_yet(unit, off):
        telling.calendar(unit, off, person)
