"""Pages for people without an account, over HTTP: what a link that was passed to them opens.

Listens behind the municipality's proxy. It sets no cookie, runs no script, asks nobody else for
anything, lets a browser tell nobody which page it comes from, and writes down nowhere who reads.
Reading changes nothing: whatever looks at links before people do spends none. All that leads to
nothing looks the same.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from aiohttp import web

from bot.desk.answering import answered
from bot.desk.browser import HEADERS, YEAR, StaticFiles, address_of, response_of
from bot.desk.doors import Pacing
from bot.desk.reading_forms import MOST_BYTES, form_of
from bot.logs import Event
from bot.pace import Bucket
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store
from web import outside
from web.answers import Answer
from web.asked import Asked, Method

SENT_BURST, SENT_SECONDS_APART = 10, 6.0
"""How many forms one address may send after a quiet while, and how far apart then."""

ALL_BURST, ALL_SECONDS_APART = 120, 0.02
"""The same for all requests together, so that a flood takes no time from the bot itself."""

_METHODS = frozenset({"GET", "HEAD", "POST"})
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
    " frame-ancestors 'none'; base-uri 'none'"
)


class OutsideServer:
    """Listens until cancelled; `take` sends what people must hear of what was answered.

    `root` is what their addresses begin with; `theme` is a style sheet of the town's own, if it has
    one. What stands before the parts of an address that are ours is the proxy's. `seconds` is the
    monotonic clock that says how often may be asked.
    """

    def __init__(
        self,
        root: str,
        theme: Path | None,
        database: Database,
        unit: Callable[[Store], Unit],
        take: Callable[[Iterable[Outgoing]], None],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._root = root
        self._files = StaticFiles(theme)
        self._database = database
        self._unit = unit
        self._take = take
        self._seconds = seconds
        self._reading, self._sending = Pacing(), Pacing(SENT_BURST, SENT_SECONDS_APART)
        self._all = Bucket(ALL_BURST, ALL_SECONDS_APART)

    async def run(self, host: str, port: int) -> None:
        """Listen. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/{anything:(?s:.*)}", self._receive)
        app.on_response_prepare.append(self._guard)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _guard(self, _request: web.Request, answer: web.StreamResponse) -> None:
        """Say what may be done with an answer, just before it goes out."""
        for name, value in HEADERS.items():
            if name not in answer.headers or name == "Server":
                answer.headers[name] = value
        answer.headers["Content-Security-Policy"] = _POLICY
        answer.headers["Referrer-Policy"] = "no-referrer"  # the address is the secret
        if self._root.startswith("https:"):
            answer.headers["Strict-Transport-Security"] = f"max-age={YEAR}"

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        return await answered(request, self._answer, self._said, Event.OUTSIDE_FAILED)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.method not in _METHODS:
            refused = self._said(request, "web-unread-405", 405)
            refused.headers["Allow"] = ", ".join(sorted(_METHODS))
            return refused
        if not self._has_time_for(request):
            return self._said(request, "web-front-busy", 429)
        path = tuple(part for part in request.path.split("/") if part)
        if path[-2:-1] == ("static",):
            return self._files.give(path[-1]) or self._said(request, "public-nothing", 404)
        typed = await form_of(request) if request.method == "POST" else {}
        asked = _asked(request, path, typed)
        answer, told = await self._database.run(lambda store: _turn(self._unit(store), asked))
        self._take(told)
        return response_of(answer)

    def _has_time_for(self, request: web.Request) -> bool:
        """Count a request of this address, and of all. No address is kept but in memory, hashed."""
        address, now = address_of(request), self._seconds()
        if not self._reading.lets_in(address, now):
            return False
        if request.method == "POST" and not self._sending.lets_in(address, now):
            return False
        if self._all.free_at(now) > now:
            return False
        self._all.begin(now)
        return True

    def _said(self, request: web.Request, key: str, status: int) -> web.Response:
        """Say something where no database is asked."""
        asked = _asked(request, (), {})
        return response_of(outside.sentence(outside.tongue(asked), self._root, "", key, status))


def _asked(request: web.Request, path: tuple[str, ...], typed: dict[str, str]) -> Asked:
    method: Method = "POST" if request.method == "POST" else "GET"
    accepted = request.headers.get("Accept-Language", "")
    return Asked(method, path, dict(request.query), typed, accepted)


def _turn(unit: Unit, asked: Asked) -> tuple[Answer, list[Outgoing]]:
    """Answer one request, in one transaction."""
    return outside.handle(unit, asked), unit.told
