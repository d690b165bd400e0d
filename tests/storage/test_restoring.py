"""A restore that is cut short leaves the old database or the new one, whole; never none."""

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from domain.identifiers import ConcernId
from storage import backups, restoring
from storage.database import Database
from storage.errors import DatabaseUnusable, StorageBusy, WrongKey
from storage.sealing import Keyring
from storage.store import Store
from tests.journeys.stage import ROOT, environment_of_a_child
from tests.storage.makers import ANSWERS, a_concern, keyring, member

MOST_STEPS = 60


async def make(path: Path, name: str) -> None:
    """Make a database that says its name, with the change still in its log."""
    database = await Database.open(path, keyring())

    def fill(store: Store) -> None:
        _filed(store)
        store.meta.set("name", name)

    await database.run(fill)
    await database.close()


async def name_of(path: Path) -> str:
    database = await Database.open(path, keyring())
    try:
        name = await database.run(lambda store: store.meta.get("name"))
        assert await database.run(lambda store: store.journal.verify()) is None
        assert len(await database.run(lambda store: store.concerns.all())) == 1
    finally:
        await database.close()
    return name or ""


async def test_killed_at_any_step_there_is_the_old_or_the_new(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    backup, database = tmp_path / "backup.db", folder / "schakel.db"
    await make(tmp_path / "source.db", "new")
    backups.make_backup(tmp_path / "source.db", keyring(), backup)
    await make(database, "old")
    found = []
    for step in range(1, MOST_STEPS):
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.storage.restoring_process", str(backup), str(database), str(step)),
            cwd=ROOT,
            env=environment_of_a_child(measured=False),
        )
        code = await process.wait()
        found.append(await name_of(database))
        restoring.clear_up(folder)
        left = {file.name for file in folder.iterdir()}
        assert left <= {"schakel.db", "schakel.db.lock"}, (step, left)
        if code == 0:
            break
        assert code == -9
        if found[-1] == "new":
            database.unlink()
            await make(database, "old")
    assert code == 0, "more steps than thought: the last ones were not tried"
    assert found[0] == "old"
    assert found[-1] == "new"
    assert "new" in found[:-1], "it was killed after the new one came in its place, too"


async def test_a_database_that_somebody_reads_is_not_replaced(tmp_path: Path) -> None:
    database, new = tmp_path / "schakel.db", tmp_path / restoring.NEW
    await make(new, "new")
    await make(database, "old")
    opened = await Database.open(database, keyring())
    with closing(sqlite3.connect(database, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM meta").fetchall()
        await opened.run(lambda store: store.meta.set("later", "yes"))
        with pytest.raises(StorageBusy):
            restoring.put_in_place(new, database, keyring())
    await opened.close()
    assert await name_of(database) == "old"


async def test_when_the_new_one_does_not_open_the_old_one_is_back(tmp_path: Path) -> None:
    database, new = tmp_path / "schakel.db", tmp_path / restoring.NEW
    await make(database, "old")
    new.write_bytes(b"no database" * 99)
    with pytest.raises(DatabaseUnusable):
        restoring.put_in_place(new, database, keyring())
    assert await name_of(database) == "old"


async def test_a_backup_has_what_was_committed_and_nothing_of_what_was_deleted(
    tmp_path: Path,
) -> None:
    path, backup = tmp_path / "schakel.db", tmp_path / "backup.db"
    database = await Database.open(path, keyring())
    try:
        concern = await database.run(_filed)
        wrapped = await database.run(
            lambda store: store._connection.execute("SELECT key_wrapped FROM concern").fetchone()[0]
        )
        backups.make_backup(path, keyring(), tmp_path / "earlier.db")
        await database.run(lambda store: store.erasure.concern(concern))
        backups.make_backup(path, keyring(), backup)  # the log was not cleaned yet
    finally:
        await database.close()
    assert wrapped in (tmp_path / "earlier.db").read_bytes()
    assert wrapped not in backup.read_bytes()
    with pytest.raises(WrongKey):
        backups.look_over(backup, Keyring(bytes(32)))


async def test_a_copy_that_fails_leaves_no_file(tmp_path: Path) -> None:
    await make(tmp_path / "schakel.db", "old")
    with pytest.raises(WrongKey):
        backups.make_backup(tmp_path / "schakel.db", Keyring(bytes(32)), tmp_path / "backup.db")
    assert not list(tmp_path.glob("backup*"))


async def test_a_backup_with_a_changed_byte_is_not_taken(tmp_path: Path) -> None:
    await make(tmp_path / "schakel.db", "old")
    backup = tmp_path / "backup.db"
    backups.make_backup(tmp_path / "schakel.db", keyring(), backup)
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE meta SET value = x'00' WHERE name = 'journal-mark'")
    with pytest.raises(DatabaseUnusable):
        backups.look_over(backup, keyring())


def _filed(store: Store) -> ConcernId:
    concern = a_concern(member(store).id)
    store.concerns.add(concern, ANSWERS)
    return concern.id
