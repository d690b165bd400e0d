"""The second person: who must agree before somebody new reads along, or another group is bound.

Always the same known faces (guide, "Koppel een vast groepje gemeenteambtenaren"), and not one
person who decides whose faces those are: a coordinator proposes, an official of the roster agrees.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.chance import Chance
from domain.identifiers import PersonId
from domain.roles import Role, Standing

PATIENCE = timedelta(days=7)
"""How long a proposal waits for its second person; then nothing came of it."""

READS_ALONG = frozenset({Role.OFFICIAL, Role.COORDINATOR})
"""Whose place is in the officials' group."""

_TOKEN_BYTES = 4


class Proposed(StrEnum):
    """What a coordinator proposes, and another person agrees with."""

    PERSON = "person"  # somebody new
    GROUP = "group"  # another group, or more in our own than was accepted before
    GUEST = "guest"  # somebody who is not on the list reads along
    DESK = "desk"  # an account at the web desk is a member's
    PHONE = "phone"  # an account at Telegram is a member's, who had the desk alone
    COUNT = "count"  # so many do of whom nothing is known but their number


class Second(StrEnum):
    """Who has to agree with what a coordinator proposes."""

    NOBODY = "nobody"  # there never was an official: somebody has to let the first one in
    OFFICIAL = "official"
    OPERATOR = "operator"  # there were officials and there are none: on the server, by command


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that waits for its second person: by whom, since when (UTC).

    `token` tells it from every other one, before and after it: a button carries it.
    """

    by: PersonId
    at: datetime
    token: str


def second_for(officials: int, *, ever: bool) -> Second:
    """Tell who has to agree, with so many officials on the roster; `ever` if there was one before.

    Whoever takes every official out does not become the one who chooses the next alone.
    """
    if officials:
        return Second.OFFICIAL
    return Second.OPERATOR if ever else Second.NOBODY


def may_agree(person: PersonId, role: Role, standing: Standing, about: PersonId | None) -> bool:
    """Tell whether somebody can be the second person; `about` is whom it lets in, if anybody.

    An official who is in: nobody agrees with themselves, and no coordinator with another.
    """
    return role is Role.OFFICIAL and standing is Standing.MEMBER and person != about


def propose(by: PersonId, now: datetime, chance: Chance) -> Proposal:
    """Make a proposal, which no button of an earlier one is about."""
    return Proposal(by, now, chance.bytes(_TOKEN_BYTES).hex())


def is_over(proposal: Proposal, now: datetime) -> bool:
    """Tell whether nobody agreed in time."""
    return now - proposal.at >= PATIENCE
