"""A restore brings back nobody who was taken out, and opens no door that was closed since."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.chance import SystemChance
from bot.read_municipality import build_municipality
from domain.errors import InviteSpent
from domain.identifiers import AccountId, ChatId, InviteId
from domain.people.applicant import PATIENCE
from domain.people.invites import LINK_LIFETIME
from domain.roles import Role, Standing
from services import group_trust
from services.people import admission, inviting, language_and_removal
from services.unit import Unit
from services.upkeep import sweeping
from storage.database import Database
from storage.master_key.keyfile import load_key
from storage.records import Person
from storage.sealing import Keyring
from storage.tables.tombstones import FILE
from tests.journeys.stage import BotProcess

T = TypeVar("T")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PEOPLE = {"Noor": Role.COORDINATOR, "Fatima": Role.OFFICIAL, "Merel": Role.KEY_FIGURE}


async def work(bot: BotProcess, task: Callable[[Unit], T], now: datetime = NOW) -> T:
    keyring, municipality = Keyring(load_key(bot.key_file)), build_municipality(None)
    database = await Database.open(bot.data / "schakel.db", keyring)
    try:
        return await database.run(
            lambda store: task(Unit(store, municipality, now, SystemChance()))
        )
    finally:
        await database.close()


def admit(unit: Unit, name: str, role: Role, number: int) -> Person:
    invite = InviteId(unit.chance.bytes(8).hex())
    account = AccountId(700_001 + number)
    person = unit.store.people.add_newcomer(account, role, "nl", invite, unit.now)
    person = replace(person, standing=Standing.MEMBER, name=name)
    unit.store.people.save(person)
    return person


def found(unit: Unit, name: str) -> Person:
    return next(person for person in unit.store.people.all() if person.name == name)


async def a_network(bot: BotProcess) -> str:
    """Set up a network with a member of each of three roles; gives the name of its backup."""
    assert (await bot.command_here("setup", "--yes"))[0] == 0

    def fill(unit: Unit) -> None:
        for number, (name, role) in enumerate(PEOPLE.items()):
            admit(unit, name, role, number)

    await work(bot, fill)
    return str(bot.folder / "backup.db")


async def removed(bot: BotProcess, name: str, by: str = "Noor") -> None:
    def remove(unit: Unit) -> None:
        language_and_removal.remove(unit, found(unit, by), found(unit, name).id)

    await work(bot, remove)


async def restored(bot: BotProcess, backup: str, *more: str) -> str:
    code, out, err = await bot.command_here("restore", backup, "--yes", *more)
    assert (code, err) == (0, "")
    return out


async def members(bot: BotProcess) -> set[str | None]:
    return await work(
        bot, lambda unit: {person.name for person in unit.store.people.all(Standing.MEMBER)}
    )


@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("name", ["Fatima", "Merel"])
async def test_who_was_removed_stays_out(bot: BotProcess, name: str, lost: bool) -> None:  # noqa: FBT001 - a case
    backup = await a_network(bot)
    assert (await bot.command_here("backup", backup))[0] == 0
    await removed(bot, name)
    if lost:
        for file in bot.data.glob("schakel.db*"):
            file.unlink()
    assert "Taken out again: 1." in await restored(bot, backup)
    assert await members(bot) == set(PEOPLE) - {name}


async def test_a_coordinator_who_was_removed_stays_out_even_when_nobody_is_left(
    bot: BotProcess,
) -> None:
    backup = await a_network(bot)
    assert (await bot.command_here("backup", backup))[0] == 0
    await work(bot, lambda unit: admit(unit, "Ineke", Role.COORDINATOR, 9))
    await removed(bot, "Noor", by="Ineke")
    assert "schakel invite --role coordinator" in await restored(bot, backup)
    assert await members(bot) == {"Fatima", "Merel"}


async def test_a_database_put_back_by_hand_is_held_against_the_file_at_the_start(
    bot: BotProcess,
) -> None:
    backup = await a_network(bot)
    _, code = await work(bot, lambda unit: inviting.issue(unit, Role.OFFICIAL))
    assert (await bot.command_here("backup", backup))[0] == 0
    await work(bot, lambda unit: inviting.open_link(unit, AccountId(700_100), code, "nl"))
    await removed(bot, "Fatima")
    (bot.data / "schakel.db").write_bytes(Path(backup).read_bytes())
    await bot.serve()
    assert await bot.stop() == 0
    assert await members(bot) == set(PEOPLE) - {"Fatima"}
    assert not await work(bot, lambda unit: opens(unit, code))


async def test_who_came_back_by_another_invitation_stays_in(bot: BotProcess) -> None:
    backup = await a_network(bot)
    await removed(bot, "Merel")
    await work(bot, lambda unit: admit(unit, "Merel", Role.KEY_FIGURE, 2))
    assert (await bot.command_here("backup", backup))[0] == 0
    assert "Taken out again: 0." in await restored(bot, backup)
    assert await members(bot) == set(PEOPLE)


async def test_a_newcomer_who_was_turned_down_does_not_come_back(bot: BotProcess) -> None:
    backup = await a_network(bot)

    def arrive(unit: Unit) -> Person:
        _, code = inviting.issue(unit, Role.OFFICIAL)
        return inviting.open_link(unit, AccountId(700_100), code, "nl")

    newcomer = await work(bot, arrive)
    assert (await bot.command_here("backup", backup))[0] == 0
    await work(bot, lambda unit: admission.turn_down(unit, found(unit, "Noor"), newcomer.id))
    assert "Taken out again: 1." in await restored(bot, backup)
    assert await work(bot, lambda unit: unit.store.people.by_id(newcomer.id)) is None


@pytest.mark.parametrize("lost", [False, True])
async def test_no_link_opens_after_a_restore(bot: BotProcess, lost: bool) -> None:  # noqa: FBT001 - a case
    """Neither one that was used or taken back since, nor one that nobody used."""
    backup = await a_network(bot)
    links = await work(bot, lambda unit: [inviting.issue(unit, Role.OFFICIAL) for _ in range(3)])
    assert (await bot.command_here("backup", backup))[0] == 0
    (_, used), (taken_back, _), _ = links
    await work(bot, lambda unit: inviting.open_link(unit, AccountId(700_100), used, "nl"))
    await work(bot, lambda unit: inviting.withdraw(unit, found(unit, "Noor"), taken_back.id))
    if lost:
        for file in bot.data.glob("schakel.db*"):
            file.unlink()
    assert "Open invitations that ended: " in await restored(bot, backup)
    opened = await work(bot, lambda unit: [opens(unit, code) for _, code in links])
    assert opened == [False, False, False]


def opens(unit: Unit, code: str) -> bool:
    try:
        inviting.open_link(unit, AccountId(700_200), code, "nl")
    except InviteSpent:
        return False
    return True


async def test_the_roster_is_shown_before_it_counts(bot: BotProcess) -> None:
    backup = await a_network(bot)
    assert (await bot.command_here("backup", backup))[0] == 0
    await work(bot, lambda unit: admit(unit, "Joost", Role.OFFICIAL, 9))
    before = {file.name: file.read_bytes() for file in bot.data.iterdir() if file.is_file()}
    code, out, err = await bot.command("restore", backup)  # nothing is typed: that is a no
    assert code == 1
    assert err
    for line in ("coordinator  Noor", "official     Fatima", "1 key figure"):
        assert line in out
    assert "Merel" not in out
    after = {file.name: file.read_bytes() for file in bot.data.iterdir() if file.is_file()}
    assert after == before
    assert await members(bot) == {*PEOPLE, "Joost"}
    assert "official     Fatima" in await restored(bot, backup)
    assert await members(bot) == set(PEOPLE)


async def test_the_file_says_nothing_of_who_and_forgets_what_is_over(bot: BotProcess) -> None:
    await a_network(bot)
    ids = await work(bot, lambda unit: [person.id for person in unit.store.people.all()])
    invite, code = await work(bot, lambda unit: inviting.issue(unit, Role.OFFICIAL))
    await work(bot, lambda unit: inviting.open_link(unit, AccountId(700_100), code, "nl"))
    await removed(bot, "Merel")
    text = (bot.data / FILE).read_text()
    assert [line.split()[0] for line in text.split("\n") if line] == ["invite", "membership"]
    assert not any(each in text for each in (*ids, invite.id, code, "700", "key-figure"))

    over = NOW + LINK_LIFETIME + timedelta(hours=1)
    await work(bot, sweeping.sweep, over)  # the newcomer who never came in goes as well
    await work(bot, sweeping.sweep, over + PATIENCE)
    text = (bot.data / FILE).read_text()
    assert [line.split()[0] for line in text.split("\n") if line] == ["membership"]


async def test_the_group_of_then_is_shown_and_no_text_there_before_it_was_looked_at(
    bot: BotProcess,
) -> None:
    backup = await a_network(bot)

    def binds(unit: Unit) -> None:
        unit.store.group.bind(ChatId(-1001), "Ambtenaren van toen", forum=True, now=unit.now)

    await work(bot, binds)
    assert (await bot.command_here("backup", backup))[0] == 0

    assert "Ambtenaren van toen, since 2026-11-23" in await restored(bot, backup)
    assert await work(bot, group_trust.is_looked_at)
