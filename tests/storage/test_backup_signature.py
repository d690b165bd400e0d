"""A signed file: not one bit of it can be changed unseen, and it never has to fit in memory."""

import asyncio
import random
import sys
import tracemalloc
from pathlib import Path

import pytest

from storage import backup_signature, backups
from storage.backup_signature import SIZE
from storage.database import Database
from storage.errors import BackupChanged, BackupCutShort, BackupUnsigned, DatabaseRefused
from tests.journeys.stage import ROOT, environment_of_a_child
from tests.storage.makers import keyring

FLIPS = 400
MOST_STEPS = 40


@pytest.fixture
async def backup(tmp_path: Path) -> Path:
    await (await Database.open(tmp_path / "schakel.db", keyring())).close()
    backups.make_backup(tmp_path / "schakel.db", keyring(), tmp_path / "backup.db")
    return tmp_path / "backup.db"


def test_no_single_bit_can_be_changed_unseen(backup: Path) -> None:
    content, chance = backup.read_bytes(), random.Random(11)  # noqa: S311 - where to change it
    backup_signature.verify(backup, keyring())
    last = range(8 * (len(content) - SIZE), 8 * len(content), 5)
    for bit in (*chance.sample(range(8 * len(content)), FLIPS), *last):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        backup.write_bytes(changed)
        with pytest.raises(DatabaseRefused):
            backup_signature.verify(backup, keyring())


def test_no_part_of_it_and_nothing_longer_is_taken(backup: Path) -> None:
    content, chance = backup.read_bytes(), random.Random(12)  # noqa: S311 - where to cut it
    for size in chance.sample(range(len(content)), FLIPS):
        backup.write_bytes(content[:size])
        with pytest.raises(DatabaseRefused):
            backup_signature.verify(backup, keyring())
    longer = (content + b"x", content + content[-SIZE:], b"x" + content, content[:-SIZE] + content)
    for changed in longer:
        backup.write_bytes(changed)
        with pytest.raises(DatabaseRefused):
            backup_signature.verify(backup, keyring())


def test_what_is_refused_is_named(backup: Path, tmp_path: Path) -> None:
    content, to = backup.read_bytes(), tmp_path / "copy.db"
    for changed, fault in (
        (content[:-SIZE], BackupUnsigned),
        (content[:-1], BackupCutShort),
        (content[: len(content) // 2], BackupCutShort),
        (content[:-1] + bytes([content[-1] ^ 1]), BackupChanged),
    ):
        backup.write_bytes(changed)
        with pytest.raises(fault):
            backups.take_in(backup, to, keyring())
        if fault is not BackupUnsigned:
            with pytest.raises(fault):
                backups.take_in(backup, to, keyring(), unsigned=True)
    backup.write_bytes(content)
    assert backups.take_in(backup, to, keyring())
    assert to.read_bytes() == content[:-SIZE], "the copy is the database, without its signature"


def test_a_backup_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    large, copy = tmp_path / "large.db", tmp_path / "copy.db"
    size = 40 << 20
    with large.open("wb") as file:
        file.truncate(size)
    tracemalloc.start()
    try:
        backup_signature.sign(large, keyring())
        assert backups.take_in(large, copy, keyring())
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert copy.stat().st_size == size
    assert most < size / 8


async def test_killed_at_any_step_a_backup_is_whole_and_signed_or_not_there(
    tmp_path: Path,
) -> None:
    await (await Database.open(tmp_path / "schakel.db", keyring())).close()
    there = []
    for step in range(1, MOST_STEPS):
        backup = tmp_path / "made" / f"{step}.db"
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.storage.backup_process"),
            *(str(tmp_path / "schakel.db"), str(backup), str(step)),
            cwd=ROOT,
            env=environment_of_a_child(measured=False),
        )
        code = await process.wait()
        there.append(backup.exists())
        if there[-1]:
            backup_signature.verify(backup, keyring())
        if code == 0:
            break
        assert code == -9
    assert code == 0, "more steps than thought: the last ones were not tried"
    assert there[0] is False
    assert there[-1] is True
