"""Erasure: leaves no row of a concern or a person, in any table but the journal.

With the row goes the data key, so that what another program may have copied earlier cannot be
opened with what is left here.
"""

import sqlite3

from domain.identifiers import ConcernId
from domain.notices import NoticeKind

OF_CONCERN = ("entry", "attachment", "showing", "telegram_copy", "conversation")
"""The tables whose rows about a concern go with it; the outbox has an exception of its own."""


class Erasure:
    """Deletes across tables, for `services/erasing.py` alone, which sees to all the rest."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def concern(self, concern: ConcernId) -> None:
        """Delete all rows about a concern, its key among them.

        Messages that are on their way out of Telegram stay in the outbox: they are told by number.
        """
        for table in OF_CONCERN:
            self._connection.execute(f"DELETE FROM {table} WHERE concern_id = ?", (concern,))
        self._connection.execute(
            "DELETE FROM outbox WHERE concern_id = ? AND kind <> ?", (concern, NoticeKind.REMOVE)
        )
        self._connection.execute("DELETE FROM concern WHERE id = ?", (concern,))
