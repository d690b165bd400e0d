"""Addressees: whom an affair is for, whether it reached them, and what they answered."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.identifiers import AffairId, MessageId, PersonId
from storage.as_json import compact
from storage.errors import NotKept
from storage.moments import from_text_or_none, to_text, to_text_or_none
from storage.records import Addressee, Reached
from storage.sealing import DataKey, Keyring, SealBroken

_COLUMNS = "affair_id, person_id, delivery, message, state_sealed, next_at"
_AFFAIRS_AT_HAND = 8
"""Affairs whose addressees are held in memory: each screen of a large one counts them all."""


class Addressees:
    """One row a person and affair, its state sealed under the affair's key.

    What was read stays in memory until a rollback, since every invitation shows how many come. A
    row that is damaged is left out, so that it keeps nobody from the others.
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
        self._known: dict[AffairId, dict[PersonId, Addressee]] = {}

    def forget(self) -> None:
        """Empty what is held in memory; after every rollback."""
        self._known.clear()

    def of(self, affair: AffairId) -> list[Addressee]:
        """List whom an affair is for, in an order that stays the same."""
        return list(self._all(affair).values())

    def find(self, affair: AffairId, person: PersonId) -> Addressee | None:
        """Find one; None for whom it is not."""
        return self._all(affair).get(person)

    def for_person(self, person: PersonId) -> list[Addressee]:
        """List all that is for somebody."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM addressee WHERE person_id = ? ORDER BY affair_id", (person,)
        ).fetchall()
        return self._opened(rows)

    def due(self, now: datetime) -> list[Addressee]:
        """List those whom time has something to tell at `now` (UTC), longest due first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM addressee WHERE next_at <= ? ORDER BY next_at, person_id",
            (to_text(now),),
        ).fetchall()
        return self._opened(rows)

    def save(self, addressee: Addressee) -> None:
        """Keep one, new or changed."""
        self.save_all([addressee])

    def save_all(self, addressees: Iterable[Addressee]) -> None:
        """Keep many in one go."""
        addressees = list(addressees)
        self._connection.executemany(
            f"INSERT INTO addressee ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (affair_id, person_id) DO UPDATE SET delivery = excluded.delivery,"
            " message = excluded.message, state_sealed = excluded.state_sealed,"
            " next_at = excluded.next_at",
            [self._row(each) for each in addressees],
        )
        for each in addressees:
            if each.affair in self._known:
                self._known[each.affair][each.person] = each

    def reached(
        self, affair: AffairId, person: PersonId, how: Reached, message: MessageId | None
    ) -> None:
        """Note that it was delivered, in which message, or that it could not be."""
        self._connection.execute(
            "UPDATE addressee SET delivery = ?, message = COALESCE(?, message)"
            " WHERE affair_id = ? AND person_id = ?",
            (how, message, affair, person),
        )
        known = self._known.get(affair, {}).get(person)
        if known is not None:
            shown = known.message if message is None else message
            self._known[affair][person] = replace(known, delivery=how, message=shown)

    def drop(self, affair: AffairId, person: PersonId) -> None:
        """Let an affair be for somebody no more."""
        self._connection.execute(
            "DELETE FROM addressee WHERE affair_id = ? AND person_id = ?", (affair, person)
        )
        self._known.get(affair, {}).pop(person, None)

    def _all(self, affair: AffairId) -> dict[PersonId, Addressee]:
        known = self._known.get(affair)
        if known is None:
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM addressee WHERE affair_id = ? ORDER BY person_id",
                (affair,),
            ).fetchall()
            while len(self._known) >= _AFFAIRS_AT_HAND:
                self._known.pop(next(iter(self._known)))
            known = {each.person: each for each in self._opened(rows)}
            self._known[affair] = known
        return known

    def _row(self, each: Addressee) -> tuple[Any, ...]:
        text = compact(each.state)
        sealed = self._keyring.seal(
            self._key_of(each.affair), "addressee", "state", _row_name(each), text
        )
        next_at = to_text_or_none(each.next_at)
        return each.affair, each.person, each.delivery, each.message, sealed, next_at

    def _opened(self, rows: Iterable[tuple[Any, ...]]) -> list[Addressee]:
        found = []
        for row in rows:
            with suppress(SealBroken, NotKept):
                found.append(self._open(row))
        return found

    def _open(self, row: tuple[Any, ...]) -> Addressee:
        affair, person, delivery, message, sealed, next_at = row
        addressee = Addressee(affair, person, {}, delivery, message, from_text_or_none(next_at))
        text = self._keyring.open_(
            self._key_of(affair), "addressee", "state", _row_name(addressee), sealed
        )
        return replace(addressee, state=json.loads(text))


def _row_name(each: Addressee) -> str:
    return f"{each.affair}/{each.person}"
