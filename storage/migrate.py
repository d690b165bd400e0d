"""Numbered, forward-only changes of the schema, each in one transaction of its own."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from storage.errors import DatabaseDamaged, DatabaseTooNew

MIGRATIONS = Path(__file__).parent / "migrations"

_FILE_NAME = re.compile(r"(\d{4})_[a-z_]+\.sql")
_VERSION = "schema-version"


def migrate(
    connection: sqlite3.Connection,
    folder: Path = MIGRATIONS,
    finish: Callable[[], None] = lambda: None,
) -> None:
    """Bring the schema to the newest version; raises DatabaseTooNew when it is beyond that.

    `finish` is called at the end of each step, in its transaction.
    """
    steps = _steps(folder)
    connection.execute(
        "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value BLOB NOT NULL)"
    )
    version = schema_version(connection)
    if version > newest_version(folder):
        raise DatabaseTooNew
    for number in sorted(steps):
        if number > version:
            _apply(connection, number, steps[number].read_text(encoding="utf-8"), finish)


def newest_version(folder: Path = MIGRATIONS) -> int:
    """Tell the number of the last migration that this program knows."""
    return max(_steps(folder), default=0)


def schema_version(connection: sqlite3.Connection) -> int:
    """Tell the number of the last migration that was applied; 0 for none."""
    value = read_meta(connection, _VERSION)
    if value is not None and not value.isdigit():
        raise DatabaseDamaged
    return 0 if value is None else int(value)


def read_meta(connection: sqlite3.Connection, name: str) -> bytes | None:
    """Read one fact about the database itself."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def write_meta(connection: sqlite3.Connection, name: str, value: bytes) -> None:
    """Write one fact about the database itself."""
    connection.execute(
        "INSERT INTO meta (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def _steps(folder: Path) -> dict[int, Path]:
    found = ((_FILE_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return {int(match[1]): path for match, path in found if match}


def _apply(
    connection: sqlite3.Connection, number: int, script: str, finish: Callable[[], None]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _statements(script):
            connection.execute(statement)
        write_meta(connection, _VERSION, str(number).encode())
        finish()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Cut a script at its statements; sqlite3's own executescript commits before it begins."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
