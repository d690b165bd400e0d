"""What every journey starts with: a town, a bot in it, and (mostly) a network that lives there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.client import TownClient
from tests.journeys.network import SPEED, Network, living_network
from tests.journeys.stage import BotProcess, open_bot, open_town


@pytest.fixture
async def town() -> AsyncIterator[TownClient]:
    async with open_town("--speed", str(SPEED)) as client:
        yield client


@pytest.fixture
async def bot(town: TownClient, tmp_path: Path) -> AsyncIterator[BotProcess]:
    async with open_bot(town, tmp_path, SCHAKEL_CLOCK_SPEED=str(SPEED)) as process:
        yield process


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[Network]:
    """The network of the demo town, living fast, with the bot serving and the menus in place."""
    async with living_network(tmp_path) as network:
        yield network
