"""Flipped bits and changed cells: found and said, or harmless; never believed, in nobody's way.

A database with something in every table and column; one thing of it is changed as a disk, or
somebody without the key, would; then it is opened as at a start. What is shown of it then must
have been there before, what is not shown any more must have been said, and new things are kept.
"""

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.announcements.announcement import Announcement
from domain.identifiers import AccountId, ConcernId, MessageId, PersonId
from domain.meetings.meeting import Meeting
from domain.meetings.series import Series
from domain.roles import Role, Standing
from domain.surveys.survey import Survey
from storage.damage.row_tags import RowTags
from storage.database import _prepare
from storage.errors import DatabaseRefused
from storage.migrate import MIGRATIONS, migrate, schema_version
from storage.store import Store
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
from tests.storage.older_versions import CALENDAR_SECRET, SEEDS

SEED = 11
FLIPS, CELLS = 500, 1000
LATER = NOW + timedelta(days=1000)
JOURNAL_MODE = slice(18, 20)
"""Bytes of the header: in memory there is no write-ahead log."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the file of a database as many versions have filled it, and today's."""
    folder = tmp_path_factory.mktemp("filled")
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
        connection.execute("UPDATE journal SET hash = hash")
        store = _prepare(connection, keyring(), MIGRATIONS)
        connection.execute("BEGIN")
        _fill(store)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        content = bytearray(connection.serialize())
    content[JOURNAL_MODE] = b"\1\1"
    return bytes(content)


def _fill(store: Store) -> None:
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
    yield "calendar", store.calendar_addresses.owner(CALENDAR_SECRET)
    yield "username", store.meta.get("bot_username")
    for kind in (Gathering, Fair, Meeting, Series, Announcement, Survey):
        for affair in store.affairs.all(kind):
            yield "affair", affair
            yield from (("addressee", each) for each in store.addressees.of(affair.id))
    yield from (("addressee", each) for each in store.addressees.due(LATER))


def _of_person(store: Store, who: PersonId) -> Iterator[tuple[str, Any]]:
    yield from (("conversation", each) for each in store.conversations.by(who))
    yield "page", store.newest_pages.of(who)
    yield "introduction", store.introductions.of(who)
    yield from (("letter", each) for each in store.letters.of_person(who))
    yield from (("journal", replace(each, actor=None)) for each in store.journal.about(who))
    yield from (("filed", each) for each in store.concerns.of_reporter(who))
    yield "since", store.calendar_addresses.since(who)


def _of_concern(store: Store, concern: ConcernId) -> Iterator[tuple[str, Any]]:
    yield "filing", store.concerns.filing(concern)
    yield "placement", store.concerns.placement(concern)
    yield from (("entry", each) for each in store.entries.of(concern))
    yield from (("journal", replace(each, actor=None)) for each in store.journal.of(concern))
    yield from (("copy", each) for each in store.copies.of(concern))
    for attachment, medium in store.attachments.of(concern):
        yield "attachment", (medium, store.attachments.content(concern, attachment))


NOTHING = {"code: None", "group: None", "candidate: None", "calendar: None", "username: None"}
NOTHING |= {"page: None", "introduction: None", "since: None"}


def whats_wrong(content: bytes, before: set[str]) -> str | None:
    """Look what becomes of a changed database: None when all is as it should be."""
    try:
        connection, store = opened(content)
    except (DatabaseRefused, sqlite3.Error, UnicodeDecodeError):
        return None  # refused, with one line
    with closing(connection):
        try:
            after = shown(store)
            connection.execute("BEGIN")
            who = newcomer(store, 999_999)
            store.concerns.add(a_concern(who.id, 999), ANSWERS)
            store.outbox.add(a_notice(who.id), NOW)
            connection.execute("COMMIT")
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is in the way of the others
            return f"in the way: {fault!r}"
        if more := after - before - NOTHING:
            return f"something else is shown: {sorted(more)[:2]}"
        said = store.damaged_rows.count() > 0 or store.journal.verify() is not None
        if before - after and not said:
            return f"not said: {sorted(before - after)[:2]}"
    return None


def verdicts(
    filled: bytes, times: int, change: Callable[[random.Random], tuple[str, bytes]]
) -> list[str]:
    connection, store = opened(filled)
    with closing(connection):
        before = shown(store)
    chance = random.Random(SEED)  # noqa: S311 - nothing secret
    found = []
    for _ in range(times):
        name, content = change(chance)
        if (wrong := whats_wrong(content, before)) is not None:
            found.append(f"{name}: {wrong}")
    return found


def test_flipped_bits(filled: bytes) -> None:
    def flip(chance: random.Random) -> tuple[str, bytes]:
        content = bytearray(filled)
        bit = chance.randrange(8 * len(content))
        content[bit // 8] ^= 1 << bit % 8
        content[JOURNAL_MODE] = b"\1\1"
        return f"bit {bit}", bytes(content)

    assert verdicts(filled, FLIPS, flip) == []


def test_changed_cells(filled: bytes) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(filled)
        cells = list(_columns(connection))
    turn = iter(cells * (CELLS // len(cells) + 1))

    def change(chance: random.Random) -> tuple[str, bytes]:
        table, column = next(turn)
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(filled)
            return _changed(connection, chance, table, column)

    assert len(cells) > 150
    assert verdicts(filled, CELLS, change) == []


def _columns(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'damaged_row'"
    ).fetchall()
    for (table,) in tables:
        for column in connection.execute(f"PRAGMA table_info({table})").fetchall():
            yield table, column[1]


def _changed(
    connection: sqlite3.Connection, chance: random.Random, table: str, column: str
) -> tuple[str, bytes]:
    """Change one cell to what stands elsewhere in its column, or to something like it."""
    key = [each[1] for each in connection.execute(f"PRAGMA table_info({table})") if each[5]]
    rows = connection.execute(f"SELECT {', '.join(key)}, {column} FROM {table}").fetchall()
    *place, was = chance.choice(rows)
    others = [row[-1] for row in rows if row[-1] != was]
    like = chance.choice(_like(chance, was) + others[:3])
    same = " AND ".join(f"{each} IS ?" for each in key)
    try:
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {same}", (like, *place))
    except sqlite3.IntegrityError:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        return f"{table}.{column} cannot be {like!r}", connection.serialize()
    return f"{table}.{column} {was!r} -> {like!r}"[:200], connection.serialize()


def _like(chance: random.Random, was: Any) -> list[Any]:
    match was:
        case int():
            return [was + 1, 1 - was, None, "x"]
        case str() if was:
            at = chance.randrange(len(was))
            return [was[:at] + chr(ord(was[at]) ^ 1) + was[at + 1 :], None, "", "official", 3]
        case bytes() if was:
            at = chance.randrange(len(was))
            return [was[:at] + bytes([was[at] ^ 1]) + was[at + 1 :], None, b"", was[:-1]]
        case _:
            return ["2026-04-03T14:05:30Z", 1, b"x"]
