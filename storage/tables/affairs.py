"""Affairs: what the network does together, each sealed under a key of its own."""

import json
import sqlite3
from contextlib import suppress
from datetime import datetime
from typing import ClassVar, Protocol, TypeVar

from domain.identifiers import AffairId
from storage.as_json import compact, from_json, to_json
from storage.errors import NotKept
from storage.moments import to_text, to_text_or_none
from storage.sealing import DataKey, Keyring, SealBroken


class Affair(Protocol):
    """What can be kept here: a meeting, a series, an announcement, a survey."""

    KIND: ClassVar[str]

    @property
    def id(self) -> AffairId:
        """Its name in our own administration."""
        ...


A = TypeVar("A", bound=Affair)


class Affairs:
    """Affairs of all kinds, asked for by the kind that is meant."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def save(self, affair: Affair, next_at: datetime | None) -> None:
        """Keep an affair, new or changed; `next_at` (UTC) is when time has something to do."""
        found = self._wrapped(affair.id)
        key = self._keyring.new_key(_owner(affair.id)) if found is None else self.key_of(affair.id)
        wrapped = self._keyring.wrap(key) if found is None else found
        sealed = self._seal(key, affair)
        self._connection.execute(
            "INSERT INTO affair (id, kind, key_wrapped, body_sealed, next_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " body_sealed = excluded.body_sealed, next_at = excluded.next_at",
            (affair.id, affair.KIND, wrapped, sealed, to_text_or_none(next_at)),
        )

    def rewrite(self, affair: Affair) -> None:
        """Keep an affair that is known with other content; time looks at it when it would."""
        sealed = self._seal(self.key_of(affair.id), affair)
        self._connection.execute(
            "UPDATE affair SET body_sealed = ? WHERE id = ?", (sealed, affair.id)
        )

    def find(self, kind: type[A], affair: AffairId) -> A | None:
        """Find one of this kind; None when there is none (any more)."""
        found = self._list(kind, "id = ?", affair)
        return found[0] if found else None

    def all(self, kind: type[A]) -> list[A]:
        """List all of this kind; one whose row is damaged is left out."""
        return self._list(kind, "1 = 1")

    def due(self, kind: type[A], now: datetime) -> list[A]:
        """List those of this kind with which time has something to do at `now` (UTC)."""
        return self._list(kind, "next_at <= ?", to_text(now))

    def kept(self, affair: AffairId) -> bool:
        """Tell whether there is such an affair, without opening it."""
        return self._wrapped(affair) is not None

    def kind_of(self, affair: AffairId) -> str | None:
        """Tell the `KIND` of an affair without opening it; None when there is none (any more)."""
        row = self._connection.execute("SELECT kind FROM affair WHERE id = ?", (affair,)).fetchone()
        return None if row is None else str(row[0])

    def key_of(self, affair: AffairId) -> DataKey:
        """Give the key that this affair's rows are sealed with; raises NotKept."""
        wrapped = self._wrapped(affair)
        if wrapped is None:
            raise NotKept
        return self._keyring.unwrap(wrapped, _owner(affair))

    def _wrapped(self, affair: AffairId) -> bytes | None:
        row = self._connection.execute(
            "SELECT key_wrapped FROM affair WHERE id = ?", (affair,)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def _seal(self, key: DataKey, affair: Affair) -> bytes:
        text = compact(to_json(affair))
        return self._keyring.seal(key, "affair", "body", affair.id, text)

    def _list(self, kind: type[A], condition: str, *values: str) -> list[A]:
        rows = self._connection.execute(
            "SELECT id, key_wrapped, body_sealed FROM affair"
            f" WHERE kind = ? AND {condition} ORDER BY next_at, id",
            (kind.KIND, *values),
        ).fetchall()
        found = []
        for affair, wrapped, sealed in rows:
            with suppress(SealBroken):
                key = self._keyring.unwrap(wrapped, _owner(affair))
                body = self._keyring.open_(key, "affair", "body", affair, sealed)
                found.append(from_json(kind, json.loads(body)))
        return found


def _owner(affair: str) -> str:
    return f"affair:{affair}"
