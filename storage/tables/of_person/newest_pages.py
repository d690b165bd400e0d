"""Newest pages: what stands on the buttons of the last page in each private chat."""

import json
import sqlite3
from collections.abc import Callable

from domain.identifiers import MessageId, PersonId
from storage.as_json import compact
from storage.errors import NotKept
from storage.records import NewestPage
from storage.sealing import DataKey, Keyring, SealBroken, even

_STEP = 1024
"""Bytes: most pages are as long as each other, so that none tells what it is."""


class NewestPages:
    """At most one a person, sealed under their key; neither row nor length tells what it offers."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def of(self, person: PersonId) -> NewestPage | None:
        """Find the last page in somebody's chat that has, or had, buttons."""
        row = self._connection.execute(
            "SELECT page_sealed FROM newest_page WHERE person_id = ?", (person,)
        ).fetchone()
        return None if row is None else self._open(person, row[0])

    def save(self, person: PersonId, page: NewestPage) -> None:
        """Keep it in place of an earlier one. Raises NotKept for who is not known."""
        text = even(compact([page.message, page.buttons]), _STEP)
        sealed = self._keyring.seal(self._key_of(person), "newest_page", "page", person, text)
        self._connection.execute(
            "INSERT INTO newest_page (person_id, page_sealed) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET page_sealed = excluded.page_sealed",
            (person, sealed),
        )

    def drop(self, person: PersonId) -> None:
        """Forget it; nothing happens when there is none."""
        self._connection.execute("DELETE FROM newest_page WHERE person_id = ?", (person,))

    def drop_naming(self, on: str) -> None:
        """Forget the pages with a button about this (a concern's id, or an affair's).

        What cannot be opened any more goes too.
        """
        rows = self._connection.execute("SELECT person_id, page_sealed FROM newest_page").fetchall()
        for person, sealed in rows:
            try:
                page = self._open(person, sealed)
            except (NotKept, SealBroken):
                self.drop(person)
                continue
            if any(on in data for _, data in page.buttons):
                self.drop(person)

    def _open(self, person: PersonId, sealed: bytes) -> NewestPage:
        key = self._key_of(person)
        message, buttons = json.loads(
            self._keyring.open_(key, "newest_page", "page", person, sealed)
        )
        return NewestPage(MessageId(message), tuple((label, data) for label, data in buttons))
