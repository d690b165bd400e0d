"""Attachments: photos and voice messages, sealed under the key of whom they belong to.

While a draft they are their writer's; from the filing on they are the concern's.
"""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime

from domain.conversations.attachments import Medium
from domain.identifiers import ConcernId, PersonId
from storage.damage.row_tags import RowTags
from storage.errors import NotKept
from storage.moments import to_text
from storage.sealing import DataKey, Keyring


class Attachments:
    """What came with a draft or a concern. Contents are opened one at a time: they are large."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of_person: Callable[[PersonId], DataKey],
        key_of_concern: Callable[[ConcernId], DataKey],
        writers: Callable[[], set[PersonId]],
        row_tags: RowTags,
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of_person = key_of_person
        self._key_of_concern = key_of_concern
        self._writers = writers
        self._row_tags = row_tags

    def add(
        self, person: PersonId, attachment_id: str, medium: Medium, content: bytes, now: datetime
    ) -> None:
        """Keep the content of an attachment of this person's draft; the same id replaces it."""
        row = {
            "id": attachment_id,
            "person_tag": self._tag(person),
            "concern_id": None,
            "kind": medium.value,
            "at": to_text(now),
            "body_sealed": self._seal(self._key_of_person(person), attachment_id, content),
        }
        self._connection.execute(
            "INSERT INTO attachment (id, person_tag, concern_id, kind, at, body_sealed, row_tag)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET body_sealed = excluded.body_sealed",
            (*row.values(), self._row_tags.tag_of("attachment", row)),
        )

    def drop(self, person: PersonId, attachment_id: str) -> None:
        """Take one out of this person's draft; nothing happens when there is none."""
        self._connection.execute(
            "DELETE FROM attachment WHERE id = ? AND person_tag = ?",
            (attachment_id, self._tag(person)),
        )

    def purge(self) -> int:
        """Delete what has no draft any more; tells how many. A draft's end deletes its own.

        Somebody's draft may wait aside meanwhile, so any conversation of theirs will do.
        """
        writing = {self._tag(person) for person in self._writers()}
        rows = self._connection.execute(
            "SELECT id, person_tag FROM attachment WHERE person_tag IS NOT NULL"
        ).fetchall()
        left = [(attachment_id,) for attachment_id, tag in rows if tag not in writing]
        self._connection.executemany("DELETE FROM attachment WHERE id = ?", left)
        return len(left)

    def erase_person(self, person: PersonId) -> None:
        """Delete what belongs to drafts of this person."""
        self._connection.execute(
            "DELETE FROM attachment WHERE person_tag = ?", (self._tag(person),)
        )

    def hide(self, attachment_id: str, person: PersonId) -> None:
        """Let an attachment of an earlier version be found by whose draft it belongs to."""
        self._connection.execute(
            "UPDATE attachment SET person_tag = ? WHERE id = ?", (self._tag(person), attachment_id)
        )

    def hand_over(self, person: PersonId, ids: Iterable[str], concern: ConcernId) -> None:
        """Seal these, as far as this person's drafts have them, under the concern's key instead."""
        old, new = self._key_of_person(person), self._key_of_concern(concern)
        rows = self._connection.execute(
            "SELECT id FROM attachment WHERE person_tag = ?", (self._tag(person),)
        )
        theirs = {attachment_id for (attachment_id,) in rows}
        for attachment_id in theirs.intersection(ids):
            sealed = self._seal(new, attachment_id, self._opened(old, attachment_id))
            self._connection.execute(
                "UPDATE attachment SET person_tag = NULL, concern_id = ?, body_sealed = ?"
                " WHERE id = ?",
                (concern, sealed, attachment_id),
            )

    def of(self, concern: ConcernId) -> list[tuple[str, Medium]]:
        """List what came with a concern: (id, kind), photos first, then in the order they came."""
        rows = self._connection.execute(
            "SELECT id, kind FROM attachment WHERE concern_id = ? ORDER BY kind, at, id", (concern,)
        )
        return [(attachment_id, Medium(kind)) for attachment_id, kind in rows]

    def content(self, concern: ConcernId, attachment_id: str) -> bytes:
        """Open one attachment of a concern; raises NotKept.

        Whoever calls this to show it has journaled the reading.
        """
        return self._opened(self._key_of_concern(concern), attachment_id)

    def of_draft(self, person: PersonId, attachment_id: str) -> bytes:
        """Open one attachment of this person's drafts, for them; raises NotKept."""
        row = self._connection.execute(
            "SELECT 1 FROM attachment WHERE id = ? AND person_tag = ?",
            (attachment_id, self._tag(person)),
        ).fetchone()
        if row is None:
            raise NotKept
        return self._opened(self._key_of_person(person), attachment_id)

    def _tag(self, person: PersonId) -> bytes:
        """Give what the attachments of somebody's drafts are found by."""
        return self._keyring.tag("attachment", person)

    def _seal(self, key: DataKey, attachment_id: str, content: bytes) -> bytes:
        return self._keyring.seal(key, "attachment", "body", attachment_id, content)

    def _opened(self, key: DataKey, attachment_id: str) -> bytes:
        row = self._connection.execute(
            "SELECT body_sealed FROM attachment WHERE id = ?", (attachment_id,)
        ).fetchone()
        if row is None:
            raise NotKept
        return self._keyring.open_(key, "attachment", "body", attachment_id, row[0])
