import logging
import sqlite3
import stat
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.connection import Connection
from storage.database import Database
from storage.errors import DatabaseInUse, DatabaseUnusable, WrongKey
from storage.sealing import Keyring
from storage.store import Store
from tests.storage.makers import keyring, member, rows

ANOTHER_PROCESS = """
import asyncio, os, sys
from pathlib import Path
from storage.database import Database
from storage.errors import DatabaseInUse
from storage.sealing import Keyring

async def main():
    try:
        await (await Database.open(Path(sys.argv[1]), Keyring(bytes(range(32))))).close()
    except DatabaseInUse:
        sys.exit(41)

asyncio.run(main())
"""


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    """One that was made anew, and not copied as other tests do."""
    opened = await Database.open(path, keyring(), patience=0.05)
    yield opened
    await opened.close()


def start_another_process(path: Path, script: str = ANOTHER_PROCESS) -> int:
    return subprocess.run(
        [sys.executable, "-c", script, str(path)], check=False, timeout=120
    ).returncode


async def test_a_second_process_is_refused_until_the_first_ends(path: Path) -> None:
    database = await Database.open(path, keyring())
    assert start_another_process(path) == 41
    await database.close()
    assert start_another_process(path) == 0


async def test_opening_twice_in_one_process_is_refused_too(database: Database, path: Path) -> None:
    with pytest.raises(DatabaseInUse):
        await Database.open(path, keyring())
    assert await rows(database, "SELECT 1") == [(1,)]


async def test_what_was_kept_is_there_after_a_restart(path: Path) -> None:
    database = await Database.open(path, keyring())
    person = await database.run(member)
    await database.close()
    database = await Database.open(path, keyring())
    assert await database.run(lambda store: store.people.by_account(person.account)) == person
    assert await database.run(lambda store: store.journal.verify()) is None
    await database.close()


async def test_another_key_is_refused_and_changes_nothing(path: Path) -> None:
    await (await Database.open(path, keyring())).close()
    before = path.read_bytes()
    with pytest.raises(WrongKey):
        await Database.open(path, Keyring(bytes(32)))
    assert path.read_bytes() == before
    await (await Database.open(path, keyring())).close()


async def test_what_makes_keeping_safe_is_switched_on(database: Database) -> None:
    async def setting(name: str) -> object:
        return (await rows(database, f"PRAGMA {name}"))[0][0]

    assert await setting("journal_mode") == "wal"
    assert await setting("synchronous") == 2
    assert await setting("secure_delete") == 1
    assert await setting("temp_store") == 2
    assert await setting("foreign_keys") == 1
    assert await setting("auto_vacuum") == 2


async def test_a_setting_that_does_not_hold_stops_the_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only a file can have a write-ahead log, so a database in memory does not take the setting.
    in_memory = Path(":memory:")
    monkeypatch.chdir(path.parent)
    connection = Connection(in_memory, 0.05)
    with pytest.raises(DatabaseUnusable):
        await connection
    await connection.close()


async def test_nothing_of_a_unit_that_failed_reaches_the_log(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Store) -> None:
        raise LookupError("kanarie")

    with caplog.at_level(logging.DEBUG), pytest.raises(LookupError):
        await database.run(fail)
    assert "kanarie" not in caplog.text


async def test_only_the_owner_can_read_the_files(database: Database, path: Path) -> None:
    await database.run(member)
    files = [entry for entry in path.parent.iterdir() if entry.name.startswith(path.name)]
    assert len(files) == 4
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


async def test_a_missing_folder_is_unusable(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusable):
        await Database.open(tmp_path / "nowhere" / "schakel.db", keyring())


async def test_a_folder_in_the_place_of_the_file_is_unusable(path: Path) -> None:
    path.mkdir()
    with pytest.raises(DatabaseUnusable):
        await Database.open(path, keyring())


async def test_a_file_that_is_no_database_is_unusable_and_left_alone(path: Path) -> None:
    path.write_bytes(b"meeting minutes, not a database at all. " * 100)
    before = path.read_bytes()
    with pytest.raises(DatabaseUnusable):
        await Database.open(path, keyring())
    assert path.read_bytes() == before
    path.unlink()
    await (await Database.open(path, keyring())).close()


async def test_a_file_that_another_program_holds_is_unusable(path: Path) -> None:
    await (await Database.open(path, keyring())).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseUnusable):
            await Database.open(path, keyring(), patience=0.05)


async def test_the_lock_outlives_no_process(path: Path) -> None:
    killed = ANOTHER_PROCESS.replace(".close()", ".run(lambda store: os.kill(os.getpid(), 9))")
    assert start_another_process(path, killed) == -9
    await (await Database.open(path, keyring())).close()
