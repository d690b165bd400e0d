"""Erasure: leaves no row of a concern, an affair or a person, in any table but the journal.

With the row goes the data key, so that what another program may have copied earlier cannot be
opened with what is left here.
"""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from domain.identifiers import AccountId, AffairId, ConcernId, PersonId
from storage.sealing import Keyring
from storage.tables.by_secret.filed_by import FiledBy

OF_CONCERN = ("entry", "attachment", "showing", "telegram_copy", "private_copy")
"""The tables whose rows about a concern go with it; the outbox has an exception of its own."""

OF_AFFAIR = ("addressee", "survey_answer", "letter", "affair_copy", "outside_link")
"""The tables whose rows about an affair go with it."""

OF_PERSON = (
    ("introduction", "person_id"),
    ("introduction", "by_id"),
    ("addressee", "person_id"),
    ("calendar_address", "person_id"),
    ("newest_page", "person_id"),
    ("pin", "person_id"),
    ("mail_address", "person_id"),
    ("bell", "person_id"),
    ("desk_account", "person_id"),
)
"""The tables whose rows of a person go with them, and the columns that say whose they are."""

OF_ACCOUNT = ("guest", "stranger")
"""The tables that know people by their Telegram account alone."""


class Hidden(Protocol):
    """Rows that do not say in the clear whose they are."""

    def erase_person(self, person: PersonId) -> None:
        """Delete those of this person."""


class HidingConcerns(Protocol):
    """Rows that do not say in the clear what they are about."""

    def erase_concern(self, concern: ConcernId) -> None:
        """Delete those about this concern."""


class Erasure:
    """Deletes across tables, for `services/upkeep/erasing.py` alone, which sees to all the rest."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        filed_by: FiledBy,
        hidden: Sequence[Hidden],
        hiding_concerns: Sequence[HidingConcerns],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._filed_by = filed_by
        self._hidden = hidden
        self._hiding_concerns = hiding_concerns

    def concern(self, concern: ConcernId) -> None:
        """Delete all rows about a concern, its key among them.

        Messages that are on their way out of Telegram stay in the outbox: they are told by number.
        """
        for table in OF_CONCERN:
            self._connection.execute(f"DELETE FROM {table} WHERE concern_id = ?", (concern,))
        for rows in self._hiding_concerns:
            rows.erase_concern(concern)
        self._filed_by.erase(concern)
        self._forget_damaged()

    def affair(self, affair: AffairId) -> None:
        """Delete all rows about an affair, its key among them."""
        for table in OF_AFFAIR:
            self._connection.execute(f"DELETE FROM {table} WHERE affair_id = ?", (affair,))
        self._connection.execute("DELETE FROM affair WHERE id = ?", (affair,))
        self._forget_damaged()

    def account(self, account: AccountId) -> None:
        """Delete what is known of a Telegram account apart from any person."""
        for table in OF_ACCOUNT:
            hashed = self._keyring.account_hash(account)
            self._connection.execute(f"DELETE FROM {table} WHERE account_hash = ?", (hashed,))

    def person(self, person: PersonId) -> None:
        """Delete all rows of a person, their key among them; their concerns must be gone by now.

        Their id stays with what they wrote in office about the concerns of others: it leads to
        nobody any more.
        """
        run = self._connection.execute
        for table, column in OF_PERSON:
            run(f"DELETE FROM {table} WHERE {column} = ?", (person,))
        for rows in self._hidden:
            rows.erase_person(person)
        run("DELETE FROM invite WHERE id IN (SELECT invite_id FROM person WHERE id = ?)", (person,))
        run("UPDATE invite SET invited_by = NULL WHERE invited_by = ?", (person,))
        run("DELETE FROM person WHERE id = ?", (person,))
        self._forget_damaged()

    def _forget_damaged(self) -> None:
        """Empty all that was found damaged: some of it may have been about this."""
        self._connection.execute("UPDATE damaged_row SET row_sealed = x''")
