"""Calendar addresses: whose calendar may read their meetings, found by the hash of a secret."""

import sqlite3
from datetime import datetime

from domain.identifiers import PersonId
from storage.errors import NotKept
from storage.moments import from_text, to_text
from storage.sealing import Keyring


class CalendarAddresses:
    """The addresses that work, at most one a person. The secret itself is never kept."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def open(self, person: PersonId, now: datetime) -> None:
        """Let somebody have an address from now on: none works until `recode`."""
        self._connection.execute(
            "INSERT INTO calendar_address (person_id, since) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET secret_hash = NULL, since = excluded.since",
            (person, to_text(now)),
        )

    def recode(self, person: PersonId, secret: str) -> None:
        """Let this secret lead to somebody, and no other any more. Raises NotKept."""
        changed = self._connection.execute(
            "UPDATE calendar_address SET secret_hash = ? WHERE person_id = ?",
            (self._keyring.address_hash(secret), person),
        ).rowcount
        if not changed:
            raise NotKept

    def since(self, person: PersonId) -> datetime | None:
        """Tell since when somebody has this address; None for who has none."""
        row = self._connection.execute(
            "SELECT since FROM calendar_address WHERE person_id = ?", (person,)
        ).fetchone()
        return None if row is None else from_text(row[0])

    def mark(self, person: PersonId) -> str | None:
        """Give what a revoked address is recognised by; None while there is no secret to it."""
        row = self._connection.execute(
            "SELECT secret_hash FROM calendar_address WHERE person_id = ?", (person,)
        ).fetchone()
        return None if row is None or row[0] is None else bytes(row[0]).hex()

    def mark_of(self, secret: str) -> str:
        """Give what an address with this secret is recognised by; asks no database."""
        return self._keyring.address_hash(secret).hex()

    def marks(self) -> list[str]:
        """List what the addresses that work are recognised by."""
        rows = self._connection.execute(
            "SELECT secret_hash FROM calendar_address WHERE secret_hash IS NOT NULL"
            " ORDER BY person_id"
        )
        return [bytes(row[0]).hex() for row in rows]

    def owner(self, secret: str) -> PersonId | None:
        """Find whose address this is."""
        row = self._connection.execute(
            "SELECT person_id FROM calendar_address WHERE secret_hash = ?",
            (self._keyring.address_hash(secret),),
        ).fetchone()
        return None if row is None else PersonId(row[0])

    def close(self, person: PersonId) -> None:
        """Take somebody's address away."""
        self._connection.execute("DELETE FROM calendar_address WHERE person_id = ?", (person,))

    def close_marked(self, mark: str) -> bool:
        """Take away an address that was revoked before; tells whether it was there."""
        return bool(
            self._connection.execute(
                "DELETE FROM calendar_address WHERE secret_hash = ?", (bytes.fromhex(mark),)
            ).rowcount
        )
