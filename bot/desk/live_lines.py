"""Live lines: open pages hear, within a second, which concern has changed; never what.

A line ends by itself, within a second too, when its reader may not be there any more: whenever
something was written, all readers are looked at anew, and else every few seconds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from aiohttp import web

from bot.desk.open_pages import OpenPages
from storage.errors import StorageTrouble
from storage.records import Outgoing

LOOK_SECONDS = 0.5
EVERY_SECONDS = 15.0
MOST_WAITING = 100
MOST_LINES = 500
MOST_OF_ONE = 20
"""How many lines one browser can have open: a page each."""

_ENDED = ""
ELSEWHERE = "people"
"""What pages hear that show no concern."""


@dataclass(eq=False)
class _Line:
    """One open page: the secret of its browser, and what it still has to hear."""

    secret: str
    waiting: asyncio.Queue[str] = field(default_factory=lambda: asyncio.Queue(MOST_WAITING))
    ended: bool = False

    def hear(self, what: str) -> None:
        if not self.waiting.full():
            self.waiting.put_nowait(what)


class LiveLines:
    """All open lines.

    `who_may_stay` tells which of these secrets still open a session; `mark` is another one
    whenever something was written; `pages` counts them for others.
    """

    def __init__(
        self,
        who_may_stay: Callable[[AbstractSet[str]], Awaitable[AbstractSet[str]]],
        mark: Callable[[], Awaitable[object]],
        pages: OpenPages,
    ) -> None:
        self._who_may_stay = who_may_stay
        self._mark = mark
        self._pages = pages
        self._lines: set[_Line] = set()
        self._closing = False

    def tell(self, told: Iterable[Outgoing]) -> None:
        """Let all open pages know of which concerns something was said, or that it was of none."""
        self.changed({item.notice.concern or ELSEWHERE for item in told})

    def changed(self, concerns: AbstractSet[str]) -> None:
        """Let all open pages know that these show something else now."""
        for line in self._lines:
            for each in concerns:
                line.hear(each)

    def close(self) -> None:
        """End all lines: the process stops."""
        self._closing = True
        for line in self._lines:
            line.hear(_ENDED)

    async def watch(self) -> None:
        """End lines of who may not be there any more, until cancelled."""
        seen: object = None
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            if not self._lines:
                continue
            try:
                mark = await self._mark()
                if mark != seen:
                    await self._look()
                    seen = mark
            except StorageTrouble:
                continue  # looked at again in a moment

    async def serve(self, request: web.Request, secret: str) -> web.StreamResponse:
        """Keep one line open until its reader is gone."""
        if len(self._lines) >= MOST_LINES or self._pages.many(secret) >= MOST_OF_ONE:
            return web.Response(status=503)
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        line = _Line(secret)
        self._lines.add(line)
        try:
            with self._pages.open(secret):
                await answer.prepare(request)
                await self._speak(answer, line)
        except (ConnectionResetError, StorageTrouble):
            pass  # the browser left, or nobody can tell who may stay: it comes back by itself
        finally:
            self._lines.discard(line)
        return answer

    async def _look(self) -> None:
        looked_at = tuple(self._lines)  # a page that opens meanwhile is not one of them
        may_stay = await self._who_may_stay({line.secret for line in looked_at})
        for line in looked_at:
            if line.secret not in may_stay:
                line.ended = True
                line.hear(_ENDED)

    async def _speak(self, answer: web.StreamResponse, line: _Line) -> None:
        while not self._closing:
            try:
                changed = await asyncio.wait_for(line.waiting.get(), EVERY_SECONDS)
            except TimeoutError:
                changed = _ENDED
            if self._closing:
                return
            if line.ended or not await self._who_may_stay({line.secret}):
                await answer.write(b"event: ended\ndata: \n\n")
                return
            said = f"event: changed\ndata: {changed}\n\n" if changed else ": \n\n"
            await answer.write(said.encode())
