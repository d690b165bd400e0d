"""Agreeing: what was agreed at a meeting, sent to who was there, and asked about on its day.

Guide, "De organisatie van de bijeenkomsten": agreements are written down, and come back at the
next meeting. There is no search by person.
"""

from dataclasses import replace
from datetime import date

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting as afterwards
from domain.meetings.after_meeting import Said
from domain.meetings.meeting import Agreement, AgreementState, Meeting, MeetingStage
from domain.notices import Notice, NoticeKind, Priority
from domain.people.membership import Counted
from domain.quiet_hours import quiet_until
from domain.typed_text import clean
from services import identifying_words as spotting
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import attendance
from services.meetings.afterwards import meeting_thanks as gratitude
from services.people import participation as taking_part
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def open_for_agreements(unit: Unit, leader: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting that has begun, and that this person leads.

    Raises NotAllowed and NotPossibleNow.
    """
    meeting = keeping.find(unit, meeting_id)
    keeping.check_leads(leader, meeting)
    if not attendance.begun(unit, meeting):
        raise NotPossibleNow("after-too-early")
    return meeting


def takers(unit: Unit, meeting: Meeting) -> list[Person]:
    """List who can take something on: those who were there, or else could be, and who leads it."""
    invited = attendance.everybody(unit, meeting)
    were = [person for person, there in invited if there] or [person for person, _ in invited]
    leading = [unit.store.people.by_id(each) for each in (meeting.by, meeting.chair) if each]
    found = {person.id: person for person in (*were, *leading) if person is not None}
    return [person for person in found.values() if keeping.takes_part(unit, person)]


def add(
    unit: Unit,
    leader: Person,
    meeting_id: AffairId,
    *,
    what: str,
    who: PersonId | None,
    by: date | None,
) -> Meeting:
    """Write down an agreement; without `who` it is for everybody.

    Raises like `open_for_agreements`, and AnswerRefused for a day that is not ahead.
    """
    meeting = open_for_agreements(unit, leader, meeting_id)
    words = " ".join(clean(what).split())
    spotting.refuse_citizen_number(words)
    if by is not None and by <= taking_part.today(unit):
        raise AnswerRefused("agreement-day")
    zone = unit.house.network.timezone
    moment = afterwards.at_ten(by, zone) if by is not None else None
    return keeping.save(unit, afterwards.agreed(meeting, words, who, moment))


def take_away(unit: Unit, leader: Person, meeting_id: AffairId, number: int) -> Meeting:
    """Take an agreement away. Raises like `open_for_agreements`."""
    meeting = open_for_agreements(unit, leader, meeting_id)
    return keeping.save(unit, afterwards.taken_away(meeting, number))


def send(unit: Unit, leader: Person, meeting_id: AffairId) -> int:
    """Send the agreements to who was there, and to whoever took one on; tells how many.

    Raises like `open_for_agreements`, and NotPossibleNow when there is nothing (new) to send, or
    nobody to send it to.
    """
    meeting = open_for_agreements(unit, leader, meeting_id)
    if not meeting.agreements:
        raise NotPossibleNow("agreements-none")
    if meeting.agreements_told:
        raise NotPossibleNow("agreements-told")
    people = dict.fromkeys(person.id for person in attendance.present(unit, meeting))
    people |= dict.fromkeys(each.who for each in meeting.agreements if each.who is not None)
    people.pop(leader.id, None)
    if not people:
        raise NotPossibleNow("after-nobody")
    keeping.save(unit, replace(meeting, agreements_told=True))
    for person in people:
        _tell(unit, NoticeKind.AGREEMENTS, meeting, person)
    unit.store.journal.append(
        JournalAct.AGREEMENTS_SENT, unit.now, actor=leader.id, detail=meeting.id
    )
    return len(people)


def say(unit: Unit, person: Person, meeting_id: AffairId, number: int, said: Said) -> Meeting:
    """Note what became of an agreement; whoever kept it has that counted for themselves.

    For who keeps it and who leads the meeting. Raises NotAllowed, and NotPossibleNow.
    """
    meeting = keeping.find(unit, meeting_id)
    agreement = afterwards.find(meeting, number)
    if person.id != agreement.who and not keeping.leads(person, meeting):
        raise NotAllowed
    zone = unit.house.network.timezone
    after = keeping.save(unit, afterwards.said(meeting, number, said, unit.now, zone))
    keeper = unit.store.people.by_id(agreement.who) if agreement.who is not None else None
    if said is Said.KEPT and keeper is not None:
        gratitude.count(unit, keeper, Counted.AGREEMENTS)
    return after


def ask_due(unit: Unit, meeting: Meeting) -> None:
    """Ask about the agreements whose day it is; of what is for everybody all are reminded."""
    if quiet_until(unit.now, unit.house.network.timezone):
        return
    for agreement in afterwards.due(meeting, unit.now):
        meeting = keeping.save(unit, afterwards.asked(meeting, agreement.number))
        people = dict.fromkeys(person.id for person in keepers(unit, meeting, agreement))
        if agreement.who is None:
            people |= dict.fromkeys(person.id for person in attendance.present(unit, meeting))
        for person in people:
            _tell(unit, NoticeKind.AGREEMENT, meeting, person, agreement)


def keepers(unit: Unit, meeting: Meeting, agreement: Agreement) -> list[Person]:
    """List who is asked about an agreement: whoever took it on, or else who leads the meeting."""
    asked = [agreement.who, meeting.by, meeting.chair]
    for person_id in (each for each in asked if each is not None):
        person = unit.store.people.by_id(person_id)
        if person is not None and keeping.takes_part(unit, person):
            return [person]
    return keeping.leaders(unit, meeting)


def open_for(unit: Unit, reader: Person, meeting: Meeting) -> list[Agreement]:
    """List what is still to be done of earlier meetings that this reader was invited to, or called.

    Only what was sent to who was there; what a meeting of the core group agreed stays there.
    """
    if meeting.start is None:
        return []
    found: list[Agreement] = []
    for earlier in _earlier(unit, reader):
        if earlier.stage is not MeetingStage.HELD:
            continue
        if earlier.agreements_told and earlier.start is not None and earlier.start < meeting.start:
            found += [each for each in earlier.agreements if each.state is AgreementState.OPEN]
    return sorted(found, key=lambda each: (each.by is None, each.by or unit.now, each.what))


def _earlier(unit: Unit, reader: Person) -> list[Meeting]:
    """List what somebody was invited to; of who may call meetings also what they called."""
    rows = unit.store.addressees.for_person(reader.id)
    found = [unit.store.affairs.find(Meeting, row.affair) for row in rows]
    if reader.role in keeping.LEADERS:
        found += [each for each in unit.store.affairs.all(Meeting) if each.by == reader.id]
    return list({each.id: each for each in found if each is not None}.values())


def _tell(
    unit: Unit,
    kind: NoticeKind,
    meeting: Meeting,
    person: PersonId,
    agreement: Agreement | None = None,
) -> None:
    detail: dict[str, str] = {"affair": meeting.id}
    if agreement is not None:
        detail["agreement"] = str(agreement.number)
    unit.tell(
        Notice(
            kind,
            Priority.FEEDBACK if agreement is None else Priority.REMINDER,
            person=person,
            detail=detail,
            coalesce=":".join((str(kind), *detail.values(), person)),
        )
    )
