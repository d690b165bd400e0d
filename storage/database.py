"""The database: opened once by one process, then one transaction a hop."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from storage.connection import Connection
from storage.damage.journal_walk import broken_at
from storage.damage.mending import look_over, mend, nothing_changed
from storage.damage.row_tags import RowTags
from storage.errors import (
    DatabaseDamaged,
    DatabaseTooNew,
    DatabaseUnusable,
    OthersWrote,
    StorageBroken,
    StorageBusy,
    WrongKey,
    refusal,
    trouble_named,
)
from storage.lock import DatabaseLock
from storage.master_key.renewing import EARLIER
from storage.migrate import (
    MIGRATIONS,
    migrate,
    newest_version,
    read_meta,
    schema_version,
    write_meta,
)
from storage.older import endings
from storage.older.seal_now import SealNow
from storage.sealing import Keyring, SealBroken
from storage.store import Store
from storage.tables.tombstones import write_down

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds to wait for another program's lock before StorageBusy."""

_TRIES = 3
"""How often others may write just before a transaction begins, until it is given up."""

_CHECK_MARK = "key-check"


class Database:
    """One file, one writer. The thread behind the connection does one unit at a time, in order."""

    def __init__(
        self,
        connection: Connection,
        store: Store,
        lock: DatabaseLock,
        path: Path,
        *,
        beside: bool,
        believed: int,
    ) -> None:
        self._path = path
        self._folder = path.parent
        self._beside = beside
        self._connection = connection
        self._store = store
        self._lock = lock
        self._data_version: int | None = None
        self._believed = believed

    @classmethod
    async def open(
        cls,
        path: Path,
        keyring: Keyring,
        *,
        migrations: Path = MIGRATIONS,
        patience: float = PATIENCE,
        beside: bool = True,
    ) -> "Database":
        """Open the database, made anew when there is no file, with the newest schema.

        `beside` is False for one that may not become the database after all: what was erased in
        it is then not written down beside it.

        Raises DatabaseInUse, DatabaseTooNew, WrongKey, or DatabaseUnusable, also when another
        program holds the file for longer than `patience` seconds.
        """
        lock = DatabaseLock(path)
        connection = Connection(path, patience)
        try:
            await connection
            believed = await connection.hop(_data_version)  # what is written from now on, is not
            store = await connection.hop(lambda plain: _prepare(plain, keyring, migrations))
        except BaseException as fault:
            await connection.close()
            lock.release()
            if isinstance(fault, (sqlite3.Error, OSError, UnicodeDecodeError)):
                raise refusal(fault) from fault
            raise
        database = cls(connection, store, lock, path, beside=beside, believed=believed)
        await database.somebody_wrote()
        return database

    async def run(self, work: Callable[[Store], T]) -> T:
        """Do a unit of work in one transaction: all of it is kept, or nothing.

        Raises what `work` raises, and StorageTrouble when SQLite could not do it. `work` runs on
        the connection's thread; a caller who is cancelled meanwhile does not stop it.
        """
        return await self._connection.hop(lambda plain: self._unit(plain, work))

    def _unit(self, plain: sqlite3.Connection, work: Callable[[Store], T]) -> T:
        """Transact; what was erased is then written down beside the database as well.

        When that fails it is tried again after the next transaction, and at the next start.
        """
        result, stones = self._transact(plain, work), self._store.tombstones
        if self._beside and stones.fresh:
            with suppress(OSError):
                write_down(self._folder, stones.all(), stones.over)
                stones.fresh = False
        return result

    def _transact(self, plain: sqlite3.Connection, work: Callable[[Store], T]) -> T:
        """Transact on nothing but what we wrote ourselves: else it is looked at first.

        Raises StorageBroken while tables are not as we made them.
        """

        def believing(store: Store) -> T:
            version = _data_version(plain)
            if version != self._believed:
                raise OthersWrote(version)
            return work(store)

        for _ in range(_TRIES):
            try:
                return _transact(plain, self._store, believing)
            except OthersWrote as wrote:
                self._look_at_what_others_wrote(plain)
                self._believed = wrote.version
        raise StorageBusy

    def _look_at_what_others_wrote(self, plain: sqlite3.Connection) -> None:
        try:
            with trouble_named():
                as_before = nothing_changed(self._store.row_tags)
            if not as_before:
                self._mend(plain)
        except DatabaseDamaged as fault:
            raise StorageBroken from fault

    async def somebody_wrote(self) -> bool:
        """Tell whether another program changed something in the file since this was last asked."""
        version = await self._connection.hop(_data_version)
        before, self._data_version = self._data_version, version
        return before is not None and version != before

    async def mark(self) -> tuple[int, int]:
        """Give what is another one after anybody wrote; the same as before tells nothing did."""
        return await self._connection.hop(lambda plain: (plain.total_changes, _data_version(plain)))

    async def look_over(self) -> bool:
        """Tell whether all is as it was written; work goes on meanwhile.

        Raises StorageTrouble, DatabaseRefused. A caller who is cancelled ends it.
        """
        return await self._in_pieces(look_over)

    async def journal_broken_at(self) -> int | None:
        """Tell the first line of the journal that is not as it was written; as `look_over`."""
        return await self._in_pieces(broken_at)

    async def _in_pieces(self, look: Callable[[Path, Keyring, Callable[[], bool]], T]) -> T:
        ended = threading.Event()
        keyring, path = self._store.keyring, self._path
        try:
            return await asyncio.to_thread(look, path, keyring, lambda: not ended.is_set())
        finally:
            ended.set()

    async def mend(self) -> None:
        """Set aside what is damaged, as at a start. Raises StorageTrouble, DatabaseDamaged."""
        await self._connection.hop(self._mend)

    def _mend(self, plain: sqlite3.Connection) -> None:
        with trouble_named():
            damaged = mend(plain, self._store.row_tags)
        self._store.forget()
        if damaged:
            _transact(plain, self._store, lambda store: store.filed_by.close_gaps())

    async def renew(self, keyring: Keyring) -> None:
        """Let all of it rest on another master key, and close. Raises StorageTrouble.

        Killed at any moment all of it rests on one of the two.
        """
        old = self._store.keyring
        await self.run(lambda store: store.renew(old, keyring))
        await self.purge_log()

    async def purge_log(self) -> None:
        """Make what was deleted disappear from the files, and give its room back to the disk.

        Raises StorageBusy when a reader in another program holds on to the log.
        """
        await self._connection.hop(_purge_log)

    async def close(self) -> None:
        """Close cleanly, and let another process in."""
        await self._connection.close()
        self._lock.release()


def check_key(connection: sqlite3.Connection, keyring: Keyring, *, known: bool = False) -> None:
    """Refuse another key before anything is written. `known`: there must be one already.

    Raises WrongKey, and DatabaseUnusable for what is no database of ours.
    """
    table = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'"
    ).fetchone()
    mark = read_meta(connection, _CHECK_MARK) if table else None
    if mark is None and (known or (table and read_meta(connection, "journal-mark") is not None)):
        raise DatabaseUnusable
    if mark not in {None, keyring.check_mark()}:
        raise WrongKey
    if mark is not None:
        try:
            keyring.learn(read_meta(connection, EARLIER))
        except SealBroken as fault:
            raise DatabaseDamaged from fault


def _prepare(connection: sqlite3.Connection, keyring: Keyring, migrations: Path) -> Store:
    check_key(connection, keyring)
    tags = RowTags(connection, keyring)
    if tags.tables() and schema_version(connection) > newest_version(migrations):
        raise DatabaseTooNew  # before anything is mended: what is right there may be another thing
    damaged = mend(connection, tags)
    migrate(connection, migrations, tags.write_all)
    tags.keep()
    store = Store(connection, keyring)
    if read_meta(connection, _CHECK_MARK) is None:
        _transact(connection, store, lambda store: _christen(connection, store, keyring))
    seal_now = SealNow(connection, store)
    if seal_now.waits():
        _transact(connection, store, lambda _: seal_now.seal())
        with suppress(StorageBusy):  # else at the next sweep
            _purge_log(connection)
    if damaged:
        _transact(connection, store, lambda store: store.filed_by.close_gaps())
    if not store.bound:
        _transact(connection, store, lambda store: store.bind())
    if store.journal.has_older():
        _transact(connection, store, lambda store: store.journal.seal_older())
    if endings.lack_stones(connection):
        _transact(connection, store, lambda store: endings.complete(connection, store))
    return store


def _christen(connection: sqlite3.Connection, store: Store, keyring: Keyring) -> None:
    """Tie a new database to its key."""
    write_meta(connection, _CHECK_MARK, keyring.check_mark())
    store.journal.begin()


def _transact(connection: sqlite3.Connection, store: Store, work: Callable[[Store], T]) -> T:
    with trouble_named():
        try:
            connection.execute("BEGIN IMMEDIATE")
            result = work(store)
            store.assert_in_transaction()
            connection.execute("COMMIT")
        except BaseException:
            store.forget()
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result


def _data_version(connection: sqlite3.Connection) -> int:
    with trouble_named():
        (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def _purge_log(connection: sqlite3.Connection) -> None:
    with trouble_named():
        # As a script: sqlite3's execute would free one page only.
        connection.executescript("PRAGMA incremental_vacuum")
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StorageBusy
