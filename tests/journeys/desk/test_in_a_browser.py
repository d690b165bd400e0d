"""The desk in a real browser: for everybody's eyes and hands, with what came as photo and voice.

axe-core (`tests/axe`) looks at every page that links lead to and at what forms show, in both
languages and both colour schemes.
"""

from datetime import UTC, datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, Page

from bot.demo.client import TownClient
from bot.demo.network import concern_stories, gatherings
from tests import files
from tests.journeys import interview
from tests.journeys.desk.axe import looked_at, send, signed_in
from tests.journeys.desk.desk import Browser as Scriptless
from tests.journeys.desk.desk import SignInService
from tests.journeys.phone import Phone
from tests.journeys.stage import BotProcess

SAMIRA = concern_stories.KEY_FIGURES[0].account
MOST_PAGES = 90
Serving = tuple[TownClient, BotProcess]


def _shape(address: str) -> str:
    """Give the kind of page an address leads to: of concerns and people, one of each is enough."""
    parts = urlsplit(address).path.split("/")
    return "/".join("…" if any(sign.isdigit() for sign in part) else part for part in parts)


async def _every_page(page: Page, desk: str) -> list[str]:
    """Follow all links, to one page of each kind; gives what is wrong on any."""
    wrong: list[str] = []
    ahead, seen = ["/"], set[str]()
    while ahead and len(seen) < MOST_PAGES:
        address = ahead.pop(0)
        if (shape := _shape(address)) in seen:
            continue
        seen.add(shape)
        answer = await page.goto(f"{desk}{address}")
        assert answer is not None
        assert answer.ok, address
        wrong += await looked_at(page)
        links = await page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
        ahead += [each.removeprefix(desk) for each in links if each.startswith(f"{desk}/")]
    assert 5 < len(seen) < MOST_PAGES, "some pages were not looked at"
    return wrong


@pytest.mark.slow
@pytest.mark.parametrize("gathers", [gatherings.gather])
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_every_page_can_be_used_by_everybody(
    serving: Serving, service: SignInService, chromium: Browser, language: str
) -> None:
    wrong: list[str] = []
    for name in ("fatima", "noor"):
        page = await signed_in(chromium, service, name)
        assert await page.locator("html").get_attribute("lang") == language
        wrong += await _every_page(page, service.desk)
    wrong += await _forms_of_a_coordinator(page, service.desk)
    page = await signed_in(chromium, service, "fatima")
    wrong += await _forms_of_an_official(page)
    await page.goto(f"{service.desk}/network")
    wrong += await looked_at(page)
    await page.context.clear_cookies()
    await page.goto(f"{service.desk}/")
    wrong += await looked_at(page)

    assert wrong == []


async def _forms_of_a_coordinator(page: Page, desk: str) -> list[str]:
    await page.goto(f"{desk}/network/invites")
    await page.locator("input[name=role]").first.check()
    await send(page, page.locator("form[action='/network/invites'] button"))
    wrong = await looked_at(page)
    await send(page, page.locator("form[action$='/link'] button"))
    wrong += await looked_at(page)
    wrong += await _called(page, desk) + await _looked_for_a_date(page, desk)
    return wrong + await _announced(page, desk) + await _asked(page, desk)


async def _called(page: Page, desk: str) -> list[str]:
    """Call a meeting, first with what is missing; then look at the page to change and cancel it."""
    await page.goto(f"{desk}/meetings/new")
    look = page.locator("form[action='/meetings/new'] button")
    await page.locator("[name='place'][value='elsewhere']").check()
    await page.locator("[name='when'][value='later']").check()
    wrong = await looked_at(page)
    await send(page, look)
    wrong += await looked_at(page)
    await page.locator("[name='words.called']").fill("Samen door de winter")
    await page.locator("[name='words.elsewhere']").fill("De brug")
    await page.locator("[name='start.day']").fill(_in_days(20))
    await page.locator("[name='start.hour']").fill("19:30")
    for name, code in {"kind": "event", "urgent": "no", "reach": "all", "when": "now"}.items():
        await page.locator(f"[name='{name}'][value='{code}']").check()
    await send(page, look)
    wrong += await looked_at(page)
    await send(page, page.locator("form[action$='/send'] button"))
    wrong += await looked_at(page)
    await send(page, page.locator("a[href$='/cancel']"))
    await page.locator("textarea").fill("De zaal is dicht.")
    await send(page, page.locator("form[action$='/cancel'] button"))
    return wrong + await looked_at(page)


async def _looked_for_a_date(page: Page, desk: str) -> list[str]:
    """Ask which moments suit people; until when is asked once these are known."""
    await page.goto(f"{desk}/polls/new")
    await page.locator("[name='words.called']").fill("Samen door de winter")
    for name, code in {"kind": "regular", "reach": "all"}.items():
        await page.locator(f"[name='{name}'][value='{code}']").check()
    for number in (1, 2):
        await page.locator(f"[name='moment-{number}.day']").fill(_in_days(20 + number))
        await page.locator(f"[name='moment-{number}.hour']").fill("19:30")
    look = page.locator("form[action='/polls/new'] button")
    await send(page, look)
    wrong = await looked_at(page)
    await page.locator("[name='until']").first.check()
    await send(page, look)
    wrong += await looked_at(page)
    await send(page, page.locator("form[action$='/send'] button"))
    wrong += await looked_at(page)
    await send(page, page.locator("a[href$='/stop']"))
    return wrong + await looked_at(page)


def _in_days(days: int) -> str:
    """Give a day ahead as a browser writes it."""
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"


async def _announced(page: Page, desk: str) -> list[str]:
    """Write an announcement, first with what is missing; axe looks at each page on the way."""
    await page.goto(f"{desk}/announcements/new")
    await page.locator("[name='when'][value='later']").check()
    wrong = await looked_at(page)
    look = page.locator("form[action='/announcements/new'] button")
    await send(page, look)
    wrong += await looked_at(page)
    await page.locator("[name='reach'][value='all']").check()
    await page.locator("[name='when'][value='now']").check()
    await page.locator("[name='words.words-nl']").fill("Het buurthuis is dicht.")
    await send(page, look)
    wrong += await looked_at(page)
    await send(page, page.locator("form[action$='/send'] button"))
    wrong += await looked_at(page)
    await page.goto(f"{desk}/announcements")
    return wrong + await looked_at(page)


async def _asked(page: Page, desk: str) -> list[str]:
    """Ask a pulse, close it, and see what came of it."""
    await page.goto(f"{desk}/surveys/new/pulse")
    wrong = await looked_at(page)
    await page.locator("[name='words.about']").fill("Na de brand")
    for name, code in {"set": "ready", "reach": "all", "share": "no", "days": "3"}.items():
        await page.locator(f"[name='{name}'][value='{code}']").check()
    await send(page, page.locator("form[action='/surveys/new/pulse'] button"))
    wrong += await looked_at(page)
    await send(page, page.locator("form[action$='/send'] button"))
    wrong += await looked_at(page)
    await send(page, page.locator("a[href$='/close']"))
    wrong += await looked_at(page)
    await send(page, page.locator("form[action$='/close'] button"))
    return wrong + await looked_at(page)


async def _forms_of_an_official(page: Page) -> list[str]:
    await page.locator(".board a").first.click()
    await send(page, page.locator("form[action$='/read'] button"))
    wrong = await looked_at(page)
    await page.locator("a[href$='/write/note']").click()
    await page.locator("#words").fill("Gebeld.")
    await send(page, page.locator("form[action$='/write/note'] button").first)
    return wrong + await looked_at(page)


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
    network = page.get_by_role("link", name="Netwerk")
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
