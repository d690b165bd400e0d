"""Letters: words from one member to another, about an affair or the network itself."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Any

from domain.identifiers import AffairId, LetterId, PersonId
from storage.as_json import compact
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Letter
from storage.sealing import DataKey, Keyring, even

_COLUMNS = "id, people_sealed, affair_id, kind, state, body_sealed, at"
_PEOPLE = "SELECT id, people_sealed FROM letter"
_LENGTH, _AT_HAND = 64, 2048

Writers = tuple[PersonId, PersonId | None]
"""Who wrote it, and to whom."""


class Letters:
    """Sealed under their author's key, so that they go when their author is erased.

    Who wrote to whom is sealed as well. Whoever asks by person walks through those of a kind, or
    all, with what was opened of that at hand.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of
        self._people = lru_cache(maxsize=_AT_HAND)(self._open_people)

    def save(self, letter: Letter) -> None:
        """Keep one, new or changed; its author never changes."""
        text = compact(letter.body)
        key = self._key_of(letter.author)
        self._connection.execute(
            f"INSERT INTO letter ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
            " body_sealed = excluded.body_sealed",
            (
                letter.id,
                self._seal_people(letter.id, (letter.author, letter.recipient)),
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
        return self._opened(f"{_PEOPLE} WHERE kind = ?", (kind,), lambda by, _: by == author)

    def of_person(self, person: PersonId) -> list[Letter]:
        """List what somebody wrote, or got, oldest first."""
        return self._opened(_PEOPLE, (), lambda *people: person in people)

    def of_kind(self, kind: str) -> list[Letter]:
        """List all letters of a kind, oldest first."""
        return self._list("kind = ?", kind)

    def erase_person(self, person: PersonId) -> None:
        """Forget what somebody wrote, or got."""
        for letter, people in self._whose(_PEOPLE, ()):
            if person in people:
                self.drop(letter)

    def hide(self, letter: LetterId, people: Writers) -> None:
        """Seal who wrote to whom, of a letter of an earlier version."""
        sealed = self._seal_people(letter, people)
        self._connection.execute(
            "UPDATE letter SET people_sealed = ? WHERE id = ?", (sealed, letter)
        )

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

    def _opened(
        self,
        asked: str,
        values: tuple[str, ...],
        wanted: Callable[[PersonId, PersonId | None], bool],
    ) -> list[Letter]:
        ids = [letter for letter, people in self._whose(asked, values) if wanted(*people)]
        found = [letter for each in ids for letter in self._list("id = ?", each)]
        return sorted(found, key=lambda letter: (letter.at, letter.id))

    def _whose(self, asked: str, values: tuple[str, ...]) -> list[tuple[LetterId, Writers]]:
        """Tell who wrote each to whom; not of one whose row is damaged."""
        rows = self._connection.execute(asked, values).fetchall()
        return whole(rows, lambda row: (row[0], self._people(*row)))

    def _seal_people(self, letter: LetterId, people: Writers) -> bytes:
        """Seal who wrote to whom, always as long."""
        text = even(compact(people), _LENGTH)
        return self._keyring.seal(self._keyring.letters, "letter", "people", letter, text)

    def _open_people(self, letter: LetterId, sealed: bytes | None) -> Writers:
        key = self._keyring.letters
        text = self._keyring.open_text(key, "letter", "people", letter, sealed or b"")
        author, recipient = json.loads(text)
        return author, recipient

    def _open(self, row: tuple[Any, ...]) -> Letter:
        letter, people, affair, kind, state, sealed, at = row
        author, recipient = self._people(letter, people)
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
