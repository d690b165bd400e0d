"""The desk beside the group: the same concern, the same acts, each seen in the other at once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.demo.network.installation import Home, move_in
from bot.demo.network.townspeople import TOWN
from tests.journeys.desk.desk import Browser, SignInService, let_in, sign_in_service
from tests.journeys.stage import BotProcess, open_bot, open_town

FATIMA, NOOR = concern_stories.OFFICIALS[0].account, concern_stories.COORDINATOR.account
STORY = "Bij het plein staan elke avond twee groepen jongens tegenover elkaar."


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[SignInService]:
    async with sign_in_service(tmp_path) as service:
        yield service


@pytest.fixture
async def serving(
    tmp_path: Path, service: SignInService
) -> AsyncIterator[tuple[TownClient, BotProcess]]:
    home = Home(tmp_path)
    async with open_town() as town:
        await move_in(town, home, TOWN, concern_stories.STORIES, greeting=False)
        async with open_bot(town, tmp_path) as bot:
            bot.extra |= service.settings
            await let_in(bot, service, {"fatima": FATIMA, "noor": NOOR})
            await bot.serve()
            await bot.says("desk_opened")
            yield town, bot
            bot.made_no_mistake()


async def test_an_official_reads_and_answers_at_the_desk(
    serving: tuple[TownClient, BotProcess], service: SignInService
) -> None:
    async with Browser(service) as fatima:
        assert "Je logt in met je account van de gemeente" in await fatima.go("/")
        assert "Bord" in await fatima.sign_in("fatima")

        await fatima.follow("🔴")
        assert STORY not in fatima.text
        assert STORY in await fatima.press("Lezen")
        assert "Gelezen Fatima" in fatima.text

        await fatima.press("Oppakken")
        assert "Opgepakt door Fatima" in fatima.text
        await fatima.follow("Terugkoppelen")
        await fatima.press("Nog een keer bekijken", words="We gaan vanavond kijken.")
        assert "Er is nog niets verstuurd" in fatima.text
        await fatima.press("Versturen")
        assert "Teruggekoppeld Fatima" in fatima.text
        assert "We gaan vanavond kijken." not in fatima.text
        assert "We gaan vanavond kijken." in await fatima.press("Lezen")


async def test_a_coordinator_sees_the_board_and_reads_nothing(
    serving: tuple[TownClient, BotProcess], service: SignInService
) -> None:
    async with Browser(service) as noor:
        await noor.sign_in("noor")
        await noor.follow("🔴")
        assert "Alleen ambtenaren lezen wat er verteld is." in noor.text
        with pytest.raises(LookupError):
            await noor.press("Lezen")


async def test_who_is_in_the_directory_and_not_in_the_network_is_nobody(
    serving: tuple[TownClient, BotProcess], service: SignInService
) -> None:
    async with Browser(service) as somebody:
        assert "Schakel kent dit account niet" in await somebody.sign_in("mehmet")
        assert somebody.status == 403
        await somebody.go("/")
        assert somebody.status == 401
