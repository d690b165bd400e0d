"""A walk along the journal beside who writes it: whether every line is as it was written."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from storage.errors import refusal, trouble_named
from storage.sealing import Keyring
from storage.store import Store

_PAUSE = 0.005
"""How many seconds there are between two pieces."""


def broken_at(path: Path, keyring: Keyring, goes_on: Callable[[], bool]) -> int | None:
    """Tell the first line that is not as it was written, or None.

    In small pieces, so that nobody waits for this; no further once `goes_on` says no. Raises
    StorageTrouble, DatabaseRefused.
    """

    def rest() -> bool:
        time.sleep(_PAUSE)
        return goes_on()

    try:
        with trouble_named(), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            return Store(connection, keyring).journal.verify(rest)
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        raise refusal(fault) from fault
