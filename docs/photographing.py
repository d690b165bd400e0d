"""Photographs of the demo town for the manuals: `python -m docs.photographing` takes them anew.

Pixels differ between machines, so what is held by a test is what is read on them: the words of
each stand in `docs/pictures/manual.toml`, without what changes by itself.
"""

import asyncio
import json
import re
import signal
import sys
import tomllib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, async_playwright, expect

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
WORDS = FOLDER / "manual.toml"
CHROMIUM = "/usr/bin/chromium"
_OPENS_WITHIN = 120.0
_CHANGES = re.compile(
    r"Z-\w{4}|\w*\d\w*|\b(maan|dins|woens|donder|vrij|zater|zon)dag\b|\bgewijzigd\b"
)
_MONTHS = re.compile(
    r"\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture (PNG), and what is read on it."""

    png: bytes
    words: str


async def photographs() -> dict[str, Photograph]:
    """Walk through a demo town of its own and give what is seen, by the name of the picture."""
    async with _town() as address, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = await browser.new_page(
            viewport={"width": 1366, "height": 780}, device_scale_factor=1.5, locale="nl-NL"
        )
        await page.goto(address)
        taken = {}
        for name, (phone, walk) in _WALKS.items():
            seen = page.get_by_role("region", name=phone, exact=True)
            taken[name] = await _photograph(seen, await walk(seen))
        await browser.close()
    return taken


def kept() -> dict[str, str]:
    """Give the words that are read on the pictures that are kept."""
    return tomllib.loads(WORDS.read_text("utf-8"))


def main() -> None:
    """Take all photographs anew, and keep them with their words."""
    taken = asyncio.run(photographs())
    for name, each in taken.items():
        (FOLDER / f"manual-{name}.png").write_bytes(each.png)
    lines = [
        f"{name} = {json.dumps(each.words, ensure_ascii=False)}" for name, each in taken.items()
    ]
    WORDS.write_text("\n".join(["# Made by docs/photographing.py.", *lines, ""]), "utf-8")


async def _photograph(phone: Locator, message: Locator) -> Photograph:
    await phone.page.mouse.move(0, 0)
    png = await phone.screenshot(animations="disabled")
    words = _MONTHS.sub("", _CHANGES.sub("", await message.inner_text()))
    return Photograph(png, " ".join(words.split()))


async def _newest(phone: Locator, words: str) -> Locator:
    """Wait for the newest message of a phone with these words."""
    message = phone.locator("article", has_text=words).last
    await expect(message).to_be_visible(timeout=30_000)
    await message.scroll_into_view_if_needed()
    return message


async def _files(phone: Locator) -> Locator:
    await phone.get_by_role("button", name="Zorg melden").click()
    await _newest(phone, "Is er nu direct gevaar?")
    await phone.get_by_role("button", name="Nee", exact=True).last.click()
    return await _newest(phone, "Wat zie of hoor je?")


async def _opens_a_card(phone: Locator) -> Locator:
    await phone.get_by_role("button", name=re.compile("^🟠👀")).first.click()
    return await _newest(phone, "Ontvangst bevestigd")


async def _looks_at_the_network(phone: Locator) -> Locator:
    await phone.get_by_role("button", name="Netwerk", exact=True).click()
    return await _newest(phone, "Sleutelfiguren:")


_WALKS: dict[str, tuple[str, Callable[[Locator], Awaitable[Locator]]]] = {
    "filing": ("Sleutelfiguur", _files),
    "card": ("Ambtenaren", _opens_a_card),
    "network": ("Coördinator", _looks_at_the_network),
}
"""The pictures by name: whose phone, and what is done with it before; gives the message meant."""


@asynccontextmanager
async def _town() -> AsyncIterator[str]:
    ports = [option for name in ("page", "api", "calendar", "desk") for option in _any_port(name)]
    town = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", *ports),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        said = (
            b""
            if town.stdout is None
            else await asyncio.wait_for(town.stdout.readline(), _OPENS_WITHIN)
        )
        address = re.search(r"http://\S+", said.decode())
        if address is None:
            raise RuntimeError(said)
        yield address[0]
    finally:
        town.send_signal(signal.SIGINT)
        await town.wait()


def _any_port(name: str) -> tuple[str, str]:
    return f"--{name}-port", "0"


if __name__ == "__main__":
    main()
