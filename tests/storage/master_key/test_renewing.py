"""Another master key: all is shown as before, and the key of before opens and finds nothing."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import _prepare
from storage.errors import WrongKey
from storage.master_key.renewing import HASHED, SEALED, WRAPPED, renew
from storage.migrate import MIGRATIONS, migrate
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.tombstones import BY_MARK
from tests.storage.damage.everything_kept import everything, opened, shown
from tests.storage.makers import keyring

FIRST, SECOND = bytes(range(1, 33)), bytes(range(2, 34))
NOT_OF_THE_KEY = {
    ("journal", "previous"),
    ("journal", "hash"),
}
"""Columns with a hash that is made without a key."""


def cells(connection: sqlite3.Connection, table: str, column: str) -> list[bytes]:
    rows = connection.execute(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")
    return [cell for (cell,) in rows]


def named_by_no_hash(what: set[str]) -> set[str]:
    """Leave out the names of guests and stones: those are hashes, so there are others now."""
    return {re.sub(r"(guest|stone)(.*?)\bid='[0-9a-f]+'", r"\1\2", each) for each in what}


def renewed(connection: sqlite3.Connection, old: Keyring, master: bytes) -> Store:
    connection.execute("BEGIN")
    renew(connection, old, Keyring(master))
    connection.execute("COMMIT")
    return _prepare(connection, Keyring(master), MIGRATIONS)


def test_all_is_shown_as_before_also_after_another_and_nothing_of_the_old_key_is_left(
    tmp_path: Path,
) -> None:
    connection, store = opened(everything(tmp_path))
    with closing(connection):
        before = named_by_no_hash(shown(store))
        old = {
            (table, column): cells(connection, table, column)
            for table, columns in HASHED.items()
            for column in columns
        }
        old |= {
            (table, "key_wrapped"): cells(connection, table, "key_wrapped") for table in WRAPPED
        }
        old |= {
            (table, f"{name}_sealed"): cells(connection, table, f"{name}_sealed")
            for table, sealed in SEALED.items()
            for name in sealed.columns
        }
        old["damaged_row", "row_sealed"] = []  # that of the older version opens for nobody
        stones = {row[0] for row in connection.execute("SELECT id FROM tombstone")}

        store = renewed(connection, store.keyring, FIRST)
        assert named_by_no_hash(shown(store)) == before
        assert (store.damaged_rows.count(), store.journal.verify()) == (0, None)
        with pytest.raises(WrongKey):
            _prepare(connection, keyring(), MIGRATIONS)
        for (table, column), values in old.items():
            assert not set(values) & set(cells(connection, table, column)), (table, column)
        marks = {
            row[0]
            for row in connection.execute("SELECT id, what FROM tombstone")
            if row[1] in BY_MARK
        }
        assert marks
        assert not marks & stones

        store = renewed(connection, store.keyring, SECOND)
        assert named_by_no_hash(shown(store)) == before
        with pytest.raises(WrongKey):
            _prepare(connection, Keyring(FIRST), MIGRATIONS)


def test_every_column_that_rests_on_the_key_is_renewed() -> None:
    """Also one that comes later: see `renewing.py`."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        blobs = {
            (table, row[1])
            for table in tables
            for row in connection.execute(f"PRAGMA table_info({table})")
            if row[2] == "BLOB" and row[1] != "row_tag" and table != "meta"
        }
    known = {(table, column) for table, columns in HASHED.items() for column in columns}
    known |= {(table, "key_wrapped") for table in WRAPPED} | NOT_OF_THE_KEY
    known |= {(table, f"{each}_sealed") for table, of in SEALED.items() for each in of.columns}
    of_data_keys = {
        (table, column)
        for table, column in blobs - known
        if column.endswith("_sealed") and table in UNDER_DATA_KEYS
    }
    assert blobs - known - of_data_keys == {("survey_answer", "id")}


UNDER_DATA_KEYS = {
    "outside_link",
    "person",
    "concern",
    "affair",
    "conversation",
    "entry",
    "attachment",
    "introduction",
    "addressee",
    "survey_answer",
    "letter",
    "newest_page",
    "desk_message",
    "pin",
    "mail_address",
    "bell",
}
"""What is sealed in these is sealed under the key of a person, a concern or an affair."""
