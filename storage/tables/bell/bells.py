"""Bells: for whom something waits at the desk, and whether they were told."""

import json
import sqlite3
from collections.abc import Callable

from domain.identifiers import PersonId
from domain.people.bell import Bell
from storage.as_json import compact, from_json, to_json
from storage.errors import NotKept
from storage.sealing import DataKey, Keyring, SealBroken, even

_STEP = 512
"""Bytes: a bell that rings is as long as one that rests."""

_NONE = Bell()


class Bells:
    """At most one a person, sealed under their own key: the file tells nobody who is waited for."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person: PersonId) -> Bell:
        """Give somebody's; one that rests when there is none, or one that does not open.

        Raises NotKept for nobody.
        """
        row = self._connection.execute(
            "SELECT state_sealed FROM bell WHERE person_id = ?", (person,)
        ).fetchone()
        if row is None:
            return _NONE
        try:
            return self._open(person, row[0])
        except SealBroken:
            return _NONE  # what waits next writes it anew

    def all(self) -> list[tuple[PersonId, Bell]]:
        """List all that are kept; one that does not open is left out."""
        rows = self._connection.execute(
            "SELECT person_id, state_sealed FROM bell ORDER BY person_id"
        ).fetchall()
        found = []
        for person, sealed in rows:
            try:
                found.append((PersonId(person), self._open(person, sealed)))
            except (NotKept, SealBroken):
                continue  # as anything that is damaged: the rest goes on
        return found

    def save(self, person: PersonId, bell: Bell) -> None:
        """Keep it in the place of what was. Raises NotKept for nobody."""
        text = even(compact(to_json(bell)), _STEP)
        sealed = self._keyring.seal(self._key_of(person), "bell", "state", person, text)
        self._connection.execute(
            "INSERT INTO bell (person_id, state_sealed) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET state_sealed = excluded.state_sealed",
            (person, sealed),
        )

    def drop(self, person: PersonId) -> None:
        """Forget it; nothing happens when there is none."""
        self._connection.execute("DELETE FROM bell WHERE person_id = ?", (person,))

    def _open(self, person: PersonId, sealed: bytes) -> Bell:
        key = self._key_of(person)
        text = self._keyring.open_text(key, "bell", "state", person, sealed)
        return from_json(Bell, json.loads(text))
