"""Answering whether one would be the chair of a meeting, and giving that back.

On a yes somebody is the chair in the same transaction: they lead this meeting from then on.
"""

from dataclasses import replace

from domain.errors import Hindered, NotAllowed, NotPossibleNow, StaleButton
from domain.identifiers import AffairId, MessageId
from domain.meetings.chairing import GIVEN, ChairAnswer
from domain.notices import Priority
from services.meetings import changing, meeting_rows
from services.meetings.chairing import asking, request_rows, turns
from services.unit import Unit
from storage.records import Person


def answer(
    unit: Unit, person: Person, request_id: AffairId, given: ChairAnswer, message: MessageId
) -> None:
    """Keep what somebody answered; on a yes they are the chair, and all hear it of another one.

    The `message` it was pressed in says so, also when nothing noted yet that it reached them.
    Raises NotPossibleNow when it is gone, not for them, or the time is over.
    """
    if given not in GIVEN:
        raise StaleButton
    request = request_rows.find(unit, request_id)
    row = unit.store.addressees.find(request.id, person.id)
    if row is None or request.person != person.id:
        raise NotPossibleNow("chair-gone")
    if not request.takes_answers(unit.now):
        raise Hindered("chair-over")
    meeting = meeting_rows.ahead(unit, request.meeting)
    if not meeting_rows.takes_part(unit, person):
        raise NotPossibleNow("chair-over")
    unit.store.addressees.save(replace(row, message=message, delivery="delivered"))
    request = request_rows.save(unit, request.over(unit.now, given))
    if given is ChairAnswer.AGREED:
        nobody = meeting.chair is None
        changing.carry_out(unit, person.id, meeting, quietly=nobody, chair=person.id)
    elif given is ChairAnswer.RATHER and request.turn:
        turns.step_out(unit, person.id, meeting)
    asking.refresh(unit, request, Priority.ANSWER)
    news = asking.AGREED if given is ChairAnswer.AGREED else asking.DECLINED
    asking.passed_on(unit, request, news)


def give_back(unit: Unit, person: Person, meeting_id: AffairId) -> None:
    """Be the chair of a meeting no longer; who chooses hears it at once.

    Raises NotAllowed, and NotPossibleNow when it has begun, or is off.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    if not request_rows.may_give_back(unit, person, meeting):
        raise NotAllowed
    request = request_rows.of(unit, meeting)
    free = changing.carry_out(unit, person.id, meeting, quietly=True, chair=None)
    if request is not None:
        asking.refresh(unit, request)
    asking.vacant(unit, free)
