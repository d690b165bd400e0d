"""A real browser at the desk that is driven by keyboard alone, as who has no mouse drives it.

Tab, the arrows, Space, Enter and typing; nothing is clicked, and no script of ours does anything:
what is read of the page is only what has the focus.
"""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, Error, Page, Response

from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import choice_in, plain

_WENT_ON = ("interrupted by another navigation", "ERR_ABORTED")
"""What is said when a page goes on by itself just as another is asked for."""

_MOST_GOING_ON = 5
"""How often it is asked for all the same: a page goes on for each thing that it hears."""

_ENDS = 2
"""How often the focus is on the page itself before all stops were gone past."""

_MOST_CHOICES = 50

_HELD = """() => {
  const held = document.activeElement, form = held.closest('form');
  return {
    kind: held.matches('a[href]') ? 'link'
      : held.matches('button') ? 'button'
      : held.matches('select') ? 'list'
      : held.matches('textarea') ? 'text'
      : held.matches('input') ? held.type
      : held.matches('details:not([open]) > summary') ? 'folded'
      : held === document.body ? 'page' : '',
    says: held.innerHTML, name: held.name || '', value: held.value || '',
    chosen: held.checked === true, form: form === null ? '' : form.action,
    seen: held === document.body || (held.checkVisibility({opacityProperty: true})
      && held.getBoundingClientRect().width > 1 && getComputedStyle(held).outlineStyle !== 'none'),
  };
}"""


@dataclass
class Keyboard:
    """A browser that is driven by keyboard; `page` is the one that stands open in it."""

    service: SignInService
    page: Page
    answer: Response | None = None
    content: str = ""

    async def go(self, address: str) -> str:
        """Open a page of the desk; gives what it says."""
        return await self._at(f"{self.service.desk}{address}")

    async def sign_in(self, name: str, to: str = "/") -> str:
        """Sign in at the provider under this name, through its own pages."""
        await self._at(f"{self.service.desk}/sign-in?to={to}")
        return await self.is_named(name)

    async def is_named(self, name: str) -> str:
        """Go through the provider's own pages under this name, where a page of ours led there."""
        while self.page.url.startswith(self.service.issuer):
            typed = {"login": name, "password": "any"} if 'name="login"' in self.content else {}
            await self.press("", **typed)
        return self.text

    async def follow(self, link: str, /) -> str:
        """Walk to the link that says this, and follow it."""
        async for held in self._walk():
            if held["kind"] == "link" and link in plain(held["says"]):
                return await self._enter()
            if held["kind"] == "folded":
                await self.page.keyboard.press("Enter")
        raise LookupError(link, self.text)

    async def press(self, button: str, /, **typed: str) -> str:
        """Fill in what is typed on the way to the button that says this, and press it."""
        still = dict(typed)
        async for held in self._walk():
            if held["kind"] == "button":
                if not still and held["form"] and button in plain(held["says"]):
                    return await self._enter()
            elif (wanted := still.get(held["name"])) is not None:
                await self._fill_in(held, wanted)
                del still[held["name"]]
        raise LookupError(button, still, self.text)

    async def keep(self, button: str, /) -> str:
        """Press the button that gives a file; gives what is in it. The page stays."""
        async for held in self._walk():
            if held["kind"] == "button" and button in plain(held["says"]):
                async with self.page.expect_download() as given:
                    await self.page.keyboard.press("Enter")
                return (await (await given.value).path()).read_text("utf-8")
        raise LookupError(button, self.text)

    def choice(self, name: str, label: str) -> str:
        """Give the value of the choice of this name that says this."""
        return choice_in(self.content, name, label)

    @property
    def text(self) -> str:
        """Give what the page says, without its marks."""
        return plain(self.content)

    @property
    def html(self) -> str:
        """Give the page."""
        return self.content

    @property
    def path(self) -> str:
        """Give where the page is at the desk, without what its address says besides."""
        return urlsplit(self.page.url).path

    @property
    def status(self) -> int:
        """Give the status of the page."""
        assert self.answer is not None
        return self.answer.status

    async def _at(self, address: str) -> str:
        for tries_left in reversed(range(_MOST_GOING_ON)):
            try:
                self.answer = await self.page.goto(address)
                break
            except Error as fault:
                if not tries_left or not any(each in str(fault) for each in _WENT_ON):
                    raise
                await self.page.wait_for_load_state()  # the page before went on by itself
        return await self._read()

    async def _enter(self) -> str:
        async with self.page.expect_navigation() as going:
            await self.page.keyboard.press("Enter")
        self.answer = await going.value
        return await self._read()

    async def _read(self) -> str:
        while True:
            await self.page.wait_for_load_state()
            with contextlib.suppress(Error):  # a page that goes on by itself has nothing to read
                self.content = await self.page.content()
                return self.text

    async def _walk(self) -> AsyncIterator[Mapping[str, Any]]:
        """Go from what has the focus to all other stops with Tab; it has to be seen at each."""
        ends = 0
        while ends < _ENDS:
            held = await self.page.evaluate(_HELD)
            ends += held["kind"] == "page"
            assert held["seen"], f"the focus is on what nobody sees: {held}"
            yield held
            await self.page.keyboard.press("Tab")

    async def _fill_in(self, held: Mapping[str, Any], wanted: str) -> None:
        press = self.page.keyboard.press
        match held["kind"]:
            case "radio":
                await self._choose(wanted)
            case "checkbox":
                if not held["chosen"]:
                    await press("Space")
            case "list":
                await self._open_to(wanted)
            case "date" | "time":
                await self._type_moment(held["kind"], wanted)
            case _:
                await press("Control+a")
                await self.page.keyboard.type(wanted)

    async def _choose(self, wanted: str) -> None:
        """Go with the arrows to the choice of this value, and choose it."""
        for _ in range(_MOST_CHOICES):
            held = await self.page.evaluate(_HELD)
            if held["value"] == wanted:
                if not held["chosen"]:
                    await self.page.keyboard.press("Space")
                return
            await self.page.keyboard.press("ArrowDown")
        raise LookupError(wanted)

    async def _open_to(self, wanted: str) -> None:
        await self.page.keyboard.press("Home")
        for _ in range(_MOST_CHOICES):
            if (await self.page.evaluate(_HELD))["value"] == wanted:
                return
            await self.page.keyboard.press("ArrowDown")
        raise LookupError(wanted)

    async def _type_moment(self, kind: str, wanted: str) -> None:
        """Type a day or an hour, in the order in which this browser asks for its parts."""
        if kind == "date":
            typed = f"{date.fromisoformat(wanted):%m%d%Y}"
        else:
            typed = f"{time.fromisoformat(wanted):%I%M%p}"
        await self.page.keyboard.type(typed)
        assert (await self.page.evaluate(_HELD))["value"] == wanted


@contextlib.asynccontextmanager
async def window(browser: Browser, service: SignInService) -> AsyncIterator[Keyboard]:
    """Open a window that shares nothing with others."""
    context = await browser.new_context(locale="nl-NL")
    yield Keyboard(service, await context.new_page())
    await context.close()
