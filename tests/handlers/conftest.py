"""The people most of these tests are about, around one town hall."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.roles import Role
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    hall = await TownHall.open(tmp_path / "schakel.db")
    yield hall
    await hall.database.close()


@pytest.fixture
async def merel(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Merel")


@pytest.fixture
async def fatima(hall: TownHall) -> Someone:
    return await hall.person(Role.OFFICIAL, "Fatima")


@pytest.fixture
async def joost(hall: TownHall) -> Someone:
    return await hall.person(Role.OFFICIAL, "Joost")
