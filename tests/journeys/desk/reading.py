"""What people do at the desk, in any browser, and what they read on its pages."""

import html
import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol


class AtDesk(Protocol):
    """A browser in which somebody works at the desk."""

    async def go(self, address: str) -> str:
        """Open a page of the desk; gives what it says."""

    async def sign_in(self, name: str, to: str = "/") -> str:
        """Sign in at the provider under this name, through its own pages."""

    async def is_named(self, name: str) -> str:
        """Go through the provider's own pages under this name, where a page of ours led there."""

    async def follow(self, link: str, /) -> str:
        """Follow the link that says this."""

    async def press(self, button: str, /, **typed: str) -> str:
        """Press the button that says this, with what is typed and chosen in its form."""

    async def keep(self, button: str, /) -> str:
        """Press the button that gives a file; gives what is in it. The page stays."""

    def choice(self, name: str, label: str) -> str:
        """Give the value of the choice of this name that says this."""

    @property
    def text(self) -> str:
        """Give what the page says, without its marks."""

    @property
    def html(self) -> str:
        """Give the page."""

    @property
    def path(self) -> str:
        """Give where the page is at the desk, without what its address says besides."""

    @property
    def status(self) -> int:
        """Give the status of the page."""


Opening = Callable[..., AbstractAsyncContextManager[AtDesk]]
"""Opens a browser, at the desk of this sign-in service."""


def plain(page: str) -> str:
    """Give what a page, or a piece of one, says without its marks."""
    body = page.partition("<body>")[2] or page
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))).strip()


def choice_in(page: str, name: str, label: str) -> str:
    """Give the value of the choice of this name that says this. Raises LookupError for none."""
    for value, said in re.findall(
        rf'<input type="radio"[^>]* name="{name}" value="([^"]*)"[^>]*>(.*?)</label>',
        page,
        re.DOTALL,
    ):
        if label in plain(said):
            return html.unescape(value)
    raise LookupError(label, plain(page))
