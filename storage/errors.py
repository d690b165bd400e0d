"""What can go wrong with keeping, in two families: trouble that passes, refusals at the start."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_FULL = frozenset({sqlite3.SQLITE_FULL})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_BROKEN = frozenset(
    {
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
    }
)
_PRIMARY_CODE = 0xFF  # SQLite puts the finer reason in the higher bits


class StorageTrouble(Exception):  # noqa: N818 - it passes, and then the same work succeeds
    """The database cannot keep anything at this moment; nothing was changed. Try again later."""


class StorageFull(StorageTrouble):
    """No room on the disk."""


class StorageBusy(StorageTrouble):
    """Another program (a copy being made, a curious shell) holds the database."""


class StorageBroken(StorageTrouble):
    """The disk or the file fails: read errors, a disk made read-only, a damaged page."""


class DatabaseRefused(Exception):  # noqa: N818 - the start is refused, with its reason as name
    """The database is not opened; the subclass says why."""


class DatabaseInUse(DatabaseRefused):
    """Another process serves this database."""


class DatabaseTooNew(DatabaseRefused):
    """A later version of the program has written this database."""


class DatabaseTooOld(DatabaseRefused):
    """An earlier version has written it, and this command may not bring it up to date."""


class WrongKey(DatabaseRefused):
    """The master key is not the one this database was sealed with."""


class DatabaseUnusable(DatabaseRefused):
    """No folder, no rights, not a database, or a setting that SQLite did not take."""


class DatabaseDamaged(DatabaseRefused):
    """The file is damaged beyond single rows."""


class BackupChanged(DatabaseRefused):
    """The signature of a backup is not that of its content."""


class BackupCutShort(DatabaseRefused):
    """A part of a backup: its end, with its signature, is missing."""


class BackupUnsigned(DatabaseRefused):
    """A whole database without a signature: of an older version, or not written by us."""


def refusal(fault: Exception) -> DatabaseRefused:
    """Tell a file that is damaged from one that cannot be opened."""
    code = getattr(fault, "sqlite_errorcode", 0) & _PRIMARY_CODE
    damaged = code == sqlite3.SQLITE_CORRUPT or isinstance(fault, UnicodeDecodeError)
    return DatabaseDamaged() if damaged else DatabaseUnusable()


class NotKept(Exception):  # noqa: N818 - an absence
    """A row was asked for or changed by an id that is not kept."""


class OthersWrote(Exception):  # noqa: N818 - what happened
    """Another program wrote in the file, and its `version` is another one now: look first."""

    def __init__(self, version: int) -> None:
        super().__init__()
        self.version = version


@contextmanager
def trouble_named() -> Iterator[None]:
    """Turn SQLite's errors into the trouble they stand for; faults in our own code pass as is."""
    try:
        yield
    except sqlite3.Error as fault:
        trouble = _trouble_behind(fault)
        if trouble is None:
            raise
        raise trouble from fault


def _trouble_behind(fault: sqlite3.Error) -> StorageTrouble | None:
    code = getattr(fault, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code in _FULL:
        return StorageFull()
    if code in _BUSY:
        return StorageBusy()
    if code in _BROKEN:
        return StorageBroken()
    return None
