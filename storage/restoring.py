"""Putting another database in the place of the present one: at every moment there is one of both.

The caller holds the lock of the present database from beginning to end.
"""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.backups import look_over
from storage.database import PATIENCE
from storage.durable import make_name_durable
from storage.errors import DatabaseRefused, StorageBroken, StorageBusy, trouble_named
from storage.sealing import Keyring

NEW, ASIDE = "restoring.db", "replaced.db"
"""Beside the database: the one that is being prepared, and the one that was there before."""

_COMPANIONS = ("-wal", "-shm")


def put_in_place(new: Path, database: Path, keyring: Keyring) -> None:
    """Let `new` (closed, without a log) be the database. The present one stays until that opens.

    Raises StorageBusy when somebody still reads the present one, DatabaseRefused when the new one
    does not open in its place: then the present one is back.
    """
    aside = database.with_name(ASIDE)
    if database.exists():
        _settle(database)
        aside.unlink(missing_ok=True)
        os.link(database, aside)
        for ending in _COMPANIONS:
            # Only a damaged database still has them: its log must not be taken for the new one's.
            with suppress(FileNotFoundError):
                Path(f"{database}{ending}").replace(f"{aside}{ending}")
    make_name_durable(database.parent)
    new.replace(database)
    make_name_durable(database.parent)
    try:
        look_over(database, keyring)
    except DatabaseRefused:
        if aside.exists():
            aside.replace(database)
        raise
    clear_up(database.parent)


def clear_up(folder: Path) -> None:
    """Delete what a restore that was cut short has left; for whoever has opened the database."""
    for name in (NEW, ASIDE):
        _delete(folder / name)


def clear_up_new(folder: Path) -> None:
    """Delete what was being prepared, and did not become the database."""
    _delete(folder / NEW)


def _delete(database: Path) -> None:
    for ending in ("", *_COMPANIONS, ".lock"):
        Path(f"{database}{ending}").unlink(missing_ok=True)


def _settle(database: Path) -> None:
    """Bring all that was committed into the one file. A damaged database is left as it is."""
    try:
        with trouble_named(), closing(sqlite3.connect(database, timeout=PATIENCE)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except (sqlite3.Error, StorageBroken):
        return
    if busy:
        raise StorageBusy
