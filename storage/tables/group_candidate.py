"""The group a coordinator wants to bind, while the bot looks who is in it and what it may do."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.group.second_person import Proposal
from domain.identifiers import ChatId, PersonId
from storage.as_json import compact, from_json, to_json
from storage.sealing import Keyring

_ROW = "1"


@dataclass(frozen=True, slots=True)
class CandidateGroup:
    """A group that may become the officials' group.

    `facts` is plain JSON: what Telegram answered so far. `by` is the coordinator who asked.
    `proposal` is there once they want it bound and a second person has to agree.
    """

    chat: ChatId
    title: str
    forum: bool
    by: PersonId
    facts: Mapping[str, Any] = field(default_factory=dict)
    proposal: Proposal | None = None


class Candidate:
    """At most one candidate at a time; sealed, since it holds a chat's number and title."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def current(self) -> CandidateGroup | None:
        """Give the group that waits for its coordinator, if any."""
        row = self._connection.execute("SELECT state_sealed FROM candidate_group").fetchone()
        if row is None:
            return None
        keyring = self._keyring
        state = json.loads(
            keyring.open_text(keyring.group, "candidate_group", "state", _ROW, row[0])
        )
        return from_json(CandidateGroup, state)

    def save(self, candidate: CandidateGroup) -> None:
        """Keep this candidate, in place of any other."""
        state = compact(to_json(candidate))
        keyring = self._keyring
        self.drop()
        self._connection.execute(
            "INSERT INTO candidate_group (only_one, state_sealed) VALUES (1, ?)",
            (keyring.seal(keyring.group, "candidate_group", "state", _ROW, state),),
        )

    def drop(self) -> None:
        """Forget the candidate."""
        self._connection.execute("DELETE FROM candidate_group")
