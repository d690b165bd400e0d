"""What a network does beside sharing concerns; a municipality can switch each of these off.

Guide, "Vaststellen functie en rol van het lokale netwerk": which functions a network has is chosen
with its members, and what was not chosen nobody should be offered.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class NetworkFunction(StrEnum):
    """What can be switched off in `[functions]` of `network.toml`, by its name there.

    All but the fund: there is one where `[fund]` stands.
    """

    KNOWLEDGE = "knowledge"
    AGREEMENTS = "agreements"
    INTRODUCING = "introducing"
    CHARTER = "charter"
    FOUNDING = "founding"
    MEDIATION = "mediation"
    CONTACT = "contact"
    WORTH = "worth"
    CANDIDATES = "candidates"
    ACTIVITIES = "activities"
    SHARING = "sharing"
    EVALUATION = "evaluation"
    BALANCE = "balance"
    OUTSIDE = "outside"
    FUND = "fund"


SWITCHED = tuple(each for each in NetworkFunction if each is not NetworkFunction.FUND)
"""What stands in `[functions]`."""


@dataclass(frozen=True, slots=True)
class Functions:
    """The functions of one network: all but those that are `off`."""

    off: frozenset[NetworkFunction] = frozenset()

    @classmethod
    def from_table(cls, table: Mapping[str, bool]) -> Self:
        """Read a checked `[functions]`; what it leaves out is on."""
        return cls(frozenset(NetworkFunction(name) for name, on in table.items() if not on))

    def has(self, function: NetworkFunction) -> bool:
        """Tell whether the network has this function."""
        return function not in self.off
