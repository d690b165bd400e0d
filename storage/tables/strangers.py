"""Strangers: how often somebody unknown wrote today, so that the bot can fall silent."""

import sqlite3
from datetime import datetime, timedelta

from domain.identifiers import AccountId
from storage.moments import to_text
from storage.sealing import Keyring

REMEMBERED = timedelta(days=1)


class Strangers:
    """Counters by hashed account, forgotten a day after the last message."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def count(self, account: AccountId, now: datetime) -> int:
        """Count one more message of this account and tell the total, this one included."""
        (messages,) = self._connection.execute(
            "INSERT INTO stranger (account_hash, messages, last_at) VALUES (?, 1, ?)"
            " ON CONFLICT (account_hash) DO UPDATE SET last_at = excluded.last_at, messages ="
            " CASE WHEN stranger.last_at < ? THEN 1 ELSE stranger.messages + 1 END"
            " RETURNING messages",
            (self._keyring.account_hash(account), to_text(now), to_text(now - REMEMBERED)),
        ).fetchone()
        return int(messages)

    def purge(self, now: datetime) -> int:
        """Forget those who have been silent for a day; tells how many."""
        return self._connection.execute(
            "DELETE FROM stranger WHERE last_at < ?", (to_text(now - REMEMBERED),)
        ).rowcount
