"""A town hall with the people most tests about the officials' group need."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.roles import Role
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
def has_topics() -> bool:
    """Whether the group is a forum; a module that tries both kinds has its own."""
    return True


@pytest.fixture
async def hall(tmp_path: Path, has_topics: bool) -> AsyncIterator[TownHall]:  # noqa: FBT001 - a fixture
    hall = await TownHall.open(tmp_path / "schakel.db", forum=has_topics)
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


@pytest.fixture
async def wim(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Wim")
