"""The PIN: asked of officials before they read, and of coordinators before they see who takes part.

What was typed is a keyed hash at once, and is hashed slowly beside everything else (the notice
PIN). A try is counted before anybody knows whether it is right, so that many at once are no more
than five, and a kill in between gives none back.
"""

from dataclasses import replace
from hmac import compare_digest

from domain.errors import NotPossibleNow
from domain.identifiers import ChatId, MessageId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.people import pin as rules
from domain.people.notices import PinDetail
from domain.people.pin import DIGITS, NEEDED_OF, Pin, PinAsked
from domain.roles import Role, Standing
from services.concerns import card_delivery
from services.conversations import clear_chat
from services.conversations.conversation_rows import PRIVATE
from services.people import lost_words
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried

READING, PAGE = "read", "page"
"""What a PIN can be asked for, besides nothing in particular: a concern by its id, or a page."""

_SALT_BYTES = 16


def is_needed(unit: Unit, person: Person) -> bool:
    """Tell whether the municipality asks this of this person."""
    return unit.municipality.network.pin.required and person.role in NEEDED_OF


def is_open(unit: Unit, person: Person) -> bool:
    """Tell whether nothing has to be typed now."""
    if not is_needed(unit, person):
        return True
    return unit.store.pins.of(person.id).is_open(unit.now, unit.municipality.network.pin)


def ask(unit: Unit, person: Person, then: str = "") -> bool:
    """Ask for the PIN in private, or for one to be chosen; `then` says what it is asked for.

    Tells whether it was asked: not of one that is locked, who hears what to do.
    """
    pin = unit.store.pins.of(person.id)
    if pin.is_set and pin.is_locked:
        reply(unit, person.id, "pin-locked")
        return False
    asked = PinAsked.CHECK if pin.is_set else PinAsked.CHOOSE
    unit.store.pins.save(person.id, replace(pin, asked=asked, first="", then=then))
    reply(unit, person.id, f"pin-{asked}", minutes=unit.municipality.network.pin.minutes)
    return True


def welcome(unit: Unit, person: Person) -> None:
    """Let somebody who has just come in choose one, before anybody else has their phone."""
    if is_needed(unit, person) and not unit.store.pins.of(person.id).is_set:
        ask(unit, person)


def ask_all(unit: Unit) -> None:
    """Let everybody choose one who has none and was never asked. For the clock.

    So it is chosen soon after a municipality switches it on, by who has the phone then, and not
    at some later day by who has found it.
    """
    if not unit.municipality.network.pin.required:
        return
    for person in [*unit.store.people.coordinators(), *unit.store.people.roster()]:
        if unit.store.pins.of(person.id) == Pin():
            ask(unit, person)


def change(unit: Unit, person: Person) -> None:
    """Let somebody choose another one, once theirs was right."""
    pin = unit.store.pins.of(person.id)
    unit.store.pins.save(person.id, replace(pin.shut(), known=pin.is_set))
    ask(unit, person)


def typed(unit: Unit, person: Person, message: MessageId, text: str) -> bool:
    """Take digits that are a PIN, or are meant to be; tells whether they were.

    Their message leaves the chat at once, whatever comes of it.
    """
    digits = rules.typed_digits(text)
    if digits is None or not is_needed(unit, person):
        return False
    pin = unit.store.pins.of(person.id)
    is_meant = _is_answer(unit, digits, person) if pin.asked else _is_habit(unit, digits, person)
    if not is_meant:
        return False
    clear_chat.tidy(unit, person.id, [message], priority=Priority.ANSWER)
    if pin.is_set and pin.is_locked:
        reply(unit, person.id, "pin-locked")
    elif len(digits) != DIGITS:
        reply(unit, person.id, "pin-not-six")
    elif pin.asked in {PinAsked.CHOOSE, PinAsked.AGAIN}:
        _choose(unit, person, pin, digits)
    else:
        unit.store.pins.save(person.id, replace(pin, tries=pin.tries + 1))
        _hash(unit, person.id, unit.store.pins.mac(person.id, digits), pin.salt)
    return True


def seen_by_others(unit: Unit, person: Person, chat: ChatId, message: MessageId, text: str) -> bool:
    """Take digits typed in the group for a PIN that others know now; tells whether they were.

    Whether they are the right ones is not looked at: what comes of it would tell.
    """
    digits = rules.typed_digits(text)
    if digits is None or len(digits) != DIGITS or not is_needed(unit, person):
        return False
    pin = unit.store.pins.of(person.id)
    if not pin.is_set and not pin.asked:
        return False
    unit.store.pins.save(person.id, replace(pin.shut(), known=pin.is_set))
    unit.store.journal.append(JournalAct.PIN_SEEN, unit.now, actor=person.id)
    card_delivery.take_away_from(unit, chat, None, message)
    return True


def hashed(unit: Unit, person: Person, detail: PinDetail, slow_hash: str) -> str | None:
    """Go on now that what was typed was hashed; gives what it was asked for, once it was right.

    None when it was not, or was no reason to go on. What was reset or chosen anew meanwhile is not
    compared with what was typed before.
    """
    pin = unit.store.pins.of(person.id)
    if detail.kept:
        return _keep(unit, person, pin, detail, slow_hash)
    if not pin.is_set or pin.salt != detail.salt:
        return None
    if not compare_digest(pin.hashed, slow_hash):
        _wrong(unit, person, pin)
        return None
    if pin.known:
        renewed = replace(
            pin, tries=0, asked=PinAsked.CHOOSE, first="", barred=detail.mac, open_until=None
        )
        unit.store.pins.save(person.id, renewed)
        reply(unit, person.id, "pin-renew")
        return None
    unit.store.pins.save(person.id, pin.opened(unit.now, unit.municipality.network.pin))
    return pin.then


def shut(unit: Unit, person: PersonId) -> None:
    """Ask for somebody's PIN anew, because their phone may be in other hands."""
    pin = unit.store.pins.of(person)
    if pin != Pin():
        unit.store.pins.save(person, pin.shut())


def with_pin(unit: Unit, reader: Person) -> list[Person]:
    """List the colleagues whose PIN can be taken away."""
    people = [*unit.store.people.coordinators(), *unit.store.people.roster()]
    return [each for each in people if each.id != reader.id and unit.store.pins.of(each.id).is_set]


def reset(unit: Unit, colleague: Person, person_id: PersonId) -> bool:
    """Take somebody's PIN away, with a second colleague; tells whether it is gone.

    The first who wants it waits a day for the second; one of the two is an official. Raises
    NotPossibleNow for one's own, for who has none, and for two of whom none is an official.
    """
    person = unit.store.people.by_id(person_id)
    if person is None or person.standing is not Standing.MEMBER:
        raise NotPossibleNow("already-removed")
    if person.id == colleague.id:
        raise NotPossibleNow("pin-own")
    pin = unit.store.pins.of(person.id)
    if not pin.is_set:
        raise NotPossibleNow("pin-none")
    first_id = pin.wanted_away_by(unit.now)
    first = unit.store.people.by_id(first_id) if first_id is not None else None
    if first is None or first.id == colleague.id or first.standing is not Standing.MEMBER:
        _want_away(unit, colleague, person, pin)
        return False
    if not rules.may_reset_together(first.role, colleague.role):
        raise NotPossibleNow("pin-needs-official")
    bury(unit, Buried.PIN, unit.store.pins.mark(person.id, pin.salt), Why.TAKEN_BACK)
    unit.store.pins.drop(person.id)
    unit.store.journal.append(JournalAct.PIN_RESET, unit.now, actor=colleague.id, subject=person.id)
    reply(unit, person.id, "pin-reset-yours", colleague=first.id, by=colleague.id)
    for reader in lost_words.colleagues_of(unit, person):
        reply(unit, reader.id, "pin-reset-done", priority=Priority.CONCERN, colleague=person.id)
    return True


def _is_answer(unit: Unit, digits: str, person: Person) -> bool:
    """Tell whether digits answer the question for a PIN, and not another one that waits.

    Codes of newcomers and meetings are shorter; a PIN may have been typed too short or too long.
    """
    if len(digits) == DIGITS:
        return True
    if unit.store.conversations.of(person.id, PRIVATE) is not None:
        return False
    return not any(newcomer.code for newcomer in unit.store.people.coming_in())


def _is_habit(unit: Unit, digits: str, person: Person) -> bool:
    """Tell whether six digits that nobody asked for are a PIN all the same: they are no words."""
    if not unit.store.pins.of(person.id).is_set or len(digits) != DIGITS:
        return False
    return unit.store.conversations.of(person.id, PRIVATE) is None


def _choose(unit: Unit, person: Person, pin: Pin, digits: str) -> None:
    mac = unit.store.pins.mac(person.id, digits)
    if pin.asked is PinAsked.CHOOSE and (rules.is_weak(digits) or mac == pin.barred):
        reply(unit, person.id, "pin-weak")
        return
    if pin.asked is PinAsked.CHOOSE:
        unit.store.pins.save(person.id, replace(pin, asked=PinAsked.AGAIN, first=mac))
        reply(unit, person.id, "pin-again")
    elif not compare_digest(mac, pin.first):
        unit.store.pins.save(person.id, replace(pin, asked=PinAsked.CHOOSE, first=""))
        reply(unit, person.id, "pin-different")
    else:
        unit.store.pins.save(person.id, replace(pin, asked=PinAsked.NOTHING))
        _hash(unit, person.id, mac, unit.chance.bytes(_SALT_BYTES).hex(), kept=True)


def _keep(unit: Unit, person: Person, pin: Pin, detail: PinDetail, slow_hash: str) -> str | None:
    """Keep a new PIN, unless it is not the one that was chosen last."""
    if pin.first != detail.mac or pin.asked:
        return None
    chosen = Pin(salt=detail.salt, hashed=slow_hash)
    rule = unit.municipality.network.pin
    unit.store.pins.save(person.id, chosen.opened(unit.now, rule))
    unit.store.journal.append(JournalAct.PIN_CHOSEN, unit.now, actor=person.id)
    reply(unit, person.id, "pin-kept", minutes=rule.minutes)
    if not pin.is_set:
        _tell_of_first(unit, person)
    return pin.then


def _tell_of_first(unit: Unit, person: Person) -> None:
    """Let others know that somebody has one now: whoever has the phone could choose it.

    Coordinators hear it; of a coordinator the officials do.
    """
    others = unit.store.people.roster()
    if person.role is not Role.COORDINATOR:
        others = unit.store.people.coordinators()
    for reader in others:
        reply(unit, reader.id, "pin-chosen-of", priority=Priority.CONCERN, colleague=person.id)


def _wrong(unit: Unit, person: Person, pin: Pin) -> None:
    if not pin.is_locked:
        reply(unit, person.id, "pin-wrong", left=pin.left)
        return
    unit.store.pins.save(person.id, pin.shut())
    unit.store.journal.append(JournalAct.PIN_LOCKED, unit.now, subject=person.id)
    reply(unit, person.id, "pin-locked")
    for reader in lost_words.colleagues_of(unit, person):
        reply(unit, reader.id, "pin-locked-of", priority=Priority.CONCERN, colleague=person.id)


def _want_away(unit: Unit, colleague: Person, person: Person, pin: Pin) -> None:
    wanted = replace(pin, reset_by=colleague.id, reset_at=unit.now)
    unit.store.pins.save(person.id, wanted)
    unit.store.journal.append(
        JournalAct.PIN_RESET_ASKED, unit.now, actor=colleague.id, subject=person.id
    )
    reply(unit, colleague.id, "pin-reset-one-more", colleague=person.id)
    for reader in lost_words.colleagues_of(unit, person):
        if reader.id != colleague.id and rules.may_reset_together(colleague.role, reader.role):
            reply(
                unit,
                reader.id,
                "pin-reset-asked",
                priority=Priority.CONCERN,
                colleague=person.id,
                by=colleague.id,
            )
    reply(unit, person.id, "pin-reset-asked-yours", by=colleague.id)


def _hash(unit: Unit, person: PersonId, mac: str, salt: str, *, kept: bool = False) -> None:
    unit.tell(Notice(NoticeKind.PIN, person=person, detail=PinDetail(mac, salt, kept)))
