"""Parting: somebody is to be taken out of the network, with words, and not on one person's word.

Guide, "Stoorzenders" and "Critici": part in consultation, and say clearly why. Another coordinator
has a week to object; who must be out at once, is taken out at once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from domain.identifiers import AffairId, PersonId
from domain.people.membership import Membership
from domain.roles import Role
from domain.working_time import WorkingTime

PATIENCE = timedelta(days=7)
"""How long another coordinator may object."""

LONGEST = 400
"""UTF-16 units of the words for who goes: one or two sentences."""


@dataclass(frozen=True, slots=True)
class Parting:
    """That `person` is to go at `due_at` (UTC), as `by` asks, with these `words` for them alone.

    `phoned`: they were told by phone. `told`: the others hear that they take part no more. What
    they had taken up goes to the `heir`; without one it is everybody's again.
    """

    KIND: ClassVar[str] = "parting"

    id: AffairId
    person: PersonId
    by: PersonId
    due_at: datetime
    words: str
    phoned: bool = False
    told: bool = False
    heir: PersonId | None = None


def due_at(now: datetime, working_time: WorkingTime) -> datetime:
    """Give when somebody goes of whom that is asked now: when the town hall is open."""
    return working_time.opens_at(now + PATIENCE)


def known_by_name(role: Role, membership: Membership) -> bool:
    """Tell whether the others know somebody by name; of whom they do not, they are told nothing."""
    return role is not Role.KEY_FIGURE or membership.named
