"""Writing down for a caller, and the duty rota, in a real browser and as axe sees them."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page

from tests.journeys.desk.axe import looked_at, send, signed_in
from tests.journeys.desk.colleague import BRAM
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.test_town_without_group import living_at_desk

STORY = "Bel 0612345678, in de Dorpsstraat 3."


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_axe_finds_nothing_wrong(
    tmp_path: Path, service: SignInService, chromium: Browser, language: str
) -> None:
    async with living_at_desk(service, tmp_path, language=language):
        noor = await signed_in(chromium, service, "noor")
        wrong = await _sets_the_rota(noor, service.desk)
        fatima = await signed_in(chromium, service, "fatima")
        wrong += await _asks_for_a_swap(fatima, service.desk)
        wrong += await _writes_down(fatima, service.desk)
        bram = await signed_in(chromium, service, "bram")
        await bram.goto(f"{service.desk}/duty")
        assert await bram.locator("form[action$='/take']").count() == 1
        wrong += await looked_at(bram)
        assert wrong == []


async def _sets_the_rota(page: Page, desk: str) -> list[str]:
    await page.goto(f"{desk}/duty")
    wrong = await looked_at(page)
    for name in ("Fatima", BRAM.name):
        await send(page, page.locator(f"#order + p + ul li:has-text('{name}') button"))
    wrong += await looked_at(page)
    await page.goto(f"{desk}/duty")
    await send(page, page.locator("td a").first)
    return wrong + await looked_at(page)


async def _asks_for_a_swap(page: Page, desk: str) -> list[str]:
    await page.goto(f"{desk}/duty")
    wrong = await looked_at(page)
    await send(page, page.locator("form[action$='/offer'] button").first)
    return wrong + await looked_at(page)


async def _writes_down(page: Page, desk: str) -> list[str]:
    """Fill it in, first with what is missing; what to do in danger is seen once that is chosen."""
    await page.goto(f"{desk}/phone")
    look = page.locator("form[action='/phone'] button")
    wrong = await looked_at(page)
    call = page.locator(".notice")
    assert not await call.is_visible()
    await page.locator("[name='danger'][value='yes']").check()
    assert await call.is_visible()
    wrong += await looked_at(page)
    await send(page, look)
    wrong += await looked_at(page)
    await page.locator("[name='whom'][value='outside']").check()
    await page.locator("[name='may-i.allowed']").check()
    await page.locator("[name='words.account']").fill(STORY)
    for name, code in {"neighbourhood": "noord", "subject": "between-groups"}.items():
        await page.locator(f"[name='{name}'][value='{code}']").check()
    await send(page, look)
    assert await page.locator(".said.problem").is_visible()
    wrong += await looked_at(page)
    await send(page, page.locator("form[action='/phone/send'] button"))
    return wrong + await looked_at(page)
