"""Leaving: whoever is out of the network, or away from it for a while, holds no seat in it."""

from dataclasses import replace

from domain.identifiers import PersonId
from domain.meetings import reminders as meeting_reminders
from domain.meetings import seats
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Series
from domain.notices import Notice, NoticeKind, Priority
from domain.roles import Standing
from services.meetings import meeting_notices as telling
from services.meetings import meeting_rows as keeping
from services.meetings import seating
from services.unit import Unit

_TO_COME = frozenset({MeetingStage.POLLING, MeetingStage.POLLED, MeetingStage.PLANNED})


def withdraw_person(unit: Unit, person_id: PersonId) -> None:
    """Take back what somebody answered to what is ahead; whoever waits for a seat gets theirs.

    For somebody who pauses, and for somebody who was removed, of whom nothing is kept with any
    meeting then. Call it after that was saved.
    """
    person = unit.store.people.by_id(person_id)
    gone = person is None or person.standing is not Standing.MEMBER
    for row in unit.store.addressees.for_person(person_id):
        meeting = unit.store.affairs.find(Meeting, row.affair)
        if meeting is None:
            if gone and unit.store.affairs.find(Series, row.affair) is not None:
                unit.store.addressees.drop(row.affair, person_id)
            continue
        if meeting.options:  # its date is still being looked for: so much for what suited them
            keeping.keep(unit, meeting, {person_id: Invitation()})
        if meeting_reminders.ahead(meeting, unit.now):
            everybody = keeping.invitations(unit, meeting)
            changed = seats.answering(meeting.seats, everybody, person_id, None, unit.now)
            away = replace(changed[person_id], away=True)
            keeping.keep(unit, meeting, {**changed, person_id: away})
            seating.tell(unit, meeting, everybody, changed, but=person_id)
        if gone:
            unit.store.addressees.drop(meeting.id, person_id)
    if gone:
        _without_chair(unit, person_id)


def _without_chair(unit: Unit, person_id: PersonId) -> None:
    """Name nobody as chair who is gone; the coordinators hear that somebody else is to lead."""
    led = [
        meeting
        for meeting in unit.store.affairs.all(Meeting)
        if meeting.chair == person_id
        and (meeting.stage in _TO_COME or meeting_reminders.ahead(meeting, unit.now))
    ]
    for meeting in led:
        telling.refresh_all(unit, meeting)
    for coordinator in unit.store.people.coordinators() if led else ():
        unit.tell(
            Notice(
                NoticeKind.REPLY,
                Priority.REMINDER,
                person=coordinator.id,
                detail={"text": "membership-chair-left"},
            )
        )
