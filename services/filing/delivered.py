"""Delivered: what reporters certainly have, for the journal that proves it."""

from domain.notices import Notice
from services.unit import Unit
from storage.tables.journal import JournalAct


def receipt(unit: Unit, notice: Notice) -> None:
    """Journal that the reporter has the receipt."""
    _note(unit, JournalAct.RECEIPT_DELIVERED, notice)


def feedback(unit: Unit, notice: Notice) -> None:
    """Journal that the reporter has heard back."""
    _note(unit, JournalAct.FEEDBACK_DELIVERED, notice)


def _note(unit: Unit, act: JournalAct, notice: Notice) -> None:
    unit.store.journal.append(act, unit.now, concern=notice.concern, subject=notice.person)
