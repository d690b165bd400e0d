"""The store: all repositories over one connection, inside one transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from storage.damage.damaged_rows import DamagedRows
from storage.damage.mending import is_whole
from storage.damage.row_tags import RowTags
from storage.errors import StorageBroken, trouble_named
from storage.master_key.renewing import renew
from storage.migrate import read_meta, write_meta
from storage.sealing import Keyring
from storage.tables.addressees import Addressees
from storage.tables.affairs import Affairs
from storage.tables.attachments import Attachments
from storage.tables.bell.bells import Bells
from storage.tables.bell.mail_addresses import MailAddresses
from storage.tables.by_secret.calendar_addresses import CalendarAddresses
from storage.tables.by_secret.desk_accounts import DeskAccounts
from storage.tables.by_secret.desk_knocks import DeskKnocks
from storage.tables.by_secret.desk_sessions import DeskSessions
from storage.tables.by_secret.ending_marks import EndingMarks
from storage.tables.by_secret.filed_by import FiledBy
from storage.tables.by_secret.invites import Invites
from storage.tables.by_secret.lost_phones import LostPhones
from storage.tables.by_secret.outside_links import OutsideLinks
from storage.tables.by_secret.pins import Pins
from storage.tables.concerns import Concerns
from storage.tables.conversations import Conversations
from storage.tables.entries import Entries
from storage.tables.erasure import Erasure
from storage.tables.group import Group
from storage.tables.group_candidate import Candidate
from storage.tables.guests import Guests
from storage.tables.inbox import Inbox
from storage.tables.journal import Journal
from storage.tables.letters import Letters
from storage.tables.meta import Meta
from storage.tables.of_person.desk_messages import DeskMessages
from storage.tables.of_person.introductions import Introductions
from storage.tables.of_person.newest_pages import NewestPages
from storage.tables.outbox import Outbox
from storage.tables.people import People
from storage.tables.showings import Showings
from storage.tables.strangers import Strangers
from storage.tables.survey_answers import SurveyAnswers
from storage.tables.telegram_copies import Copies
from storage.tables.tombstones import Tombstones
from storage.tables.worth.tallies import Tallies

_BOUND_MARK = "rows-bound"


class Store:
    """What a unit of work loads from and saves to. Handed out by `Database.run` only."""

    def __init__(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        self._connection = connection
        self.keyring = keyring
        self.bound = read_meta(connection, _BOUND_MARK) is not None
        self.filed_by = filed_by = FiledBy(connection, keyring)
        self.people = People(connection, keyring, filed_by, bound=self.bound)
        self.lost_phones = LostPhones(connection, keyring, self.people)
        self.pins = Pins(connection, keyring, self.people.key_of)
        self._open_desk(connection, keyring)
        self.strangers = Strangers(connection, keyring)
        self.invites = Invites(connection, keyring)
        self.conversations = Conversations(connection, keyring, self.people.key_of)
        self.newest_pages = NewestPages(connection, keyring, self.people.key_of)
        self.concerns = Concerns(connection, keyring, filed_by, bound=self.bound)
        self.entries = Entries(connection, keyring, self.concerns.key_of)
        self.row_tags = RowTags(connection, keyring)
        keys = (self.people.key_of, self.concerns.key_of)
        writers = self.conversations.writers
        self.attachments = Attachments(connection, keyring, *keys, writers, self.row_tags)
        self.people.goes_along = (self.conversations, self.attachments, self.desk_messages)
        self.showings = Showings(connection, keyring)
        self.copies = Copies(connection, keyring)
        self.damaged_rows = DamagedRows(connection)
        self.tombstones = Tombstones(connection)
        self.ending_marks = EndingMarks(connection, keyring)
        self.group = Group(connection, keyring)
        self.candidate = Candidate(connection, keyring)
        self.guests = Guests(connection, keyring)
        self.introductions = Introductions(connection, keyring, self.people.key_of)
        self.affairs = Affairs(connection, keyring)
        self.addressees = Addressees(connection, keyring, self.affairs.key_of)
        self.calendar_addresses = CalendarAddresses(connection, keyring)
        self.outside_links = OutsideLinks(connection, keyring, self.affairs.key_of)
        self.survey_answers = SurveyAnswers(connection, keyring, self.affairs.key_of)
        self.tallies = Tallies(connection, keyring, self.people.key_of)
        self.letters = Letters(connection, keyring, self.people.key_of)
        self.meta = Meta(connection)
        self.inbox = Inbox(connection, keyring)
        self.outbox = Outbox(connection, keyring)
        of_concerns = (self.conversations, self.outbox)
        chats = (self.attachments, self.showings, self.copies)
        of_desk = (self.desk_sessions, self.desk_knocks, self.desk_messages)
        of_people = (*of_concerns, *chats, *of_desk, self.letters, self.tallies, self.people)
        self.erasure = Erasure(connection, keyring, filed_by, of_people, of_concerns)
        self.journal = Journal(connection, keyring, self.concerns.key_of)

    def _open_desk(self, connection: sqlite3.Connection, keyring: Keyring) -> None:
        """Take in hand what only the desk on the web has."""
        self.desk_accounts = DeskAccounts(connection, keyring)
        self.desk_sessions = DeskSessions(connection, keyring)
        self.desk_knocks = DeskKnocks(connection, keyring)
        self.mail_addresses = MailAddresses(connection, keyring, self.people.key_of)
        self.bells = Bells(connection, keyring, self.people.key_of)
        self.desk_messages = DeskMessages(connection, keyring, self.people.key_of)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo everything inside when it raises, and raise on; the rest of the batch stays.

        Raises StorageTrouble in place of SQLite's own error. That must end the whole batch: on a
        full disk SQLite may have undone the transaction up to its beginning.
        """
        self.assert_in_transaction()
        with trouble_named():
            self._connection.execute("SAVEPOINT unit")
            try:
                yield
                self._connection.execute("RELEASE unit")
            except BaseException:
                self.forget()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK TO unit")
                    self._connection.execute("RELEASE unit")
                raise

    def assert_in_transaction(self) -> None:
        """Raise StorageBroken when SQLite has ended the transaction by itself.

        Whatever was written after that would be kept at once, and by halves.
        """
        if not self._connection.in_transaction:
            raise StorageBroken

    def bind(self) -> None:
        """Bind, once, people and concerns to what of them stands in the clear.

        From then on a row of which somebody else has changed that does not open.
        """
        self.people.bind()
        self.concerns.bind()
        write_meta(self._connection, _BOUND_MARK, b"yes")
        self.bound = True

    def renew(self, old: Keyring, new: Keyring) -> None:
        """Let all of it rest on another master key; of no use to this store from then on."""
        renew(self._connection, old, new)

    def damaged(self) -> int:
        """Count the rows that are damaged, or were changed by somebody else; set aside or not."""
        closed = self.people.count_damaged() + self.concerns.count_damaged()
        if not self.row_tags.tables():
            return closed
        return max(closed, self.row_tags.count_wrong()) + self.damaged_rows.count()

    def is_whole(self) -> bool:
        """Tell whether every page and index is as it should be, and tables are as we made them."""
        ours = not self.row_tags.tables() or self.row_tags.schema_is_ours()
        return ours and is_whole(self._connection)

    def forget(self) -> None:
        """Empty what repositories hold in memory; after every rollback."""
        self.people.forget()
        self.group.forget()
        self.addressees.forget()
        self.survey_answers.forget()
