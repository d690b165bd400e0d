"""Showings: messages with content that must leave Telegram again at a set time."""

import sqlite3
from contextlib import suppress
from datetime import datetime

from domain.identifiers import ConcernId, MessageId, PersonId
from storage.moments import from_text, to_text
from storage.records import Showing
from storage.sealed_place import open_place, seal_place
from storage.sealing import Keyring, SealBroken


class Showings:
    """What is on show now, and until when."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def add(
        self, concern: ConcernId | None, place: str, message: MessageId, delete_at: datetime
    ) -> int:
        """Remember a message that shows content; `place` is "group" or a person's id."""
        (last,) = self._connection.execute("SELECT COALESCE(MAX(id), 0) FROM showing").fetchone()
        number = int(last) + 1
        self._connection.execute(
            "INSERT INTO showing (id, concern_id, place_sealed, delete_at) VALUES (?, ?, ?, ?)",
            (number, concern, self.sealed(number, place, message), to_text(delete_at)),
        )
        return number

    def sealed(self, number: int, place: str, message: MessageId) -> bytes:
        """Seal where a message stands: whose chat it is may tell whose the concern is."""
        return seal_place(self._keyring, "showing", str(number), place, message)

    def of(self, concern_id: ConcernId) -> list[Showing]:
        """List the messages that show something of this concern, the first to go first."""
        return self._where("concern_id = ?", concern_id)

    def in_place(self, place: str) -> list[Showing]:
        """List the messages that show something in this place: "group", or somebody's chat."""
        return [each for each in self._where("1 = ?", 1) if each.place == place]

    def due(self, now: datetime) -> list[Showing]:
        """List the messages whose time has come, the longest overdue first."""
        return self._where("delete_at <= ?", to_text(now))

    def beyond(self, moment: datetime) -> list[Showing]:
        """List the messages that would stay past `moment`, the first to go first."""
        return self._where("delete_at > ?", to_text(moment))

    def drop(self, showing_id: int) -> None:
        """Forget a showing, once its message is gone."""
        self._connection.execute("DELETE FROM showing WHERE id = ?", (showing_id,))

    def erase_person(self, person: PersonId) -> None:
        """Forget what stands in somebody's own chat."""
        for showing in self.in_place(person):
            self.drop(showing.id)

    def _where(self, condition: str, value: str | int) -> list[Showing]:
        rows = self._connection.execute(
            "SELECT id, concern_id, place_sealed, delete_at FROM showing"
            f" WHERE {condition} ORDER BY delete_at, id",
            (value,),
        )
        found = []
        for number, concern, sealed, delete_at in rows:
            with suppress(SealBroken):
                place, message = open_place(self._keyring, "showing", str(number), sealed)
                found.append(Showing(number, concern, place, message, from_text(delete_at)))
        return found
