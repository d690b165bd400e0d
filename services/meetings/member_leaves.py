"""Leaving: whoever is out of the network, or away from it for a while, holds no seat in it."""

from dataclasses import replace

from domain.identifiers import AffairId, PersonId
from domain.meetings import reminders, seats
from domain.meetings.chair_turn import ChairTurn
from domain.meetings.chairing import ChairRequest
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.meetings.talk import Talk
from domain.roles import Standing
from domain.worth.tally import AT_MEETING, About
from services import tallied, telegram_copies
from services.meetings import calendar_address, meeting_rows, seating, visiting
from services.meetings.chairing import leaving as chairs_left
from services.meetings.talks import talk_deadlines
from services.unit import Unit
from storage.records import Addressee

_TELL_WHERE = (Meeting, Series, ChairRequest, ChairTurn, Talk)


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Take back what somebody answered to what is ahead; whoever waits for a seat gets theirs.

    For somebody who pauses, and for somebody who was removed, of whom nothing is kept with any
    meeting then, in whose chat no place, time or button of one stays, and whose calendar address
    works no longer. Call it after that was saved.
    """
    person = unit.store.people.by_id(person_id)
    gone = person is None or person.standing is not Standing.MEMBER
    if gone:
        _take_back_invitations(unit, person_id)
        calendar_address.revoke(unit, person_id)
        talk_deadlines.gone(unit, person_id)
    _call_off_visits(unit, person_id, gone=gone)
    for row in unit.store.addressees.for_person(person_id):
        meeting = unit.store.affairs.find(Meeting, row.affair)
        if meeting is None:
            if gone and _is_of_series(unit, row.affair):
                unit.store.addressees.drop(row.affair, person_id)
            continue
        if meeting.options:  # its date is still being looked for: so much for what suited them
            meeting_rows.keep(unit, meeting, {person_id: Invitation()})
        if reminders.ahead(meeting, unit.now):
            everybody = seating.line(unit, meeting)
            changed = seats.answering(meeting.seats, everybody, person_id, None, unit.now)
            away = replace(changed[person_id], away=True)
            seating.keep(unit, meeting, {**changed, person_id: away})
            seating.tell(unit, meeting, everybody, changed, but=person_id)
        if gone:
            _count_present(unit, meeting, row)
            unit.store.addressees.drop(meeting.id, person_id)
    chairs_left.withdraw_person(unit, person_id)


def _count_present(unit: Unit, meeting: Meeting, row: Addressee) -> None:
    """Count who was there and goes before anybody was thanked for it."""
    if meeting_rows.invitation_of(row).present and not meeting.thanked:
        tallied.somebody(unit, row.person, About.PRESENT, AT_MEETING, meeting.end)


def _call_off_visits(unit: Unit, person_id: PersonId, *, gone: bool) -> None:
    """Call off the visits to somebody who is out or away, and those that who is gone asked for."""
    for meeting in unit.store.affairs.all(Meeting):
        if not meeting.is_visit or not _is_ahead(unit, meeting):
            continue
        if meeting.visited == person_id:
            visiting.host_leaves(unit, meeting)
        elif gone and meeting.by == person_id:
            visiting.caller_leaves(unit, meeting)


def _take_back_invitations(unit: Unit, person_id: PersonId) -> None:
    """Take away what tells somebody who is gone when the network meets, or what was agreed."""
    for message in unit.store.copies.of_affairs_in_chat_of(person_id):
        affair = unit.store.copies.affair_in(person_id, message)
        if affair is not None and _is_ours(unit, affair):
            telegram_copies.take_back_from(unit, person_id, message)


def _is_of_series(unit: Unit, affair: AffairId) -> bool:
    """Tell whether somebody has part in a series by it, or in the turn of its chairs."""
    return any(unit.store.affairs.find(kind, affair) is not None for kind in (Series, ChairTurn))


def _is_ours(unit: Unit, affair: AffairId) -> bool:
    return any(unit.store.affairs.find(kind, affair) is not None for kind in _TELL_WHERE)


def _is_ahead(unit: Unit, meeting: Meeting) -> bool:
    return meeting.stage is MeetingStage.PLANNED or reminders.ahead(meeting, unit.now)
