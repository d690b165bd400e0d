"""Copies: which messages of ours tell of a concern, so that they can be taken back."""

import sqlite3

from domain.identifiers import ConcernId, MessageId

IN_GROUP = "group"
"""The place of what stands in the officials' group; every other place is a person's id."""


class Copies:
    """Numbers of messages, by the place they stand in. What stands in a topic goes with it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, concern: ConcernId, place: str, message: MessageId) -> None:
        """Remember a message about this concern; it may have been about another one before."""
        self._connection.execute(
            "INSERT INTO telegram_copy (place, message, concern_id) VALUES (?, ?, ?)"
            " ON CONFLICT (place, message) DO UPDATE SET concern_id = excluded.concern_id",
            (place, message, concern),
        )

    def of(self, concern: ConcernId) -> list[tuple[str, MessageId]]:
        """List (place, message) of all that tell of this concern, the oldest first."""
        rows = self._connection.execute(
            "SELECT place, message FROM telegram_copy WHERE concern_id = ? ORDER BY message, place",
            (concern,),
        )
        return [(place, MessageId(message)) for place, message in rows]

    def at(self, place: str) -> list[MessageId]:
        """List the messages about any concern that stand in this place."""
        rows = self._connection.execute(
            "SELECT message FROM telegram_copy WHERE place = ? ORDER BY message", (place,)
        )
        return [MessageId(message) for (message,) in rows]

    def drop(self, place: str, message: MessageId) -> None:
        """Forget a message that is gone, or tells of no concern any more."""
        self._connection.execute(
            "DELETE FROM telegram_copy WHERE place = ? AND message = ?", (place, message)
        )

    def forget(self, place: str) -> None:
        """Forget all that stands in a place: its numbers mean nothing any more."""
        self._connection.execute("DELETE FROM telegram_copy WHERE place = ?", (place,))
