"""A coordinator at the desk, and the people she calls together."""

import pytest

from domain.roles import Role
from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.town_hall import Someone


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
async def merel(desk: OpenDesk) -> Someone:
    return await desk.hall.person(Role.KEY_FIGURE, "Merel")
