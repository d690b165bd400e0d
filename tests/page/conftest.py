from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.page.stage import Stage, TownProcess

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 30_000


@pytest.fixture(scope="session")
def town_process() -> Iterator[TownProcess]:
    process = TownProcess()
    yield process
    process.stop()


@pytest.fixture
def stage(town_process: TownProcess) -> Stage:
    stage = Stage(town_process)
    stage.set_up()
    return stage


# Playwright's synchronous interface holds an event loop while it runs, so it may not outlive a
# module: other modules have asynchronous tests.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="nl-NL")
    context.set_default_timeout(PATIENCE_MS)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, stage: Stage) -> Iterator[Page]:
    """The page, open and live; a script error or a request to elsewhere fails the test."""
    page = context.new_page()
    wrong: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: asked.append(request.url))
    page.goto(stage.address)
    expect(page.locator("#line[data-live=true]")).to_be_visible()
    expect(page.locator("#phone-key-figure .message")).to_have_count(1)
    yield page
    # A refusal by the town is part of some tests; the browser notes each of them.
    assert not [each for each in wrong if not each.startswith("Failed to load resource")]
    assert not [each for each in asked if not each.startswith(f"{stage.address}/")]
