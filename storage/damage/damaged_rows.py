"""Damaged rows: what was set aside because its tag was wrong, sealed, until it is of no use."""

import sqlite3
from datetime import datetime, timedelta

from storage.moments import to_text

KEPT = timedelta(days=14)
"""How long one stays after it was told of, for whoever wants to look into it."""


class DamagedRows:
    """What was found. `row_tags.py` puts them here; nothing is ever read from them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        """Count them."""
        (found,) = self._connection.execute("SELECT COUNT(*) FROM damaged_row").fetchone()
        return int(found)

    def untold(self) -> int:
        """Count those nobody was told of yet."""
        (found,) = self._connection.execute(
            "SELECT COUNT(*) FROM damaged_row WHERE told_at IS NULL"
        ).fetchone()
        return int(found)

    def told(self, now: datetime) -> None:
        """Note that all were told of."""
        self._connection.execute(
            "UPDATE damaged_row SET told_at = ? WHERE told_at IS NULL", (to_text(now),)
        )

    def purge(self, now: datetime) -> None:
        """Delete those that were told of long enough ago."""
        self._connection.execute(
            "DELETE FROM damaged_row WHERE told_at < ?", (to_text(now - KEPT),)
        )
