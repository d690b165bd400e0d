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
        row = self._connection.execute(
            "SELECT person_id FROM desk_account WHERE subject_hash = ?",
            (self._keyring.subject_hash(issuer, subject),),
        ).fetchone()
        return None if row is None else PersonId(row[0])

    def has(self, person: PersonId) -> bool:
        """Tell whether somebody has an account at the desk."""
        found = self._connection.execute(
            "SELECT 1 FROM desk_account WHERE person_id = ?", (person,)
        ).fetchone()
        return found is not None

    def give(self, person: PersonId, issuer: str, subject: str) -> None:
        """Let this account be somebody's, in the place of what was. Raises AccountTaken."""
        if self.of(issuer, subject) not in {None, person}:
            raise AccountTaken
        self.take(person)
        self._connection.execute(
            "INSERT INTO desk_account (person_id, subject_hash) VALUES (?, ?)",
            (person, self._keyring.subject_hash(issuer, subject)),
        )

    def take(self, person: PersonId) -> None:
        """Let somebody have no account at the desk any more."""
        self._connection.execute("DELETE FROM desk_account WHERE person_id = ?", (person,))
