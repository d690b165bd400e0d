"""Desk sessions: who is signed in at the desk, found by the hash of a secret in their browser."""

import json
import sqlite3
from contextlib import suppress

from domain.identifiers import PersonId
from domain.people.desk_session import DeskSession
from storage.as_json import compact, from_json, to_json
from storage.sealing import Keyring, SealBroken


class DeskSessions:
    """Everybody's sessions, sealed: without the key nobody sees who is signed in, or since when."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def begin(self, secret: str, session: DeskSession) -> None:
        """Keep a session that this secret opens."""
        hashed = self._keyring.session_hash(secret)
        self._connection.execute(
            "INSERT INTO desk_session (token_hash, state_sealed) VALUES (?, ?)",
            (hashed, self._seal(hashed, session)),
        )

    def of(self, secret: str) -> DeskSession | None:
        """Find the session that this secret opens."""
        hashed = self._keyring.session_hash(secret)
        row = self._connection.execute(
            "SELECT state_sealed FROM desk_session WHERE token_hash = ?", (hashed,)
        ).fetchone()
        return None if row is None else self._open(hashed, row[0])

    def save(self, secret: str, session: DeskSession) -> None:
        """Keep a changed session."""
        hashed = self._keyring.session_hash(secret)
        self._connection.execute(
            "UPDATE desk_session SET state_sealed = ? WHERE token_hash = ?",
            (self._seal(hashed, session), hashed),
        )

    def all(self) -> list[DeskSession]:
        """List all sessions that are kept, over or not, the longest running first."""
        return sorted((session for _, session in self._rows()), key=lambda each: each.started_at)

    def end(self, *ended: DeskSession) -> None:
        """Forget these sessions: their secrets open nothing any more."""
        names = {session.name for session in ended}
        for hashed, session in self._rows():
            if session.name in names:
                self._connection.execute("DELETE FROM desk_session WHERE token_hash = ?", (hashed,))

    def erase_person(self, person: PersonId) -> None:
        """End all sessions of somebody."""
        self.end(*(session for session in self.all() if session.person == person))

    def _rows(self) -> list[tuple[bytes, DeskSession]]:
        rows = self._connection.execute(
            "SELECT token_hash, state_sealed FROM desk_session ORDER BY token_hash"
        )
        found = []
        for hashed, sealed in rows:
            with suppress(SealBroken):
                found.append((hashed, self._open(hashed, sealed)))
        return found

    def _seal(self, hashed: bytes, session: DeskSession) -> bytes:
        text = compact(to_json(session))
        desk = self._keyring.desk
        return self._keyring.seal(desk, "desk_session", "state", hashed.hex(), text)

    def _open(self, hashed: bytes, sealed: bytes) -> DeskSession:
        desk = self._keyring.desk
        text = self._keyring.open_text(desk, "desk_session", "state", hashed.hex(), sealed)
        return from_json(DeskSession, json.loads(text))
