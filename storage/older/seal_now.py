"""What an upgrade took out of the clear: sealed at the same start, since a migration has no key.

Killed in between, the next start does it. A row whose key does not open was readable for nobody,
and stays so: it keeps nothing of whose it was.
"""

import sqlite3
from contextlib import suppress

from domain.identifiers import ConcernId, ConversationId, EntryId, LetterId, MessageId, PersonId
from storage.errors import NotKept
from storage.moments import from_text_or_none
from storage.person_facts import Facts
from storage.records import Placement
from storage.sealing import SealBroken
from storage.store import Store


class SealNow:
    """Empties `to_seal`, all of it in one transaction."""

    def __init__(self, connection: sqlite3.Connection, store: Store) -> None:
        self._connection = connection
        self._store = store

    def waits(self) -> bool:
        """Tell whether there is anything to seal."""
        found = self._connection.execute("SELECT 1 FROM to_seal LIMIT 1").fetchone()
        return found is not None

    def seal(self) -> None:
        """Seal all of it where it belongs."""
        for row_of, seal in (
            ("person", self._person),
            ("concern", self._concern),
            ("card", self._card),
            ("entry", self._entry),
            ("showing", self._showing),
            ("private_copy", self._private_copy),
            ("outbox", self._outgoing),
            ("conversation", self._conversation),
            ("attachment", self._attachment),
            ("letter", self._letter),
        ):
            for id_, clear in self._waiting(row_of):
                with suppress(SealBroken, NotKept):
                    seal(id_, clear)
        if self._store.bound:
            self._store.people.bind()  # names are kept to even lengths from now on
        self._connection.execute("DELETE FROM to_seal")

    def _concern(self, concern: str, clear: str) -> None:
        reporter, handles = clear.split(" ")
        tag = self._store.filed_by.free_tag(PersonId(reporter))
        key = self._store.concerns.key_of(ConcernId(concern))
        sealed = self._store.filed_by.seal(key, concern, tag, (reporter, handles or None))
        self._connection.execute(
            "UPDATE concern SET reporter_tag = ?, people_sealed = ? WHERE id = ?",
            (tag, sealed, concern),
        )

    def _person(self, person: str, clear: str) -> None:
        language, reachable, joined_at, removed_at, away, stand_in, menu_away = clear.split("|")
        facts = Facts(
            language,
            reachable == "1",
            from_text_or_none(joined_at or None),
            from_text_or_none(removed_at or None),
            away == "1",
            PersonId(stand_in) if stand_in else None,
            MessageId(int(menu_away)) if menu_away else None,
        )
        self._store.people.hide(PersonId(person), facts)

    def _card(self, concern: str, clear: str) -> None:
        unreachable, shown = clear.split("|")
        key = self._store.concerns.key_of(ConcernId(concern))
        face = Placement(shown=bytes.fromhex(shown) or None, unreachable=unreachable == "1")
        sealed = self._store.concerns.seal_card(key, ConcernId(concern), face)
        self._connection.execute(
            "UPDATE concern SET card_sealed = ? WHERE id = ?", (sealed, concern)
        )

    def _entry(self, entry: str, author: str) -> None:
        (concern,) = self._connection.execute(
            "SELECT concern_id FROM entry WHERE id = ?", (entry,)
        ).fetchone()
        key = self._store.concerns.key_of(concern)
        sealed = self._store.entries.seal_author(key, EntryId(entry), PersonId(author))
        self._connection.execute("UPDATE entry SET author_sealed = ? WHERE id = ?", (sealed, entry))

    def _showing(self, number: str, clear: str) -> None:
        place, message = clear.split(" ")
        sealed = self._store.showings.sealed(int(number), place, MessageId(int(message)))
        self._connection.execute(
            "UPDATE showing SET place_sealed = ? WHERE id = ?", (sealed, int(number))
        )

    def _private_copy(self, clear: str, concern: str) -> None:
        place, message = clear.split(" ")
        self._store.copies.add(ConcernId(concern), place, MessageId(int(message)))

    def _outgoing(self, number: str, clear: str) -> None:
        self._store.outbox.hide(int(number), clear)

    def _conversation(self, conversation: str, clear: str) -> None:
        person, place, concern, screen = clear.split("|")
        message = MessageId(int(screen)) if screen else None
        about = (PersonId(person), place, ConcernId(concern) if concern else None, message)
        self._store.conversations.hide(ConversationId(conversation), about)

    def _attachment(self, attachment: str, person: str) -> None:
        self._store.attachments.hide(attachment, PersonId(person))

    def _letter(self, letter: str, clear: str) -> None:
        author, recipient = clear.split("|")
        people = (PersonId(author), PersonId(recipient) if recipient else None)
        self._store.letters.hide(LetterId(letter), people)

    def _waiting(self, row_of: str) -> list[tuple[str, str]]:
        return self._connection.execute(
            "SELECT id, clear FROM to_seal WHERE row_of = ? ORDER BY id", (row_of,)
        ).fetchall()
