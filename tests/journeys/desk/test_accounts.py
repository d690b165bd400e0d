"""An account at the desk: a code on one's own screen, two people, and how it ends."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.network import concern_stories
from bot.demo.network.installation import Home, move_in
from tests.journeys.desk.desk import SignInService, sign_in_service
from tests.journeys.desk.reading import Opening
from tests.journeys.network import BRAM, COORDINATOR, FATIMA
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess, open_bot, open_town

MINE, YES = "Ja, de code staat op mijn scherm", "Ja, akkoord"
STRANGE, INSIDE = "Schakel kent dit account niet", "Bord"


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[SignInService]:
    async with sign_in_service(tmp_path) as service:
        yield service


Town = tuple[Phone, Phone, Phone, BotProcess]


@pytest.fixture
async def serving(tmp_path: Path, service: SignInService) -> AsyncIterator[Town]:
    async with open_town() as town:
        await move_in(town, Home(tmp_path), concern_stories.EVERYBODY)
        async with open_bot(town, tmp_path) as bot:
            bot.extra |= service.settings
            await bot.serve()
            await bot.says("desk_opened")
            phones = (Phone(town, each.account) for each in (FATIMA, BRAM, COORDINATOR))
            fatima, bram, noor = phones
            yield fatima, bram, noor, bot
            bot.made_no_mistake()


def _code(page: str) -> str:
    found = re.search(r"/werkplek ([A-Z2-9]{4}-[A-Z2-9]{4})", page)
    assert found, page
    return found[1]


async def test_a_member_gets_an_account_by_two_people_and_a_colleague_closes_it(
    serving: Town, service: SignInService, opening: Opening
) -> None:
    fatima, bram, noor, bot = serving
    async with opening(service) as browser:
        page = await browser.sign_in("fatima.real.name")
        assert STRANGE in page
        assert browser.status == 403

        await fatima.says(f"/werkplek {_code(page)}")
        await fatima.sees("op je eigen scherm", button=MINE)
        await fatima.presses(MINE)
        await fatima.sees("Een andere ambtenaar moet akkoord gaan")
        assert "nog akkoord gaan" in await browser.sign_in("fatima.real.name")

        await bram.sees("werkplek op het web werken", button=YES)
        await bram.presses(YES)
        await fatima.sees("Je werkplek op het web is open")
        await noor.sees("werkt nu ook op de werkplek", "Bram")
        assert INSIDE in await browser.sign_in("fatima.real.name")

        # The power goes, and what was agreed stays.
        await bot.kill()
        await bot.serve()
        await bot.says("desk_opened", times=2)
        await browser.go("/")
        assert browser.status == 200

        await noor.says("/werkplek")
        await noor.sees("Je werkplek op het web")
        await noor.presses("Werkplek van Fatima sluiten")
        await noor.sees("sluiten?", button="Ja, sluiten")
        await noor.presses("Ja, sluiten")
        await fatima.sees("heeft je werkplek op het web gesloten")
        await browser.go("/")
        assert browser.status == 401
        assert STRANGE in await browser.sign_in("fatima.real.name")


async def test_a_code_of_somebody_else_opens_nothing_for_them_alone(
    serving: Town, service: SignInService, opening: Opening
) -> None:
    fatima, bram, _, _ = serving
    async with opening(service) as stranger:
        page = await stranger.sign_in("mehmet")
        await fatima.says(f"/werkplek {_code(page)}")
        await fatima.sees("op je eigen scherm", button=MINE)
        await fatima.presses(MINE)
        await bram.sees("Bel Fatima eerst even", button="Nee, niet akkoord")
        await bram.presses("Nee, niet akkoord")
        await fatima.sees("ging niet akkoord met een account")
        assert STRANGE in await stranger.sign_in("mehmet")
        await stranger.go("/")
        assert stranger.status == 401


async def test_a_colleague_closes_one_at_the_desk_and_is_out_with_their_own(
    serving: Town, service: SignInService, opening: Opening
) -> None:
    fatima, bram, _, _ = serving
    async with opening(service) as hers, opening(service) as his:
        for browser, phone, second in ((hers, fatima, bram), (his, bram, fatima)):
            page = await browser.sign_in(f"account-of-{phone.user}")
            await phone.says(f"/werkplek {_code(page)}")
            await phone.sees("op je eigen scherm", button=MINE)
            await phone.presses(MINE)
            await second.sees("werkplek op het web werken", button=YES)
            await second.presses(YES)
            await phone.sees("Je werkplek op het web is open")
            assert INSIDE in await browser.sign_in(f"account-of-{phone.user}")

        await his.go("/accounts")
        await his.follow("Werkplek van Fatima sluiten")
        assert "Fatima" not in await his.press("Ja, sluiten")
        await fatima.sees("Bram heeft je werkplek op het web gesloten")
        await hers.go("/accounts")
        assert hers.status == 401

        await his.follow("Werkplek van Bram sluiten")
        await his.press("Ja, sluiten")
        assert his.status == 401
