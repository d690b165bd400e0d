"""Who of the officials knows the name of a reporter who takes it back: said to them as it is.

The name stands on the card in the group, and at the desk for who has an account there. Who did
something with the concern saw it there; who only looked is known to nobody.
"""

from enum import StrEnum

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.concerns.doers import Doer
from domain.identifiers import PersonId
from services.unit import Unit

_BY_OFFICIALS = {record.journaled for record in ACTS.values() if record.doer is Doer.OFFICIAL}
_SHOWN = {ACTS[Act.REVEAL].journaled, ACTS[Act.GIVE_NAME].journaled}
_HIDDEN = {ACTS[Act.TAKE_NAME_BACK].journaled}


class NameSeen(StrEnum):
    """How far a name has come."""

    NOWHERE = "nowhere"
    ON_CARD = "on-card"  # or at the desk, and nobody did anything with it
    BY_SOMEBODY = "by-somebody"


def who_saw(unit: Unit, concern: Concern) -> list[PersonId]:
    """List the officials who did something with it while the name stood there, the first first."""
    lines = unit.store.journal.of(concern.id)
    changes = [line.act in _SHOWN for line in lines if line.act in _SHOWN | _HIDDEN]
    shown = not changes[0] if changes else concern.named
    seen: dict[PersonId, None] = {}
    for line in lines:
        if line.act in _SHOWN | _HIDDEN:
            shown = line.act in _SHOWN
        elif shown and line.actor is not None and line.act in _BY_OFFICIALS:
            seen[line.actor] = None
    return list(seen)


def how_far(unit: Unit, concern: Concern) -> NameSeen:
    """Tell how far the name has come, or had come before it was taken back."""
    if who_saw(unit, concern):
        return NameSeen.BY_SOMEBODY
    on_card = unit.store.concerns.placement(concern.id).card is not None
    shown = on_card or unit.store.desk_accounts.any()
    return NameSeen.ON_CARD if shown else NameSeen.NOWHERE
