"""Presence: noting who is at a meeting, by a tap of who leads it or by a code shown in the room.

From half an hour before the start until a day after the end. Only who was invited can be there.
"""

from dataclasses import replace
from enum import StrEnum
from hmac import compare_digest

from domain.errors import NotPossibleNow, StaleButton
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting
from domain.notices import Priority
from services.meetings import meeting_notices, meeting_rows
from services.meetings.afterwards import attendance, meeting_thanks
from services.unit import Unit
from storage.records import Person


class CodeOutcome(StrEnum):
    """What came of a code that somebody typed."""

    HERE = "here"
    WRONG = "wrong"
    WAIT = "wait"  # too many wrong ones


def set_present(
    unit: Unit, leader: Person, meeting_id: AffairId, person_id: PersonId, *, there: bool
) -> None:
    """Note that somebody is there, or is not after all.

    Raises NotAllowed, StaleButton for who was not invited or is not shown to them, and
    NotPossibleNow outside its time or when they were thanked already.
    """
    meeting = _open(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    invitation, person = _invited(unit, meeting, person_id), unit.store.people.by_id(person_id)
    if invitation is None or person is None:
        raise StaleButton
    if person not in (each for each, _ in attendance.listed(unit, leader, meeting)):
        raise StaleButton
    if there:
        _arrived(unit, meeting, person, invitation)
    elif meeting.thanked:
        raise NotPossibleNow("after-thanked")
    else:
        meeting_rows.keep(unit, meeting, {person_id: replace(invitation, present=False)})


def code_of(unit: Unit, leader: Person, meeting_id: AffairId) -> str:
    """Give the code for the room; it is drawn when it is first asked for.

    Raises NotAllowed, and NotPossibleNow outside its time.
    """
    meeting = _open(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    if not meeting.code:
        drawn = unit.chance.below(10**after_meeting.CODE_DIGITS)
        meeting = meeting_rows.save(
            unit, replace(meeting, code=f"{drawn:0{after_meeting.CODE_DIGITS}}")
        )
    return meeting.code


def awaited(unit: Unit, person: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting at which this person can say that they are there.

    Raises NotPossibleNow when they were not invited, are noted already, or it is not the time.
    """
    meeting = _open(unit, meeting_id)
    invitation = _invited(unit, meeting, person.id)
    if invitation is None:
        raise NotPossibleNow("meeting-not-yours")
    if invitation.present:
        raise NotPossibleNow("after-noted")
    return meeting


def by_code(unit: Unit, person: Person, meeting_id: AffairId, code: str) -> CodeOutcome:
    """Note that somebody is there who has the code from the room; raises like `awaited`.

    A wrong one is counted, so nothing may be raised for it.
    """
    meeting = awaited(unit, person, meeting_id)
    if not meeting.code:
        raise NotPossibleNow("after-no-code")
    invitation = _invited(unit, meeting, person.id) or Invitation()
    if not after_meeting.may_try(invitation, unit.now):
        return CodeOutcome.WAIT
    digits = "".join(sign for sign in code if sign.isdecimal() and sign.isascii())
    if not compare_digest(digits, meeting.code):
        tried = after_meeting.tried(invitation, unit.now)
        meeting_rows.keep(unit, meeting, {person.id: tried})
        return CodeOutcome.WRONG if after_meeting.may_try(tried, unit.now) else CodeOutcome.WAIT
    _arrived(unit, meeting, person, invitation)
    meeting_notices.refresh(unit, meeting.id, person.id, Priority.CARD)
    return CodeOutcome.HERE


def _arrived(unit: Unit, meeting: Meeting, person: Person, invitation: Invitation) -> None:
    """Note somebody; when the others were thanked already, they are thanked too."""
    if invitation.present:
        return
    attendance.note(unit, meeting, person.id, invitation)
    if meeting.thanked:
        meeting_thanks.one(unit, meeting, person)


def _open(unit: Unit, meeting_id: AffairId) -> Meeting:
    meeting = meeting_rows.find(unit, meeting_id)
    after_meeting.check_presence(meeting, unit.now)
    return meeting


def _invited(unit: Unit, meeting: Meeting, person: PersonId) -> Invitation | None:
    return meeting_rows.invitation(unit, meeting.id, person)
