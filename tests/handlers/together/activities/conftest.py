"""A network with a coordinator, an official, and two key figures of which Merel reads English."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.roles import Role
from tests.handlers.people.doorstep import Doorstep
from tests.handlers.people.visitor import Visitor


@pytest.fixture
async def doorstep(tmp_path: Path) -> AsyncIterator[Doorstep]:
    opened = await Doorstep.open(tmp_path / "schakel.db")
    yield opened
    await opened.database.close()


@pytest.fixture
async def ineke(doorstep: Doorstep) -> Visitor:
    return await doorstep.coordinator()


@pytest.fixture
async def fatima(doorstep: Doorstep) -> Visitor:
    return await doorstep.member("Fatima", Role.OFFICIAL)


@pytest.fixture
async def sanne(doorstep: Doorstep) -> Visitor:
    return await doorstep.member("Sanne")


@pytest.fixture
async def merel(doorstep: Doorstep) -> Visitor:
    return await doorstep.member("Merel", language="en")
