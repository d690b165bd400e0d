"""A quarter of the network: who was silent, who carries much, which neighbourhoods have nobody.

Guide, "Verloop en variatie binnen het netwerk": an eye for all members, also the silent ones, and
for those who take on too much. Meetings, agreements and buddies alone tell it, never concerns.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from domain.identifiers import PersonId
from domain.network import FEW
from domain.people.membership import NetworkRole

MUCH = 4
"""So many meetings, open agreements and people to walk along with, taken together, are much."""

MOST_BUSY = 5
"""Members who are named as carrying much: the ones to call first."""

_MONTHS, _QUARTERS = 3, 4


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a year; the first quarter has number 1."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Self:
        """Give the quarter that a day is in."""
        return cls(day.year, (day.month - 1) // _MONTHS + 1)

    @classmethod
    def read(cls, code: str) -> Self | None:
        """Read what `code` wrote; None for anything else."""
        year, _, number = code.partition("-")
        if not (year.isdecimal() and number.isdecimal()):
            return None
        quarter = cls(int(year), int(number))
        return quarter if quarter.number in range(1, _QUARTERS + 1) else None

    @property
    def code(self) -> str:
        """Write it as a short code: "2026-4"."""
        return f"{self.year}-{self.number}"

    def before(self) -> Self:
        """Give the quarter before this one."""
        if self.number == 1:
            return type(self)(self.year - 1, _QUARTERS)
        return type(self)(self.year, self.number - 1)


@dataclass(frozen=True, slots=True)
class Share:
    """What one member had to do with the network: numbers of meetings, agreements and people.

    `invited`, `answered` and `present` are meetings of the quarter; `agreements` are those that
    are still open; `buddy_of` is how many newcomers they walk along with, `roles` those they
    chose by themselves.
    """

    id: PersonId
    neighbourhood: str | None
    paused: bool = False
    invited: int = 0
    answered: int = 0
    present: int = 0
    agreements: int = 0
    buddy_of: int = 0
    roles: frozenset[NetworkRole] = frozenset()

    @property
    def silent(self) -> bool:
        """Tell whether they were invited, answered nothing and were nowhere."""
        return bool(self.invited) and not self.answered and not self.present and not self.paused

    @property
    def load(self) -> int:
        """Give how much they carry."""
        return self.present + self.agreements + self.buddy_of


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a coordinator sees of a quarter. `members` counts members by neighbourhood.

    `roles` counts those who chose a role, None for fewer than five; it is empty while not even
    one was chosen by five.
    """

    silent: tuple[Share, ...]
    busy: tuple[Share, ...]
    members: tuple[tuple[str, int], ...]
    roles: tuple[tuple[NetworkRole, int | None], ...] = ()

    @property
    def empty(self) -> tuple[str, ...]:
        """Give the neighbourhoods that have nobody."""
        return tuple(code for code, count in self.members if not count)


def outlook(shares: Iterable[Share], neighbourhoods: Iterable[str]) -> Outlook:
    """Look at all members of a network with these neighbourhoods (codes)."""
    shares = list(shares)
    busy = [share for share in shares if share.load >= MUCH]
    busy.sort(key=lambda share: -share.load)
    return Outlook(
        silent=tuple(share for share in shares if share.silent),
        busy=tuple(busy[:MOST_BUSY]),
        members=tuple(
            (code, sum(share.neighbourhood == code for share in shares)) for code in neighbourhoods
        ),
        roles=_balance(shares),
    )


def _balance(shares: list[Share]) -> tuple[tuple[NetworkRole, int | None], ...]:
    """Count each role that members chose, from five on."""
    counts = {role: sum(role in share.roles for share in shares) for role in NetworkRole}
    if max(counts.values()) < FEW:
        return ()
    return tuple((role, count if count >= FEW else None) for role, count in counts.items())
