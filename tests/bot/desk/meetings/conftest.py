"""The people a coordinator at the desk calls together."""

import pytest

from domain.roles import Role
from tests.bot.desk.open_desk import OpenDesk
from tests.handlers.town_hall import Someone


@pytest.fixture
async def merel(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.KEY_FIGURE, "Merel")
