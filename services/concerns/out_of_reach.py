"""Who cannot be reached: once a week the coordinators hear that there are such people, never who.

A concern that was filed without a name says nothing of it, nor does anything that is told in the
moment something about it is refused: whoever presses once on each nameless card would see which of
them has the same reporter as one with a name. So this depends on members, not on what they filed.
"""

from domain.notices import Priority
from domain.roles import Role, Standing
from services.concerns.card_delivery import tell_coordinators
from services.unit import Unit

_TOLD = "out-of-reach-told"


def tell_weekly(unit: Unit) -> None:
    """Tell it on the first morning of a week, if it is so then; for the clock."""
    year, week, _ = unit.today.isocalendar()
    this_week = f"{year}-{week}"
    if unit.store.meta.get(_TOLD) == this_week:
        return
    unit.store.meta.set(_TOLD, this_week)
    waited_for = unit.store.outbox.put_aside_for()
    members = unit.store.people.all(Standing.MEMBER, Role.KEY_FIGURE)
    if any(not person.reachable or person.id in waited_for for person in members):
        tell_coordinators(unit, "desk-out-of-reach", Priority.REMINDER)
