"""PINs: a second lock beside the phone. The digits are nowhere; what is kept of them is sealed."""

import hmac
import json
import sqlite3
from collections.abc import Callable

from domain.identifiers import PersonId
from domain.people.pin import Pin
from storage.as_json import compact, from_json, to_json
from storage.sealing import DataKey, Keyring

_NONE = Pin()


class Pins:
    """What is kept of everybody's PIN, sealed under their own key. Raises NotKept for nobody."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person: PersonId) -> Pin:
        """Give what is kept; an empty one for who never chose. Raises SealBroken."""
        row = self._connection.execute(
            "SELECT state_sealed FROM pin WHERE person_id = ?", (person,)
        ).fetchone()
        if row is None:
            return _NONE
        key = self._key_of(person)
        return from_json(
            Pin, json.loads(self._keyring.open_text(key, "pin", "state", person, row[0]))
        )

    def save(self, person: PersonId, pin: Pin) -> None:
        """Keep it in the place of what was."""
        text = compact(to_json(pin))
        sealed = self._keyring.seal(self._key_of(person), "pin", "state", person, text)
        self._connection.execute(
            "INSERT INTO pin (person_id, state_sealed) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET state_sealed = excluded.state_sealed",
            (person, sealed),
        )

    def drop(self, person: PersonId) -> None:
        """Forget it: another one has to be chosen."""
        self._connection.execute("DELETE FROM pin WHERE person_id = ?", (person,))

    def people(self) -> list[PersonId]:
        """List of whom something is kept."""
        rows = self._connection.execute("SELECT person_id FROM pin ORDER BY person_id")
        return [PersonId(person) for (person,) in rows]

    def mac(self, person: PersonId, digits: str) -> str:
        """Give the keyed hash of what somebody typed: by their own key, which stays theirs.

        A master key that takes another's place wraps it as before; without one nothing can be
        tried.
        """
        return hmac.digest(self._key_of(person).secret, b"pin" + digits.encode(), "sha256").hex()

    def mark(self, person: PersonId, salt: str) -> str:
        """Give what a PIN that was taken away is recognised by in a backup."""
        return self._keyring.ending_mark("pin", person, salt)
