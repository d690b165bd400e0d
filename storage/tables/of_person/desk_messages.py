"""Desk messages: what stands in the chats at the desk, of whoever works there."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import takewhile
from typing import Any

from domain.identifiers import MessageId, PersonId
from domain.people.desk_chat import FIRST_MESSAGE, DeskMessage
from storage.as_json import compact, from_json, to_json
from storage.damage.whole_rows import whole
from storage.sealing import DataKey, Keyring, SealBroken, even
from storage.tables.meta import Meta

_COLUMNS = "id, person_id, body_sealed"
_STEP = 256
"""Bytes: how long a message is does not tell what it says."""

_LAST = "desk-message"
_HIGHEST = 2**63 - 1


class DeskMessages:
    """Sealed under the key of whose chat it is. Numbers grow and are never used again."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of
        self._meta = Meta(connection)

    def next_number(self) -> MessageId:
        """Give the number of the next message."""
        number = max(int(self._meta.get(_LAST) or 0) + 1, FIRST_MESSAGE)
        self._meta.set(_LAST, str(number))
        return MessageId(number)

    def save(self, message: DeskMessage, content: bytes | None = None) -> None:
        """Keep one, new or changed; what `content` came with a new one stays as it is."""
        body = even(compact(to_json(message)), _STEP)
        key, row = self._key_of(message.person), str(message.number)
        seal = self._keyring.seal
        self._connection.execute(
            "INSERT INTO desk_message (id, person_id, body_sealed, file_sealed, seen)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body_sealed ="
            " excluded.body_sealed",
            (
                message.number,
                message.person,
                seal(key, "desk_message", "body", row, body),
                None if content is None else seal(key, "desk_message", "file", row, content),
                message.own,
            ),
        )

    def find(self, person: PersonId, number: MessageId) -> DeskMessage | None:
        """Find one in somebody's chat."""
        found = self._list("person_id = ? AND id = ?", person, number)
        return next(iter(found), None)

    def of(self, person: PersonId) -> list[DeskMessage]:
        """List what stands in somebody's chat, in the order it was said."""
        return self._list("person_id = ?", person)

    def newest(
        self, person: PersonId, most: int, before: MessageId | None = None
    ) -> list[DeskMessage]:
        """List the newest that stand in somebody's chat, the last said first.

        Of all, or of those that were said `before` another one.
        """
        beyond = _HIGHEST if before is None else before
        return self._list("person_id = ? AND id < ?", person, beyond, order="id DESC", most=most)

    def content(self, message: DeskMessage) -> bytes | None:
        """Give the file that came with a message; None where none did, or it does not open."""
        (sealed,) = self._connection.execute(
            "SELECT file_sealed FROM desk_message WHERE id = ?", (message.number,)
        ).fetchone() or (None,)
        if sealed is None:
            return None
        key, row = self._key_of(message.person), str(message.number)
        with suppress(SealBroken):
            return self._keyring.open_(key, "desk_message", "file", row, sealed)
        return None

    def drop(self, person: PersonId, number: MessageId) -> bool:
        """Take one out of somebody's chat; tells whether it was there."""
        return bool(
            self._connection.execute(
                "DELETE FROM desk_message WHERE person_id = ? AND id = ?", (person, number)
            ).rowcount
        )

    def drop_naming(self, on: str) -> None:
        """Take out of every chat what tells of this or has a button about it.

        By a concern's id, or an affair's.
        """
        for each in self._list("id >= ?", FIRST_MESSAGE):
            buttons = [data for row in each.buttons for _, data in row]
            if on in {each.concern, each.affair} or any(on in data for data in buttons):
                self.drop(each.person, each.number)

    def erase_person(self, person: PersonId) -> None:
        """Empty somebody's chat."""
        self._connection.execute("DELETE FROM desk_message WHERE person_id = ?", (person,))

    def count(self, person: PersonId) -> tuple[int, int]:
        """Count what stands in somebody's chat, and how much of that they have not seen yet."""
        standing, unseen = self._connection.execute(
            "SELECT COUNT(*), COALESCE(SUM(seen = 0), 0) FROM desk_message WHERE person_id = ?",
            (person,),
        ).fetchone()
        return int(standing), int(unseen)

    def see(self, person: PersonId) -> None:
        """Note that its reader has seen all that stands in somebody's chat."""
        self._connection.execute(
            "UPDATE desk_message SET seen = 1 WHERE person_id = ? AND seen = 0", (person,)
        )

    def purge(self, before: datetime) -> list[DeskMessage]:
        """Take out what was said before a moment (UTC), and give that, the oldest first.

        Reads no more than that and one beyond. What does not open goes with what was said after it.
        """
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM desk_message WHERE id >= ? ORDER BY id", (FIRST_MESSAGE,)
        )
        opened = (each for row in rows for each in whole([row], self._open))
        gone = list(takewhile(lambda each: each.at < before, opened))
        rows.close()
        if gone:
            last = gone[-1].number
            self._connection.execute("DELETE FROM desk_message WHERE id <= ?", (last,))
        return gone

    def _list(
        self, condition: str, *values: Any, order: str = "id", most: int = -1
    ) -> list[DeskMessage]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM desk_message WHERE {condition} ORDER BY {order} LIMIT ?",
            (*values, most),
        ).fetchall()
        return whole(rows, self._open)

    def _open(self, row: tuple[Any, ...]) -> DeskMessage:
        number, person, sealed = row
        key = self._key_of(person)
        text = self._keyring.open_text(key, "desk_message", "body", str(number), sealed)
        return from_json(DeskMessage, json.loads(text))
