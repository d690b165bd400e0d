"""Showings: messages with content that must leave Telegram again at a set time."""

import sqlite3
from datetime import datetime

from domain.identifiers import ConcernId, MessageId
from storage.moments import from_text, to_text
from storage.records import Showing


class Showings:
    """What is on show now, and until when."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(
        self, concern: ConcernId | None, place: str, message: MessageId, delete_at: datetime
    ) -> int:
        """Remember a message that shows content; `place` is "group" or a person's id."""
        (number,) = self._connection.execute(
            "INSERT INTO showing (concern_id, place, message, delete_at) VALUES (?, ?, ?, ?)"
            " RETURNING id",
            (concern, place, message, to_text(delete_at)),
        ).fetchone()
        return int(number)

    def of(self, concern_id: ConcernId) -> list[Showing]:
        """List the messages that show something of this concern, the first to go first."""
        return self._where("concern_id = ?", concern_id)

    def in_place(self, place: str) -> list[Showing]:
        """List the messages that show something in this place: "group", or somebody's chat."""
        return self._where("place = ?", place)

    def due(self, now: datetime) -> list[Showing]:
        """List the messages whose time has come, the longest overdue first."""
        return self._where("delete_at <= ?", to_text(now))

    def beyond(self, moment: datetime) -> list[Showing]:
        """List the messages that would stay past `moment`, the first to go first."""
        return self._where("delete_at > ?", to_text(moment))

    def drop(self, showing_id: int) -> None:
        """Forget a showing, once its message is gone."""
        self._connection.execute("DELETE FROM showing WHERE id = ?", (showing_id,))

    def _where(self, condition: str, value: str) -> list[Showing]:
        rows = self._connection.execute(
            "SELECT id, concern_id, place, message, delete_at FROM showing"
            f" WHERE {condition} ORDER BY delete_at, id",
            (value,),
        )
        return [
            Showing(number, concern, place, message, from_text(delete_at))
            for number, concern, place, message, delete_at in rows
        ]
