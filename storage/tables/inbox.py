"""Inbox: every update of Telegram, sealed and kept before it is acknowledged."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from domain.identifiers import AccountId
from storage.moments import to_text
from storage.records import Waiting
from storage.sealing import Keyring, SealBroken

DONE_KEPT = timedelta(days=1)
"""How long a handled update is recognised when Telegram sends it again; its body is gone."""

QUARANTINED_KEPT = timedelta(days=7)
"""How long an update that could not be handled stays, sealed, for the operator to look into."""


class Inbox:
    """Updates: "waiting", then "done" or "quarantined"."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def receive(self, raws: Sequence[tuple[int, bytes]], now: datetime) -> int:
        """Keep updates (number, JSON) that are not kept yet; tells how many were new.

        The same number with another body is another update: Telegram starts its numbers anew
        after a quiet week.
        """
        received_at = to_text(now)
        return self._connection.executemany(
            "INSERT INTO inbox (update_number, fingerprint, body_sealed, state, received_at)"
            " VALUES (?, ?, ?, 'waiting', ?) ON CONFLICT (update_number, fingerprint) DO NOTHING",
            [self._row(number, body, received_at) for number, body in raws],
        ).rowcount

    def _row(self, number: int, body: bytes, received_at: str) -> tuple[int, bytes, bytes, str]:
        fingerprint = self._keyring.fingerprint(body)
        name = _row_name(number, fingerprint)
        sealed = self._keyring.seal(self._keyring.inbox, "inbox", "body", name, body)
        return number, fingerprint, sealed, received_at

    def waiting(self, limit: int) -> list[Waiting]:
        """List updates to handle, oldest first. One that does not open is quarantined."""
        rows = self._connection.execute(
            "SELECT id, update_number, fingerprint, body_sealed, attempts FROM inbox"
            " WHERE state = 'waiting' ORDER BY id LIMIT ?",
            (limit,),
        ).fetchall()
        opened = []
        for row_id, number, fingerprint, sealed, attempts in rows:
            name = _row_name(number, fingerprint)
            try:
                body = self._keyring.open_(self._keyring.inbox, "inbox", "body", name, sealed)
            except SealBroken:
                self.quarantine(row_id)
            else:
                opened.append(Waiting(row_id, number, body, attempts))
        return opened

    def done(self, ids: Iterable[int]) -> None:
        """Mark updates handled; their bodies go at once."""
        self._connection.executemany(
            "UPDATE inbox SET state = 'done', body_sealed = NULL WHERE id = ?",
            [(row_id,) for row_id in ids],
        )

    def failed(self, row_id: int) -> int:
        """Count an attempt that failed; the update keeps its place. Tells how many there were."""
        (attempts,) = self._connection.execute(
            "UPDATE inbox SET attempts = attempts + 1 WHERE id = ? RETURNING attempts", (row_id,)
        ).fetchone()
        return int(attempts)

    def quarantine(self, row_id: int) -> None:
        """Put an update aside, sealed, so that the next one is handled."""
        self._connection.execute("UPDATE inbox SET state = 'quarantined' WHERE id = ?", (row_id,))

    def counts(self) -> dict[str, int]:
        """Tell how many updates are "waiting", "done" and "quarantined"."""
        rows = self._connection.execute("SELECT state, COUNT(*) FROM inbox GROUP BY state")
        return {"waiting": 0, "done": 0, "quarantined": 0} | dict(rows.fetchall())

    def forget(self, account: AccountId) -> None:
        """Delete the kept bodies of updates in which this account's number stands."""
        number = re.compile(rb"(?<!\d)%d(?!\d)" % account)
        rows = self._connection.execute(
            "SELECT id, update_number, fingerprint, body_sealed FROM inbox"
            " WHERE body_sealed IS NOT NULL"
        ).fetchall()
        for row_id, update, fingerprint, sealed in rows:
            name = _row_name(update, fingerprint)
            try:
                body = self._keyring.open_(self._keyring.inbox, "inbox", "body", name, sealed)
            except SealBroken:
                continue
            if number.search(body):
                self.done([row_id])

    def purge(self, now: datetime) -> int:
        """Delete what was handled a day ago and quarantined a week ago; tells how many."""
        return self._connection.execute(
            "DELETE FROM inbox WHERE (state = 'done' AND received_at < ?)"
            " OR (state = 'quarantined' AND received_at < ?)",
            (to_text(now - DONE_KEPT), to_text(now - QUARANTINED_KEPT)),
        ).rowcount


def _row_name(number: int, fingerprint: bytes) -> str:
    return f"{number}/{fingerprint.hex()}"
