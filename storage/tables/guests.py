"""Guests: people in the officials' group who are not on the roster."""

import sqlite3
from datetime import datetime
from typing import Any

from domain.identifiers import AccountId, GuestId
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Guest
from storage.sealing import Keyring

_COLUMNS = "account_hash, account_sealed, name_sealed, state, since_at"
_ID_DIGITS = 16


class Guests:
    """Accounts by hash; account and name sealed under the group's key. There are never many."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def add(self, account: AccountId, name: str, now: datetime) -> Guest:
        """Keep somebody who was seen, as reported; whoever is known already stays as they are."""
        known = self.by_account(account)
        if known is not None:
            return known
        hashed = self._keyring.account_hash(account)
        self._connection.execute(
            f"INSERT INTO guest ({_COLUMNS}) VALUES (?, ?, ?, 'reported', ?)",
            (
                hashed,
                self._seal("account", hashed, str(account)),
                self._seal("name", hashed, name),
                to_text(now),
            ),
        )
        return Guest(_id(hashed), account, name, "reported", now)

    def by_account(self, account: AccountId) -> Guest | None:
        """Find whose Telegram account this is."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM guest WHERE account_hash = ?",
            (self._keyring.account_hash(account),),
        ).fetchone()
        return None if row is None else self._open(row)

    def by_id(self, guest_id: GuestId) -> Guest | None:
        """Find a guest by the id that buttons carry."""
        return next((guest for guest in self.all() if guest.id == guest_id), None)

    def all(self) -> list[Guest]:
        """List them, the longest there first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM guest ORDER BY since_at, account_hash"
        ).fetchall()
        return whole(rows, self._open)

    def any_reported(self) -> bool:
        """Tell whether somebody is there whom no coordinator has accepted."""
        found = self._connection.execute("SELECT 1 FROM guest WHERE state = 'reported' LIMIT 1")
        return found.fetchone() is not None

    def confirm(self, guest: Guest) -> None:
        """Note that a coordinator lets this guest stay."""
        self._connection.execute(
            "UPDATE guest SET state = 'confirmed' WHERE account_hash = ?",
            (self._keyring.account_hash(guest.account),),
        )

    def drop(self, account: AccountId) -> None:
        """Forget a guest who is gone."""
        self._connection.execute(
            "DELETE FROM guest WHERE account_hash = ?", (self._keyring.account_hash(account),)
        )

    def clear(self) -> None:
        """Forget all of them: there is another group now."""
        self._connection.execute("DELETE FROM guest")

    def _open(self, row: tuple[Any, ...]) -> Guest:
        hashed = row[0]
        return Guest(
            id=_id(hashed),
            account=AccountId(int(self._text("account", hashed, row[1]))),
            name=self._text("name", hashed, row[2]),
            state=row[3],
            since=from_text(row[4]),
        )

    def _seal(self, column: str, hashed: bytes, text: str) -> bytes:
        return self._keyring.seal(self._keyring.group, "guest", column, hashed.hex(), text)

    def _text(self, column: str, hashed: bytes, sealed: bytes) -> str:
        return self._keyring.open_text(self._keyring.group, "guest", column, hashed.hex(), sealed)


def _id(hashed: bytes) -> GuestId:
    return GuestId(hashed.hex()[:_ID_DIGITS])
