import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.conversations.notices import ReplyDetail
from domain.identifiers import AccountId, ConcernId, MessageId, PersonId
from domain.worth.half_year import HalfYear
from storage.damage.row_tags import RowTags
from storage.database import Database
from storage.errors import DatabaseTooNew, DatabaseUnusable
from storage.migrate import MIGRATIONS, migrate, schema_version
from storage.records import NewestPage
from storage.store import Store
from tests.storage.makers import CODE, NOW, keyring
from tests.storage.older_versions import (
    ACCOUNT,
    CALENDAR_SECRET,
    ENDED,
    GROUP,
    MEREL,
    NEWER,
    OLD,
    OUTSIDE_SECRET,
    PHOTO,
    SEEDS,
    STORY,
    USED,
)

SYNTHETIC = """
-- A later change, as one may come: a column with a default, a filled one, a new table.
ALTER TABLE concern ADD COLUMN extended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN greeting TEXT;
UPDATE person SET greeting = 'hallo; ' || role;
CREATE TABLE meeting (
    id TEXT PRIMARY KEY, -- a comment; with a semicolon
    held_at TEXT NOT NULL
);
CREATE INDEX meeting_held ON meeting (held_at)
"""


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


def test_every_row_has_a_tag(tmp_path: Path) -> None:
    """Also in a table that comes later: `row_tag BLOB`, or a changed cell in it is believed."""
    with closing(connect(tmp_path / "fresh.db")) as fresh:
        migrate(fresh)
        tagged = {table.name for table in RowTags(fresh, keyring()).tables()}
        tables = {name for (name,) in schema(fresh)[0]}
    assert tables - tagged == {"journal", "damaged_row"}


def upgrade_step_by_step(connection: sqlite3.Connection, folder: Path, steps: Path) -> None:
    """Upgrade through every version, each filled before the next comes."""
    steps.mkdir()
    for step in sorted(folder.glob("*.sql")):
        shutil.copy(step, steps)
        migrate(connection, steps)
        if seed := SEEDS.get(schema_version(connection)):
            seed(connection)
        RowTags(connection, keyring()).write_all()


def test_an_upgraded_database_has_the_schema_of_a_fresh_one(tmp_path: Path, folder: Path) -> None:
    fresh, upgraded = connect(tmp_path / "fresh.db"), connect(tmp_path / "upgraded.db")
    with closing(fresh), closing(upgraded):
        migrate(fresh, folder)
        upgrade_step_by_step(upgraded, folder, tmp_path / "steps")
        assert schema(upgraded) == schema(fresh)
        assert schema_version(upgraded) == schema_version(fresh)
        for (table,) in schema(upgraded)[0]:
            if table != "meeting":
                assert upgraded.execute(f"SELECT COUNT(*) FROM {table}").fetchone() != (0,), table


async def test_todays_store_opens_every_row_of_an_upgraded_database(
    path: Path, folder: Path
) -> None:
    with closing(connect(path)) as connection:
        upgrade_step_by_step(connection, folder, path.parent / "steps")
    database = await Database.open(path, keyring(), migrations=folder)
    opened = await database.run(everything)
    await database.close()
    assert opened == EXPECTED
    with closing(connect(path)) as connection:
        greeted = connection.execute("SELECT greeting FROM person").fetchall()
        assert greeted == [("hallo; key-figure",)]


def everything(store: Store) -> dict[str, Any]:
    """Open what is sealed in every table."""
    group, candidate = store.group.current(), store.candidate.current()
    invite = store.invites.by_code(CODE)
    outside = store.outside_links.by_secret(OUTSIDE_SECRET)
    return {
        "people": [(who.id, who.account, who.name, who.code) for who in store.people.all()],
        "facts": [
            (who.language, who.reachable, who.joined_at, who.removed_at, who.away, who.menu_away)
            for who in store.people.all()
        ],
        "stands in": [who.stand_in for who in store.people.all()],
        "invite": invite and invite.id,
        "states": [kept.state["at"] for kept in store.conversations.idle_since(NOW)],
        "concerns": [(kept.id, kept.timeline.erase_at) for kept in store.concerns.all()],
        "people of them": {(kept.reporter, kept.owner) for kept in store.concerns.all()},
        "pending": [kept.id for kept in store.concerns.pending()],
        "going": [kept.id for kept in store.concerns.going(NOW + timedelta(days=90), 9)],
        "due": len(store.concerns.due(NOW + timedelta(days=30))),
        "stories": [store.concerns.filing(kept.id)["account"] for kept in store.concerns.all()],
        "topics": [store.concerns.placement(kept.id).topic_name for kept in store.concerns.all()],
        "cards": [store.concerns.placement(kept.id).shown for kept in store.concerns.all()],
        "entries": [(it.author, it.body) for it in store.entries.of(ConcernId(OLD))],
        "showings": [showing.message for showing in store.showings.of(ConcernId(OLD))],
        "copies": store.copies.of(ConcernId(NEWER)),
        "stones": [stone.id for stone in store.tombstones.all()],
        "photo": store.attachments.content(ConcernId(NEWER), "a" * 16),
        "guests": [(guest.account, guest.name) for guest in store.guests.all()],
        "introduced": store.introductions.of(PersonId(MEREL)) is not None,
        "group": group and (group.chat, group.title),
        "candidate": candidate and candidate.chat,
        "inbox": [update.body for update in store.inbox.waiting(9)],
        "outbox": [(it.notice.person, it.notice.detail) for it in store.outbox.waiting()],
        "writing": [(it.person, it.screen) for it in store.conversations.by(PersonId(MEREL))],
        "calendar": store.calendar_addresses.owner(CALENDAR_SECRET),
        "page": store.newest_pages.of(PersonId(MEREL)),
        "outside": outside and (outside.affair, outside.state["name"]),
        "tallies": store.tallies.running(),
        "letters": [it.author for it in store.letters.of_kind("reply")],
        "strangers": store.strangers.count(AccountId(5), NOW),
        "username": store.meta.get("bot_username"),
        "journal": (store.journal.verify(), len(store.journal.of(ConcernId(OLD)))),
    }


EXPECTED = {
    "guests": [(9, "Onno")],
    "introduced": True,
    "people": [(MEREL, ACCOUNT, "Merel", "4711")],
    "facts": [("nl", True, NOW, None, True, 0)],
    "stands in": [MEREL],
    "invite": "1" * 16,
    "states": ["account"],
    "concerns": [(OLD, None), (NEWER, NOW), (ENDED, NOW + timedelta(days=90))],
    "people of them": {(MEREL, MEREL)},
    "pending": [OLD, NEWER],
    "going": [NEWER, ENDED],
    "due": 2,
    "stories": [STORY, STORY, STORY],
    "topics": ["Z-0001", "Z-0001", "Z-0001"],
    "cards": [b"shown"] * 3,
    "entries": [(MEREL, "We zijn gaan praten.")],
    "showings": [44],
    "copies": [("group", 45), (MEREL, 61)],
    "stones": [f"{3:016x}", USED],
    "photo": PHOTO,
    "group": (GROUP, "Team"),
    "candidate": GROUP,
    "inbox": [b'{"update_id": 1}'],
    "outbox": [(MEREL, ReplyDetail("menu-welcome"))] * 2,
    "writing": [(MEREL, 51)],
    "calendar": MEREL,
    "page": NewestPage(MessageId(52), (("Z-0001 · Noord", f"1t:mine:{OLD}:"),)),
    "outside": ("b" * 16, "de wethouder"),
    "tallies": [HalfYear(2026, 1)],
    "letters": [MEREL],
    "strangers": 3,
    "username": "schakel_bot",
    "journal": (None, 1),
}


def test_what_may_be_pending_is_marked_where_it_was_kept_before_that_was_known(
    tmp_path: Path, folder: Path
) -> None:
    """A wish for what is closed to go on is sealed; that there was one stands in the journal."""
    steps = tmp_path / "steps"
    steps.mkdir()
    with closing(connect(tmp_path / "s.db")) as connection:
        for step in sorted(folder.glob("*.sql"))[:6]:
            shutil.copy(step, steps)
            migrate(connection, steps)
            SEEDS[schema_version(connection)](connection)
        asked = "UPDATE journal SET act = 'reopening-asked', concern_id = ?"
        connection.execute(asked, (NEWER,))
        connection.execute("UPDATE concern SET stage = 'closed'")
        migrate(connection)
        marked = connection.execute("SELECT id, pending FROM concern ORDER BY id").fetchall()
    assert marked == [(OLD, 0), (NEWER, 1)]


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    path: Path, folder: Path
) -> None:
    await (await Database.open(path, keyring(), migrations=folder)).close()
    with closing(connect(path)) as connection:  # a later version may tag rows in another way
        connection.execute("UPDATE meta SET row_tag = x'00'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew):
        await Database.open(path, keyring())
    assert path.read_bytes() == before


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
