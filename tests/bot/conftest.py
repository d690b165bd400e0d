"""A town in another process, a database on disk, and the running bot's parts around them."""

import logging
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from bot import logs
from bot.chance import SystemChance
from bot.clock import Clock
from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.logs import log
from bot.read_municipality import build_municipality
from bot.transport import Transport
from domain.identifiers import ChatId
from services.unit import Municipality, Unit
from storage.database import Database
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.parts import WallClock, Written
from tests.demo.town_process import TownProcess
from tests.journeys.network import A_TUESDAY
from tests.journeys.stage import TOKEN, Begin, BotProcess, open_bot
from tests.new_database import MASTER, open_database


@pytest.fixture(scope="session")
def town_process() -> Iterator[TownProcess]:
    process = TownProcess(measured=False)
    yield process
    status, complaints = process.stop()
    assert (status, complaints) == (0, "")


@pytest.fixture
async def town(town_process: TownProcess) -> AsyncIterator[TownClient]:
    """An empty town; what the bot of an earlier test asked of it is undone."""
    async with TownClient(town_process.api) as client:
        await client.reset()
        await client.limits(on=True)
        await client.api("deleteWebhook")
        await client.api("getUpdates", allowed_updates=[])
        yield client


@pytest.fixture
async def bot(town: TownClient, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """Schakel as a process, not started yet."""
    async with open_bot(town, tmp_path, begins=Begin.MEASURED) as process:
        yield process


@pytest.fixture
async def transport(town: TownClient) -> AsyncIterator[Transport]:
    async with Transport(town.address, TOKEN) as transport:
        yield transport


@pytest.fixture(scope="session")
def municipality() -> Municipality:
    return build_municipality(None)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(MASTER)


@pytest.fixture
async def database(tmp_path: Path, keyring: Keyring) -> AsyncIterator[Database]:
    database = await open_database(tmp_path / "schakel.db", patience=0.2)
    yield database
    await database.close()


@pytest.fixture
def written() -> Iterator[Written]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    shown = warnings.showwarning
    written = Written()
    logs.configure(verbose=True, stream=written.stream)
    yield written
    logging.captureWarnings(capture=False)
    warnings.showwarning = shown
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    root.handlers[:] = handlers
    root.setLevel(level)
    log.open(None)


@pytest.fixture
def clock() -> Clock:
    return WallClock(A_TUESDAY)


@pytest.fixture
def unit(municipality: Municipality, clock: Clock) -> Callable[[Store], Unit]:
    return lambda store: Unit(store, municipality, clock.now(), SystemChance())


@pytest.fixture
async def group(town: TownClient, database: Database, unit: Callable[[Store], Unit]) -> int:
    """Let the people of the demo town live here, with their group bound."""
    for resident in concern_stories.EVERYBODY:
        await town.add_person(resident.name, user=resident.account)
        await town.say(resident.account, "/start")
    members = [
        resident.account for resident in (concern_stories.COORDINATOR, *concern_stories.OFFICIALS)
    ]
    number = await town.add_group(
        concern_stories.GROUP_TITLE,
        forum=True,
        members=members,
        admins=[concern_stories.COORDINATOR.account],
    )
    bot = int(TOKEN.partition(":")[0])
    await town.set_member(number, bot, "administrator", by=concern_stories.COORDINATOR.account)
    await database.run(
        lambda store: concern_stories.settle(
            unit(store), concern_stories.EVERYBODY, ChatId(number), forum=True
        )
    )
    return number
