"""A colleague who works at the desk: they sign in anew when they were away, and read what is new.

They look again until they see what they wait for, as no script runs in every browser.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from html import unescape

from bot.demo.network import concern_stories
from bot.demo.network.concern_stories import Resident
from domain.identifiers import AccountId
from domain.people.desk_chat import OURS_FROM
from domain.roles import Role
from tests.journeys.desk.desk import SignInService
from tests.journeys.desk.reading import AtDesk, Opening, plain

BRAM = Resident(AccountId(OURS_FROM + 512), "Bram", Role.OFFICIAL)
YUSUF = Resident(AccountId(OURS_FROM + 513), "Yusuf", Role.OFFICIAL)
"""Officials who have no Telegram; the others of the network are as everywhere."""

COORDINATOR, FATIMA = concern_stories.COORDINATOR, concern_stories.OFFICIALS[0]
EVERYBODY = (COORDINATOR, FATIMA, BRAM, YUSUF, *concern_stories.KEY_FIGURES)
PATIENCE, BETWEEN = 60.0, 1.0
"""Seconds of real time: how long they look, and how often."""

_MESSAGE = re.compile(r"<article.*?</article>", re.DOTALL)
_TO_CONCERN = re.compile(r'href="(/concerns/[^"]+)"')


@dataclass
class Colleague:
    """One of them, in front of their own browser."""

    name: str
    browser: AtDesk
    read: list[str] = field(default_factory=list)

    async def opens(self, address: str) -> str:
        """Open a page, signing in when that is asked; gives what it says."""
        page = await self.browser.go(address)
        if self.browser.status == 401:
            page = await self.browser.sign_in(self.name, to=address)
        assert self.browser.status == 200, page
        return page

    async def messages(self) -> list[str]:
        """Give what stands in their chat, the newest last."""
        await self.opens("/messages")
        return [plain(each) for each in _MESSAGE.findall(self.browser.html)]

    async def hears(self, *words: str) -> str:
        """Wait for a message with all these words; gives it."""
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    said = await self.messages()
                    found = [each for each in said if all(word in each for word in words)]
                    if found:
                        return found[-1]
                    await asyncio.sleep(BETWEEN)
        except TimeoutError:
            raise TimeoutError((words, said)) from None

    async def follows(self, *words: str) -> str:
        """Follow the link below the newest message with these words, to its concern."""
        await self.hears(*words)
        for message in reversed(_MESSAGE.findall(self.browser.html)):
            link = _TO_CONCERN.search(message)
            if link is not None and all(word in plain(message) for word in words):
                return await self.opens(unescape(link[1]))
        raise LookupError(words)

    async def writes(self, act: str, words: str, **chosen: str) -> str:
        """Write what an act wants on the page of a concern, look at it once more and send it."""
        await self.browser.follow(act)
        await self.browser.press("Nog een keer bekijken", words=words, **chosen)
        return await self.browser.press("Versturen")


@asynccontextmanager
async def colleagues(
    opening: Opening, service: SignInService, *residents: Resident
) -> AsyncIterator[tuple[Colleague, ...]]:
    """Give each of these a browser."""
    async with AsyncExitStack() as stack:
        yield tuple(
            [
                Colleague(each.name.lower(), await stack.enter_async_context(opening(service)))
                for each in residents
            ]
        )
