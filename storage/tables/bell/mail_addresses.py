"""Mail addresses: where the bell of each who works at the desk rings."""

import sqlite3
from collections.abc import Callable

from domain.identifiers import PersonId
from domain.people.mail_address import LONGEST
from storage.errors import NotKept
from storage.sealing import DataKey, Keyring, SealBroken, even


class MailAddresses:
    """At most one a person, sealed under their own key, each as long as another."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person: PersonId) -> str | None:
        """Give somebody's address; None without one, or when it does not open."""
        row = self._connection.execute(
            "SELECT address_sealed FROM mail_address WHERE person_id = ?", (person,)
        ).fetchone()
        if row is None:
            return None
        try:
            key = self._key_of(person)
            text = self._keyring.open_text(key, "mail_address", "address", person, row[0])
        except (NotKept, SealBroken):
            return None  # its owner sees so, and gives it anew
        return text.rstrip()

    def save(self, person: PersonId, address: str) -> None:
        """Keep it in the place of an earlier one. Raises NotKept for nobody."""
        text = even(address, LONGEST)
        sealed = self._keyring.seal(self._key_of(person), "mail_address", "address", person, text)
        self._connection.execute(
            "INSERT INTO mail_address (person_id, address_sealed) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET address_sealed = excluded.address_sealed",
            (person, sealed),
        )

    def drop(self, person: PersonId) -> None:
        """Forget it; nothing happens when there is none."""
        self._connection.execute("DELETE FROM mail_address WHERE person_id = ?", (person,))
