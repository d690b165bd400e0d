"""What most tests of the desk start from: its server open, an official who signed in, a concern."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.identifiers import ConcernId
from domain.roles import Role
from tests.bot.desk.open_desk import OpenDesk, Visitor, open_desk
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def hall(tmp_path: Path) -> AsyncIterator[TownHall]:
    """A municipality without a server: pages are asked for as functions."""
    hall = await TownHall.open(tmp_path / "schakel.db")
    yield hall
    await hall.database.close()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OpenDesk]:
    async with open_desk(tmp_path) as desk:
        yield desk


@pytest.fixture
async def official(desk: OpenDesk) -> Someone:
    official = await desk.hall.person(Role.OFFICIAL, "Fatima")
    await desk.let_in(official, "fatima")
    return official


@pytest.fixture
async def fatima(desk: OpenDesk, official: Someone) -> Visitor:
    browser = desk.browser()
    await browser.signs_in("fatima")
    return browser


@pytest.fixture
async def coordinator(desk: OpenDesk) -> Someone:
    coordinator = await desk.hall.person(Role.COORDINATOR, "Noor")
    await desk.let_in(coordinator, "noor")
    return coordinator


@pytest.fixture
async def noor(desk: OpenDesk, coordinator: Someone) -> Visitor:
    browser = desk.browser()
    await browser.signs_in("noor")
    return browser


@pytest.fixture
async def samira(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.KEY_FIGURE, "Samira")


@pytest.fixture
async def concern(desk: OpenDesk, samira: Someone) -> ConcernId:
    return await desk.hall.concern(samira)
