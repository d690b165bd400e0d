"""Who is speaking, and may they? Membership and role are read anew for every happening.

Nothing is remembered between two updates: somebody removed a moment ago is a stranger now.
"""

from domain.errors import NotAllowed
from domain.roles import Role, Standing
from handlers.telegram.happenings import Place, Speaker
from services.unit import Unit
from storage.records import Person


def known(unit: Unit, speaker: Speaker) -> Person | None:
    """Find the person behind an account: a newcomer or a member, never a removed one."""
    if speaker.hidden:
        return None
    person = unit.store.people.by_account(speaker.account)
    if person is None or person.standing is Standing.REMOVED:
        return None
    return person


def member(unit: Unit, speaker: Speaker) -> Person:
    """Find a full member. Raises NotAllowed for anybody else."""
    person = known(unit, speaker)
    if person is None or person.standing is not Standing.MEMBER:
        raise NotAllowed
    return person


def coordinator(unit: Unit, speaker: Speaker) -> Person:
    """Find a coordinator. Raises NotAllowed for anybody else."""
    person = member(unit, speaker)
    if person.role is not Role.COORDINATOR:
        raise NotAllowed
    return person


def official(unit: Unit, speaker: Speaker, place: Place) -> Person:
    """Find an official of the roster, acting in the officials' group.

    Raises NotAllowed for anybody else and anywhere else: group membership alone is nothing.
    """
    person = member(unit, speaker)
    if person.role is not Role.OFFICIAL or not unit.store.group.is_ours(place.chat):
        raise NotAllowed
    return person
