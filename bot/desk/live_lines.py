"""Live lines: open pages hear, within a second, which concern has changed; never what.

A line ends by itself when its reader may not be there any more: that is looked at before anything
is said, and every few seconds.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from aiohttp import web

from storage.records import Outgoing

EVERY_SECONDS = 15.0
MOST_WAITING = 100
MOST_LINES = 500


class LiveLines:
    """All open lines. `may_stay` tells whether a browser's secret still opens a session."""

    def __init__(self, may_stay: Callable[[str], Awaitable[bool]]) -> None:
        self._may_stay = may_stay
        self._lines: set[asyncio.Queue[str]] = set()
        self._closing = False

    def tell(self, told: Iterable[Outgoing]) -> None:
        """Let all open pages know which concerns something was just said about."""
        changed = {item.notice.concern for item in told if item.notice.concern is not None}
        for line in self._lines if changed else ():
            for concern in changed:
                if not line.full():
                    line.put_nowait(concern)

    def close(self) -> None:
        """End all lines: the process stops."""
        self._closing = True
        for line in self._lines:
            if not line.full():
                line.put_nowait("")

    async def serve(self, request: web.Request, secret: str) -> web.StreamResponse:
        """Keep one line open until its reader is gone."""
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        if len(self._lines) >= MOST_LINES:
            return web.Response(status=503)
        line: asyncio.Queue[str] = asyncio.Queue(MOST_WAITING)
        self._lines.add(line)
        try:
            await answer.prepare(request)
            await self._speak(answer, line, secret)
        except ConnectionResetError:
            pass  # the browser left
        finally:
            self._lines.discard(line)
        return answer

    async def _speak(
        self, answer: web.StreamResponse, line: asyncio.Queue[str], secret: str
    ) -> None:
        while not self._closing:
            try:
                changed = await asyncio.wait_for(line.get(), EVERY_SECONDS)
            except TimeoutError:
                changed = ""
            if self._closing:
                return
            if not await self._may_stay(secret):
                await answer.write(b"event: ended\ndata: \n\n")
                return
            said = f"event: changed\ndata: {changed}\n\n" if changed else ": \n\n"
            await answer.write(said.encode())
