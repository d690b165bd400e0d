"""A colleague without Telegram joins and leaves: by keyboard, without a script, and for axe."""

import asyncio
import re

import pytest
from playwright.async_api import Browser as Chromium

from bot.demo.client import TownClient
from bot.desk.doors import SECONDS_APART
from tests.journeys.desk.axe import looked_at, signed_in
from tests.journeys.desk.desk import Browser, SignInService
from tests.journeys.desk.reading import AtDesk, Opening
from tests.journeys.stage import BotProcess

Serving = tuple[TownClient, BotProcess]
LINK = re.compile(r"https://t\.me/\S+\?start=[\w-]{22}")
CODE = re.compile(r"\b\d{4}\b")


async def _reads(window: AtDesk, words: str) -> str:
    """Look at the chat until this stands in it: what is told there comes a moment later."""
    for _ in range(200):
        if words in await window.go("/messages"):
            return window.text
        await asyncio.sleep(SECONDS_APART)  # no more often than the desk answers one browser
    raise LookupError(words, window.text)


async def _invited(noor: AtDesk) -> str:
    await noor.go("/network")
    await noor.follow("Uitnodigen")
    await noor.press("Uitnodiging maken", role=noor.choice("role", "ambtenaar"))
    link = LINK.search(await noor.press("Link tonen"))
    assert link is not None
    assert "Heeft deze persoon geen Telegram?" in noor.text
    return link[0]


async def _begins(merel: AtDesk, link: str) -> None:
    """Paste the invitation at the front door, sign in, and go as far as the code."""
    await _pastes(merel, link)
    await merel.press("Nederlands")
    for heading in ("Welkom bij", "verwachten", "Hoe jij meedoet", "Wat we bewaren"):
        await _reads(merel, heading)
        await merel.press("Verder")
    await _reads(merel, "Doe je mee?")
    await merel.press("Ja, ik doe mee")
    await _reads(merel, "Hoe mogen we je noemen?")
    await merel.press("Versturen", words="Merel")


async def _pastes(merel: AtDesk, link: str) -> None:
    await merel.go("/")
    await merel.press("Verder met deze uitnodiging", invite=link)
    await merel.is_named("merel")
    await _reads(merel, "In welke taal wil je lezen?")


async def test_a_colleague_without_telegram_joins_works_and_leaves(
    serving: Serving, service: SignInService, opening: Opening
) -> None:
    async with opening(service) as noor, opening(service) as fatima, opening(service) as merel:
        await noor.sign_in("noor")
        await _begins(merel, await _invited(noor))
        code = CODE.search(await _reads(merel, "Dit is jouw code"))
        assert code is not None
        await noor.go("/network")
        await noor.follow("Toelaten: Merel")
        await noor.press("Toelaten", code=code[0])
        await fatima.sign_in("fatima", to="/proposals")
        await fatima.press("Ja, akkoord")
        await _reads(merel, "Welkom, Merel!")
        assert "Noord" in await merel.go("/")
        await merel.follow("🔴")
        await merel.press("Lezen")
        assert merel.status == 200
        await merel.go("/messages")
        await merel.press("Versturen", words="/taal")
        await _reads(merel, "✓ Nederlands")

        await noor.go("/network")
        await noor.follow("Merel")
        await noor.follow("Verwijderen")
        await noor.press("Ja, verwijder Merel")
        await merel.go("/messages")
        assert merel.status == 401
        await merel.follow("Inloggen")
        assert "Je hoort niet meer bij het netwerk" in await merel.is_named("merel")


@pytest.mark.parametrize("tongue", ["Nederlands", "English"])
async def test_the_chat_can_be_used_by_everybody(
    serving: Serving, service: SignInService, chromium: Chromium, tongue: str
) -> None:
    async with Browser(service) as noor, Browser(service) as merel:
        await noor.sign_in("noor")
        await _pastes(merel, await _invited(noor))
        await merel.press(tongue)
        await _reads(merel, "Sleutelfiguren Voorbeeldstad")
    page = await signed_in(chromium, service, "merel")
    await page.goto(f"{service.desk}/messages")
    wrong = await looked_at(page)
    await page.locator("#words").evaluate("it => { it.value = '🎈'.repeat(3000) }")
    async with page.expect_navigation():
        await page.locator(".chat__words button").click()
    assert await page.locator("#problem").count() == 1
    wrong += await looked_at(page)
    assert wrong == []


async def test_a_page_that_stands_open_follows_the_chat(
    serving: Serving, service: SignInService, chromium: Chromium
) -> None:
    async with Browser(service) as noor, Browser(service) as merel:
        await noor.sign_in("noor")
        await _begins(merel, await _invited(noor))
        code = CODE.search(await _reads(merel, "Dit is jouw code"))
        assert code is not None
        page = await signed_in(chromium, service, "merel")
        async with page.expect_response(lambda answer: answer.url.endswith("/live")):
            await page.goto(f"{service.desk}/messages")
        await noor.go("/network")
        await noor.follow("Toelaten: Merel")
        await noor.press("Toelaten", code="0000" if code[0] != "0000" else "1111")
        await page.get_by_text("De code die is gehoord, klopte niet").wait_for()
