"""Burying: the stone that says that something was erased or ended, and why; never what it was."""

from enum import StrEnum

from services.unit import Unit
from storage.tables.tombstones import Buried, Tombstone


class Why(StrEnum):
    """Why something was erased, or ended."""

    TERM = "term"  # the time that it is kept was over
    WITHDRAWN = "withdrawn"  # its reporter withdrew it, and the days since then were over
    BY_HAND = "by-hand"  # the municipality decided so
    PERSON = "person"  # somebody asked that nothing is kept of them
    REVOKED = "revoked"  # whose calendar address it was took it back, or left
    REMOVED = "removed"  # out of the network, by whomever
    TURNED_DOWN = "turned-down"  # a newcomer who stayed out, by whomever
    USED = "used"  # an invitation, or drawn anew
    TAKEN_BACK = "taken-back"  # an invitation, a reporter's name, an account at the web desk
    LOST = "lost"  # a phone, so that its account lets nobody in
    RESTORED = "restored"  # it was erased before, and a backup had brought it back


def bury(unit: Unit, what: Buried, buried_id: str, why: Why) -> None:
    """Set the stone, in the transaction that erases."""
    unit.store.tombstones.add(Tombstone(unit.now, what, buried_id, why))
