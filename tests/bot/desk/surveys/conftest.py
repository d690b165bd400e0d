"""A coordinator at the desk, and key figures enough to ask."""

import pytest

from tests.bot.desk.open_desk import OpenDesk, Visitor
from tests.handlers.surveys.street import Street


@pytest.fixture
async def street(desk: OpenDesk) -> Street:
    """Six key figures in Noord, and Wim, who coordinates and works at the desk."""
    street = await Street.of(desk.hall, noord=6)
    await desk.let_in(street.wim.who, "wim")
    return street


@pytest.fixture
async def wim(desk: OpenDesk, street: Street) -> Visitor:
    assert street.wim
    browser = desk.browser()
    await browser.signs_in("wim")
    return browser
