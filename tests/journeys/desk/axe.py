"""What axe-core (`tests/axe`) has to say of a page that stands open in a real browser."""

from urllib.parse import urlsplit

from playwright.async_api import Browser, Locator, Page

from tests.accessibility import AXE, OF_COLOURS, RULES, RUN
from tests.journeys.desk.desk import SignInService


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
    wrong: list[str] = []
    await page.evaluate(AXE)
    for scheme, rules in (("dark", OF_COLOURS), ("light", RULES)):
        await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        found = await page.evaluate(RUN, rules)
        wrong += [f"{urlsplit(page.url).path} {scheme}: {each}" for each in found]
    return wrong


async def send(page: Page, button: Locator) -> None:
    """Press this, and wait for where it leads."""
    async with page.expect_navigation():
        await button.click()
