"""Copies: which messages of ours tell of a concern or an affair, so that they can be taken back."""

import sqlite3
from contextlib import suppress

from domain.identifiers import AffairId, ConcernId, MessageId, PersonId
from storage.sealed_place import open_place, seal_place
from storage.sealing import Keyring, SealBroken

IN_GROUP = "group"
"""The place of what stands in the officials' group; every other place is a person's id."""

IN_TOPIC = "topic"
"""The place of what stands in a topic of that group: it goes with the topic."""

TOPIC = "thread"
"""The place of the topics themselves: every one that was made for a concern, by its number."""

_TABLES = ("telegram_copy", "affair_copy")
_OF_THE_GROUP = frozenset({IN_GROUP, IN_TOPIC, TOPIC})


class Copies:
    """Numbers of messages, by the place they stand in; and of topics, which they outlive.

    Whose chat something about a concern stands in is sealed, and found by a keyed hash.
    """

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def add(self, concern: ConcernId, place: str, message: MessageId) -> None:
        """Remember a message about this concern; it may have been about another one before."""
        if place in _OF_THE_GROUP:
            self._connection.execute(
                "INSERT INTO telegram_copy (place, message, concern_id) VALUES (?, ?, ?)"
                " ON CONFLICT (place, message) DO UPDATE SET concern_id = excluded.concern_id",
                (place, message, concern),
            )
            return
        tag = self._tag(place, message)
        sealed = seal_place(self._keyring, "private_copy", tag.hex(), place, message)
        self._connection.execute(
            "INSERT INTO private_copy (place_tag, concern_id, place_sealed) VALUES (?, ?, ?)"
            " ON CONFLICT (place_tag) DO UPDATE SET concern_id = excluded.concern_id",
            (tag, concern, sealed),
        )

    def add_affair(self, affair: AffairId, place: str, message: MessageId) -> None:
        """Remember a message about this affair; it may have been about another one before."""
        self._connection.execute(
            "INSERT INTO affair_copy (place, message, affair_id) VALUES (?, ?, ?)"
            " ON CONFLICT (place, message) DO UPDATE SET affair_id = excluded.affair_id",
            (place, message, affair),
        )

    def of(self, concern: ConcernId) -> list[tuple[str, MessageId]]:
        """List (place, message) of all that tell of this concern, the oldest first."""
        rows = self._connection.execute(
            "SELECT place, message FROM telegram_copy WHERE concern_id = ?", (concern,)
        )
        in_group = [(place, MessageId(message)) for place, message in rows]
        rows = self._connection.execute(
            "SELECT place_tag, place_sealed FROM private_copy WHERE concern_id = ?", (concern,)
        )
        private = [place for tag, sealed in rows if (place := self._place(tag, sealed))]
        return sorted([*in_group, *private], key=lambda each: (each[1], each[0]))

    def of_affair(self, affair: AffairId) -> list[tuple[str, MessageId]]:
        """List (place, message) of all that tell of this affair, the oldest first."""
        rows = self._connection.execute(
            "SELECT place, message FROM affair_copy WHERE affair_id = ? ORDER BY message, place",
            (affair,),
        )
        return [(place, MessageId(message)) for place, message in rows]

    def of_affair_in(self, affair: AffairId, place: str) -> list[MessageId]:
        """Give the messages about an affair in one place, the oldest first."""
        rows = self._connection.execute(
            "SELECT message FROM affair_copy WHERE affair_id = ? AND place = ? ORDER BY message",
            (affair, place),
        )
        return [MessageId(message) for (message,) in rows]

    def concern_in(self, place: str, message: MessageId) -> ConcernId | None:
        """Tell which concern a message in this place tells of."""
        if place in _OF_THE_GROUP:
            found = self._connection.execute(
                "SELECT concern_id FROM telegram_copy WHERE place = ? AND message = ?",
                (place, message),
            )
        else:
            found = self._connection.execute(
                "SELECT concern_id FROM private_copy WHERE place_tag = ?",
                (self._tag(place, message),),
            )
        row = found.fetchone()
        return None if row is None else ConcernId(row[0])

    def affair_in(self, place: str, message: MessageId) -> AffairId | None:
        """Tell which affair a message in this place tells of."""
        row = self._connection.execute(
            "SELECT affair_id FROM affair_copy WHERE place = ? AND message = ?", (place, message)
        ).fetchone()
        return None if row is None else AffairId(row[0])

    def in_chat_of(self, person: PersonId) -> list[MessageId]:
        """List the messages about any concern or affair that stand in somebody's own chat."""
        found = {message for _, message in self._in_chat_of(person)}
        return sorted(found.union(self.of_affairs_in_chat_of(person)))

    def of_affairs_in_chat_of(self, person: PersonId) -> list[MessageId]:
        """List the messages about any affair that stand in somebody's own chat."""
        rows = self._connection.execute(
            "SELECT message FROM affair_copy WHERE place = ? ORDER BY message", (person,)
        )
        return [MessageId(message) for (message,) in rows]

    def drop(self, place: str, message: MessageId) -> None:
        """Forget a message that is gone, or tells of nothing any more."""
        for table in _TABLES:
            self._connection.execute(
                f"DELETE FROM {table} WHERE place = ? AND message = ?", (place, message)
            )
        if place not in _OF_THE_GROUP:
            self._drop_private(self._tag(place, message))

    def leave_topics(self) -> None:
        """Note that what stood in topics stands in the group itself: topics were switched off."""
        for table in _TABLES:
            self._connection.execute(
                f"UPDATE OR IGNORE {table} SET place = ? WHERE place = ?", (IN_GROUP, IN_TOPIC)
            )

    def forget(self, place: str) -> None:
        """Forget all that stands in a place of the group: its numbers mean nothing any more."""
        for table in _TABLES:
            self._connection.execute(f"DELETE FROM {table} WHERE place = ?", (place,))

    def erase_person(self, person: PersonId) -> None:
        """Forget what stands in somebody's own chat."""
        for message in self.of_affairs_in_chat_of(person):
            self.drop(person, message)
        for tag, _ in self._in_chat_of(person):
            self._drop_private(tag)

    def _in_chat_of(self, person: PersonId) -> list[tuple[bytes, MessageId]]:
        """Walk through all that is private; only who is erased or exported has that done."""
        rows = self._connection.execute("SELECT place_tag, place_sealed FROM private_copy")
        found = [(bytes(tag), self._place(tag, sealed)) for tag, sealed in rows]
        return [(tag, place[1]) for tag, place in found if place and place[0] == person]

    def _drop_private(self, tag: bytes) -> None:
        self._connection.execute("DELETE FROM private_copy WHERE place_tag = ?", (tag,))

    def _place(self, tag: bytes, sealed: bytes) -> tuple[str, MessageId] | None:
        """Open where a message stands; None of a damaged row."""
        with suppress(SealBroken):
            return open_place(self._keyring, "private_copy", tag.hex(), sealed)
        return None

    def _tag(self, place: str, message: MessageId) -> bytes:
        return self._keyring.tag("private copy", place, str(message))
