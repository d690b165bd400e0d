"""`schakel journal show`, and that what is given out by hand is in the journal."""

import sqlite3
from contextlib import closing
from dataclasses import replace

from bot.demo.client import TownClient
from domain.concerns.acts import Act
from domain.identifiers import AccountId, ConcernId, InviteId
from domain.roles import Role, Standing
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.keeping.test_keeping import (
    NOW,
    REFERENCE,
    _work,
    keep,
    refused,
    ticks_often,
)
from tests.journeys.stage import BotProcess

ONE, OTHER = ConcernId(f"{1:016x}"), ConcernId(f"{2:016x}")


async def filed_and_read(bot: BotProcess) -> None:
    """Merel and Sam filed a concern each; Sam reads along with Merel's, as an official would."""
    merel, sam = await keep(bot, "Merel", "Sam")

    def write(store: Store) -> None:
        store.journal.append(Act.FILE, NOW, actor=merel.id, concern=ONE)
        store.journal.append(Act.FILE, NOW, actor=sam.id, concern=OTHER)
        store.journal.append(Act.READ, NOW, actor=sam.id, concern=ONE)

    await _work(bot, write)


async def shown(bot: BotProcess, *which: str) -> list[list[str]]:
    code, out, err = await bot.command_here("journal", "show", *which)
    assert code == 0, err
    return [line.split() for line in out.splitlines()]


async def test_a_concern_is_accounted_for_without_whose_it_is(bot: BotProcess) -> None:
    await filed_and_read(bot)
    filed, read = await shown(bot, REFERENCE.lower())
    assert filed[1:6] == ["2026-11-23", "10:00:00", "concern-filed", "reporter", REFERENCE]
    assert read[1:6] == ["2026-11-23", "10:00:00", "read", "Sam", REFERENCE]


async def test_somebody_is_accounted_for_without_what_they_filed(bot: BotProcess) -> None:
    await filed_and_read(bot)
    assert [line[3:6] for line in await shown(bot, "--person", "sam")] == [
        ["read", "Sam", REFERENCE]
    ]
    assert await shown(bot, "--person", "Merel") == []


async def test_a_day_is_accounted_for(bot: BotProcess) -> None:
    await filed_and_read(bot)
    assert [line[3:6] for line in await shown(bot, "--day", "2026-11-23")] == [
        ["concern-filed", "reporter", REFERENCE],
        ["concern-filed", "reporter", "Z-7F31"],
        ["read", "Sam", REFERENCE],
    ]
    assert await shown(bot, "--day", "2026-11-22") == []


async def test_of_what_was_erased_one_sentence_says_what_there_is(bot: BotProcess) -> None:
    await filed_and_read(bot)
    assert (await bot.command_here("erase", REFERENCE, "--yes"))[0] == 0
    told = await refused(bot.command_here, "journal", "show", REFERENCE)
    assert told.count("\n") == 1
    assert "or it was erased" in told
    read = next(line for line in await shown(bot, "--day", "2026-11-23") if line[3] == "read")
    assert read[4:] == ["-", "erased", "-"], "nobody can tell who"


async def test_wrong_usage_is_code_two(bot: BotProcess) -> None:
    for which in ([], [REFERENCE, "--person", "Sam"], ["--day", "gisteren"]):
        code, out, _ = await bot.command_here("journal", "show", *which)
        assert (code, out) == (2, "")


async def test_what_is_given_out_is_journaled_beside_whoever_serves_the_database(
    bot: BotProcess,
) -> None:
    await filed_and_read(bot)
    keyring = Keyring(load_key(bot.folder / "schakel.key"))
    database = await Database.open(bot.data / "schakel.db", keyring)
    try:
        await database.run(lambda store: store.people.all())
        code, _, err = await bot.command("export", "--person", "Merel", "-")
        assert code == 0, err
        assert (await bot.command("export", "--list"))[0] == 0
        await database.run(
            lambda store: store.journal.append(Act.READ, NOW, actor=None, concern=ONE)
        )
        lines = await database.run(lambda store: store.journal.between(NOW, NOW.replace(year=2100)))
        assert [line.act for line in lines[-3:]] == ["exported", "exported", "read"]
        assert [line.detail for line in lines[-3:-1]] == ["by-hand", "list"]
        assert await database.run(lambda store: store.journal.verify()) is None
    finally:
        await database.close()


async def test_nothing_is_given_out_that_cannot_be_journaled(bot: BotProcess) -> None:
    await keep(bot, "Merel")
    (bot.data / "restoring.db").touch()
    told = await refused(bot.command_here, "export", "--person", "Merel", "-")
    assert "another program holds the database" in told


async def test_what_is_erased_beside_the_bot_is_journaled_and_done_by_it(
    bot: BotProcess, town: TownClient
) -> None:
    await filed_and_read(bot)
    ticks_often(bot)
    await bot.start()
    await town.wait_for_event(lambda event: event["type"] == "call")
    code, out, err = await bot.command("erase", REFERENCE, "--yes")
    assert code == 0, err
    assert "What stands at Telegram goes now" in out
    code, out, err = await bot.command("erase", "--person", "Sam", "--yes")
    assert code == 0, err
    assert await bot.stop() == 0
    bot.made_no_mistake()
    lines = await _work(
        bot, lambda store: [line.act for line in store.journal.between(NOW, NOW.replace(year=2100))]
    )
    assert [act for act in lines if act.startswith("erase")] == ["erase-asked", "erased"] * 2
    assert await _work(bot, lambda store: store.concerns.by_reference(REFERENCE)) is None


async def test_the_last_coordinator_stays_also_beside_the_bot(
    bot: BotProcess, town: TownClient
) -> None:
    await keep(bot, "Merel")

    def lead(store: Store) -> None:
        invite = InviteId("f" * 16)
        found = store.people.add_newcomer(AccountId(7), Role.COORDINATOR, "nl", invite, NOW)
        store.people.save(replace(found, standing=Standing.MEMBER, name="Ineke"))

    await _work(bot, lead)
    await bot.start()
    await town.wait_for_event(lambda event: event["type"] == "call")
    told = await refused(bot.command, "erase", "--person", "Ineke", "--yes")
    assert "last coordinator" in told
    assert "nobody here" in await refused(bot.command, "erase", "--person", "Els", "--yes")
    assert await bot.stop() == 0


async def test_a_journal_that_was_changed_is_shown_with_a_warning(bot: BotProcess) -> None:
    await filed_and_read(bot)
    with closing(sqlite3.connect(bot.data / "schakel.db")) as database, database:
        database.execute("UPDATE journal SET act = 'exported' WHERE act = 'read'")
    warning, *lines = await shown(bot, REFERENCE)
    assert " ".join(warning).startswith("! The journal is not as it was written")
    assert [line[3] for line in lines] == ["concern-filed"]


async def test_who_was_changed_is_named_by_nobody(bot: BotProcess) -> None:
    await filed_and_read(bot)
    with closing(sqlite3.connect(bot.data / "schakel.db")) as database, database:
        database.execute("UPDATE person SET role = 'official'")
    assert "Sam" not in (await bot.command_here("export", "--list"))[1]
    filed, read = await shown(bot, REFERENCE)
    assert (filed[4], read[4] == "Sam") == ("reporter", False)
