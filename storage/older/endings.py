"""Endings of before there were stones for them: they get theirs once, which no migration can."""

import sqlite3

from domain.roles import Standing
from storage.migrate import read_meta, write_meta
from storage.store import Store
from storage.tables.tombstones import Buried, Tombstone

_MARK = "endings-written-down"


def lack_stones(connection: sqlite3.Connection) -> bool:
    """Tell whether this was not done yet."""
    return read_meta(connection, _MARK) is None


def complete(connection: sqlite3.Connection, store: Store) -> None:
    """Set stones for who was taken out before. For the start, in a transaction."""
    for person in store.people.all(Standing.REMOVED):
        if person.removed_at is not None:
            mark = store.ending_marks.of_member(person)
            store.tombstones.add(Tombstone(person.removed_at, Buried.MEMBERSHIP, mark, "removed"))
    write_meta(connection, _MARK, b"yes")
