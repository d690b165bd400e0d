"""Who is speaking, and may they? Membership and role are read anew for every happening.

Nothing is remembered between two updates: somebody removed a moment ago is a stranger now.
"""

from collections.abc import Mapping
from enum import StrEnum

from domain.errors import NotAllowed
from domain.roles import BUDDIES, CALLS_MEETINGS, Role, Standing
from handlers.telegram.happenings import ChatPlace, Speaker
from services.unit import Unit
from storage.records import Person


class Who(StrEnum):
    """Who may press a button at all; of one meeting or concern less people may."""

    MEMBER = "member"  # everybody in the network, in their private chat
    LEADER = "leader"  # in their private chat: of one meeting who leads it, whatever their role
    CALLER = "caller"  # who calls meetings, in their private chat
    COORDINATOR = "coordinator"  # in their private chat
    COLLEAGUE = "colleague"  # an official or a coordinator, in their private chat
    OFFICIAL = "official"  # of the roster, in the officials' group
    SECOND = "second"  # an official of the roster, in their private chat
    BUDDY = "buddy"  # a key figure or former member, in their private chat
    ALUMNUS = "alumnus"  # a former member who stays reachable, in their private chat


_NOBODY = frozenset({Standing.REMOVED, Standing.LOST})

ROLES: Mapping[Who, frozenset[Role]] = {
    Who.MEMBER: frozenset(Role),
    Who.LEADER: frozenset(Role),
    Who.CALLER: CALLS_MEETINGS,
    Who.COORDINATOR: frozenset({Role.COORDINATOR}),
    Who.COLLEAGUE: frozenset({Role.OFFICIAL, Role.COORDINATOR}),
    Who.OFFICIAL: frozenset({Role.OFFICIAL}),
    Who.SECOND: frozenset({Role.OFFICIAL}),
    Who.BUDDY: frozenset({Role.KEY_FIGURE}),
    Who.ALUMNUS: frozenset({Role.KEY_FIGURE}),
}

STANDINGS: Mapping[Who, frozenset[Standing]] = {
    **dict.fromkeys(Who, frozenset({Standing.MEMBER})),
    Who.BUDDY: BUDDIES,
    Who.ALUMNUS: frozenset({Standing.ALUMNUS}),
}
"""How far they must have come; all but a buddy's buttons are for who is in."""


def known(unit: Unit, speaker: Speaker) -> Person | None:
    """Find the person behind an account: a newcomer, a member, or who stays as a former one.

    Never a removed one, nor one whose phone was lost: it may be in other hands.
    """
    if speaker.hidden:
        return None
    person = unit.store.people.by_account(speaker.account)
    if person is None or person.standing in _NOBODY:
        return None
    return person


def phone_is_lost(unit: Unit, speaker: Speaker) -> Person | None:
    """Give whose account this is, when their phone was lost: they are told what to do."""
    person = None if speaker.hidden else unit.store.people.by_account(speaker.account)
    return person if person is not None and person.standing is Standing.LOST else None


def member(unit: Unit, speaker: Speaker) -> Person:
    """Find a full member. Raises NotAllowed for anybody else."""
    person = known(unit, speaker)
    if person is None or person.standing is not Standing.MEMBER:
        raise NotAllowed
    return person


def presser(unit: Unit, speaker: Speaker, who: Who) -> Person:
    """Find who presses a button that is for these. Raises NotAllowed for who is not."""
    person = known(unit, speaker)
    if person is None or person.standing not in STANDINGS[who]:
        raise NotAllowed
    return person


def coordinator(unit: Unit, speaker: Speaker) -> Person:
    """Find a coordinator. Raises NotAllowed for anybody else."""
    person = member(unit, speaker)
    if person.role is not Role.COORDINATOR:
        raise NotAllowed
    return person


def official(unit: Unit, speaker: Speaker, place: ChatPlace) -> Person:
    """Find an official of the roster, acting in the officials' group.

    Raises NotAllowed for anybody else and anywhere else: group membership alone is nothing.
    """
    person = member(unit, speaker)
    check(unit, person, place, Who.OFFICIAL)
    return person


def check(unit: Unit, member: Person, place: ChatPlace, who: Who) -> None:
    """Raise NotAllowed unless this member is one of these, and acts where these do."""
    there = unit.store.group.is_ours(place.chat) if who is Who.OFFICIAL else place.private
    if member.role not in ROLES[who] or not there:
        raise NotAllowed
