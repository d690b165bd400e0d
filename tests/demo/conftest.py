from collections.abc import AsyncIterator, Iterator

import pytest

from bot.demo.client import TownClient
from tests.demo.corner import Corner
from tests.demo.town_process import TownProcess


@pytest.fixture(scope="session")
def process() -> Iterator[TownProcess]:
    process = TownProcess()
    yield process
    status, complaints = process.stop()
    assert status == 0
    assert complaints == ""


@pytest.fixture
async def town(process: TownProcess) -> AsyncIterator[TownClient]:
    """An empty town without sending limits."""
    async with TownClient(process.api) as client:
        await client.reset()
        await client.limits(on=False)
        await client.api("deleteWebhook")
        await client.api("getUpdates", allowed_updates=[])
        yield client


@pytest.fixture
async def corner(town: TownClient) -> Corner:
    """Amina, who talks with the bot, and a forum of officials where the bot is administrator."""
    return await Corner.settle(town)
