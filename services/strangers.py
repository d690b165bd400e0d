"""Strangers: how often somebody tried who may not, so that they fill neither chat nor disk."""

from domain.identifiers import AccountId, PersonId
from services.unit import Unit
from storage.tables.journal import JournalAct


def tried(unit: Unit, account: AccountId) -> int:
    """Count one more message of a stranger; give how many there were in their last days."""
    return unit.store.strangers.count(account, unit.now)


def refused(unit: Unit, person: PersonId | None) -> None:
    """Journal that somebody tried what they may not; None for who is not known."""
    unit.store.journal.append(JournalAct.REFUSED, unit.now, actor=person)
