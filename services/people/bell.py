"""The bell: who is told by e-mail that something waits at the desk, and when.

`ring` and `clear` are for whatever lets something wait and be opened there, in the transaction that
does so. Who has Telegram and can be sent no e-mail hears it in their chat, by the clock. All else
is for the postman (`bot/mail/`), who asks what is due and says what came of it.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.concerns.concern import Stage
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.notices import Priority
from domain.people import bell as rules
from domain.people.bell import Around, Bell, Call, Trouble
from domain.roles import Role
from services import desk_address
from services.concerns.duty import calls, rota
from services.people import desk_sessions, mail_addresses
from services.reply import reply
from services.unit import Unit
from storage.records import Person

_JUST_NOW = timedelta(minutes=2)
"""Who was seen this long ago may have been there a minute ago: it is kept no more exactly."""


class BellSign(StrEnum):
    """What somebody should know of their bell wherever they are at the desk."""

    NONE = ""  # there is none to have
    FINE = "fine"
    MISSING = "missing"  # who has no Telegram gave no address, so hears of nothing
    BROKEN = "broken"  # their address was refused


@dataclass(frozen=True, slots=True)
class Ringing:
    """Whose bell is to ring now, where, and in which language."""

    person: PersonId
    address: str
    tongue: str


def ring(unit: Unit, person: PersonId, *, urgent: bool = False) -> None:
    """Note that something waits at the desk for somebody who works there.

    However much waits, the bell rings as often as `[bell]` of `network.toml` lets it; urgent rings
    sooner, and by night for who has duty. Without an address it is noted all the same: it rings
    once they give one. Nothing is noted of who does not work there.
    """
    found = unit.store.people.by_id(person)
    if found is not None and desk_sessions.may_work(found):
        kept = unit.store.bells.of(person)
        unit.store.bells.save(person, kept.waits(unit.now, Call.URGENT if urgent else Call.USUAL))


def clear(unit: Unit, person: PersonId) -> None:
    """Note that somebody has opened what waited for them: nothing rings for it any more.

    Raises NotKept for nobody.
    """
    kept = unit.store.bells.of(person)
    if kept != kept.opened():
        unit.store.bells.save(person, kept.opened())


def of(unit: Unit, person: PersonId) -> Bell:
    """Give how it is with somebody's bell."""
    return unit.store.bells.of(person)


def sign(unit: Unit, person: Person) -> BellSign:
    """Tell what somebody should know of their own."""
    if not mail_addresses.is_offered(unit) or not desk_sessions.may_work(person):
        return BellSign.NONE
    if mail_addresses.of(unit, person.id) is None:
        return BellSign.FINE if person.has_telegram else BellSign.MISSING
    return BellSign.BROKEN if unit.store.bells.of(person.id).is_refused else BellSign.FINE


def try_out(unit: Unit, person: Person) -> None:
    """Let somebody's own bell ring at once, so that they hear whether it works.

    Raises NotPossibleNow without an address, and again within ten minutes.
    """
    kept = unit.store.bells.of(person.id)
    if mail_addresses.of(unit, person.id) is None:
        raise NotPossibleNow("bell-none")
    if not kept.may_be_tried_out(unit.now):
        raise NotPossibleNow("bell-soon")
    unit.store.bells.save(person.id, kept.tried_out(unit.now))


def due(unit: Unit, pages_open: AbstractSet[PersonId] = frozenset()) -> list[PersonId]:
    """Give whose bells ring now, the urgent ones first; `pages_open`: before whom the desk is open.

    For the postman, who then takes them one by one.
    """
    calls_of = {person: _call(unit, person, pages_open) for person, _ in unit.store.bells.all()}
    ringing = [person for person, call in calls_of.items() if call]
    return sorted(ringing, key=lambda person: calls_of[person] is Call.USUAL)


def take(
    unit: Unit, person: PersonId, pages_open: AbstractSet[PersonId] = frozenset()
) -> Ringing | None:
    """Note that somebody's bell is on its way; None when it need not ring any more.

    For the postman, just before the mail server is told; `rang` or `failed` says what came of it.
    """
    call, address = _call(unit, person, pages_open), mail_addresses.of(unit, person)
    found = unit.store.people.by_id(person)
    if not call or address is None or found is None:
        return None
    unit.store.bells.save(person, unit.store.bells.of(person).taken(call, unit.now))
    return Ringing(person, address, found.language)


def ring_in_chats(unit: Unit) -> None:
    """Let bells ring in Telegram, of who has that and can be sent no e-mail; for the clock.

    It is one line, without a word of what waits.
    """
    for person_id, kept in unit.store.bells.all():
        person = unit.store.people.by_id(person_id)
        if person is None or not _rings_in_chat(unit, person, kept):
            continue
        call = rules.due(kept, _around(unit, person, kept, frozenset()))
        if call:
            unit.store.bells.save(person_id, kept.taken(call, unit.now).rang(unit.now))
            urgency = Priority.URGENT if call is Call.URGENT else Priority.REMINDER
            reply(unit, person_id, "bell-line", priority=urgency, address=desk_address.given(unit))


def unreached(unit: Unit, people: Iterable[PersonId]) -> None:
    """Note that the mail server could not be told that these bells ring: its owner may ask why."""
    asked = frozenset(people)
    for person, kept in unit.store.bells.all():
        if person in asked and kept.trouble is not Trouble.SILENT:
            unit.store.bells.save(person, kept.unreached(unit.now))


def rang(unit: Unit, person: PersonId) -> None:
    """Note that the mail server took it. Who left meanwhile has no bell any more."""
    kept = _sending(unit, person)
    if kept is not None:
        unit.store.bells.save(person, kept.rang(unit.now))


def failed(unit: Unit, person: PersonId, trouble: Trouble) -> None:
    """Note why it could not ring.

    Once an address was refused for the second time its owner hears it, and so do the coordinators:
    who cannot be called may have to be told in another way.
    """
    kept = _sending(unit, person)
    if kept is None:
        return
    after = kept.failed(unit.now, trouble)
    unit.store.bells.save(person, after)
    if after.is_refused and not kept.is_refused:
        _tell_refused(unit, person)


def recover(unit: Unit) -> None:
    """Let what was on its way when the process ended ring again. For the start."""
    for person_id, kept in unit.store.bells.all():
        if kept.sending:
            unit.store.bells.save(person_id, kept.failed(unit.now, Trouble.UNCERTAIN))


def _sending(unit: Unit, person: PersonId) -> Bell | None:
    if unit.store.people.by_id(person) is None:
        return None
    kept = unit.store.bells.of(person)
    return kept if kept.sending else None


def _rings_in_chat(unit: Unit, person: Person, kept: Bell) -> bool:
    """Tell whether somebody has Telegram, and no e-mail that arrives at this moment."""
    if not person.has_telegram or not desk_sessions.may_work(person):
        return False
    return (
        not mail_addresses.is_offered(unit)
        or kept.is_refused
        or kept.trouble is Trouble.SILENT
        or mail_addresses.of(unit, person.id) is None
    )


def _call(unit: Unit, person_id: PersonId, pages_open: AbstractSet[PersonId]) -> Call:
    person = unit.store.people.by_id(person_id)
    if person is None or not desk_sessions.may_work(person):
        return Call.NOTHING
    kept = unit.store.bells.of(person_id)
    if not kept.has_reason:
        return Call.NOTHING  # most are: nothing around them needs to be looked up
    call = rules.due(kept, _around(unit, person, kept, pages_open))
    return call if call and mail_addresses.of(unit, person_id) is not None else Call.NOTHING


def _around(unit: Unit, person: Person, kept: Bell, pages_open: AbstractSet[PersonId]) -> Around:
    quiet = unit.quiet_until() is not None
    return Around(
        now=unit.now,
        rule=unit.municipality.network.bell,
        mornings=unit.municipality.mornings,
        quiet=quiet,
        has_duty=quiet and kept.to_ring is Call.URGENT and _has_duty(unit, person),
        seen=_was_seen(unit, person),
        page_open=person.id in pages_open,
    )


def _was_seen(unit: Unit, person: Person) -> bool:
    sessions = desk_sessions.of(unit, person)
    return any(timedelta() <= unit.now - each.seen_at < _JUST_NOW for each in sessions)


def _has_duty(unit: Unit, person: Person) -> bool:
    """Tell whether somebody is called by night: it is their turn, or they are called already.

    So are the coordinators, once nobody of the rota has confirmed.
    """
    network, working_time = unit.municipality.network, unit.municipality.working_time
    if network.duty is None:
        return False
    if network.duty.covers(unit.now, working_time) and rota.line(unit, unit.now)[:1] == [person.id]:
        return True
    return any(
        calls.waits_for(concern, person.id) is not None
        or (
            person.role is Role.COORDINATOR
            and concern.stage is Stage.FILED
            and concern.timeline.duty is not None
            and concern.timeline.duty.coordinator
        )
        for concern in unit.store.concerns.open()
    )


def _tell_refused(unit: Unit, person: PersonId) -> None:
    readers: Iterable[Person] = unit.store.people.coordinators()
    reply(unit, person, "bell-refused", priority=Priority.CONCERN)
    for reader in readers:
        if reader.id != person:
            reply(unit, reader.id, "bell-refused-of", priority=Priority.CONCERN, colleague=person)
