import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from domain.concern import Stage
from domain.identifiers import ChatId, MessageId
from storage.database import Database
from storage.errors import DatabaseTooNew, DatabaseUnusable
from storage.journal import JournalAct
from storage.migrate import MIGRATIONS, migrate, schema_version
from storage.records import Placement
from storage.store import Store
from tests.storage.makers import (
    ANSWERS,
    CODE,
    NOW,
    a_concern,
    a_conversation,
    a_notice,
    an_entry,
    an_invite,
    keyring,
    member,
)

SYNTHETIC = """
-- A later change, as one may come: a column with a default, a filled one, a new table.
ALTER TABLE concern ADD COLUMN extended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN greeting TEXT;
UPDATE person SET greeting = 'hallo; ' || language;
CREATE TABLE meeting (
    id TEXT PRIMARY KEY, -- a comment; with a semicolon
    held_at TEXT NOT NULL
);
CREATE INDEX meeting_held ON meeting (held_at)
"""


def seed_first(store: Store) -> None:
    """Fill every table that the first migration makes."""
    person = member(store, code="4711")
    store.invites.add(an_invite(), CODE)
    store.conversations.save(a_conversation(person.id))
    concern = a_concern(person.id, stage=Stage.TAKEN_UP)
    store.concerns.add(concern, ANSWERS)
    store.concerns.place(concern.id, Placement(topic_name="Z-0001"))
    store.entries.add(an_entry(concern.id, person.id))
    store.strangers.count(person.account, NOW)
    store.showings.add(concern.id, "group", MessageId(4), NOW)
    store.group.bind(ChatId(-100), "Team", forum=True, now=NOW)
    store._connection.execute("INSERT INTO candidate_group VALUES (1, x'00')")
    store.inbox.receive([(1, b"{}")], NOW)
    store.outbox.add(a_notice(person.id), NOW)
    store.journal.append(JournalAct.CONCERN_FILED, NOW, actor=person.id, concern=concern.id)


SEEDS: dict[int, Callable[[Store], None]] = {1: seed_first, 2: lambda _: None}
"""What to fill a database with once it has this version, before the next upgrade."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All our migrations, and one that does not exist yet."""
    copied = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, copied)
    next_number = len(list(copied.glob("*.sql"))) + 1
    (copied / f"{next_number:04d}_synthetic.sql").write_text(SYNTHETIC)
    (copied / "README.md").write_text("no migration")
    return copied


def schema(connection: sqlite3.Connection) -> list[Any]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    columns = [connection.execute(f"PRAGMA table_info({name})").fetchall() for (name,) in tables]
    indexes = connection.execute(
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name, tbl_name"
    ).fetchall()
    return [tables, columns, indexes]


def connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def test_our_migrations_are_numbered_without_gaps() -> None:
    numbers = [int(path.name[:4]) for path in sorted(MIGRATIONS.glob("*.sql"))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert set(numbers) <= set(SEEDS)


def test_an_upgraded_database_has_the_schema_of_a_fresh_one(tmp_path: Path, folder: Path) -> None:
    fresh, upgraded = connect(tmp_path / "fresh.db"), connect(tmp_path / "upgraded.db")
    with closing(fresh), closing(upgraded):
        migrate(fresh, folder)
        steps = tmp_path / "steps"
        steps.mkdir()
        for step in sorted(folder.glob("*.sql")):
            shutil.copy(step, steps)
            migrate(upgraded, steps)
            store = Store(upgraded, keyring())
            if schema_version(upgraded) == 1:
                store.journal.begin()
            SEEDS[schema_version(upgraded)](store)
        assert schema(upgraded) == schema(fresh)
        assert schema_version(upgraded) == schema_version(fresh)
        for (table,) in schema(upgraded)[0]:
            if table != "meeting":
                assert upgraded.execute(f"SELECT COUNT(*) FROM {table}").fetchone() != (0,), table


async def test_data_opens_after_an_upgrade(path: Path, folder: Path) -> None:
    database = await Database.open(path, keyring())
    await database.run(seed_first)
    before = await database.run(lambda store: (store.people.all(), store.concerns.open()))
    await database.close()
    database = await Database.open(path, keyring(), migrations=folder)
    after = await database.run(lambda store: (store.people.all(), store.concerns.open()))
    assert after == before
    assert await database.run(lambda store: store.journal.verify()) is None
    await database.close()
    with closing(connect(path)) as connection:
        assert connection.execute("SELECT greeting FROM person").fetchall() == [("hallo; nl",)]


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    path: Path, folder: Path
) -> None:
    await (await Database.open(path, keyring(), migrations=folder)).close()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew):
        await Database.open(path, keyring())
    assert path.read_bytes() == before
    await (await Database.open(path, keyring(), migrations=folder)).close()


async def test_an_upgrade_that_fails_halfway_changes_nothing(path: Path, folder: Path) -> None:
    await (await Database.open(path, keyring())).close()
    broken = max(folder.glob("*.sql"))
    broken.write_text(SYNTHETIC + ";\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(DatabaseUnusable):
        await Database.open(path, keyring(), migrations=folder)
    with closing(connect(path)) as connection, closing(connect(path.with_name("f"))) as fresh:
        migrate(fresh)
        assert schema(connection) == schema(fresh)
    broken.write_text(SYNTHETIC)
    await (await Database.open(path, keyring(), migrations=folder)).close()


def test_migrating_again_changes_nothing(path: Path) -> None:
    with closing(connect(path)) as connection:
        migrate(connection)
        before = schema(connection)
        migrate(connection)
        assert schema(connection) == before


def test_a_folder_without_migrations_makes_version_zero(path: Path, tmp_path: Path) -> None:
    with closing(connect(path)) as connection:
        migrate(connection, tmp_path)
        assert schema_version(connection) == 0
