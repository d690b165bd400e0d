"""Erasure: leaves no row of a concern, an affair or a person, in any table but the journal.

With the row goes the data key, so that what another program may have copied earlier cannot be
opened with what is left here.
"""

import sqlite3

from domain.identifiers import AccountId, AffairId, ConcernId, PersonId
from domain.notice_table import NOTICES
from storage.sealing import Keyring

OF_CONCERN = ("entry", "attachment", "showing", "telegram_copy", "conversation")
"""The tables whose rows about a concern go with it; the outbox has an exception of its own."""

OF_AFFAIR = ("addressee", "survey_answer", "letter", "affair_copy")
"""The tables whose rows about an affair go with it."""

OF_PERSON = (
    ("conversation", "person_id"),
    ("attachment", "person_id"),
    ("outbox", "person_id"),
    ("telegram_copy", "place"),
    ("affair_copy", "place"),
    ("showing", "place"),
    ("introduction", "person_id"),
    ("introduction", "by_id"),
    ("addressee", "person_id"),
    ("calendar_address", "person_id"),
    ("newest_page", "person_id"),
    ("pin", "person_id"),
    ("letter", "author_id"),
    ("letter", "recipient_id"),
)
"""The tables whose rows of a person go with them, and the columns that say whose they are."""

_TAKE_BACK = [kind for kind, rules in NOTICES.items() if rules.takes_back]
_MARKS = ", ".join("?" * len(_TAKE_BACK))

OF_ACCOUNT = ("guest", "stranger")
"""The tables that know people by their Telegram account alone."""


class Erasure:
    """Deletes across tables, for `services/upkeep/erasing.py` alone, which sees to all the rest."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self._keyring = keyring

    def concern(self, concern: ConcernId) -> None:
        """Delete all rows about a concern, its key among them.

        Messages that are on their way out of Telegram stay in the outbox: they are told by number.
        """
        for table in OF_CONCERN:
            self._connection.execute(f"DELETE FROM {table} WHERE concern_id = ?", (concern,))
        self._connection.execute(
            f"DELETE FROM outbox WHERE concern_id = ? AND kind NOT IN ({_MARKS})",
            (concern, *_TAKE_BACK),
        )
        self._connection.execute("DELETE FROM concern WHERE id = ?", (concern,))
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
        run("DELETE FROM invite WHERE id IN (SELECT invite_id FROM person WHERE id = ?)", (person,))
        run("UPDATE invite SET invited_by = NULL WHERE invited_by = ?", (person,))
        run("UPDATE person SET stand_in_id = NULL WHERE stand_in_id = ?", (person,))
        run("DELETE FROM person WHERE id = ?", (person,))
        self._forget_damaged()

    def _forget_damaged(self) -> None:
        """Empty all that was found damaged: some of it may have been about this."""
        self._connection.execute("UPDATE damaged_row SET row_sealed = x''")
