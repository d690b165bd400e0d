"""A town with its bot, a desk, and a provider where two officials and a coordinator sign in."""

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import async_playwright

from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.demo.network.installation import Home, move_in
from bot.demo.network.townspeople import TOWN
from services.unit import Unit
from tests.chromium import running_chromium
from tests.journeys.desk.desk import Browser, SignInService, let_in, sign_in_service
from tests.journeys.desk.keyboard import window
from tests.journeys.desk.reading import Opening
from tests.journeys.stage import BotProcess, open_bot, open_town

FATIMA, BRAM = (each.account for each in concern_stories.OFFICIALS[:2])
NOOR = concern_stories.COORDINATOR.account
WITH_MAIL = {"SCHAKEL_MAIL": "smtp://127.0.0.1:9", "SCHAKEL_MAIL_FROM": "schakel@town.example"}
"""A mail server that is down: who works here has a page for the bell of their own."""


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[SignInService]:
    async with sign_in_service(tmp_path) as service:
        yield service


@pytest.fixture
def language() -> str:
    """What officials and coordinators read, where a test does not say otherwise."""
    return "nl"


@pytest.fixture
def gathers() -> Callable[[Unit], None] | None:
    """What the network does together beforehand, where a test says so."""
    return None


@pytest.fixture
async def serving(
    tmp_path: Path,
    service: SignInService,
    language: str,
    gathers: Callable[[Unit], None] | None,
) -> AsyncIterator[tuple[TownClient, BotProcess]]:
    home = Home(tmp_path)
    async with open_town() as town:
        await move_in(town, home, TOWN, concern_stories.STORIES, greeting=False, gather=gathers)
        async with open_bot(town, tmp_path) as bot:
            bot.extra |= service.settings | WITH_MAIL
            who = {"fatima": FATIMA, "bram": BRAM, "noor": NOOR}
            await let_in(bot, service, who, language)
            await bot.serve()
            await bot.says("desk_opened")
            yield town, bot
            bot.made_no_mistake()


@pytest.fixture(scope="module")
def chromium_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One Chromium for a whole module."""
    with running_chromium(tmp_path_factory.mktemp("chromium")) as address:
        yield address


@pytest.fixture
async def chromium(chromium_address: str) -> AsyncIterator[Chromium]:
    """That Chromium, for one test."""
    async with async_playwright() as playwright:
        yield await playwright.chromium.connect_over_cdp(chromium_address)


@pytest.fixture(params=["without a script", "by keyboard"])
async def opening(request: pytest.FixtureRequest) -> AsyncIterator[Opening]:
    """Open browsers of one kind: every journey at the desk is done in each."""
    if request.param == "without a script":
        yield Browser
        return
    async with async_playwright() as playwright:
        address = request.getfixturevalue("chromium_address")
        yield partial(window, await playwright.chromium.connect_over_cdp(address))
