"""Introductions: who introduces a new official to the key figures, and in which words."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain.identifiers import PersonId
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Introduction
from storage.sealing import DataKey, Keyring

_COLUMNS = "person_id, by_id, state, words_sealed, at"


class Introductions:
    """At most one a person who is introduced, its words sealed under their key."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person: PersonId) -> Introduction | None:
        """Find how somebody is or was introduced."""
        return self._one("person_id = ?", person)

    def by(self, colleague: PersonId) -> Introduction | None:
        """Find what a colleague was asked to do and has not done yet."""
        return self._one("by_id = ? AND state = 'asked'", colleague)

    def save(self, introduction: Introduction) -> None:
        """Keep it, in place of an earlier one of the same person."""
        person, words = introduction.person, introduction.words
        sealed = None
        if words is not None:
            sealed = self._keyring.seal(
                self._key_of(person), "introduction", "words", person, words
            )
        self._connection.execute(
            f"INSERT INTO introduction ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET by_id = excluded.by_id,"
            " state = excluded.state, words_sealed = excluded.words_sealed, at = excluded.at",
            (person, introduction.by, introduction.state, sealed, to_text(introduction.at)),
        )

    def drop(self, person: PersonId) -> None:
        """Forget it; nothing happens when there is none."""
        self._connection.execute("DELETE FROM introduction WHERE person_id = ?", (person,))

    def sent_before(self, moment: datetime) -> list[Introduction]:
        """List what was sent before `moment` and still has words."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM introduction WHERE state = 'sent' AND at < ?"
            " AND words_sealed IS NOT NULL ORDER BY at, person_id",
            (to_text(moment),),
        ).fetchall()
        return whole(rows, self._open)

    def _one(self, condition: str, value: str) -> Introduction | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM introduction WHERE {condition} ORDER BY at LIMIT 1", (value,)
        ).fetchone()
        return None if row is None else self._open(row)

    def _open(self, row: tuple[Any, ...]) -> Introduction:
        person, by, state, sealed, at = row
        words = None
        if sealed is not None:
            words = self._keyring.open_text(
                self._key_of(person), "introduction", "words", person, sealed
            )
        return Introduction(person, by, state, words, from_text(at))
