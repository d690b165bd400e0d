"""The PIN at the desk: the same one, the same five tries, typed in a form instead of a chat.

What was typed is a keyed hash at once; it is hashed slowly beside everything else, between two
transactions. A try is counted in the first of them, before anybody knows whether it is right.
"""

from dataclasses import replace
from enum import StrEnum
from hmac import compare_digest

from domain.people import pin as rules
from domain.people.notices import PinDetail
from domain.people.pin import DIGITS, PinAsked
from services.people import pins
from services.unit import Unit
from storage.records import Person

_SALT_BYTES = 16
_TO_CHOOSE = frozenset({PinAsked.CHOOSE, PinAsked.AGAIN})


class PinState(StrEnum):
    """What somebody has to do about their PIN now."""

    OPEN = "open"
    CHECK = "check"
    CHOOSE = "choose"
    LOCKED = "locked"


def state(unit: Unit, person: Person) -> PinState:
    """Tell what has to be typed before somebody reads."""
    if pins.is_open(unit, person):
        return PinState.OPEN
    pin = unit.store.pins.of(person.id)
    if pin.is_locked:
        return PinState.LOCKED
    if not pin.is_set or pin.asked in _TO_CHOOSE:  # asked of who has one only once it was right
        return PinState.CHOOSE
    return PinState.CHECK


def check(unit: Unit, person: Person, text: str) -> PinDetail | str:
    """Count a try; gives what is to be hashed, or what is wrong with it (the key of a text)."""
    pin, digits = unit.store.pins.of(person.id), rules.typed_digits(text)
    if digits is None or len(digits) != DIGITS:
        return "pin-not-six"
    unit.store.pins.save(person.id, replace(pin, tries=pin.tries + 1))
    return PinDetail(unit.store.pins.mac(person.id, digits), pin.salt, kept=False)


def choose(unit: Unit, person: Person, text: str, again: str) -> PinDetail | str:
    """Take a new PIN, typed twice; gives what is to be hashed, or what is wrong with it."""
    pin, digits = unit.store.pins.of(person.id), rules.typed_digits(text)
    if digits is None or len(digits) != DIGITS:
        return "pin-not-six"
    mac = unit.store.pins.mac(person.id, digits)
    if rules.is_weak(digits) or mac == pin.barred:
        return "pin-weak"
    if not compare_digest(digits, rules.typed_digits(again) or ""):
        return "pin-different"
    unit.store.pins.save(person.id, replace(pin, asked=PinAsked.NOTHING, first=mac))
    return PinDetail(mac, unit.chance.bytes(_SALT_BYTES).hex(), kept=True)
