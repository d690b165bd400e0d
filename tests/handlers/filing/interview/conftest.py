from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.filing.interview.pocket import Phone, Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    town = await Town.open(tmp_path / "schakel.db")
    yield town
    await town.database.close()


@pytest.fixture
async def merel(town: Town) -> Phone:
    return await town.member()
