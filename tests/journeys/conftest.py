"""What every journey starts with: a town, a bot in it, and (mostly) a network that lives there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.demo.client import TownClient
from bot.demo.network.installation import Home
from tests.journeys.network import A_TUESDAY, SPEED, Network, living_network
from tests.journeys.stage import BotProcess, open_bot, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[TownClient]:
    """An empty town that lives fast, from a working morning on."""
    clock = ("--clock-file", str(Home(tmp_path).clock_file))
    async with open_town("--speed", str(SPEED), *clock) as client:
        await client.set_clock(A_TUESDAY)
        yield client


@pytest.fixture
async def bot(town: TownClient, tmp_path: Path) -> AsyncIterator[BotProcess]:
    """A bot that lives as fast, with nothing set up and not started."""
    async with open_bot(
        town,
        tmp_path,
        SCHAKEL_CLOCK_SPEED=str(SPEED),
        SCHAKEL_CLOCK_FILE=str(Home(tmp_path).clock_file),
    ) as process:
        yield process


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[Network]:
    """The network of the demo town, living fast, with the bot serving and the menus in place."""
    async with living_network(tmp_path) as network:
        yield network


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared_network(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Network]:
    """The same, one for all journeys of a module: those that leave each other alone.

    What lives in it is marked `in_one_network`.
    """
    async with living_network(tmp_path_factory.mktemp("network")) as network:
        yield network
