"""Writes a line in the journal beside the process that serves the database, and nothing else."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from storage.connection import connect
from storage.damage.row_tags import RowTags
from storage.database import check_key
from storage.errors import (
    DatabaseTooNew,
    DatabaseTooOld,
    DatabaseUnusable,
    StorageBusy,
    trouble_named,
)
from storage.migrate import newest_version, schema_version
from storage.restoring import ASIDE, NEW
from storage.sealing import Keyring
from storage.store import Store
from storage.tables.journal import Journal

PATIENCE = 10.0
"""Seconds to wait for what the bot is writing: it never takes as long."""


def write_beside(path: Path, keyring: Keyring, work: Callable[[Journal], None]) -> None:
    """Let `work` append to the journal, safely on the disk when this returns.

    The serving process holds nothing of the journal in memory, so it goes on from these lines.
    Raises DatabaseTooNew, DatabaseTooOld, WrongKey, DatabaseUnusable or StorageTrouble.
    """
    if not path.exists():
        raise DatabaseUnusable
    with trouble_named(), closing(connect(path, PATIENCE)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        check_key(connection, keyring, known=True)  # not before: it may be renewed meanwhile
        version = schema_version(connection)
        if version > newest_version():
            raise DatabaseTooNew
        if version < newest_version():
            raise DatabaseTooOld
        if any(path.with_name(name).exists() for name in (NEW, ASIDE)):
            raise StorageBusy  # another database is being put in its place: not into this log
        RowTags(connection, keyring).keep()
        work(Store(connection, keyring).journal)
        connection.execute("COMMIT")
