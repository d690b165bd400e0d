"""Gratitude: whoever was at a meeting is thanked once, by hand or by itself the next morning.

Guide, "Geef het netwerk (publieke) erkenning en waardering".
"""

from dataclasses import replace

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.people.membership import Counted
from domain.roles import Standing
from domain.worth.tally import AT_MEETING, About
from services import tallied
from services.meetings import meeting_rows
from services.meetings.afterwards import attendance
from services.unit import Unit
from storage.records import Person


def thank(unit: Unit, leader: Person, meeting_id: AffairId) -> int:
    """Thank who was there; tells how many that are.

    Raises NotAllowed, and NotPossibleNow when it was done, or nobody was noted to be there.
    """
    meeting = meeting_rows.find(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    if not attendance.begun(unit, meeting):
        raise NotPossibleNow("after-too-early")
    if meeting.thanked:
        raise NotPossibleNow("after-thanked-already")
    if not attendance.present(unit, meeting):
        raise NotPossibleNow("after-nobody")
    return by_itself(unit, meeting)


def by_itself(unit: Unit, meeting: Meeting) -> int:
    """Thank who was there, also when nobody was; tells how many that are."""
    meeting_rows.save(unit, replace(meeting, thanked=True))
    were = attendance.present(unit, meeting)
    for person in were:
        one(unit, meeting, person)
    return len(were)


def one(unit: Unit, meeting: Meeting, person: Person) -> None:
    """Thank somebody, and count it: for the word of thanks at the end of the year, and the tally.

    From now on they cannot be noted as not there after all.
    """
    count(unit, person, Counted.MEETINGS)
    tallied.somebody(unit, person.id, About.PRESENT, AT_MEETING, meeting.end)
    unit.tell(
        Notice(
            NoticeKind.MEETING_THANKS,
            person=person.id,
            detail=AffairDetail(meeting.id),
        )
    )


def count(unit: Unit, person: Person, what: Counted) -> None:
    """Count something a member did; nobody but they themselves will see it."""
    if person.standing is Standing.MEMBER:
        membership = person.membership.counting(what)
        unit.store.people.save(replace(person, membership=membership))
