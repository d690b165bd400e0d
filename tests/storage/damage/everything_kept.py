"""A database with something in every table and column, and all that is shown of it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from domain.announcements.announcement import Announcement
from domain.identifiers import AccountId, AffairId, ConcernId, MessageId, PersonId
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.roles import Role, Standing
from domain.surveys.survey import Survey
from storage.damage.row_tags import RowTags
from storage.database import _prepare
from storage.migrate import MIGRATIONS, migrate, schema_version
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.storage.kept_together import Fair, Gathering
from tests.storage.makers import (
    ANSWERS,
    CODE,
    NOW,
    a_concern,
    a_notice,
    an_entry,
    an_invite,
    keyring,
    member,
    newcomer,
)
from tests.storage.older_versions import (
    CALENDAR_SECRET,
    SEEDS,
    SESSION_SECRET,
    SUBJECT,
)

LATER = NOW + timedelta(days=1000)
JOURNAL_MODE = slice(18, 20)
"""Bytes of the header: in memory there is no write-ahead log."""


def everything(folder: Path) -> bytes:
    """Give the file of a database as many versions have filled it, and today's."""
    steps = folder / "steps"
    steps.mkdir()
    with closing(sqlite3.connect(folder / "s.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        for step in sorted(MIGRATIONS.glob("*.sql")):
            shutil.copy(step, steps)
            migrate(connection, steps)
            if seed := SEEDS.get(schema_version(connection)):
                seed(connection)
        RowTags(connection, keyring()).write_all()
        store = _prepare(connection, keyring(), MIGRATIONS)
        connection.execute("BEGIN")
        _fill(store)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        content = bytearray(connection.serialize())
    content[JOURNAL_MODE] = b"\1\1"
    return bytes(content)


def _fill(store: Store) -> None:
    store._connection.execute("DELETE FROM damaged_row")
    store._connection.execute("DELETE FROM journal")
    store.journal.begin()
    for number in range(5):
        role = list(Role)[number % len(Role)]
        who = member(store, 800_000 + number, role, stand_in=PersonId("9d1c55a2f0b34e76"))
        store.people.note_menu(who.id, MessageId(7))
        concern = a_concern(who.id, 100 + number, owner=who.id)
        store.concerns.add(concern, ANSWERS)
        for nth in range(2):
            store.entries.add(an_entry(concern.id, who.id, 10 * number + nth + 50))
        store.outbox.add(a_notice(who.id), NOW)
        store.journal.append(JournalAct.PERSON_ADMITTED, NOW, actor=who.id, subject=who.id)
        store.journal.append(JournalAct.RECEIPT_DELIVERED, NOW, concern=concern.id, actor=who.id)
    newcomer(store, 900_001)
    store.invites.add(an_invite(id="7" * 16, role=Role.OFFICIAL), "an open link")


def opened(content: bytes) -> tuple[sqlite3.Connection, Store]:
    """Open a database as a start does. Raises DatabaseRefused, or what stands for it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(content)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection, _prepare(connection, keyring(), MIGRATIONS)


def shown(store: Store) -> set[str]:
    """Give all that is shown of what is kept, each by itself."""
    return {f"{kind}: {what!r}" for kind, what in _all(store)}


def _all(store: Store) -> Iterator[tuple[str, Any]]:
    for account in (*range(800_000, 800_005), 700_001, 900_001):
        who = store.people.by_account(AccountId(account))
        if who is not None:
            assert who.account == account
            yield from _of_person(store, who.id)
            yield "person", who
    for group in (None, *Standing):
        yield from (("person", who) for who in store.people.all(group))
    for concern in store.concerns.all():
        yield "concern", concern
        yield from _of_concern(store, concern.id)
    for name in ("open", "pending", "queue"):
        yield from ((name, concern) for concern in getattr(store.concerns, name)())
    yield from (("due", each) for each in store.concerns.due(LATER))
    yield from (("going", each) for each in store.concerns.going(LATER, 99))
    yield from (("invite", each) for each in store.invites.open(NOW))
    yield from (("code", store.invites.by_code(code)) for code in (CODE, "an open link"))
    yield from (("idle", each) for each in store.conversations.idle_since(LATER))
    yield from (("guest", each) for each in store.guests.all())
    yield "group", store.group.current()
    yield "candidate", store.candidate.current()
    yield from (("inbox", each) for each in store.inbox.waiting(99))
    yield from (("outbox", each) for each in store.outbox.waiting())
    yield from (("stone", each) for each in store.tombstones.all())
    yield from (("showing", each) for each in store.showings.due(LATER))
    yield "desk account", store.desk_accounts.of(*SUBJECT)
    yield from (("knock", each.state) for each in store.desk_knocks.all())
    yield "desk session", store.desk_sessions.of(SESSION_SECRET)
    yield from (("session", each) for each in store.desk_sessions.all())
    yield "calendar", store.calendar_addresses.owner(CALENDAR_SECRET)
    yield from (("outside", each) for each in store.outside_links.of(AffairId("b" * 16)))
    yield "username", store.meta.get("bot_username")
    yield "tallies", store.tallies.running()
    for kind in (Gathering, Fair, Meeting, Series, Announcement, Survey):
        for affair in store.affairs.all(kind):
            yield "affair", affair
            yield from (("addressee", each) for each in store.addressees.of(affair.id))
    yield from (("addressee", each) for each in store.addressees.due(LATER))


def _of_person(store: Store, who: PersonId) -> Iterator[tuple[str, Any]]:
    yield from (("conversation", each) for each in store.conversations.by(who))
    yield "counted", store.tallies.counted(who)
    yield "address", store.mail_addresses.of(who)
    yield "bell", store.bells.of(who)
    yield "page", store.newest_pages.of(who)
    yield "introduction", store.introductions.of(who)
    yield from (("letter", each) for each in store.letters.of_person(who))
    yield from (("journal", replace(each, actor=None)) for each in store.journal.about(who))
    yield from (("filed", each) for each in store.concerns.of_reporter(who))
    yield "at the desk", store.desk_accounts.has(who)
    for message in store.desk_messages.of(who):
        yield "message", (message, store.desk_messages.content(message))
    yield "since then", store.desk_accounts.way_in(who)
    yield "since", store.calendar_addresses.since(who)


def _of_concern(store: Store, concern: ConcernId) -> Iterator[tuple[str, Any]]:
    yield "filing", store.concerns.filing(concern)
    yield "placement", store.concerns.placement(concern)
    yield from (("entry", each) for each in store.entries.of(concern))
    yield from (("journal", replace(each, actor=None)) for each in store.journal.of(concern))
    yield from (("copy", each) for each in store.copies.of(concern))
    for attachment, medium in store.attachments.of(concern):
        yield "attachment", (medium, store.attachments.content(concern, attachment))
