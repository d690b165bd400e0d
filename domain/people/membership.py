"""What the network knows of a member besides their name: only what they agreed to.

Guide, "Soorten sleutelfiguren" and "Verloop en variatie binnen het netwerk": roles, who walks along
with a newcomer, and who is away for a while. Never origin, faith or a judgement.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Self

from domain.identifiers import PersonId
from domain.people.alumnus import Alumnus


class NetworkRole(StrEnum):
    """What a member says they are: they choose it, and take it back, by themselves.

    The four roles the guide names, and that they have a social profession, so that a coordinator
    can choose a buddy who has one ("Leren en ondersteunen van elkaar").
    """

    CONNECTOR = "connector"  # verbinder
    REPRESENTATIVE = "representative"  # vertegenwoordiger
    DOER = "doer"  # doener
    CRITIC = "critic"  # luis in de pels
    SOCIAL = "social"  # ik heb een sociaal beroep


class Counted(StrEnum):
    """What is counted of a member for the word of thanks at the end of the year."""

    MEETINGS = "meetings"  # where they were
    POINTS = "points"  # that came on an agenda
    AGREEMENTS = "agreements"  # that they kept


LONGEST_BEHALF = 120
LONGEST_INTRODUCTION, MOST_LINES = 300, 3
"""UTF-16 units of what a member says of themselves, and how many lines."""


@dataclass(frozen=True, slots=True)
class Membership:
    """How somebody takes part.

    `core`: in the core group, as the coordinator says. `paused_until`: the first local day they
    are back. `offers_buddy`: they agreed to walk along with somebody new; `buddy` walks along with
    them. `named`: those who come may see their name. `behalf` says for whom or what they take
    part, for the coordinator; with `introduced` they introduce themselves to those who did so too:
    both in their own words. `numbers` are counted until the next word of
    thanks: a member's own, which nobody else ever sees. `alumnus` is all there is of who left and
    stays reachable.
    """

    core: bool = False
    roles: frozenset[NetworkRole] = frozenset()
    paused_until: date | None = None
    offers_buddy: bool = False
    buddy: PersonId | None = None
    named: bool = False
    behalf: str = ""
    introduced: str = ""
    numbers: Mapping[Counted, int] = field(default_factory=dict)
    alumnus: Alumnus | None = None

    def paused(self, today: date) -> bool:
        """Tell whether they take part in nothing on this local day; own concerns go on."""
        return self.paused_until is not None and today < self.paused_until

    def counting(self, what: Counted) -> Self:
        """Count one more."""
        return replace(self, numbers={**self.numbers, what: self.numbers.get(what, 0) + 1})


AS_THEY_CAME = Membership()
"""How somebody takes part who has chosen nothing yet."""
