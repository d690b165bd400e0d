"""How versions of the charter are found and kept."""

from datetime import timedelta

from domain.errors import NotPossibleNow
from domain.founding.charter import PATIENCE, Charter, CharterStage
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from services.unit import Unit


def in_force(unit: Unit) -> Charter | None:
    """Give the version that counts now; None without one, and in a network that has none."""
    return _in_stage(unit, CharterStage.IN_FORCE) if unit.has(NetworkFunction.CHARTER) else None


def proposed(unit: Unit) -> Charter | None:
    """Give the version that waits to be confirmed."""
    return _in_stage(unit, CharterStage.PROPOSED)


def open_proposal(unit: Unit, charter_id: AffairId) -> Charter:
    """Find a version that waits. Raises NotPossibleNow when it was decided, or replaced."""
    found = unit.store.affairs.find(Charter, charter_id)
    if found is None or found.stage is not CharterStage.PROPOSED:
        raise NotPossibleNow("charter-decided")
    return found


def counts_now(unit: Unit, charter_id: AffairId) -> Charter:
    """Find the version that counts. Raises NotPossibleNow when another one does by now."""
    found = in_force(unit)
    if found is None or found.id != charter_id:
        raise NotPossibleNow("charter-newer")
    return found


def save(unit: Unit, charter: Charter) -> None:
    """Keep a version; time looks at a proposal that waits too long, and at one that is over."""
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    next_at = None if charter.ended_at is None else charter.ended_at + keep
    if charter.stage is CharterStage.PROPOSED:
        next_at = charter.proposed_at + PATIENCE
    unit.store.affairs.save(charter, next_at)


def _in_stage(unit: Unit, stage: CharterStage) -> Charter | None:
    return next((each for each in unit.store.affairs.all(Charter) if each.stage is stage), None)
