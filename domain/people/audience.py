"""Whom something is for: everybody, the core group, neighbourhoods, roles, or chosen people.

Guide, "De organisatie van de bijeenkomsten": with the core group or with all, as the occasion asks.
"Differentiatie in rollen": ask people for what fits the role they chose themselves.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, Self, TypeVar

from domain.identifiers import PersonId
from domain.people.membership import Membership, NetworkRole
from domain.roles import Role


class Reach(StrEnum):
    """The ways to say whom something is for."""

    ALL = "all"
    CORE = "core"
    NEIGHBOURHOODS = "neighbourhoods"
    ROLES = "roles"
    CHOSEN = "chosen"


class Member(Protocol):
    """What has to be known of a member to say whether something is for them."""

    @property
    def id(self) -> PersonId:
        """Who they are."""
        ...

    @property
    def role(self) -> Role:
        """What they are in the network."""
        ...

    @property
    def neighbourhood(self) -> str | None:
        """Where they live or work, when they are a key figure."""
        ...

    @property
    def membership(self) -> Membership:
        """How they take part."""
        ...


M = TypeVar("M", bound=Member)


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom something is for. `neighbourhoods` are codes; `people` counts when they were chosen.

    `roles` are those that members chose by themselves.
    """

    reach: Reach
    neighbourhoods: tuple[str, ...] = ()
    people: tuple[PersonId, ...] = ()
    roles: tuple[NetworkRole, ...] = ()

    def includes(self, member: Member) -> bool:
        """Tell whether it is for this member, paused or not."""
        match self.reach:
            case Reach.ALL:
                return True
            case Reach.CORE:
                return member.membership.core
            case Reach.NEIGHBOURHOODS:
                return member.neighbourhood in self.neighbourhoods
            case Reach.ROLES:
                return not member.membership.roles.isdisjoint(self.roles)
            case _:  # people who were chosen
                return member.id in self.people

    def among(self, members: Iterable[M], today: date) -> list[M]:
        """Give those it is for and who take part on this local day."""
        return [
            member
            for member in members
            if self.includes(member) and not member.membership.paused(today)
        ]

    def without(self, person: PersonId) -> Self:
        """Give the audience without somebody who was chosen."""
        return replace(self, people=tuple(each for each in self.people if each != person))
