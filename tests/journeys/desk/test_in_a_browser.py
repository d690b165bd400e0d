"""The desk in a real browser: pages that follow what others do, and what came as photo and voice.

Every page is looked at in `tests/bot/desk/looking`.
"""

from typing import Literal

from playwright.async_api import Browser

from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from tests import files
from tests.journeys import interview
from tests.journeys.desk.axe import send, signed_in
from tests.journeys.desk.desk import Browser as Scriptless
from tests.journeys.desk.desk import SignInService
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess

SAMIRA = concern_stories.KEY_FIGURES[0].account
Serving = tuple[TownClient, BotProcess]


async def test_what_is_asked_after_a_choice_is_seen_with_that_choice_and_without_a_script(
    serving: Serving, service: SignInService, chromium: Browser
) -> None:
    noor = await signed_in(chromium, service, "noor")
    cookies = await noor.context.storage_state()
    context = await chromium.new_context(java_script_enabled=False, storage_state=cookies)
    page = await context.new_page()
    await page.goto(f"{service.desk}/meetings/new")
    where = page.locator("[name='words.elsewhere']")
    assert not await where.is_visible()
    await page.locator("[name='place'][value='elsewhere']").check()
    assert await where.is_visible()


async def test_who_is_away_is_seen_at_once_in_a_page_that_is_open(
    serving: Serving, service: SignInService, chromium: Browser
) -> None:
    page = await signed_in(chromium, service, "noor")
    async with page.expect_response(lambda answer: answer.url.endswith("/live")):
        await page.goto(f"{service.desk}/roster")
    await page.locator("main a", has_text="Yusuf").focus()
    async with Scriptless(service) as fatima:
        await fatima.sign_in("fatima", to="/roster")
        await fatima.follow("Afwezig : Fatima")
        await fatima.press("Afwezig", **{"stand-in": fatima.choice("stand-in", "Bram")})
    await page.get_by_text("Vervanger: Bram").wait_for()
    assert "Yusuf" in await page.evaluate("document.activeElement.innerText")
    await page.get_by_role("status").get_by_text("Deze pagina is bijgewerkt.").wait_for()


async def test_on_a_narrow_page_the_way_to_everywhere_is_folded_up_and_can_be_skipped(
    serving: Serving, service: SignInService, chromium: Browser
) -> None:
    assert serving
    page = await signed_in(chromium, service, "noor")
    network = page.get_by_role("link", name="Netwerk", exact=True)
    assert await network.is_visible()
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.goto(f"{service.desk}/")
    assert not await network.is_visible()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")  # past what stands above every page
    assert await page.evaluate("document.activeElement.id") == "main"
    await page.keyboard.press("Shift+Tab")
    while await page.evaluate("document.activeElement.innerText") != "Menu":
        await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    assert await network.is_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_a_photo_and_a_voice_message_are_in_the_page_and_a_text_goes_away(
    serving: Serving, service: SignInService, chromium: Browser
) -> None:
    reference = await _told_with_a_photo_and_a_voice(Phone(serving[0], SAMIRA))
    page = await signed_in(chromium, service, "fatima")
    await page.locator(f".board a:has-text('{reference}')").click()
    assert await page.locator("img.photo, audio").count() == 0
    await send(page, page.locator("form[action$='/read'] button"))
    await page.wait_for_function("document.querySelector('img.photo').naturalWidth === 120")
    content = await page.evaluate(
        "fetch(document.querySelector('audio').src)"
        ".then(got => got.blob()).then(it => it.type + ' ' + it.size)"
    )
    assert content == f"audio/ogg {len(files.voice())}"
    await page.evaluate("Date.now = () => new Date().getTime() + 16 * 60 * 1000")
    await page.wait_for_url(lambda url: not url.endswith("/read"))
    assert await page.locator("img.photo, audio, .words").count() == 0


async def _told_with_a_photo_and_a_voice(samira: Phone) -> str:
    await samira.says(interview.START["nl"])
    await samira.goes_through(*interview.UP_TO_THE_WORDS["nl"])
    await samira.sees("Wat zie of hoor je")
    sent_along: tuple[tuple[Literal["photo", "voice"], bytes, str], ...] = (
        ("photo", files.photo(), "📎 1 foto"),
        ("voice", files.voice(), "📎 1 foto en 1 spraakbericht"),
    )
    for kind, content, here in sent_along:
        sent = await samira.town.send(samira.user, kind, content=content)
        samira.seen_at = sent.seq
        await samira.sees(here, button="Klaar")
    await samira.presses("Klaar")
    await samira.goes_through(
        *interview.AFTER_THE_WORDS["nl"][1:],
        (interview.HOW_SOON["nl"], interview.URGENCY["nl"]["normal"]),
        *interview.TO_THE_SUMMARY["nl"],
        ("Klopt je melding?", "Versturen"),
    )
    return interview.reference_in(await samira.sees(interview.RECEIVED["nl"]))
