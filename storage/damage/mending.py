"""Mending: what is damaged in a database is set aside before it is used; the rest goes on."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from storage.damage.row_tags import RowTags, Table
from storage.errors import DatabaseDamaged, refusal, trouble_named
from storage.sealing import Keyring

_LARGE = "attachment"

_PIECE, _PAUSE = 50, 0.005
"""How many rows are looked at in one go, and how many seconds there are between two."""


def mend(connection: sqlite3.Connection, tags: RowTags) -> int:
    """Rebuild indexes that are not as their tables, set rows aside whose tag is wrong.

    Tells how many. Raises DatabaseDamaged when the file stays damaged all the same.
    """
    if not tags.tables():
        return 0
    if not tags.schema_is_ours():
        raise DatabaseDamaged
    whole = is_whole(connection)
    if not whole:
        with suppress(sqlite3.DatabaseError):
            connection.execute("REINDEX")
    found = set_aside(connection, tags)
    if not (whole or is_whole(connection)):
        raise DatabaseDamaged
    return found


def nothing_changed(tags: RowTags) -> bool:
    """Tell whether all that is gone by is as it was written; quick enough for a transaction.

    Not whether photos and voice messages are: one that was changed does not open.
    """
    return tags.schema_is_ours() and not any(
        True for table in tags.tables() if table.name != _LARGE for _ in tags.wrong(table)
    )


def is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite finds every page and every index as they should be."""
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))


def set_aside(connection: sqlite3.Connection, tags: RowTags) -> int:
    """Set rows aside whose tag is wrong, in a transaction of its own. Tells how many."""
    if not tags.count_wrong():
        return 0
    connection.execute("PRAGMA foreign_keys = OFF")  # what a damaged row belongs to stays
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = tags.set_aside()
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return found


def look_over(path: Path, keyring: Keyring, goes_on: Callable[[], bool]) -> bool:
    """Tell whether every page, index and row is as it was written, beside who works with it.

    In small pieces, so that nobody waits for this; no further once `goes_on` says no. Raises
    StorageTrouble, DatabaseRefused.
    """
    try:
        with trouble_named(), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            tags = RowTags(connection, keyring)
            return tags.schema_is_ours() and all(
                _is_right(connection, tags, table, goes_on) for table in tags.tables()
            )
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        raise refusal(fault) from fault


def _is_right(
    connection: sqlite3.Connection, tags: RowTags, table: Table, goes_on: Callable[[], bool]
) -> bool:
    if connection.execute(f"PRAGMA integrity_check({table.name})").fetchone() != ("ok",):
        return False
    (rows,) = connection.execute(f"SELECT COUNT(*) FROM {table.name}").fetchone()
    for first in range(0, int(rows), _PIECE):
        piece = f"ORDER BY {', '.join(table.key)} LIMIT {_PIECE} OFFSET {first}"
        if not goes_on():
            return True
        if list(tags.wrong(table, piece)):
            return False
        time.sleep(_PAUSE)
    return True
