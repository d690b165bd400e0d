"""Asking to be called: a concern without a word of what it is about (guide, "Eenduidig proces").

Some things are said rather than written, and weighed with somebody first. The request has all that
a concern has: a reference, an owner, a term, reminders, and an end only after an answer. For any
face; who asks, when and on which number is all there is to it.
"""

from datetime import datetime

from domain.concerns.acts import Act
from domain.concerns.concern import Concern, ConcernKind, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import CallBack
from domain.errors import AnswerRefused, NotPossibleNow
from domain.filing import call_moments
from domain.filing.call_moments import CallMoment
from domain.filing.call_number import ON_HAND, PHONE
from domain.identifiers import ConcernId
from domain.network import WHOLE_TOWN
from domain.notices import Notice, NoticeKind
from services.concerns import card_delivery
from services.filing import interview
from services.identifying_words import refuse_citizen_number
from services.unit import Unit
from storage.records import Person


def check(unit: Unit, person: Person) -> None:
    """Refuse whom no call can be promised: as filing does, and who waits for one already.

    Raises NotPossibleNow (only-key-figures-file, call-waits-already) or TooMany.
    """
    interview.check_may_file(unit, person)
    for concern in unit.store.concerns.of_reporter(person.id):
        if concern.timeline.call is not None:
            raise NotPossibleNow("call-waits-already", reference=concern.reference)


def soonest(unit: Unit) -> datetime:
    """Say by when (UTC) somebody is called who asks for it now."""
    agreement = unit.municipality.protocol.agreement(ConcernKind.CONCERN, Urgency.URGENT)
    return agreement.terms[Deadline.CALL_BACK].after(unit.now, unit.municipality.working_time)


def offered(unit: Unit) -> list[CallMoment]:
    """List when somebody can be called, as far as it can be chosen with a button now."""
    return call_moments.offered(unit.now, soonest(unit), unit.municipality.working_time)


def at(unit: Unit, start: datetime) -> CallBack:
    """Give what is promised to who names an hour (UTC). Raises AnswerRefused."""
    return call_moments.at(start, unit.now, unit.municipality.working_time)


def check_seen(unit: Unit, call: CallBack) -> None:
    """Refuse hours that come before anybody reads of them, as it is now. Raises AnswerRefused."""
    call_moments.check_seen(call, unit.now, unit.municipality.working_time)


def ask(unit: Unit, person: Person, call: CallBack, number: str = ON_HAND) -> Concern:
    """File it: kept, journaled, promised and told in one transaction. It always has a name.

    Raises as `check`, and AnswerRefused for hours that are over (moment-gone) or that nobody
    sees coming (call-unseen), or a number that cannot be kept.
    """
    check(unit, person)
    refuse_citizen_number(number)
    if not call.at_once and call.until <= unit.now:
        raise AnswerRefused("moment-gone")
    check_seen(unit, call)
    if call.at_once:
        call = CallBack(unit.now, soonest(unit), at_once=True)
    urgency = Urgency.URGENT if call.at_once else Urgency.SOON
    protocol, working_time = unit.municipality.protocol, unit.municipality.working_time
    timeline, promise = protocol.begin_call(call, urgency, unit.now, working_time)
    concern = Concern(
        id=ConcernId(unit.chance.bytes(8).hex()),
        reference=interview.free_reference(unit, ConcernKind.CONCERN),
        kind=ConcernKind.CONCERN,
        reporter=person.id,
        named=True,
        subject="",
        neighbourhood=WHOLE_TOWN,
        urgency=urgency,
        stage=Stage.FILED,
        owner=None,
        filed_at=unit.now,
        promise=promise,
        timeline=timeline,
    )
    unit.store.concerns.add(concern, {PHONE: number})
    unit.store.journal.append(Act.FILE, unit.now, actor=person.id, concern=concern.id)
    unit.tell(Notice(NoticeKind.RECEIPT, person=person.id, concern=concern.id))
    card_delivery.announce(unit, concern)
    return concern
