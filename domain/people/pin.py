"""The PIN: six digits that a municipality asks for, besides the phone, before somebody reads.

What is kept of one is a slow hash. Whoever has the phone has neither the digits nor, after five
tries, another guess; two colleagues who know the voice can take a PIN away, and nobody alone.
"""

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Self

from domain.identifiers import PersonId
from domain.pin_rule import PinRule
from domain.roles import Role

DIGITS = 6
MOST_TRIES = 5
RESET_FOR = timedelta(hours=24)
"""How long one colleague's wish to take a PIN away waits for a second one."""

NEEDED_OF = frozenset({Role.OFFICIAL, Role.COORDINATOR})


class PinAsked(StrEnum):
    """What somebody is asked to type."""

    NOTHING = ""
    CHECK = "check"  # the PIN they have
    CHOOSE = "choose"  # a new one
    AGAIN = "again"  # the new one, once more


@dataclass(frozen=True, slots=True)
class Pin:
    """What is kept of somebody's PIN; empty of one that was not chosen yet.

    `hashed` is the slow hash, with `salt`; `tries` counts those that were not right since the last
    that was. `open_until` (UTC) is when it is asked for anew. `first` is the keyed hash of what was
    typed first, `barred` of what may not be chosen again. `known`: others may have seen it, so
    another has to be chosen once it was right. `then` says what it was asked for. `reset_by` wants
    to take it away, since `reset_at`.
    """

    salt: str = ""
    hashed: str = ""
    tries: int = 0
    open_until: datetime | None = None
    asked: PinAsked = PinAsked.NOTHING
    first: str = ""
    barred: str = ""
    known: bool = False
    then: str = ""
    reset_by: PersonId | None = None
    reset_at: datetime | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether one was chosen."""
        return bool(self.hashed)

    @property
    def is_locked(self) -> bool:
        """Tell whether no try is left."""
        return self.tries >= MOST_TRIES

    @property
    def left(self) -> int:
        """Give how many tries are left."""
        return max(0, MOST_TRIES - self.tries)

    def is_open(self, now: datetime, rule: PinRule) -> bool:
        """Tell whether it was right a short while ago; a clock that was set back asks anew."""
        if self.open_until is None or self.known:
            return False
        return timedelta(0) < self.open_until - now <= timedelta(minutes=rule.minutes)

    def opened(self, now: datetime, rule: PinRule) -> Self:
        """Note that it was right."""
        until = now + timedelta(minutes=rule.minutes)
        return replace(self, tries=0, open_until=until, asked=PinAsked.NOTHING, then="")

    def shut(self) -> Self:
        """Ask for it anew, whatever was typed before."""
        return replace(self, open_until=None, asked=PinAsked.NOTHING, first="", then="")

    def wanted_away_by(self, now: datetime) -> PersonId | None:
        """Give who wants to take it away, and waits for a second colleague."""
        if self.reset_at is None or not timedelta(0) <= now - self.reset_at < RESET_FOR:
            return None
        return self.reset_by


def may_reset_together(one: Role, other: Role) -> bool:
    """Tell whether these two can take somebody's PIN away: at least one of them an official."""
    return {one, other} <= NEEDED_OF and Role.OFFICIAL in {one, other}


def typed_digits(text: str) -> str | None:
    """Give what was typed as digits 0 to 9, of whatever script; None when it is more than that."""
    signs = [sign for sign in unicodedata.normalize("NFKC", text) if not _passes(sign)]
    found = [unicodedata.decimal(sign, None) for sign in signs]
    if not found or any(digit is None for digit in found):
        return None
    return "".join(str(digit) for digit in found)


def is_weak(pin: str) -> bool:
    """Tell whether others would guess this PIN first: a row, a repetition, a year, a date."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return True
    if len(set(pin)) < _FEWEST_DIFFERENT or pin[:3] == pin[3:] or pin[:3] == pin[:2:-1]:
        return True
    if any(pin[at : at + 2] in {"19", "20"} for at in range(3)):
        return True
    return _is_date(pin) or pin in _OFTEN_CHOSEN


_FEWEST_DIFFERENT = 3
_OFTEN_CHOSEN = frozenset({"112233", "159753", "147258", "258369", "147369", "246810", "135790"})


def _passes(sign: str) -> bool:
    """Pass over what people put between digits."""
    return sign.isspace() or unicodedata.category(sign) in {"Cf", "Pd"} or sign == "."


def _is_date(pin: str) -> bool:
    """Tell whether this is a day, month and year in any order people write them."""
    one, two, three = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return any(
        _is_day(day, month, year)
        for day, month, year in ((one, two, three), (two, one, three), (three, two, one))
    )


def _is_day(day: int, month: int, year: int) -> bool:
    try:
        date(2000 + year, month, day)
    except ValueError:
        return False
    return True
