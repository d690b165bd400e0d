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


CHOSEN_UNASKED = frozenset({Role.CHAIR, Role.COORDINATOR, Role.OFFICIAL})
"""Who may be chosen as the chair of a meeting at once, and knows who is in the network.

Key figures are asked first, and lead one meeting once they said yes: guide, "Neutraal extern
persoon als voorzitter".
"""


CALLS_MEETINGS = frozenset({Role.COORDINATOR, Role.CHAIR})
"""Who calls meetings, polls and series, and chooses who leads them."""


class Standing(StrEnum):
    """How far a person has come: being admitted, in, or out.

    Who left may stay reachable as a buddy by their own choice, and for nothing else (guide, "Leren
    en ondersteunen van elkaar").

    Whose phone was lost keeps all they had, and can do and see nothing until they were admitted
    again.
    """

    NEWCOMER = "newcomer"
    MEMBER = "member"
    LOST = "lost"
    RETURNING = "returning"  # being admitted again after their phone was lost
    ALUMNUS = "alumnus"  # left, and stays reachable to walk along with somebody new
    REMOVED = "removed"


COMING_IN = frozenset({Standing.NEWCOMER, Standing.RETURNING})
"""Who is being admitted: they see the first conversation and nothing else."""

OUT_OF_IT = frozenset({Standing.ALUMNUS, Standing.REMOVED})
"""Who takes part no more: nothing of what they did before has their name."""

BUDDIES = frozenset({Standing.MEMBER, Standing.ALUMNUS})
"""Who may walk along with somebody new."""

WITHOUT_PHONE = frozenset({Standing.LOST, Standing.RETURNING})
"""Whose phone was lost, until they are in again."""
