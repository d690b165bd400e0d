"""A town in a process of its own, a database on disk, and the running bot's parts around them."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.chance import SystemChance
from bot.clock import Clock
from bot.demo.client import TownClient
from bot.demo.network import concern_stories as seed
from bot.read_municipality import build_house
from bot.transport import Transport
from domain.identifiers import ChatId
from services.unit import House, Unit
from storage.database import Database
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.parts import WallClock
from tests.journeys.stage import TOKEN, BotProcess, open_bot, open_town


@pytest.fixture
async def town() -> AsyncIterator[TownClient]:
    async with open_town() as client:
        yield client


@pytest.fixture
async def bot(town: TownClient, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """Schakel as a process, not started yet."""
    async with open_bot(town, tmp_path) as process:
        yield process


@pytest.fixture
async def transport(town: TownClient) -> AsyncIterator[Transport]:
    async with Transport(town.address, TOKEN) as transport:
        yield transport


@pytest.fixture(scope="session")
def house() -> House:
    return build_house(None)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(bytes(range(32)))


@pytest.fixture
async def database(tmp_path: Path, keyring: Keyring) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "schakel.db", keyring, patience=0.2)
    yield database
    await database.close()


@pytest.fixture
def clock() -> Clock:
    """Ten in the morning on a working day: nobody sleeps, whenever this is run."""
    return WallClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))


@pytest.fixture
def unit(house: House, clock: Clock) -> Callable[[Store], Unit]:
    return lambda store: Unit(store, house, clock.now(), SystemChance())


@pytest.fixture
async def group(town: TownClient, database: Database, unit: Callable[[Store], Unit]) -> int:
    """Let the people of the demo town live here, with their group bound."""
    for resident in seed.EVERYBODY:
        await town.add_person(resident.name, user=resident.account)
        await town.say(resident.account, "/start")
    members = [resident.account for resident in (seed.COORDINATOR, *seed.OFFICIALS)]
    number = await town.add_group(
        seed.GROUP_TITLE, forum=True, members=members, admins=[seed.COORDINATOR.account]
    )
    bot = int(TOKEN.partition(":")[0])
    await town.set_member(number, bot, "administrator", by=seed.COORDINATOR.account)
    await database.run(
        lambda store: seed.settle(unit(store), seed.EVERYBODY, ChatId(number), forum=True)
    )
    return number
