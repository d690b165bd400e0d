"""What axe-core (`tests/axe`) has to say of a page that stands open in a real browser."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser, Locator, Page

from tests.journeys.desk.desk import SignInService

AXE = Path(__file__).parents[2] / "axe" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")


async def signed_in(chromium: Browser, service: SignInService, name: str) -> Page:
    """Sign in under this name, in a window of its own."""
    page = await (await chromium.new_context(viewport={"width": 1366, "height": 768})).new_page()
    await page.goto(f"{service.desk}/sign-in?to=/")
    while page.url.startswith(service.issuer):
        login = page.locator("input[name=login]")
        if await login.count():
            await login.fill(name)
            await page.locator("input[name=password]").fill("any")
        async with page.expect_navigation():
            await page.locator("button[type=submit], button").first.click()
    return page


async def looked_at(page: Page) -> list[str]:
    """Let axe look at the page in both colour schemes; gives what is wrong, where."""
    wrong = []
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        found = await page.evaluate(
            "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
        )
        wrong += [
            f"{urlsplit(page.url).path} {scheme}: {each['id']} {each['nodes'][0]['html'][:120]}"
            for each in found["violations"]
        ]
    return wrong


async def send(page: Page, button: Locator) -> None:
    """Press this, and wait for where it leads."""
    async with page.expect_navigation():
        await button.click()
