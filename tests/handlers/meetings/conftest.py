"""A network that meets: a coordinator who calls, and members who are called."""

import pytest

from domain.roles import Role
from tests.handlers.town_hall import Someone, TownHall


@pytest.fixture
async def noor(hall: TownHall) -> Someone:
    return await hall.person(Role.COORDINATOR, "Noor")


@pytest.fixture
async def samir(hall: TownHall) -> Someone:
    return await hall.person(Role.KEY_FIGURE, "Samir")
