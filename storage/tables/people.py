"""People: who is known, by our own id or by their Telegram account."""

import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.identifiers import AccountId, InviteId, MessageId, PersonId
from domain.people.membership import AS_THEY_CAME
from domain.roles import COMING_IN, OUT_OF_IT, Role, Standing
from storage.damage.whole_rows import whole
from storage.errors import NotKept
from storage.person_columns import COLUMNS, PersonColumns, gone, membership_text, owner
from storage.person_facts import Facts
from storage.records import Person
from storage.sealing import DataKey, Keyring, SealBroken
from storage.tables.by_secret.filed_by import FiledBy
from storage.tables.erasure import Hidden

_ID_BYTES = 8


class AlreadyKnown(Exception):  # noqa: N818 - a state of affairs
    """This account belongs to somebody who is a newcomer or member now."""


class People:
    """The people of the network. What was read stays in memory until a change or a rollback.

    What `goes_along` with somebody who leaves is deleted with them.
    """

    def __init__(
        self, connection: sqlite3.Connection, keyring: Keyring, filed_by: FiledBy, *, bound: bool
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._filed_by = filed_by
        self._columns = PersonColumns(keyring)
        self._bound = bound
        self._by_id: dict[PersonId, tuple[Person, DataKey]] = {}
        self._by_account: dict[AccountId, PersonId] = {}
        self.goes_along: Sequence[Hidden] = ()

    def forget(self) -> None:
        """Empty what is held in memory; after every rollback."""
        self._by_id.clear()
        self._by_account.clear()

    def add_newcomer(
        self, account: AccountId, role: Role, language: str, invite: InviteId, now: datetime
    ) -> Person:
        """Keep somebody who used an invite, with a data key of their own.

        Somebody who left or was removed comes back as the same person, so that nobody handles a
        concern that was their own. Raises AlreadyKnown for anybody else who is known.
        """
        known = self.by_account(account)
        if known is not None and known.standing not in OUT_OF_IT:
            raise AlreadyKnown
        if known is not None:
            anew = replace(known, role=role, language=language, invite=invite)
            return self._bring_back(anew, now)
        person_id = PersonId(secrets.token_hex(_ID_BYTES))
        key = self._keyring.new_key(owner(person_id))
        person = Person(
            id=person_id,
            account=account,
            role=role,
            standing=Standing.NEWCOMER,
            name=None,
            neighbourhood=None,
            language=language,
            reachable=True,
            invite=invite,
            code=None,
            joined_at=now,
            removed_at=None,
        )
        self._connection.execute(
            "INSERT INTO person (id, account_hash, account_sealed, key_wrapped, role, standing,"
            " facts_sealed, invite_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                person_id,
                self._keyring.account_hash(account),
                self._columns.account(person, key),
                self._keyring.wrap(key),
                role,
                Standing.NEWCOMER,
                self._columns.facts(person, key),
                invite,
            ),
        )
        return self._load(person_id)[0]

    def _bring_back(self, person: Person, now: datetime) -> Person:
        back = replace(
            person,
            standing=Standing.NEWCOMER,
            reachable=True,
            joined_at=now,
            removed_at=None,
            membership=AS_THEY_CAME,
        )
        self.save(back)
        return self._load(person.id)[0]

    def by_id(self, person_id: PersonId) -> Person | None:
        """Find a person, the removed ones too."""
        try:
            return self._load(person_id)[0]
        except NotKept:
            return None

    def by_account(self, account: AccountId) -> Person | None:
        """Find whose Telegram account this is, the removed ones too."""
        person_id = self._by_account.get(account)
        if person_id is None:
            row = self._connection.execute(
                "SELECT id FROM person WHERE account_hash = ?",
                (self._keyring.account_hash(account),),
            ).fetchone()
            if row is None:
                return None
            person_id = PersonId(row[0])
        return self._load(person_id)[0]

    def key_of(self, person_id: PersonId) -> DataKey:
        """Give the key that this person's rows are sealed with; raises NotKept."""
        return self._load(person_id)[1]

    def save(self, person: Person) -> None:
        """Keep a changed person; an id never changes, an account by `LostPhones` alone.

        Raises NotKept.
        """
        known, key = self._load(person.id)
        person = replace(person, menu_away=known.menu_away)
        self._connection.execute(
            "UPDATE person SET account_sealed = ?, name_sealed = ?, neighbourhood_sealed = ?,"
            " role = ?, standing = ?, facts_sealed = ?, invite_id = ?, code_sealed = ?,"
            " membership_sealed = ? WHERE id = ?",
            (
                self._columns.account(person, key),
                self._columns.seal(key, "name", person.id, person.name),
                self._columns.seal(key, "neighbourhood", person.id, person.neighbourhood),
                person.role,
                person.standing,
                self._columns.facts(person, key),
                person.invite,
                self._columns.seal(key, "code", person.id, person.code),
                self._columns.seal(
                    key, "membership", person.id, membership_text(person.membership)
                ),
                person.id,
            ),
        )
        self._by_id.pop(person.id, None)

    def note_menu(self, person_id: PersonId, away: MessageId | None) -> None:
        """Keep which message took the menu away; None when it stands below this person's chat.

        Nothing else that is saved of a person changes it.
        """
        try:
            person, key = self._load(person_id)
        except NotKept:
            return
        changed = replace(person, menu_away=away)
        self._keep_facts(person_id, self._columns.facts(changed, key))
        self._by_id[person_id] = (changed, key)

    def hide(self, person_id: PersonId, facts: Facts) -> None:
        """Seal what is short of a person of an earlier version. Raises SealBroken."""
        (wrapped,) = self._connection.execute(
            "SELECT key_wrapped FROM person WHERE id = ?", (person_id,)
        ).fetchone()
        key = self._keyring.unwrap(wrapped, owner(person_id))
        self._keep_facts(person_id, self._columns.seal_facts(key, person_id, facts))

    def _keep_facts(self, person_id: PersonId, sealed: bytes) -> None:
        self._connection.execute(
            "UPDATE person SET facts_sealed = ? WHERE id = ?", (sealed, person_id)
        )

    def without_menu(self) -> list[Person]:
        """List the members below whose chat no menu stands."""
        return [person for person in self.all(Standing.MEMBER) if person.menu_away is not None]

    def remove(self, person_id: PersonId, now: datetime) -> None:
        """Leave a tombstone: standing, role and account stay; words, conversations and pages go.

        Also of somebody whose row is damaged.

        The account stays so that what this person still tries is recognised and refused. They
        stand in for nobody any more.
        """
        account = facts = None
        with suppress(NotKept, SealBroken):
            person, key = self._load(person_id)
            left = gone(person, now)
            account, facts = self._columns.account(left, key), self._columns.facts(left, key)
        self._connection.execute(
            "UPDATE person SET standing = ?, facts_sealed = ?, name_sealed = NULL,"
            " account_sealed = COALESCE(?, account_sealed), neighbourhood_sealed = NULL,"
            " code_sealed = NULL, membership_sealed = NULL WHERE id = ?",
            (Standing.REMOVED, facts, account, person_id),
        )
        self.erase_person(person_id)
        for rows in self.goes_along:
            rows.erase_person(person_id)
        for table in ("newest_page", "pin", "mail_address", "bell"):
            self._connection.execute(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))
        self._by_id.clear()

    def erase_person(self, person: PersonId) -> None:
        """Let somebody stand in for nobody any more."""
        for other in self.all():
            if other.stand_in == person:
                self.save(replace(other, stand_in=None))

    def erase(self, person_id: PersonId) -> None:
        """Leave nothing of somebody who was removed, unless a concern still is theirs."""
        person = self.by_id(person_id)
        if person is None:
            return
        self._connection.execute("DELETE FROM introduction WHERE person_id = ?", (person_id,))
        if not self._filed_by.anything(person_id):
            self._connection.execute(
                "DELETE FROM person WHERE id = ? AND standing = ?", (person_id, Standing.REMOVED)
            )
        self._by_id.pop(person_id, None)
        self._by_account.pop(person.account, None)

    def all(self, standing: Standing | None = None, role: Role | None = None) -> list[Person]:
        """List people, the longest known first; narrowed by standing and role when given.

        Somebody whose row is damaged, or was changed by somebody else, is left out.
        """
        narrowed = {"standing": standing, "role": role}
        asked = {column: value for column, value in narrowed.items() if value is not None}
        condition = " AND ".join([*(f"{column} = ?" for column in asked), "1 = 1"])
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM person WHERE {condition} ORDER BY id",
            tuple(asked.values()),
        ).fetchall()
        return sorted(whole(rows, lambda row: self._open(row)[0]), key=_longest_known_first)

    def bind(self) -> None:
        """Keep each anew, once, bound to the role and standing that stand in the clear."""
        for person in self.all():
            self.save(person)
        self._bound = True

    def count_damaged(self) -> int:
        """Count those whose row does not open: it is damaged, or was changed by somebody else."""
        (kept,) = self._connection.execute("SELECT COUNT(*) FROM person").fetchone()
        return int(kept) - len(self.all())

    def coming_in(self) -> list[Person]:
        """List those who are being admitted."""
        return [person for standing in sorted(COMING_IN) for person in self.all(standing)]

    def roster(self) -> list[Person]:
        """List the officials that are members: the fixed faces."""
        return self.all(Standing.MEMBER, Role.OFFICIAL)

    def coordinators(self) -> list[Person]:
        """List the coordinators that are members."""
        return self.all(Standing.MEMBER, Role.COORDINATOR)

    def _load(self, person_id: PersonId) -> tuple[Person, DataKey]:
        found = self._by_id.get(person_id)
        if found is not None:
            return found
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM person WHERE id = ?", (person_id,)
        ).fetchone()
        if row is None:
            raise NotKept
        return self._open(row)

    def _open(self, row: tuple[Any, ...]) -> tuple[Person, DataKey]:
        person_id = PersonId(row[0])
        known = self._by_id.get(person_id)
        if known is not None:
            return known
        person, key = self._columns.open_row(row, bound=self._bound)
        self._by_id[person_id] = (person, key)
        self._by_account[person.account] = person_id
        return person, key


def _longest_known_first(person: Person) -> tuple[float, PersonId]:
    return person.joined_at.timestamp() if person.joined_at else 0.0, person.id
