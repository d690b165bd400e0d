"""A backup that we did not write, or of which one cell was changed, is refused by name."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.read_municipality import build_municipality
from domain.concerns.concern import Concern, ConcernKind, Stage, Urgency
from domain.identifiers import AccountId, ConcernId, InviteId, Reference
from domain.roles import Role, Standing
from storage import backups
from storage.backup_signature import SIZE
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from storage.store import Store
from tests.journeys.stage import BotProcess

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def fill(store: Store) -> None:
    municipality = build_municipality(None)
    people = []
    for number, (name, role) in enumerate((("Merel", Role.KEY_FIGURE), ("Wil", Role.CHAIR))):
        invite = InviteId(f"{number:016x}")
        person = store.people.add_newcomer(AccountId(700_001 + number), role, "nl", invite, NOW)
        people.append(replace(person, standing=Standing.MEMBER, name=name))
        store.people.save(people[-1])
    protocol, hours = municipality.protocol, municipality.working_time
    concern = Concern(
        id=ConcernId("1" * 16),
        reference=Reference("Z-7F3K"),
        kind=ConcernKind.CONCERN,
        reporter=people[0].id,
        named=False,
        subject="between-groups",
        neighbourhood="noord",
        urgency=Urgency.SOON,
        stage=Stage.FILED,
        owner=None,
        filed_at=NOW,
        promise=protocol.promise(Urgency.SOON, NOW, hours),
        timeline=protocol.begin(Urgency.SOON, NOW, hours),
    )
    store.concerns.add(concern, {"account": "Bij de brug."})


async def a_backup(bot: BotProcess) -> Path:
    """Set up, with a nameless concern and a chair; gives its backup."""
    assert (await bot.command_here("setup", "--yes"))[0] == 0
    database = await Database.open(bot.data / "schakel.db", Keyring(load_key(bot.key_file)))
    try:
        await database.run(fill)
    finally:
        await database.close()
    backup = bot.folder / "backup.db"
    assert (await bot.command_here("backup", str(backup)))[0] == 0
    return backup


async def refused(bot: BotProcess, backup: Path, *more: str) -> str:
    """Restore, which must be refused by one line and change nothing; gives that line."""
    before = {file.name: file.read_bytes() for file in bot.data.iterdir() if file.is_file()}
    code, out, err = await bot.command_here("restore", str(backup), "--yes", *more)
    assert (code, out) == (1, ""), err
    assert len(err.splitlines()) == 1
    after = {file.name: file.read_bytes() for file in bot.data.iterdir() if file.is_file()}
    assert after == before
    return err


def changed_by(statement: str) -> Callable[[Path], None]:
    def change(backup: Path) -> None:
        with closing(sqlite3.connect(backup)) as connection, connection:
            assert connection.execute(statement).rowcount == 1

    return change


def cut_to(share: float) -> Callable[[Path], None]:
    def cut(backup: Path) -> None:
        content = backup.read_bytes()
        backup.write_bytes(content[: int(share * len(content))])

    return cut


def without_signature(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-SIZE])


def with_part_of_its_signature(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-9])


def with_a_broken_signature(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[-1] ^= 1
    backup.write_bytes(content)


def of_another_installation(backup: Path) -> None:
    backup.write_bytes(backup.with_name("other.db").read_bytes())


CHANGED, NOT_WHOLE = "changed after it was made", "not whole"


@pytest.mark.parametrize(
    ("does", "said"),
    [
        (changed_by("UPDATE concern SET named = 1"), CHANGED),
        (changed_by("UPDATE person SET role = 'official' WHERE role = 'chair'"), CHANGED),
        (changed_by("UPDATE concern SET stage = 'closed'"), CHANGED),
        (changed_by("UPDATE concern SET reporter_tag = NULL"), CHANGED),
        (with_a_broken_signature, CHANGED),
        (cut_to(0.3), NOT_WHOLE),
        (cut_to(0.9), NOT_WHOLE),
        (with_part_of_its_signature, NOT_WHOLE),
        (without_signature, "has no signature"),
        (of_another_installation, "another master key"),
    ],
)
async def test_what_we_did_not_write_is_refused_and_nothing_changes(
    bot: BotProcess, does: Callable[[Path], None], said: str
) -> None:
    backup = await a_backup(bot)
    if does is of_another_installation:
        there = bot.folder / "elsewhere.db"
        other = Keyring(bytes(range(32)))
        await (await Database.open(there, other)).close()
        backups.make_backup(there, other, backup.with_name("other.db"))
    does(backup)
    assert said in await refused(bot, backup)


@pytest.mark.parametrize(
    ("does", "said"),
    [
        (changed_by("UPDATE concern SET named = 1"), CHANGED),
        (with_part_of_its_signature, NOT_WHOLE),
        (cut_to(0.9), NOT_WHOLE),
    ],
)
async def test_the_flag_is_for_backups_without_a_signature_only(
    bot: BotProcess, does: Callable[[Path], None], said: str
) -> None:
    backup = await a_backup(bot)
    does(backup)
    assert said in await refused(bot, backup, "--unsigned")


async def test_a_backup_of_an_older_version_can_be_taken_knowingly(bot: BotProcess) -> None:
    backup = await a_backup(bot)
    without_signature(backup)
    assert "--unsigned" in await refused(bot, backup)
    code, out, err = await bot.command_here("restore", str(backup), "--yes", "--unsigned")
    assert (code, err) == (0, "")
    assert "whether it was changed" in out
    assert "chair        Wil" in out
    database = await Database.open(bot.data / "schakel.db", Keyring(load_key(bot.key_file)))
    try:
        asked = "SELECT detail FROM journal WHERE act = 'restored'"
        lines = await database.run(lambda store: store._connection.execute(asked).fetchall())
    finally:
        await database.close()
    assert lines == [("unsigned",)]


async def test_a_backup_as_it_was_made_is_taken(bot: BotProcess) -> None:
    backup = await a_backup(bot)
    code, _, err = await bot.command_here("restore", str(backup), "--yes")
    assert (code, err) == (0, "")
    assert (await bot.command_here("journal", "verify"))[0] == 0


async def checked(bot: BotProcess) -> tuple[int, str]:
    code, out, err = await bot.command_here("check")
    assert err == ""
    return code, out


async def test_check_says_how_old_the_newest_is_and_whether_it_is_ours(bot: BotProcess) -> None:
    elsewhere = await a_backup(bot)
    code, out = await checked(bot)
    assert code == 0
    assert "There is no backup" in out
    assert (await bot.command_here("backup"))[0] == 0
    code, out = await checked(bot)
    assert code == 0
    assert "The newest backup was made 0 hours ago; its signature is right" in out
    (made,) = (bot.data / "backups").iterdir()

    made.unlink()
    old = made.with_name("schakel-20261101T030000Z.db")
    shutil.copyfile(elsewhere, old)
    code, out = await checked(bot)
    assert code == 1
    assert f"{old}: the newest backup, as it was made, is " in out
    assert " days old" in out

    changed_by("UPDATE concern SET named = 1")(old)
    code, out = await checked(bot)
    assert code == 1
    assert f"{old}: this backup was changed after it was made" in out


async def test_what_a_backup_that_was_cut_short_has_left_goes_with_the_next(
    bot: BotProcess,
) -> None:
    await a_backup(bot)
    folder = bot.data / "backups"
    folder.mkdir(exist_ok=True)
    (folder / "schakel-20261101T030000Z.db.part").write_bytes(b"half")
    (folder / "mine.db.part").write_bytes(b"mine")
    assert (await bot.command_here("backup"))[0] == 0
    left = {file.name for file in folder.iterdir()}
    assert len(left) == 2
    assert "mine.db.part" in left
