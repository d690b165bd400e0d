"""Desk accounts: whose account at the municipality's provider it is, found by a keyed hash."""

import sqlite3

from domain.identifiers import PersonId
from storage.sealing import Keyring


class AccountTaken(Exception):  # noqa: N818 - a state of affairs
    """This account of the provider is somebody else's."""


class DeskAccounts:
    """At most one account a person. What the provider calls them is kept nowhere."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def of(self, issuer: str, subject: str) -> PersonId | None:
        """Find whose account this is."""
        return self.of_hash(self.hash_of(issuer, subject))

    def of_hash(self, hashed: bytes) -> PersonId | None:
        """Find whose account has this hash."""
        row = self._connection.execute(
            "SELECT person_id FROM desk_account WHERE subject_hash = ?", (hashed,)
        ).fetchone()
        return None if row is None else PersonId(row[0])

    def hash_of(self, issuer: str, subject: str) -> bytes:
        """Give what an account is found by; asks no database."""
        return self._keyring.subject_hash(issuer, subject)

    def hash_for(self, person: PersonId) -> bytes | None:
        """Give the hash of somebody's account; None for who has none."""
        row = self._connection.execute(
            "SELECT subject_hash FROM desk_account WHERE person_id = ?", (person,)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def way_in(self, person: PersonId) -> str | None:
        """Give what tells this time that somebody got an account from any other; None for none."""
        row = self._connection.execute(
            "SELECT way_in FROM desk_account WHERE person_id = ?", (person,)
        ).fetchone()
        return None if row is None else str(row[0])

    def marks(self) -> dict[str, PersonId]:
        """Give whose each account is, by what it is recognised by once it was taken away."""
        rows = self._connection.execute("SELECT person_id, way_in FROM desk_account")
        return {self.mark(PersonId(id_), way_in): PersonId(id_) for id_, way_in in rows}

    def mark(self, person: PersonId, way_in: str) -> str:
        """Give what an account that was taken away is recognised by in a backup."""
        return self._keyring.ending_mark("desk", person, way_in)

    def has(self, person: PersonId) -> bool:
        """Tell whether somebody has an account at the desk."""
        found = self._connection.execute(
            "SELECT 1 FROM desk_account WHERE person_id = ?", (person,)
        ).fetchone()
        return found is not None

    def any(self) -> bool:
        """Tell whether anybody has an account at the desk."""
        return self._connection.execute("SELECT 1 FROM desk_account").fetchone() is not None

    def give(self, person: PersonId, hashed: bytes, way_in: str) -> None:
        """Let this account be somebody's, in the place of what was. Raises AccountTaken."""
        if self.of_hash(hashed) not in {None, person}:
            raise AccountTaken
        self.take(person)
        self._connection.execute(
            "INSERT INTO desk_account (person_id, subject_hash, way_in) VALUES (?, ?, ?)",
            (person, hashed, way_in),
        )

    def take(self, person: PersonId) -> None:
        """Let somebody have no account at the desk any more."""
        self._connection.execute("DELETE FROM desk_account WHERE person_id = ?", (person,))
