"""Ending marks: what something that ended is recognised by in a backup, with the key alone."""

import sqlite3

from domain.identifiers import ConcernId, PersonId
from domain.roles import Standing
from storage.records import Person
from storage.sealing import Keyring


class EndingMarks:
    """Keyed hashes of people's ways in and of concerns. Nothing of them is kept here."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def of_member(self, person: Person) -> str:
        """Give the mark of somebody's being in the network, this time, by this invitation."""
        return self._way_in(person.id, person.invite)

    def of_name(self, concern: ConcernId) -> str:
        """Give the mark of a reporter's name with a concern."""
        return self._keyring.ending_mark("name", concern)

    def people(self) -> dict[str, PersonId]:
        """Give whose each mark is, of all who are in or coming in."""
        rows = self._connection.execute(
            "SELECT id, invite_id FROM person WHERE standing <> ?", (Standing.REMOVED,)
        )
        return {self._way_in(id_, invite): PersonId(id_) for id_, invite in rows}

    def names(self) -> dict[str, ConcernId]:
        """Give which concern each mark is of, of all that have their reporter's name with them."""
        rows = self._connection.execute("SELECT id FROM concern WHERE named = 1")
        return {self.of_name(ConcernId(id_)): ConcernId(id_) for (id_,) in rows}

    def _way_in(self, person: str, invite: str | None) -> str:
        return self._keyring.ending_mark("membership", person, invite or "")
