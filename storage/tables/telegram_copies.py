"""Copies: which messages of ours tell of a concern or an affair, so that they can be taken back."""

import sqlite3

from domain.identifiers import AffairId, ConcernId, MessageId

IN_GROUP = "group"
"""The place of what stands in the officials' group; every other place is a person's id."""

IN_TOPIC = "topic"
"""The place of what stands in a topic of that group: it goes with the topic."""

TOPIC = "thread"
"""The place of the topics themselves: every one that was made for a concern, by its number."""

_TABLES = ("telegram_copy", "affair_copy")


class Copies:
    """Numbers of messages, by the place they stand in; and of topics, which they outlive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, concern: ConcernId, place: str, message: MessageId) -> None:
        """Remember a message about this concern; it may have been about another one before."""
        self._connection.execute(
            "INSERT INTO telegram_copy (place, message, concern_id) VALUES (?, ?, ?)"
            " ON CONFLICT (place, message) DO UPDATE SET concern_id = excluded.concern_id",
            (place, message, concern),
        )

    def add_affair(self, affair: AffairId, place: str, message: MessageId) -> None:
        """Remember a message about this affair; it may have been about another one before."""
        self._connection.execute(
            "INSERT INTO affair_copy (place, message, affair_id) VALUES (?, ?, ?)"
            " ON CONFLICT (place, message) DO UPDATE SET affair_id = excluded.affair_id",
            (place, message, affair),
        )

    def of(self, concern: ConcernId) -> list[tuple[str, MessageId]]:
        """List (place, message) of all that tell of this concern, the oldest first."""
        rows = self._connection.execute(
            "SELECT place, message FROM telegram_copy WHERE concern_id = ? ORDER BY message, place",
            (concern,),
        )
        return [(place, MessageId(message)) for place, message in rows]

    def of_affair(self, affair: AffairId) -> list[tuple[str, MessageId]]:
        """List (place, message) of all that tell of this affair, the oldest first."""
        rows = self._connection.execute(
            "SELECT place, message FROM affair_copy WHERE affair_id = ? ORDER BY message, place",
            (affair,),
        )
        return [(place, MessageId(message)) for place, message in rows]

    def concern_in(self, place: str, message: MessageId) -> ConcernId | None:
        """Tell which concern a message in this place tells of."""
        row = self._connection.execute(
            "SELECT concern_id FROM telegram_copy WHERE place = ? AND message = ?", (place, message)
        ).fetchone()
        return None if row is None else ConcernId(row[0])

    def affair_in(self, place: str, message: MessageId) -> AffairId | None:
        """Tell which affair a message in this place tells of."""
        row = self._connection.execute(
            "SELECT affair_id FROM affair_copy WHERE place = ? AND message = ?", (place, message)
        ).fetchone()
        return None if row is None else AffairId(row[0])

    def at(self, place: str) -> list[MessageId]:
        """List the messages about any concern or affair that stand in this place."""
        rows = self._connection.execute(
            "SELECT message FROM telegram_copy WHERE place = ?"
            " UNION SELECT message FROM affair_copy WHERE place = ? ORDER BY message",
            (place, place),
        )
        return [MessageId(message) for (message,) in rows]

    def drop(self, place: str, message: MessageId) -> None:
        """Forget a message that is gone, or tells of nothing any more."""
        for table in _TABLES:
            self._connection.execute(
                f"DELETE FROM {table} WHERE place = ? AND message = ?", (place, message)
            )

    def leave_topics(self) -> None:
        """Note that what stood in topics stands in the group itself: topics were switched off."""
        for table in _TABLES:
            self._connection.execute(
                f"UPDATE OR IGNORE {table} SET place = ? WHERE place = ?", (IN_GROUP, IN_TOPIC)
            )

    def forget(self, place: str) -> None:
        """Forget all that stands in a place: its numbers mean nothing any more."""
        for table in _TABLES:
            self._connection.execute(f"DELETE FROM {table} WHERE place = ?", (place,))
