"""Conversations: where each person is in a guided conversation. The hottest row of all."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

from domain.conversations.kinds import ConversationKind
from domain.filing.drafts import DraftRest
from domain.identifiers import ConcernId, ConversationId, MessageId, PersonId
from storage.as_json import compact
from storage.damage.whole_rows import whole
from storage.moments import from_text, to_text
from storage.older import older_conversations
from storage.records import Conversation
from storage.sealing import DataKey, Keyring, even

_COLUMNS = "id, about_sealed, kind, state_sealed, turn, warned, updated_at"
_LENGTH, _AT_HAND = 96, 1024

About = tuple[PersonId, str, ConcernId | None, MessageId | None]
"""Whose a conversation is, its place, the concern it is about, and the message that shows it."""


class Conversations:
    """At most one conversation a person and place, its state sealed under the person's key.

    Whose it is and what about lies sealed too, and is found by a keyed hash of person and place.
    What was opened of that stays at hand, for whoever asks all rows: there are never many.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of
        self._about = lru_cache(maxsize=_AT_HAND)(self._open_about)

    def of(self, person_id: PersonId, place: str) -> Conversation | None:
        """Find what this person is in the middle of, here."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE place_tag = ?",
            (self._tag(person_id, place),),
        ).fetchone()
        return None if row is None else self._open(row)

    def is_open(self, person_id: PersonId, place: str) -> bool:
        """Tell whether this person is in the middle of something here."""
        row = self._connection.execute(
            "SELECT 1 FROM conversation WHERE place_tag = ?", (self._tag(person_id, place),)
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
        return self._opened(lambda _, __, concern: concern == concern_id)

    def by(self, person_id: PersonId) -> list[Conversation]:
        """List all that this person is in the middle of, anywhere."""
        found = self._opened(lambda person, _, __: person == person_id)
        return sorted(found, key=lambda each: each.place)

    def in_group(self) -> list[Conversation]:
        """List the conversations officials have about concerns; there are never many."""
        return self._opened(lambda _, place, concern: place == concern)

    def writers(self) -> set[PersonId]:
        """Tell who is in the middle of something."""
        return {person for _, (person, _, _, _) in self._all()}

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
            f"INSERT INTO conversation ({_COLUMNS}, place_tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (place_tag) DO UPDATE SET id = excluded.id, kind = excluded.kind,"
            " about_sealed = excluded.about_sealed, state_sealed = excluded.state_sealed,"
            " turn = excluded.turn, warned = excluded.warned, updated_at = excluded.updated_at",
            (
                conversation.id,
                self._seal_about(
                    conversation.id,
                    (
                        conversation.person,
                        conversation.place,
                        conversation.concern,
                        conversation.screen,
                    ),
                ),
                conversation.kind,
                sealed,
                conversation.turn,
                int(conversation.rest),
                to_text(conversation.updated_at),
                self._tag(conversation.person, conversation.place),
            ),
        )

    def hide(self, conversation_id: ConversationId, about: About) -> None:
        """Seal whose a conversation of an earlier version is."""
        self._connection.execute(
            "UPDATE conversation SET place_tag = ?, about_sealed = ? WHERE id = ?",
            (
                self._tag(about[0], about[1]),
                self._seal_about(conversation_id, about),
                conversation_id,
            ),
        )

    def drop(self, person_id: PersonId, place: str) -> None:
        """End a conversation without a trace; nothing happens when there is none."""
        self._connection.execute(
            "DELETE FROM conversation WHERE place_tag = ?", (self._tag(person_id, place),)
        )

    def erase_person(self, person: PersonId) -> None:
        """End all that somebody is in the middle of."""
        self._erase(each for each, about in self._all() if about[0] == person)

    def erase_concern(self, concern: ConcernId) -> None:
        """End all conversations about a concern."""
        self._erase(each for each, about in self._all() if about[2] == concern)

    def idle_since(self, moment: datetime) -> list[Conversation]:
        """List the conversations that were last touched at `moment` or before, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM conversation WHERE updated_at <= ? ORDER BY updated_at, id",
            (to_text(moment),),
        ).fetchall()
        return whole(rows, self._open)

    def _erase(self, ids: Iterable[ConversationId]) -> None:
        self._connection.executemany(
            "DELETE FROM conversation WHERE id = ?", [(each,) for each in ids]
        )

    def _opened(
        self, wanted: Callable[[PersonId, str, ConcernId | None], bool]
    ) -> list[Conversation]:
        ids = [each for each, about in self._all() if wanted(*about[:3])]
        asked = f"SELECT {_COLUMNS} FROM conversation WHERE id = ?"
        rows = [self._connection.execute(asked, (each,)).fetchone() for each in ids]
        return whole(rows, self._open)

    def _all(self) -> list[tuple[ConversationId, About]]:
        """Tell whose each is and what about, in the order of their ids; not of a damaged one."""
        asked = "SELECT id, about_sealed FROM conversation ORDER BY id"
        rows = self._connection.execute(asked).fetchall()
        return whole(rows, lambda row: (row[0], self._about(*row)))

    def _open(self, row: tuple[Any, ...]) -> Conversation:
        conversation_id, sealed, kind, state_sealed, turn, warned, updated_at = row
        person_id, place, concern, screen = self._about(conversation_id, sealed)
        state = self._keyring.open_(
            self._key_of(person_id),
            "conversation",
            "state",
            _row_name(person_id, place, conversation_id),
            state_sealed,
        )
        return Conversation(
            id=conversation_id,
            person=person_id,
            place=place,
            kind=ConversationKind(kind),
            concern=concern,
            state=older_conversations.as_now(json.loads(state)),
            turn=turn,
            screen=screen,
            rest=DraftRest(warned),
            updated_at=from_text(updated_at),
        )

    def _seal_about(self, conversation_id: ConversationId, about: About) -> bytes:
        """Seal whose it is and what about, always as long."""
        key, text = self._keyring.conversations, even(compact(about), _LENGTH)
        return self._keyring.seal(key, "conversation", "about", conversation_id, text)

    def _open_about(self, conversation_id: ConversationId, sealed: bytes | None) -> About:
        key = self._keyring.conversations
        text = self._keyring.open_text(key, "conversation", "about", conversation_id, sealed or b"")
        person, place, concern, screen = json.loads(text)
        return person, place, concern, screen

    def _tag(self, person_id: PersonId, place: str) -> bytes:
        return self._keyring.tag("conversation", person_id, place)


def _row_name(person_id: str, place: str, conversation_id: str) -> str:
    return f"{person_id}/{place}/{conversation_id}"
