"""The one connection to SQLite: its settings, and whole functions at a time on its thread."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import aiosqlite

from storage.errors import DatabaseUnusable

T = TypeVar("T")

_STATEMENTS_AT_HAND = 256
_INCREMENTAL = 2

# aiosqlite writes the text of exceptions to its log at DEBUG, and those may quote a value.
logging.getLogger("aiosqlite").disabled = True


class Connection(aiosqlite.Connection):
    """An aiosqlite connection that runs a function of ours on its thread in one hop."""

    def __init__(self, path: Path, patience: float) -> None:
        super().__init__(partial(connect, path, patience), iter_chunk_size=64)

    async def hop(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` with the plain connection, after everything asked for earlier.

        Raises ValueError when the connection is closed.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((future, partial(work, self._conn)))
        return await future

    async def close(self) -> None:
        """Close the connection, also when it never opened, and see its thread end."""
        await super().close()
        self._thread.join()


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """Open the file, made with owner-only rights; `patience` in seconds for a foreign lock."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(
        path,
        timeout=patience,
        isolation_level=None,  # we say BEGIN and COMMIT ourselves
        cached_statements=_STATEMENTS_AT_HAND,
    )
    try:
        _configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    """Set and assert what durability and forgetting rest upon.

    secure_delete: deleted text leaves the file. temp_store in memory: it never reaches a
    temporary file either. auto_vacuum: room of purged rows goes back to the disk.
    """
    if connection.execute("PRAGMA auto_vacuum").fetchone() != (_INCREMENTAL,):
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # writes, even when it is already so
    settings: tuple[tuple[str, str, str | int], ...] = (
        ("secure_delete", "ON", 1),
        ("temp_store", "MEMORY", 2),
        ("journal_mode", "WAL", "wal"),
        ("synchronous", "FULL", 2),
        ("foreign_keys", "ON", 1),
    )
    for name, wanted, taken in settings:
        connection.execute(f"PRAGMA {name} = {wanted}")
        (value,) = connection.execute(f"PRAGMA {name}").fetchone()
        if value != taken:
            raise DatabaseUnusable
