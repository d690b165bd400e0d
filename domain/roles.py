"""Who people are to the network."""

from enum import StrEnum


class Role(StrEnum):
    """The part a person plays; each person has exactly one.

    Source: guide, "Koppel een vast groepje gemeenteambtenaren" and "Neutraal extern persoon".
    """

    KEY_FIGURE = "key-figure"
    OFFICIAL = "official"
    COORDINATOR = "coordinator"
    CHAIR = "chair"


MAY_LEAD = frozenset({Role.CHAIR, Role.COORDINATOR, Role.OFFICIAL})
"""Who can be asked to lead a meeting; key figures are there to be heard."""


class Standing(StrEnum):
    """How far a person has come: being admitted, in, or out."""

    NEWCOMER = "newcomer"
    MEMBER = "member"
    REMOVED = "removed"
