"""PIN: what was typed is hashed slowly, and then compared or kept; what was asked for goes on."""

from domain.errors import Refusal
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind
from domain.people.notices import PinDetail
from domain.roles import Standing
from handlers.concerns import readings
from handlers.people.pin.presses import page_of
from handlers.telegram.calls import JSON, Call, Failure, SlowHash
from handlers.telegram.private_message import recipient
from handlers.telegram.rendering import PATIENCE, Renderer, Verdict
from services.concerns import reading
from services.people import pins
from services.reply import reply
from services.unit import Unit
from storage.records import Outgoing, Person


class PinTyped(Renderer):
    """Hashes beside everything else; says itself nothing, and looks at what is true afterwards."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the hash to make; None for who is no member any more."""
        person, detail = recipient(unit, item), item.notice.detail_as(PinDetail)
        if person is None or person.standing is not Standing.MEMBER:
            return None
        return SlowHash("hash", {}, mac=detail.mac, salt=detail.salt)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Say whether it was right, and go on with what it was asked for."""
        del call
        person = recipient(unit, item)
        if person is None or person.standing is not Standing.MEMBER:
            return Verdict.DONE
        then = pins.hashed(unit, person, item.notice.detail_as(PinDetail), str(result))
        if then is not None:
            _go_on(unit, person, then)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Try again for a while: there may be no memory for it at this moment."""
        del call
        if failure.times < PATIENCE:
            return Verdict.LATER
        if item.notice.person is not None:
            reply(unit, item.notice.person, "menu-trouble")
        return Verdict.DONE


def _go_on(unit: Unit, person: Person, then: str) -> None:
    """Do what waited for the PIN, judged by what is true now."""
    if then.startswith(f"{pins.READING} "):
        _read(unit, person, ConcernId(then.removeprefix(f"{pins.READING} ")))
    elif then.startswith(f"{pins.PAGE} "):
        detail = page_of(then)
        unit.tell(Notice(NoticeKind.NETWORK, person=person.id, detail=detail))
    else:
        reply(unit, person.id, "pin-right")


def _read(unit: Unit, official: Person, concern_id: ConcernId) -> None:
    concern = unit.store.concerns.by_id(concern_id)
    if concern is None:
        reply(unit, official.id, "pin-right")
        return
    try:
        with unit.attempt():
            reading.show(unit, official, concern, len(readings.parts(unit, concern)))
    except Refusal:
        reply(unit, official.id, "pin-not-shown", reference=concern.reference)
    else:
        reply(unit, official.id, "pin-reading", reference=concern.reference)
