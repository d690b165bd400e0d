"""A real browser that looks at a page as everybody's eyes do: both themes, narrow, large, set wide.

axe-core (`tests/axe`) tells what is wrong by WCAG 2.2 AA. Measured beside it: nothing sticks out or
is cut off at 320 pixels (1.4.10), with text twice as large (1.4.4) or set wide (1.4.12).
"""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.async_api import Browser, Locator, Page, Response

from tests.accessibility import AXE, OF_COLOURS, RULES, RUN
from tests.bot.desk.open_desk import OpenDesk, Visitor
from web.routes import Route
from web.routing import ROUTES

WIDE, NARROW = {"width": 1366, "height": 768}, {"width": 320, "height": 640}
MOST_PAGES = 120
_FILE = "/file"

_MEASURE = """() => {
  const wrong = [], sheet = new CSSStyleSheet(), settings = {
    'as it is': '',
    'twice as large': 'html { font-size: 200% }',
    'set wide': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
  };
  document.adoptedStyleSheets = [sheet];
  for (const [name, rules] of Object.entries(settings)) {
    sheet.replaceSync(rules);
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      const out = [...document.querySelectorAll('body *')].find(
        each => each.getBoundingClientRect().right > width + 1);
      wrong.push(`${name}: sticks out ${out && out.outerHTML.slice(0, 120)}`);
    }
    const cut = [...document.querySelectorAll('body *:not(input, textarea)')].find(each =>
      getComputedStyle(each).overflowX !== 'visible' && getComputedStyle(each).clipPath === 'none'
        && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
        && each.clientHeight > 0);
    if (cut) wrong.push(`${name}: cut off ${cut.outerHTML.slice(0, 120)}`);
  }
  document.adoptedStyleSheets = [];
  return wrong;
}"""


@dataclass
class Seen:
    """What was looked at by all eyes together, and what was wrong with it."""

    addresses: set[str] = field(default_factory=set)
    titles: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def routes(self) -> set[Route]:
        """Give the pages that were read, of all there are."""
        paths = [tuple(part for part in each.split("/") if part) for each in self.addresses]
        return {route for path in paths if (route := route_of(path)) is not None}


def route_of(path: tuple[str, ...]) -> Route | None:
    """Give the page that stands at an address; None for no page of ours."""
    return next((route for route in ROUTES if route.fits("GET", path)), None)


@dataclass
class Eyes:
    """Those of one reader of one language, in a window of their own."""

    page: Page
    desk: OpenDesk
    tongue: str
    seen: Seen

    @classmethod
    async def of(cls, chromium: Browser, visitor: Visitor, tongue: str, seen: Seen) -> "Eyes":
        """Open a window for who is signed in in this browser, or for nobody."""
        context = await chromium.new_context(viewport=WIDE, locale=tongue)  # type: ignore[arg-type]
        await context.add_init_script(AXE)
        eyes = cls(await context.new_page(), visitor.desk, tongue, seen)
        await eyes.takes(visitor)
        return eyes

    async def takes(self, visitor: Visitor) -> None:
        """Be signed in as this browser is."""
        for name, value in visitor.client.cookies.items():
            cookie = {"name": name, "value": value, "url": self.desk.url}
            await self.page.context.add_cookies([cookie])  # type: ignore[list-item]

    async def beside(self) -> "Eyes":
        """Open another page in the same browser."""
        return Eyes(await self.page.context.new_page(), self.desk, self.tongue, self.seen)

    async def go(self, address: str, status: int = 200) -> None:
        """Open a page, and look at it."""
        self.desk.seconds += 60
        await self._look(await self.page.goto(f"{self.desk.url}{address}"), status)

    async def looks_at(self, address: str, status: int = 200) -> None:
        """Open a page elsewhere than at the desk, and look at it."""
        await self._look(await self.page.goto(address), status)

    def place(self) -> str:
        """Give the address of the page that stands open."""
        return urlsplit(self.page.url).path

    async def press(self, what: str, status: int = 200) -> None:
        """Press what a page has at this selector, and look at where it leads."""
        self.desk.seconds += 60
        async with self.page.expect_navigation() as going:
            await self.page.locator(what).first.click()
        await self._look(await going.value, status)

    async def looks(self, to: str, status: int = 200, /, **typed: str) -> None:
        """Fill in the form that goes there, and look at what comes of it.

        `start__day` stands for `start.day`, `words__words_nl` for `words.words-nl`.
        """
        form = self.page.locator(f"form[action='{to}']")
        for name, value in typed.items():
            named = name.replace("__", ".").replace("_", "-")
            await self._fill_in(form.locator(f"[name='{named}']"), value)
        await self.press(f"form[action='{to}'] button", status)

    async def _fill_in(self, asked: Locator, value: str) -> None:
        kind = await asked.first.get_attribute("type")
        if kind == "radio":
            await asked.and_(self.page.locator(f"[value='{value}']")).check()
        elif kind == "checkbox":
            await asked.check()
        elif await asked.first.evaluate("each => each.matches('select')"):
            await asked.select_option(value)
        else:
            await asked.first.fill(value)

    async def walk(self, *begin: str) -> None:
        """Follow all links from here, to one of each page there is."""
        ahead, kinds = [*begin] or ["/"], set[Route | str]()
        while ahead:
            address = ahead.pop(0)
            path = urlsplit(address).path
            kind = route_of(tuple(part for part in path.split("/") if part)) or path
            if kind in kinds or path.endswith(_FILE):
                continue
            kinds.add(kind)
            assert len(kinds) < MOST_PAGES
            await self.go(address)
            links = await self.page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
            url = self.desk.url
            ahead += [each.removeprefix(url) for each in links if each.startswith(f"{url}/")]

    async def _look(self, answer: Response | None, status: int) -> None:
        assert answer is not None
        address = urlsplit(self.page.url).path
        assert answer.status == status, (address, await self.page.inner_text("main"))
        if answer.request.method == "GET" and answer.ok:
            self.seen.addresses.add(address)
        wrong = await self._titled(address) if answer.ok else []
        wrong += await self.page.evaluate(RUN, RULES)
        await self.page.emulate_media(color_scheme="dark")
        wrong += [f"dark: {each}" for each in await self.page.evaluate(RUN, OF_COLOURS)]
        await self.page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        wrong += await self.page.evaluate(_MEASURE)
        await self.page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        await self.page.emulate_media(color_scheme="light")
        self.seen.wrong += [f"{self.tongue} {address}: {each}" for each in wrong]

    async def _titled(self, address: str) -> list[str]:
        """Tell what is wrong with the language and the title: no two pages have the same."""
        wrong = []
        if await self.page.locator("html").get_attribute("lang") != self.tongue:
            wrong.append("in another language")
        route = route_of(tuple(part for part in address.split("/") if part))
        title = f"{self.tongue} {await self.page.title()}"
        if route is not None:
            kind = "/".join(route.parts)
            if self.seen.titles.setdefault(title, kind) != kind:
                wrong.append(f"has the title of {self.seen.titles[title]}: {title}")
        return wrong
