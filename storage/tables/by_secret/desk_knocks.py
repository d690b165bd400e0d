"""Desk knocks: who signed in at the desk and is nobody's account yet, found by a keyed hash."""

import json
import sqlite3
from contextlib import suppress
from dataclasses import dataclass

from domain.group.desk_knock import DeskKnock
from domain.identifiers import PersonId
from storage.as_json import compact, from_json, to_json
from storage.sealing import Keyring, SealBroken


@dataclass(frozen=True, slots=True)
class Knocked:
    """One knock, and the hash of the account that it is by."""

    hashed: bytes
    state: DeskKnock


class DeskKnocks:
    """Everybody who stands at the door, sealed. What the provider calls them is kept nowhere."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def keep(self, knocked: Knocked) -> None:
        """Keep a knock, in the place of an earlier one of the same account."""
        hashed, text = knocked.hashed, compact(to_json(knocked.state))
        sealed = self._keyring.seal(self._keyring.desk, "desk_knock", "state", hashed.hex(), text)
        self._connection.execute(
            "INSERT INTO desk_knock (subject_hash, state_sealed) VALUES (?, ?)"
            " ON CONFLICT (subject_hash) DO UPDATE SET state_sealed = excluded.state_sealed",
            (hashed, sealed),
        )

    def all(self) -> list[Knocked]:
        """List all that are kept, over or not, the oldest first."""
        rows = self._connection.execute(
            "SELECT subject_hash, state_sealed FROM desk_knock ORDER BY subject_hash"
        ).fetchall()
        found = []
        for hashed, sealed in rows:
            with suppress(SealBroken):
                found.append(Knocked(hashed, self._open(hashed, sealed)))
        return sorted(found, key=lambda each: each.state.at)

    def drop(self, *gone: Knocked) -> None:
        """Forget these."""
        for each in gone:
            self.forget(each.hashed)

    def forget(self, hashed: bytes) -> None:
        """Forget the one of this account, if there is one."""
        self._connection.execute("DELETE FROM desk_knock WHERE subject_hash = ?", (hashed,))

    def erase_person(self, person: PersonId) -> None:
        """Forget what somebody said is their account, and what they proposed."""
        for each in self.all():
            proposal = each.state.proposal
            if person in {each.state.person, proposal.by if proposal is not None else None}:
                self.drop(each)

    def _open(self, hashed: bytes, sealed: bytes) -> DeskKnock:
        desk = self._keyring.desk
        text = self._keyring.open_text(desk, "desk_knock", "state", hashed.hex(), sealed)
        return from_json(DeskKnock, json.loads(text))
