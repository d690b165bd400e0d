"""Agreeing: what was agreed at a meeting, sent to who was there, and asked about on its day.

Guide, "De organisatie van de bijeenkomsten": agreements are written down, and come back at the
next meeting. There is no search by person.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting, shared_agreement
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import AgreementDetail
from domain.meetings.shared_agreement import AgreementReply, AgreementState, SharedAgreement
from domain.notices import AffairDetail, Notice, NoticeKind
from domain.people.membership import Counted
from domain.roles import CALLS_MEETINGS
from domain.typed_text import clean
from domain.worth.tally import DROPPED, KEPT, OPEN, About
from services import identifying_words, tallied
from services.meetings import meeting_rows
from services.meetings.afterwards import attendance, meeting_thanks
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

_IN_TALLY = {AgreementReply.KEPT: KEPT, AgreementReply.DROPPED: DROPPED}


def open_for_agreements(unit: Unit, leader: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting that has begun, and that this person leads.

    Raises NotAllowed and NotPossibleNow.
    """
    meeting = meeting_rows.find(unit, meeting_id)
    meeting_rows.check_leads(unit, leader, meeting)
    if not attendance.begun(unit, meeting):
        raise NotPossibleNow("after-too-early")
    return meeting


def takers(unit: Unit, reader: Person, meeting: Meeting) -> list[Person]:
    """List who can take something on: those who were there, or else could be, and who leads it.

    As far as this reader, who writes it down, may know.
    """
    invited = attendance.listed(unit, reader, meeting)
    were = [person for person, there in invited if there] or [person for person, _ in invited]
    leading = [unit.store.people.by_id(each) for each in (meeting.by, meeting.chair) if each]
    found = {person.id: person for person in (*were, *leading) if person is not None}
    return [person for person in found.values() if meeting_rows.takes_part(unit, person)]


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
    identifying_words.refuse_citizen_number(words)
    if by is not None and by <= unit.today:
        raise AnswerRefused("agreement-day")
    zone = unit.municipality.network.timezone
    moment = shared_agreement.at_ten(by, zone) if by is not None else None
    return meeting_rows.save(unit, after_meeting.agreed(meeting, words, who, moment))


def take_away(unit: Unit, leader: Person, meeting_id: AffairId, number: int) -> Meeting:
    """Take an agreement away. Raises like `open_for_agreements`."""
    meeting = open_for_agreements(unit, leader, meeting_id)
    return meeting_rows.save(unit, after_meeting.taken_away(meeting, number))


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
    meeting_rows.save(unit, replace(meeting, agreements_told=True))
    for person in people:
        _tell(unit, NoticeKind.AGREEMENTS, meeting, person)
    unit.store.journal.append(
        JournalAct.AGREEMENTS_SENT, unit.now, actor=leader.id, detail=meeting.id
    )
    return len(people)


def say(
    unit: Unit, person: Person, meeting_id: AffairId, number: int, said: AgreementReply
) -> Meeting:
    """Note what became of an agreement; whoever kept it has that counted for themselves.

    For who keeps it and who leads the meeting. Raises NotAllowed, and NotPossibleNow.
    """
    meeting = meeting_rows.find(unit, meeting_id)
    agreement = after_meeting.find(meeting, number)
    if person.id != agreement.who and not meeting_rows.leads(unit, person, meeting):
        raise NotAllowed
    zone = unit.municipality.network.timezone
    after = meeting_rows.save(unit, after_meeting.said(meeting, number, said, unit.now, zone))
    count(unit, agreement, said)
    return after


def count(unit: Unit, agreement: SharedAgreement, said: AgreementReply) -> None:
    """Count what became of one that somebody took on: for themselves, and in the half year."""
    keeper = unit.store.people.by_id(agreement.who) if agreement.who is not None else None
    if said is not AgreementReply.LATER and keeper is not None:
        tallied.somebody(unit, keeper.id, About.AGREEMENT, _IN_TALLY[said])
    if said is AgreementReply.KEPT and keeper is not None:
        meeting_thanks.count(unit, keeper, Counted.AGREEMENTS)


def gone(unit: Unit, agreements: Iterable[SharedAgreement]) -> None:
    """Count, as what they are of is erased, who never said what became of what they took on."""
    for agreement in agreements:
        if agreement.is_open and agreement.who is not None:
            tallied.somebody(unit, agreement.who, About.AGREEMENT, OPEN)


def ask_due(unit: Unit, meeting: Meeting) -> None:
    """Ask about the agreements whose day it is; of what is for everybody all are reminded."""
    if unit.quiet_until():
        return
    for agreement in after_meeting.due(meeting, unit.now):
        meeting = meeting_rows.save(unit, after_meeting.asked(meeting, agreement.number))
        people = dict.fromkeys(person.id for person in keepers(unit, meeting, agreement))
        if agreement.who is None:
            people |= dict.fromkeys(person.id for person in attendance.present(unit, meeting))
        for person in people:
            _tell(unit, NoticeKind.AGREEMENT, meeting, person, agreement)


def keepers(unit: Unit, meeting: Meeting, agreement: SharedAgreement) -> list[Person]:
    """List who is asked about an agreement: whoever took it on, or else who leads the meeting."""
    asked = [agreement.who, meeting.by, meeting.chair]
    for person_id in (each for each in asked if each is not None):
        person = unit.store.people.by_id(person_id)
        if person is not None and meeting_rows.takes_part(unit, person):
            return [person]
    return meeting_rows.leaders(unit, meeting)


def open_for(unit: Unit, reader: Person, meeting: Meeting) -> list[SharedAgreement]:
    """List what is still to be done of earlier meetings that this reader was invited to, or called.

    Only what was sent to who was there; what a meeting of the core group agreed stays there.
    """
    if meeting.start is None:
        return []
    found: list[SharedAgreement] = []
    for earlier in _earlier(unit, reader, meeting):
        if earlier.stage is not MeetingStage.HELD:
            continue
        if earlier.agreements_told and earlier.start is not None and earlier.start < meeting.start:
            found += [each for each in earlier.agreements if each.state is AgreementState.OPEN]
    return sorted(found, key=lambda each: (each.by is None, each.by or unit.now, each.what))


def _earlier(unit: Unit, reader: Person, meeting: Meeting) -> list[Meeting]:
    """List what else somebody was invited to; of who may call meetings also what they called."""
    rows = unit.store.addressees.for_person(reader.id)
    others = [row.affair for row in rows if row.affair != meeting.id]
    if reader.role in CALLS_MEETINGS:
        kept = unit.store.affairs.all(Meeting)
        return [each for each in kept if each.id in others or each.by == reader.id]
    found = (unit.store.affairs.find(Meeting, affair) for affair in others)
    return [each for each in found if each is not None]


def _tell(
    unit: Unit,
    kind: NoticeKind,
    meeting: Meeting,
    person: PersonId,
    agreement: SharedAgreement | None = None,
) -> None:
    detail = AffairDetail(meeting.id)
    which = f"{kind}:{meeting.id}"
    if agreement is not None:
        detail = AgreementDetail(meeting.id, agreement.number)
        which = f"{which}:{agreement.number}"
    unit.tell(Notice(kind, person=person, detail=detail, coalesce=f"{which}:{person}"))
