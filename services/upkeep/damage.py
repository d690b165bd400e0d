"""Damage: rows that were not as they were written are not used any more, and that is said."""

from services import group_trust
from services.concerns.card_delivery import tell_coordinators
from services.group import concealing, rollcall
from services.unit import Unit


def tell(unit: Unit) -> int:
    """Tell the coordinators of what was set aside since the last time; tells how much it was.

    Nobody knows what it was, so no text is shown in the group until it was looked at anew.
    """
    found = unit.store.damaged_rows.untold()
    if found:
        unit.store.damaged_rows.told(unit.now)
        tell_coordinators(unit, "desk-damaged")
        if unit.store.group.current() is not None:
            group_trust.doubt(unit)
            concealing.conceal(unit)
            rollcall.begin(unit)
    return found
