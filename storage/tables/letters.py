"""Letters: words from one member to another, about an affair or the network itself."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain.identifiers import AffairId, LetterId, PersonId
from storage.as_json import compact
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Letter
from storage.sealing import DataKey, Keyring

_COLUMNS = "id, author_id, recipient_id, affair_id, kind, state, body_sealed, at"


class Letters:
    """Sealed under their author's key, so that they go when their author is erased."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def save(self, letter: Letter) -> None:
        """Keep one, new or changed; its author never changes."""
        text = compact(letter.body)
        key = self._key_of(letter.author)
        self._connection.execute(
            f"INSERT INTO letter ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
            " body_sealed = excluded.body_sealed",
            (
                letter.id,
                letter.author,
                letter.recipient,
                letter.affair,
                letter.kind,
                letter.state,
                self._keyring.seal(key, "letter", "body", letter.id, text),
                to_text(letter.at),
            ),
        )

    def by_id(self, letter: LetterId) -> Letter | None:
        """Find one."""
        return next(iter(self._list("id = ?", letter)), None)

    def about(self, affair: AffairId, kind: str) -> list[Letter]:
        """List the letters of a kind about an affair, oldest first."""
        return self._list("affair_id = ? AND kind = ?", affair, kind)

    def by_author(self, author: PersonId, kind: str) -> list[Letter]:
        """List the letters of a kind that somebody wrote, oldest first."""
        return self._list("author_id = ? AND kind = ?", author, kind)

    def of_person(self, person: PersonId) -> list[Letter]:
        """List what somebody wrote, or got, oldest first."""
        return self._list("author_id = ? OR recipient_id = ?", person, person)

    def of_kind(self, kind: str) -> list[Letter]:
        """List all letters of a kind, oldest first."""
        return self._list("kind = ?", kind)

    def drop(self, letter: LetterId) -> None:
        """Forget one."""
        self._connection.execute("DELETE FROM letter WHERE id = ?", (letter,))

    def purge(self, before: datetime) -> int:
        """Forget what was written before a moment (UTC); tells how many.

        A request for somebody's rights stays until it is answered.
        """
        return self._connection.execute(
            "DELETE FROM letter WHERE at < ? AND NOT (kind = 'rights' AND state = 'open')",
            (to_text(before),),
        ).rowcount

    def _list(self, condition: str, *values: str) -> list[Letter]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM letter WHERE {condition} ORDER BY at, id", values
        ).fetchall()
        return whole(rows, self._open)

    def _open(self, row: tuple[Any, ...]) -> Letter:
        letter, author, recipient, affair, kind, state, sealed, at = row
        body = self._keyring.open_(self._key_of(author), "letter", "body", letter, sealed)
        return Letter(
            id=letter,
            author=author,
            kind=kind,
            body=json.loads(body),
            at=from_text(at),
            recipient=recipient,
            affair=affair,
            state=state,
        )
