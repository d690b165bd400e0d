"""How a question to be the chair of a meeting is found and kept."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.chairing import ChairAnswer, ChairRequest
from domain.meetings.meeting import Meeting
from domain.roles import CHOSEN_UNASKED
from services.unit import Unit
from storage.records import Person


def find(unit: Unit, request_id: AffairId) -> ChairRequest:
    """Find a question. Raises NotPossibleNow when it is not kept (any more)."""
    found = unit.store.affairs.find(ChairRequest, request_id)
    if found is None:
        raise NotPossibleNow("chair-gone")
    return found


def of(unit: Unit, meeting: Meeting) -> ChairRequest | None:
    """Give the last question about a meeting."""
    if meeting.chair_request is None:
        return None
    return unit.store.affairs.find(ChairRequest, meeting.chair_request)


def open_for(unit: Unit, meeting: Meeting) -> ChairRequest | None:
    """Give the question about a meeting that waits for an answer."""
    request = of(unit, meeting)
    return request if request is not None and request.open else None


def agreed(unit: Unit, meeting: Meeting) -> ChairRequest | None:
    """Give the question that its chair said yes to; None for one who was not asked."""
    request = of(unit, meeting)
    if request is None or request.answer is not ChairAnswer.AGREED:
        return None
    return request if request.person == meeting.chair else None


def may_give_back(unit: Unit, person: Person, meeting: Meeting) -> bool:
    """Tell whether somebody is the chair of a meeting ahead because they said yes to it."""
    asked = person.id == meeting.chair and person.role not in CHOSEN_UNASKED
    return asked and meeting.start is not None and unit.now < meeting.start


def of_person(unit: Unit, person: PersonId) -> list[ChairRequest]:
    """List what somebody was asked."""
    rows = unit.store.addressees.for_person(person)
    found = (unit.store.affairs.find(ChairRequest, row.affair) for row in rows)
    return [each for each in found if each is not None]


def save(unit: Unit, request: ChairRequest) -> ChairRequest:
    """Keep a question; time looks at it when its time is over, and when it is erased."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    ended = request.ended_at
    unit.store.affairs.save(request, request.answer_by if ended is None else ended + keep)
    return request
