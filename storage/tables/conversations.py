"""Conversations: where each person is in a guided conversation. The hottest row of all."""

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain.conversations.kinds import ConversationKind
from domain.filing.drafts import DraftRest
from domain.identifiers import ConcernId, ConversationId, PersonId
from storage import older_conversations
from storage.as_json import compact
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.records import Conversation
from storage.sealing import DataKey, Keyring

_COLUMNS = (
    "id, person_id, place, kind, concern_id, state_sealed, turn, screen_message, warned, updated_at"
)


class Conversations:
    """At most one conversation a person and place, its state sealed under the person's key."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person_id: PersonId, place: str) -> Conversation | None:
        """Find what this person is in the middle of, here."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE person_id = ? AND place = ?",
            (person_id, place),
        ).fetchone()
        return None if row is None else self._open(row)

    def is_open(self, person_id: PersonId, place: str) -> bool:
        """Tell whether this person is in the middle of something here."""
        row = self._connection.execute(
            "SELECT 1 FROM conversation WHERE person_id = ? AND place = ?", (person_id, place)
        ).fetchone()
        return row is not None

    def by_id(self, conversation_id: ConversationId) -> Conversation | None:
        """Find a conversation by the id its buttons carry."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE id = ?", (conversation_id,)
        ).fetchone()
        return None if row is None else self._open(row)

    def about(self, concern_id: ConcernId) -> list[Conversation]:
        """List the conversations about one concern: of officials in the group, of its reporter."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE concern_id = ? ORDER BY id", (concern_id,)
        ).fetchall()
        return whole(rows, self._open)

    def by(self, person_id: PersonId) -> list[Conversation]:
        """List all that this person is in the middle of, anywhere."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE person_id = ? ORDER BY place", (person_id,)
        ).fetchall()
        return whole(rows, self._open)

    def in_group(self) -> list[Conversation]:
        """List the conversations officials have about concerns; there are never many."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE place = concern_id ORDER BY id"
        ).fetchall()
        return whole(rows, self._open)

    def save(self, conversation: Conversation) -> None:
        """Keep the conversation; it replaces another of the same person at the same place."""
        state = compact(conversation.state)
        sealed = self._keyring.seal(
            self._key_of(conversation.person),
            "conversation",
            "state",
            _row_name(conversation.person, conversation.place, conversation.id),
            state,
        )
        self._connection.execute(
            f"INSERT INTO conversation ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (person_id, place) DO UPDATE SET id = excluded.id, kind = excluded.kind,"
            " concern_id = excluded.concern_id, state_sealed = excluded.state_sealed,"
            " turn = excluded.turn, screen_message = excluded.screen_message,"
            " warned = excluded.warned, updated_at = excluded.updated_at",
            (
                conversation.id,
                conversation.person,
                conversation.place,
                conversation.kind,
                conversation.concern,
                sealed,
                conversation.turn,
                conversation.screen,
                int(conversation.rest),
                to_text(conversation.updated_at),
            ),
        )

    def drop(self, person_id: PersonId, place: str) -> None:
        """End a conversation without a trace; nothing happens when there is none."""
        self._connection.execute(
            "DELETE FROM conversation WHERE person_id = ? AND place = ?", (person_id, place)
        )

    def idle_since(self, moment: datetime) -> list[Conversation]:
        """List the conversations that were last touched at `moment` or before, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE updated_at <= ? ORDER BY updated_at, id",
            (to_text(moment),),
        ).fetchall()
        return whole(rows, self._open)

    def _open(self, row: tuple[Any, ...]) -> Conversation:
        conversation_id, person_id, place = row[:3]
        state = self._keyring.open_(
            self._key_of(person_id),
            "conversation",
            "state",
            _row_name(person_id, place, conversation_id),
            row[5],
        )
        return Conversation(
            id=conversation_id,
            person=person_id,
            place=place,
            kind=ConversationKind(row[3]),
            concern=row[4],
            state=older_conversations.as_now(json.loads(state)),
            turn=row[6],
            screen=row[7],
            rest=DraftRest(row[8]),
            updated_at=from_text(row[9]),
        )


def _row_name(person_id: str, place: str, conversation_id: str) -> str:
    return f"{person_id}/{place}/{conversation_id}"
