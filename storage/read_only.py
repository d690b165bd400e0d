"""Looks into the database beside the process that serves it: reads, and changes nothing."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from storage.damage.right_rows import read_no_other
from storage.damage.row_tags import RowTags
from storage.database import PATIENCE, check_key
from storage.errors import DatabaseTooNew, WrongKey, refusal, trouble_named
from storage.migrate import newest_version, schema_version
from storage.sealing import Keyring
from storage.store import Store

T = TypeVar("T")


def look(path: Path, keyring: Keyring, work: Callable[[Store], T], *, believes: bool = False) -> T:
    """Do `work` on one unchanging view of the database, without taking its lock.

    `believes` says that it reads more than the journal and asks for no damage itself: then it
    reads no row that is not as it was written, and the whole database is looked at first.

    Raises DatabaseTooNew, WrongKey, DatabaseDamaged or DatabaseUnusable like `Database.open`, and
    StorageTrouble.
    """
    try:
        with (
            trouble_named(),
            closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as connection,
        ):
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("BEGIN")
            check_key(connection, keyring)
            if schema_version(connection) > newest_version():
                raise DatabaseTooNew
            if believes:
                read_no_other(connection, RowTags(connection, keyring))
            connection.execute("PRAGMA query_only = ON")
            return work(Store(connection, keyring))
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        raise refusal(fault) from fault


def key_of(path: Path, keys: Sequence[bytes]) -> bytes:
    """Tell which of these master keys a database rests on.

    Raises WrongKey, DatabaseTooNew, DatabaseUnusable, DatabaseDamaged or StorageTrouble.
    """
    for key in keys:
        with suppress(WrongKey):
            look(path, Keyring(key), lambda _: None)
            return key
    raise WrongKey
