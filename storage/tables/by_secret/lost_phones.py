"""Lost phones: somebody keeps all they had but their account, until another hash finds them."""

import sqlite3
from dataclasses import replace

from domain.identifiers import AccountId, InviteId, PersonId
from domain.roles import Standing
from storage.errors import NotKept
from storage.records import Person
from storage.sealing import Keyring
from storage.tables.people import AlreadyKnown, People


class LostPhones:
    """Changes people whose phone was lost; what they are stands in their row as before."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring, people: People) -> None:
        self._connection = connection
        self._keyring = keyring
        self._people = people

    def lose(self, person_id: PersonId) -> None:
        """Keep who they are, and nothing of what they were writing. Raises NotKept."""
        person = self._found(person_id)
        self._people.save(replace(person, standing=Standing.LOST, code=None))
        for rows in self._people.goes_along:
            rows.erase_person(person_id)
        self._people.note_menu(person_id, None)

    def come_again(self, person_id: PersonId, account: AccountId, language: str) -> Person:
        """Let somebody be admitted again, from this account.

        Raises AlreadyKnown when it is somebody else's, who may have left; NotKept.
        """
        other = self._people.by_account(account)
        if other is not None and other.id != person_id:
            raise AlreadyKnown
        before = self._found(person_id)
        changed = before.new_account or before.account != account
        person = self.move(person_id, account)
        person = replace(
            person, new_account=changed, standing=Standing.RETURNING, language=language
        )
        self._people.save(person)
        return self._found(person_id)

    def move(self, person_id: PersonId, account: AccountId) -> Person:
        """Let somebody be found and told things by this account, which is nobody's. Raises NotKept.

        Nothing else of them changes.
        """
        person = replace(self._found(person_id), account=account, reachable=True)
        self._connection.execute(
            "UPDATE person SET account_hash = ? WHERE id = ?",
            (self._keyring.account_hash(account), person_id),
        )
        self._people.save(person)
        self._people.forget()
        return self._found(person_id)

    def with_invite(self, invite: InviteId) -> Person | None:
        """Find whose phone was lost and who may come in again by this invite."""
        return next((p for p in self._people.all(Standing.LOST) if p.invite == invite), None)

    def _found(self, person_id: PersonId) -> Person:
        person = self._people.by_id(person_id)
        if person is None:
            raise NotKept
        return person
