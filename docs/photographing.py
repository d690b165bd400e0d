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

from playwright.async_api import Locator, Page, async_playwright, expect

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
WORDS = FOLDER / "manual.toml"
CHROMIUM = "/usr/bin/chromium"
_OPENS_WITHIN = 120.0
"""Seconds."""
_PATIENCE = 30_000.0
"""Milliseconds, as the browser counts."""
_STORY = (
    "Bij het park hangen elke avond jongens rond die hier niet wonen. Buren worden er bang van."
)
_CHANGES = re.compile(
    r"Z-\w{4}|\w*\d\w*|\b(maan|dins|woens|donder|vrij|zater|zon)dag\b|\bgewijzigd\b"
)
_WORD = re.compile(r"\w+")
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
            viewport={"width": 1366, "height": 860}, device_scale_factor=1.5, locale="nl-NL"
        )
        await page.goto(address)
        taken = {name: await step(_Phones(page)) for name, step in _STEPS.items()}
        await browser.close()
    return taken


def kept() -> dict[str, str]:
    """Give the words that are read on the pictures that are kept."""
    return tomllib.loads(WORDS.read_text("utf-8"))


def alike(one: str, other: str) -> bool:
    """Tell whether these say the same: names of several people come in any order."""
    return sorted(_WORD.findall(one)) == sorted(_WORD.findall(other))


def main() -> None:
    """Take all photographs anew, and keep them with their words."""
    taken = asyncio.run(photographs())
    for name, each in taken.items():
        (FOLDER / f"manual-{name}.png").write_bytes(each.png)
    lines = [
        f"{name} = {json.dumps(each.words, ensure_ascii=False)}" for name, each in taken.items()
    ]
    WORDS.write_text("\n".join(["# Made by docs/photographing.py.", *lines, ""]), "utf-8")


async def _photograph(whole: Locator, read: Locator) -> Photograph:
    await whole.page.mouse.move(0, 0)
    png = await whole.screenshot(animations="disabled")
    words = _MONTHS.sub("", _CHANGES.sub("", await read.inner_text()))
    return Photograph(png, " ".join(words.split()))


class _Phones:
    """The phones on the page, and the next step of the walk on each."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._samira, self._officials, self._noor = (
            page.get_by_role("region", name=name, exact=True)
            for name in ("Sleutelfiguur", "Ambtenaren", "Coördinator")
        )

    async def filing(self) -> Photograph:
        await self._press(self._samira, "Zorg melden")
        await self._answer("Is er nu direct gevaar?", "Nee")
        return await self._shows(self._samira, "Wat zie of hoor je?")

    async def summary(self) -> Photograph:
        await self._samira.get_by_role("textbox").fill(_STORY)
        await self._press(self._samira, "Bericht sturen")
        await self._answer("Genoteerd", "Klaar")
        await self._answer("In welke buurt", "West")
        await self._answer("Hoe snel", "Het kan wachten")
        await self._answer("Mogen de ambtenaren weten", "Ja, dat mag")
        return await self._shows(self._samira, "Klopt je melding?")

    async def receipt(self) -> Photograph:
        await self._press(self._samira, "Versturen")
        return await self._shows(self._samira, "De berichten van dit gesprek", _STORY)

    async def card(self) -> Photograph:
        await self._press(self._officials, re.compile(r"^🔵📥 .* West"))
        return await self._shows(self._officials, "nog niet bevestigd")

    async def reading(self) -> Photograph:
        await self._press(self._officials, "Lezen")
        return await self._shows(self._officials, _STORY)

    async def progress(self) -> Photograph:
        await self._press(self._officials, "Oppakken")
        return await self._shows(self._samira, "heeft je melding opgepakt")

    async def network(self) -> Photograph:
        await self._press(self._noor, "Netwerk")
        return await self._shows(self._noor, "Sleutelfiguren:")

    async def late(self) -> Photograph:
        await self._page.get_by_role("button", name="Klok vooruit: een werkdag").click()
        return await self._shows(self._noor, "wacht al te lang")

    async def board(self) -> Photograph:
        """Sign in at the desk, in a window beside the phones."""
        async with self._page.context.expect_page() as opened:
            await self._page.get_by_role("link", name="Open de werkplek").click()
        desk = await opened.value
        await desk.get_by_role("link", name="Inloggen").click()
        await desk.get_by_role("link", name="Inloggen als Wietske").click()
        await desk.get_by_role("link", name="Alles").click()
        board = desk.get_by_role("table")
        await expect(board).to_be_visible()
        return await _photograph(desk.locator("body"), board)

    async def _answer(self, question: str, answer: str) -> None:
        await self._shows(self._samira, question)
        await self._press(self._samira, answer)

    async def _press(self, phone: Locator, label: str | re.Pattern[str]) -> None:
        exact = isinstance(label, str)
        await phone.get_by_role("button", name=label, exact=exact).last.click(timeout=_PATIENCE)

    async def _shows(self, phone: Locator, words: str, gone: str = "") -> Photograph:
        """Wait for a message of a phone with these words, and none with those that go."""
        if gone:
            await expect(phone.locator("article", has_text=gone)).to_have_count(
                0, timeout=_PATIENCE
            )
        message = phone.locator("article", has_text=words).last
        await expect(message).to_be_visible(timeout=_PATIENCE)
        await message.evaluate("message => message.scrollIntoView()")
        return await _photograph(phone, message)


_STEPS: dict[str, Callable[[_Phones], Awaitable[Photograph]]] = {
    step.__name__: step
    for step in (
        _Phones.filing,
        _Phones.summary,
        _Phones.receipt,
        _Phones.card,
        _Phones.reading,
        _Phones.progress,
        _Phones.network,
        _Phones.late,
        _Phones.board,
    )
}
"""The pictures by name, in the order in which they are taken."""


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
