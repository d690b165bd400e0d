"""Damage: rows that were not as they were written are not used any more, and that is said."""

from services import group_trust
from services.concerns.card_delivery import tell_coordinators
from services.group import concealing, rollcall
from services.reply import reply
from services.unit import Unit
from storage.store import Store

_BROKEN, _SAID = "heads-broken", "heads-broken-said"


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


def note_journal(store: Store, line: int | None) -> bool:
    """Keep which line of the journal is the first that is not as it was written, if any is.

    Tells whether that is one nobody was told of. For the night.
    """
    found = "" if line is None else str(line)
    if (store.meta.get(_BROKEN) or "") != found:
        store.meta.set(_BROKEN, found)
    return bool(found) and store.meta.get(_SAID) != found


def tell_of_journal(unit: Unit) -> None:
    """Tell the coordinators, once, from which line on the journal is not as it was written."""
    line = unit.store.meta.get(_BROKEN) or ""
    if line == (unit.store.meta.get(_SAID) or ""):
        return
    unit.store.meta.set(_SAID, line)
    for coordinator in unit.store.people.coordinators() if line else ():
        reply(unit, coordinator.id, "newest-line-broken", line=line)
