"""Asking a member to be the chair of a meeting: one at a time, with time to think.

A no, or that no answer came, is told to who asked and stands nowhere else: the journal has no line
of it, and the row is sealed.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import AffairId, PersonId
from domain.meetings import chairing
from domain.meetings.chairing import ChairRequest
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import MeetingPageDetail
from domain.notices import AffairDetail, Notice, NoticeKind, Priority
from domain.roles import CALLS_MEETINGS, Role
from services.meetings import inviting, meeting_rows
from services.meetings.chairing import request_rows, turn_rows
from services.unit import Unit
from storage.records import Addressee, Person

AGREED, DECLINED, LAPSED = "agreed", "declined", "lapsed"
VACANT, PASSING = "vacant", "passing"
"""What who chooses the chair is told."""

_AHEAD = frozenset({MeetingStage.PLANNED, MeetingStage.CALLED})


def may_ask(unit: Unit, person: Person, meeting: Meeting) -> bool:
    """Tell whether somebody chooses who leads a meeting: who calls meetings, and leads it.

    Nobody is the chair of a visit.
    """
    if meeting.is_visit:
        return False
    return person.role in CALLS_MEETINGS and meeting_rows.leads(unit, person, meeting)


def is_open(unit: Unit, meeting: Meeting) -> bool:
    """Tell whether it can be settled still who leads a meeting."""
    ahead = meeting.start is not None and unit.now < meeting.start
    return ahead and meeting.stage in _AHEAD


def check(unit: Unit, person: Person, meeting_id: AffairId) -> Meeting:
    """Find a meeting ahead that this person chooses the chair of.

    Raises NotAllowed, and NotPossibleNow when it is off or has begun.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    if not may_ask(unit, person, meeting):
        raise NotAllowed
    return meeting


def candidates(unit: Unit, meeting: Meeting) -> list[Person]:
    """List whom to ask, by name: the key figures it is for, but who leads it already."""
    found = [each for each in inviting.whom(unit, meeting) if _can_be(unit, each, meeting)]
    return sorted(found, key=lambda each: ((each.name or "").casefold(), each.id))


def ask(unit: Unit, asker: Person, meeting_id: AffairId, person_id: PersonId) -> Meeting:
    """Ask a member whether they would be the chair of a meeting; gives it as it is then.

    Raises as `check`, NotPossibleNow when somebody is asked already or said yes, StaleButton for
    whom it cannot be asked (any more), and AnswerRefused when the meeting is too near.
    """
    meeting = check(unit, asker, meeting_id)
    if request_rows.open_for(unit, meeting) is not None:
        raise NotPossibleNow("chair-asked-already")
    if request_rows.agreed(unit, meeting) is not None:
        raise NotPossibleNow("chair-there-is")
    if person_id not in {each.id for each in candidates(unit, meeting)}:
        raise StaleButton
    return meeting_rows.save(unit, asked(unit, meeting, person_id, asker.id))


def asked(
    unit: Unit, meeting: Meeting, person: PersonId, by: PersonId | None, *, turn: bool = False
) -> Meeting:
    """Ask somebody; gives the meeting with the question, for who saves it.

    Raises AnswerRefused when the meeting is too near.
    """
    request = ChairRequest(
        id=AffairId(unit.chance.bytes(8).hex()),
        meeting=meeting.id,
        person=person,
        by=by,
        asked_at=unit.now,
        answer_by=_answer_by(unit, meeting),
        turn=turn,
    )
    request_rows.save(unit, request)
    unit.store.addressees.save(Addressee(request.id, person, {}))
    _say(unit, request)
    return replace(meeting, chair_request=request.id)


def take_back(unit: Unit, asker: Person, meeting_id: AffairId) -> Meeting:
    """Ask no longer. Raises as `check`, and NotPossibleNow when it was answered already."""
    meeting = check(unit, asker, meeting_id)
    request = request_rows.open_for(unit, meeting)
    if request is None:
        raise NotPossibleNow("chair-answered-already")
    close(unit, request)
    return meeting


def close(unit: Unit, request: ChairRequest) -> None:
    """Let a question need no answer any more; the message that asks says so."""
    refresh(unit, request_rows.save(unit, request.over(unit.now)))


def off(unit: Unit, meeting: Meeting) -> None:
    """Ask nobody any longer about a meeting that is off, or has another chair by now."""
    request = request_rows.open_for(unit, meeting)
    if request is not None:
        close(unit, request)


def other_chair(unit: Unit, before: Meeting, actor: PersonId) -> None:
    """Let who was asked, and who said yes, know that they are not the chair of a meeting (now)."""
    off(unit, before)
    agreed = request_rows.agreed(unit, before)
    if agreed is not None and agreed.person != actor:
        _say(unit, agreed)


def run(unit: Unit) -> list[Exception]:
    """Wait no longer for what was not answered in time; for the sweep. Gives the faults of ours.

    Raises StorageTrouble.
    """
    faults: list[Exception] = []
    for request in unit.store.affairs.due(ChairRequest, unit.now):
        if request.open:
            with unit.apart(faults):
                close(unit, request)
                passed_on(unit, request, LAPSED)
    return faults


def passed_on(unit: Unit, request: ChairRequest, news: str) -> None:
    """Tell who asked what came of it; where they are gone, those who choose that nobody does."""
    meeting = unit.store.affairs.find(Meeting, request.meeting)
    if meeting is None or not is_open(unit, meeting):
        return
    asker = unit.store.people.by_id(request.by) if request.by is not None else None
    if asker is not None and may_ask(unit, asker, meeting):
        tell(unit, meeting, asker.id, news)
    elif news == AGREED:
        _tell_choosers(unit, meeting, AGREED)
    elif not (request.turn and turn_rows.wake(unit, meeting)):
        nobody_left(unit, meeting)


def vacant(unit: Unit, meeting: Meeting) -> None:
    """Tell those who choose the chair of a meeting that it has none any more.

    Where members take turns the next one is asked by itself.
    """
    _tell_choosers(unit, meeting, PASSING if turn_rows.wake(unit, meeting) else VACANT)


def nobody_left(unit: Unit, meeting: Meeting) -> None:
    """Tell those who choose the chair of a meeting that nobody is asked any more."""
    _tell_choosers(unit, meeting, VACANT)


def _tell_choosers(unit: Unit, meeting: Meeting, news: str) -> None:
    for leader in meeting_rows.leaders(unit, meeting):
        if may_ask(unit, leader, meeting):
            tell(unit, meeting, leader.id, news)


def tell(unit: Unit, meeting: Meeting, person: PersonId, news: str) -> None:
    """Tell somebody who chooses the chair of a meeting how that stands."""
    detail = MeetingPageDetail(news, meeting.id)
    coalesce = f"chair:{meeting.id}:{person}"
    unit.tell(Notice(NoticeKind.CHAIR_NEWS, person=person, detail=detail, coalesce=coalesce))


def refresh(unit: Unit, request: ChairRequest, priority: Priority | None = None) -> None:
    """Let the message that asked somebody say how it stands now; of who was not reached none."""
    if request.person is None:
        return
    row = unit.store.addressees.find(request.id, request.person)
    if row is None or row.message is None:
        return
    detail = AffairDetail(request.id)
    kind = NoticeKind.CHAIR_ASKED
    unit.tell(Notice(kind, priority, person=row.person, message=row.message, detail=detail))


def moved(unit: Unit, before: Meeting, after: Meeting, actor: PersonId | None) -> Meeting:
    """Give a meeting that is on another day: who said yes to the day it was is asked anew.

    Who moves the meeting they lead themselves leads it still. A question that waits has its time
    counted anew.
    """
    request = request_rows.of(unit, after)
    if request is None:
        return after
    if request.open:
        return _counted_anew(unit, after, request)
    if actor == before.chair:
        return after
    chair = unit.store.people.by_id(before.chair) if before.chair is not None else None
    if request_rows.agreed(unit, after) is None or chair is None:
        return after
    free = replace(after, chair=None)
    refresh(unit, request)
    if _can_be(unit, chair, free) and meeting_rows.takes_part(unit, chair):
        with suppress(AnswerRefused):
            return asked(unit, free, chair.id, request.by, turn=request.turn)
    vacant(unit, free)
    return free


def _say(unit: Unit, request: ChairRequest) -> None:
    """Ask, or say that it is not so any more, in a message of its own."""
    detail = AffairDetail(request.id)
    unit.tell(Notice(NoticeKind.CHAIR_ASKED, person=request.person, detail=detail))


def _counted_anew(unit: Unit, meeting: Meeting, request: ChairRequest) -> Meeting:
    try:
        again = replace(request, answer_by=_answer_by(unit, meeting))
    except AnswerRefused:
        close(unit, request)
        passed_on(unit, request, LAPSED)
    else:
        refresh(unit, request_rows.save(unit, again))
    return meeting


def _answer_by(unit: Unit, meeting: Meeting) -> datetime:
    readable = unit.quiet_until() or unit.now
    return chairing.answer_by(meeting.start or unit.now, readable)


def _can_be(unit: Unit, person: Person, meeting: Meeting) -> bool:
    if person.role is not Role.KEY_FIGURE or person.id == meeting.chair:
        return False
    return meeting.start is None or not person.membership.paused(unit.day_of(meeting.start))
