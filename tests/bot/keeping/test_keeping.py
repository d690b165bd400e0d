"""Backup, restore, erase and export as an operator meets them: one clear line, promised codes."""

import json
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from bot.demo.client import TownClient
from bot.read_municipality import build_municipality
from domain.concerns.concern import Concern, ConcernKind, Stage, Urgency
from domain.identifiers import AccountId, ConcernId, EntryId, InviteId, Reference
from domain.roles import Role, Standing
from services.unit import Municipality
from storage import backups
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.records import Entry, Person
from storage.sealing import Keyring
from storage.store import Store
from tests.journeys.stage import BotProcess, CarryOut

T = TypeVar("T")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STORY = "Bij de kanariebrug staan elke avond jongens."
REFERENCE = "Z-7F3K"


def ticks_often(bot: BotProcess) -> None:
    """Let a bot that is still to start do twice a second what it else does every twenty."""
    bot.extra["SCHAKEL_CLOCK_FILE"] = str(bot.folder / "clock")


async def keep(bot: BotProcess, *names: str) -> list[Person]:
    """Set up, and let these key figures file a concern each: Z-7F3K, Z-7F31, ..."""
    code, _, err = await bot.command_here("setup", "--yes")
    assert code == 0, err
    municipality = build_municipality(None)

    def fill(store: Store) -> list[Person]:
        people = []
        for number, name in enumerate(names):
            invite = InviteId(f"{number:016x}")
            person = store.people.add_newcomer(
                AccountId(700_001 + number), Role.KEY_FIGURE, "nl", invite, NOW
            )
            person = replace(person, standing=Standing.MEMBER, name=name, neighbourhood="noord")
            store.people.save(person)
            store.concerns.add(_concern(municipality, person, number), {"account": STORY})
            people.append(person)
        return people

    return await _work(bot, fill)


def _concern(municipality: Municipality, person: Person, number: int) -> Concern:
    urgency, protocol, hours = Urgency.SOON, municipality.protocol, municipality.working_time
    return Concern(
        id=ConcernId(f"{number + 1:016x}"),
        reference=Reference(REFERENCE if number == 0 else f"Z-7F3{number}"),
        kind=ConcernKind.CONCERN,
        reporter=person.id,
        named=True,
        subject="between-groups",
        neighbourhood="noord",
        urgency=urgency,
        stage=Stage.FILED,
        owner=None,
        filed_at=NOW,
        promise=protocol.promise(urgency, NOW, hours),
        timeline=protocol.begin(urgency, NOW, hours),
    )


async def _work(bot: BotProcess, work: Callable[[Store], T]) -> T:
    keyring = Keyring(load_key(bot.folder / "schakel.key"))
    database = await Database.open(bot.data / "schakel.db", keyring)
    try:
        return await database.run(work)
    finally:
        await database.close()


async def references(bot: BotProcess) -> set[str]:
    kept: list[Concern] = await _work(bot, lambda store: store.concerns.all())
    return {concern.reference for concern in kept}


async def refused(carry_out: CarryOut, *command: str, code: int = 1) -> str:
    got, out, err = await carry_out(*command)
    assert (got, out) == (code, ""), err
    assert "Traceback" not in err
    return err


async def test_a_backup_is_made_and_brings_back_what_was_there(bot: BotProcess) -> None:
    await keep(bot, "Merel")
    code, out, err = await bot.command("backup")
    assert (code, err) == (0, "")
    (made,) = (bot.data / "backups").iterdir()
    assert str(made) in out
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    await _work(bot, lambda store: store.erasure.concern(ConcernId(f"{1:016x}")))
    assert await references(bot) == set()
    code, out, err = await bot.command("restore", str(made), "--yes")
    assert (code, err) == (0, "")
    assert "Erased again: 0." in out
    assert await references(bot) == {REFERENCE}
    assert {file.name for file in bot.data.iterdir()} == {
        "schakel.db",
        "schakel.db.lock",
        "backups",
    }
    code, _, _ = await bot.command("journal", "verify")
    assert code == 0


async def test_only_the_newest_automatic_backups_stay(bot: BotProcess) -> None:
    await keep(bot)
    folder = bot.data / "backups"
    folder.mkdir()
    bot.extra["SCHAKEL_BACKUP_DAYS"] = "365"
    for day in range(10, 20):
        (folder / f"schakel-202610{day}T000000Z.db").touch()
    (folder / "mine.db").touch()
    assert (await bot.command_here("backup"))[0] == 0
    left = sorted(file.name for file in folder.iterdir())
    assert len(left) == 8
    assert left[:2] == ["mine.db", "schakel-20261014T000000Z.db"]


async def test_a_backup_never_takes_the_place_of_a_file(bot: BotProcess) -> None:
    await keep(bot)
    there = bot.folder / "there"
    there.write_text("mine")
    assert "there is a file here already" in await refused(bot.command_here, "backup", str(there))
    assert there.read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + bytes(99)])
async def test_what_is_no_backup_is_refused_and_nothing_changes(
    bot: BotProcess, content: bytes
) -> None:
    await keep(bot, "Merel")
    file = bot.folder / "backup.db"
    file.write_bytes(content)
    assert "no backup of Schakel" in await refused(bot.command_here, "restore", str(file), "--yes")
    assert await references(bot) == {REFERENCE}
    assert "no such file" in await refused(bot.command_here, "restore", str(file) + "x", "--yes")


async def test_a_backup_of_another_key_is_refused(bot: BotProcess, tmp_path: Path) -> None:
    await keep(bot, "Merel")
    other, unsigned, key = (
        tmp_path / "other.db",
        tmp_path / "unsigned.db",
        Keyring(bytes(range(32))),
    )
    await (await Database.open(unsigned, key)).close()
    backups.make_backup(unsigned, key, other)
    for command in ([str(other)], [str(unsigned), "--unsigned"]):
        err = await refused(bot.command_here, "restore", *command, "--yes")
        assert "another master key" in err
    assert await references(bot) == {REFERENCE}


async def test_a_lost_database_is_restored_without_what_was_erased(bot: BotProcess) -> None:
    """The file beside the database remembers what was erased, also when the database is lost."""
    await keep(bot, "Merel", "Sam")
    backup = bot.folder / "backup.db"
    assert (await bot.command_here("backup", str(backup)))[0] == 0
    assert (await bot.command_here("erase", REFERENCE.lower(), "--yes"))[0] == 0
    for file in bot.data.glob("schakel.db*"):
        file.unlink()
    code, out, _ = await bot.command_here("restore", str(backup), "--yes")
    assert code == 0
    assert "Erased again: 1." in out
    assert await references(bot) == {"Z-7F31"}


async def test_a_damaged_database_can_be_replaced(bot: BotProcess) -> None:
    await keep(bot, "Merel")
    backup = bot.folder / "backup.db"
    assert (await bot.command_here("backup", str(backup)))[0] == 0
    (bot.data / "schakel.db").write_bytes(b"all is lost" * 999)
    (bot.data / "schakel.db-wal").write_bytes(b"this too")
    assert (await bot.command_here("restore", str(backup), "--yes"))[0] == 0
    assert await references(bot) == {REFERENCE}


async def test_putting_back_needs_the_database_for_itself_and_the_rest_does_not(
    bot: BotProcess, town: TownClient
) -> None:
    await keep(bot, "Merel")
    backup = bot.folder / "backup.db"
    ticks_often(bot)
    await bot.start()
    await town.wait_for_event(lambda event: event["type"] == "call")
    assert (await bot.command_here("backup", str(backup)))[0] == 0
    assert (await bot.command_here("export", "--person", "merel", "-"))[0] == 0
    err = await refused(bot.command_here, "restore", str(backup), "--yes")
    assert "Stop that one first" in err
    assert len(err.splitlines()) == 1
    assert (await bot.command_here("erase", REFERENCE, "--yes"))[0] == 0
    assert await bot.stop() == 0
    assert await references(bot) == set()


async def test_nothing_is_erased_without_a_yes(bot: BotProcess) -> None:
    await keep(bot, "Merel")
    code, out, _ = await bot.command("erase", REFERENCE)
    assert code == 1
    assert REFERENCE in out
    assert await references(bot) == {REFERENCE}


async def test_a_program_that_holds_the_database_is_named_and_nothing_is_lost(
    bot: BotProcess,
) -> None:
    await keep(bot, "Merel")
    backup = bot.folder / "backup.db"
    assert (await bot.command("backup", str(backup)))[0] == 0
    with closing(sqlite3.connect(bot.data / "schakel.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "another program" in await refused(bot.command, "erase", REFERENCE, "--yes")
        code, _, err = await bot.command("restore", str(backup), "--yes")
        assert (code, len(err.splitlines())) == (1, 1)
        assert "another program" in err
        other.execute("ROLLBACK")
        other.execute("BEGIN")
        other.execute("SELECT * FROM meta").fetchall()
        assert "It is erased" in await refused(bot.command, "erase", REFERENCE, "--yes")
    assert await references(bot) == set()


async def test_erasing_says_that_older_backups_still_hold_it(bot: BotProcess) -> None:
    await keep(bot, "Merel", "Sam")
    _, out, _ = await bot.command_here("erase", REFERENCE, "--yes")
    assert "Backups" not in out
    assert (await bot.command_here("backup"))[0] == 0
    _, out, _ = await bot.command_here("erase", "Z-7F31", "--yes")
    assert "still hold it, sealed" in out


async def test_whom_to_erase_is_never_guessed(bot: BotProcess) -> None:
    first, _ = await keep(bot, "Merel", "Merel")
    err = await refused(bot.command_here, "erase", "--person", "Merel", "--yes")
    assert "more than one person" in err
    assert first.id in err
    assert await references(bot) == {REFERENCE, "Z-7F31"}
    assert (await bot.command_here("erase", "--person", first.id, "--yes"))[0] == 0
    assert await references(bot) == {REFERENCE, "Z-7F31"}, "it goes at a moment of its own"
    assert (await bot.command_here("erase", REFERENCE, "--yes"))[0] == 0
    assert await references(bot) == {"Z-7F31"}
    assert "nobody here" in await refused(bot.command_here, "erase", "--person", first.id, "--yes")
    assert "no such concern" in await refused(bot.command_here, "erase", REFERENCE, "--yes")


async def test_wrong_usage_is_code_two(bot: BotProcess) -> None:
    for command in (
        ["erase"],
        ["erase", REFERENCE, "--person", "Merel"],
        ["restore"],
        ["export"],
        ["export", "--person", "Merel"],
        ["export", "--list", "--person", "Merel"],
    ):
        await refused(bot.command_here, *command, code=2)


async def test_somebody_gets_all_that_is_kept_about_them_and_nothing_of_others(
    bot: BotProcess,
) -> None:
    merel, sam = await keep(bot, "Merel", "Sam")

    def write(store: Store) -> None:
        concern = ConcernId(f"{1:016x}")
        for number, (kind, author, body) in enumerate(
            (
                ("note", sam, "Een notitie tussen ambtenaren."),
                ("feedback", sam, "We zijn gaan praten."),
                ("add", merel, "Er was er nog één."),
            )
        ):
            entry = EntryId(f"{number:016x}")
            store.entries.add(Entry(entry, concern, kind, author.id, NOW, body))

    await _work(bot, write)
    file = bot.folder / "merel.json"
    code, out, err = await bot.command("export", "--person", merel.id, str(file))
    assert (code, out) == (0, "")
    assert "The journal has that it was given out" in err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = file.read_text("utf-8")
    kept = json.loads(text)
    assert kept["person"]["name"] == "Merel"
    assert kept["person"]["telegram_account"] == 700_001
    (filed,) = kept["filed"]
    assert filed["answers"] == {"account": STORY}
    assert [(word["by"], word["text"]) for word in filed["words"]] == [
        ("the municipality", "We zijn gaan praten."),
        ("you", "Er was er nog één."),
    ]
    assert "Sam" not in text
    assert sam.id not in text
    assert "notitie" not in text
    assert "één" in text
    assert "a file here already" in await refused(
        bot.command_here, "export", "--person", merel.id, str(file)
    )
    code, out, _ = await bot.command_here("export", "--person", "Sam", "-")
    assert code == 0
    assert [each["what"] for each in json.loads(out)["written_in_office"]] == ["note", "feedback"]


async def test_everybody_can_be_listed(bot: BotProcess) -> None:
    merel, sam = await keep(bot, "Merel", "Sam")
    code, out, _ = await bot.command_here("export", "--list")
    assert code == 0
    assert {line.split()[0] for line in out.splitlines()} == {merel.id, sam.id}
