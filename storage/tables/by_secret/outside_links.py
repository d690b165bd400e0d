"""Outside links: what opens one affair for somebody without an account, by the hash of a secret."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from domain.identifiers import AffairId, OutsideId
from storage.as_json import compact
from storage.errors import NotKept
from storage.records import OutsideLink
from storage.sealing import DataKey, Keyring, SealBroken

_COLUMNS = "id, affair_id, state_sealed"


class OutsideLinks:
    """The links of every affair, sealed under its key. The secrets themselves are never kept.

    A row that is damaged is left out, so that it keeps nobody from the others.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[AffairId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def save(self, link: OutsideLink) -> None:
        """Keep one, new or changed; a new one opens nothing until `recode`."""
        key = self._key_of(link.affair)
        sealed = self._keyring.seal(
            key, "outside_link", "state", link.id, compact(dict(link.state))
        )
        self._connection.execute(
            f"INSERT INTO outside_link ({_COLUMNS}) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET state_sealed = excluded.state_sealed",
            (link.id, link.affair, sealed),
        )

    def recode(self, link: OutsideId, secret: str | None) -> None:
        """Let this secret open it, and no other any more; without one none. Raises NotKept."""
        changed = self._connection.execute(
            "UPDATE outside_link SET secret_hash = ? WHERE id = ?",
            (None if secret is None else self._keyring.outside_hash(secret), link),
        ).rowcount
        if not changed:
            raise NotKept

    def by_secret(self, secret: str) -> OutsideLink | None:
        """Find what this secret opens."""
        return self._one("secret_hash = ?", self._keyring.outside_hash(secret))

    def by_id(self, link: OutsideId) -> OutsideLink | None:
        """Find one by our own id."""
        return self._one("id = ?", link)

    def of(self, affair: AffairId) -> list[OutsideLink]:
        """List those of an affair, in an order that stays the same."""
        return self._opened("affair_id = ?", affair)

    def mark(self, link: OutsideId) -> str | None:
        """Give what its secret is recognised by; None while there is none."""
        row = self._connection.execute(
            "SELECT secret_hash FROM outside_link WHERE id = ?", (link,)
        ).fetchone()
        return None if row is None or row[0] is None else bytes(row[0]).hex()

    def drop(self, link: OutsideId) -> bool:
        """Forget it: its secret opens nothing any more; tells whether it was there."""
        gone = self._connection.execute("DELETE FROM outside_link WHERE id = ?", (link,))
        return bool(gone.rowcount)

    def by_mark(self, mark: str) -> OutsideLink | None:
        """Find what the secret with this mark opens."""
        return self._one("secret_hash = ?", bytes.fromhex(mark))

    def _one(self, condition: str, value: str | bytes) -> OutsideLink | None:
        found = self._opened(condition, value)
        return found[0] if found else None

    def _opened(self, condition: str, value: str | bytes) -> list[OutsideLink]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM outside_link WHERE {condition} ORDER BY id", (value,)
        ).fetchall()
        found = []
        for link, affair, sealed in rows:
            with suppress(SealBroken, NotKept):
                found.append(
                    OutsideLink(
                        OutsideId(link), AffairId(affair), self._state(link, affair, sealed)
                    )
                )
        return found

    def _state(self, link: str, affair: str, sealed: bytes) -> dict[str, Any]:
        key = self._key_of(AffairId(affair))
        state: dict[str, Any] = json.loads(
            self._keyring.open_(key, "outside_link", "state", link, sealed)
        )
        return state
