"""Entries: what is written about a concern and by whom, sealed under the concern's key."""

import sqlite3
from collections.abc import Callable
from typing import Any

from domain.identifiers import ConcernId, EntryId, PersonId
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Entry
from storage.sealing import DataKey, Keyring, even

_COLUMNS = "id, concern_id, kind, author_sealed, at, body_sealed"
_LENGTH = 16


class Entries:
    """Notes, feedbacks and reasons, in the order they were written."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[ConcernId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def add(self, entry: Entry) -> None:
        """Keep new words; raises NotKept when there is no such concern."""
        key = self._key_of(entry.concern)
        self._connection.execute(
            f"INSERT INTO entry ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry.id,
                entry.concern,
                entry.kind,
                self.seal_author(key, entry.id, entry.author),
                to_text(entry.at),
                self._keyring.seal(key, "entry", "body", entry.id, entry.body),
            ),
        )

    def seal_author(self, key: DataKey, entry_id: EntryId, author: PersonId) -> bytes:
        """Seal who wrote it, always as long."""
        return self._keyring.seal(key, "entry", "author", entry_id, even(author, _LENGTH))

    def by_id(self, entry_id: EntryId) -> Entry | None:
        """Find words by their id."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (entry_id,)
        ).fetchone()
        return None if row is None else self._open(row)

    def of(self, concern_id: ConcernId) -> list[Entry]:
        """List what was written about a concern, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM entry WHERE concern_id = ? ORDER BY at, id", (concern_id,)
        ).fetchall()
        return whole(rows, self._open)

    def _open(self, row: tuple[Any, ...]) -> Entry:
        entry_id, concern_id = EntryId(row[0]), ConcernId(row[1])
        key = self._key_of(concern_id)
        author = self._keyring.open_text(key, "entry", "author", entry_id, row[3] or b"")
        return Entry(
            id=entry_id,
            concern=concern_id,
            kind=row[2],
            author=PersonId(author.strip()),
            at=from_text(row[4]),
            body=self._keyring.open_text(key, "entry", "body", entry_id, row[5]),
        )
