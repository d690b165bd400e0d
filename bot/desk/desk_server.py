"""The officials' desk over HTTP: who asks, may they ask now, and what their browser may do.

Listens behind the municipality's proxy. Pages are drawn in `web/`, in one transaction on the
database's own thread like any update; what people must hear of it goes out as ever.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from aiohttp import web

from bot.courier import Courier
from bot.desk import hearing
from bot.desk.answering import answered
from bot.desk.browser import Browser, address_of, response_of
from bot.desk.doors import Pacing, Regulars
from bot.desk.live_lines import LiveLines
from bot.desk.open_pages import OpenPages
from bot.desk.reading_forms import MOST_BYTES, form_of, secret_in
from bot.desk.sign_in_doors import SignInDoors
from bot.logs import Event, log
from bot.slow_hash import slow_hash
from config import wording
from config.desk_settings import DeskSettings
from config.settings import Settings
from domain.identifiers import ConcernId
from domain.people.notices import PinDetail
from handlers.telegram.calls import FailureKind, Leave, SlowHash
from services.people import desk_sessions
from services.people.desk_sessions import Seat
from services.unit import Unit
from storage.database import Database
from storage.records import Outgoing
from storage.store import Store
from web import entrance, routing
from web.answers import Answer, Heard
from web.asked import Asked, Method, Visit

_METHODS = frozenset({"GET", "HEAD", "POST"})
_ENDED_THERE = ("sign-in", "ended")
"""Where the provider posts to; everything else is posted by our own pages."""

_SEEN_THERE = frozenset({"write", "send", "throw-away", "read"})
"""What colleagues see on the page of a concern, without being told of it in a chat."""

Door = Callable[[web.Request, str], Awaitable[web.StreamResponse]]
"""Answers what is no page: given the request and the secret of its browser."""


@dataclass(frozen=True, slots=True)
class Turned:
    """What one request came to: its answer, and what people must hear of it."""

    answer: Answer
    told: list[Outgoing]
    tongue: str | None
    """The language of who is signed in; None where nobody is."""
    leaves: tuple[Leave, ...] = ()
    """The groups that the bot is to leave."""
    changed: str = ""
    """The concern whose page shows something else now, though nobody is told of it."""


class DeskServer:
    """Listens until cancelled.

    `theme` is a style sheet of the town's own, if it has one; `pages` counts what stands open.
    `seconds` is the monotonic clock that says how often may be asked.
    """

    def __init__(
        self,
        settings: DeskSettings,
        database: Database,
        unit: Callable[[Store], Unit],
        courier: Courier,
        theme: Path | None,
        pages: OpenPages,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._database = database
        self._unit = unit
        self._courier = courier
        self._seconds = seconds
        self._browsers, self._addresses, self._regulars = Pacing(), Pacing(), Regulars()
        self._hashing = asyncio.Lock()
        self._browser = Browser(settings, theme)
        doors = SignInDoors(
            settings, database, unit, self._browser, self._said, courier.take, seconds
        )
        self._lines = LiveLines(doors.who_is_in, database.mark, pages)
        self._is_in = doors.is_in
        self._doors: dict[tuple[str, tuple[str, ...]], Door] = {
            ("GET", ("sign-in",)): doors.begin,
            ("GET", ("sign-in", "back")): doors.come_back,
            ("POST", ("invited",)): doors.invited,
            ("POST", _ENDED_THERE): doors.ended_there,
            ("GET", ("signed-out",)): doors.signed_out,
            ("POST", ("sign-out",)): doors.sign_out,
            ("GET", ("live",)): self._live,
        }
        courier.listeners.append(self._lines.tell)

    async def run(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/{anything:(?s:.*)}", self._receive)
        app.on_response_prepare.append(self._browser.guard)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, *self._settings.listen).start()
            log.info(Event.DESK_OPENED)
            await self._lines.watch()
        finally:
            self._lines.close()
            await runner.cleanup()

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        return await answered(request, self._answer, self._said, Event.DESK_FAILED)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        path = tuple(part for part in request.path.split("/") if part)
        if request.method not in _METHODS:
            answer = self._said(request, "web-unread-405", 405)
            answer.headers["Allow"] = ", ".join(sorted(_METHODS))
            return answer
        if path[:1] == ("static",):
            return self._browser.static(path) or self._said(request, "web-not-there", 404)
        secret = secret_in(request.cookies.get(self._browser.cookie))
        if not self._has_time_for(request, secret):
            return self._said(request, "web-front-busy", 429)
        if path != _ENDED_THERE and not self._browser.comes_from_us(request):
            return self._said(request, "web-form-old", 403)
        door = self._doors.get((request.method, path))
        if door is not None:
            return await door(request, secret)
        return await self._page(request, path, secret)

    def _has_time_for(self, request: web.Request, secret: str) -> bool:
        """Count a request: of who is signed in by their browser, of anybody else by address."""
        now = self._seconds()
        if self._regulars.tongue(secret) is not None:
            return self._browsers.lets_in(secret, now)
        return self._addresses.lets_in(address_of(request), now)

    async def _page(
        self, request: web.Request, path: tuple[str, ...], secret: str
    ) -> web.StreamResponse:
        typed = await form_of(request) if request.method == "POST" else {}
        method: Method = "POST" if request.method == "POST" else "GET"
        accepted = request.headers.get("Accept-Language", "")
        by_itself = "X-Live" in request.headers
        asked = Asked(method, path, dict(request.query), typed, accepted, by_itself)
        turned = await self._database.run(lambda store: _turn(self._unit(store), asked, secret))
        detail = turned.answer.to_hash
        if detail is not None:
            turned = await self._hashed(detail, asked, secret, turned.told)
        if turned.answer.source:
            turned = replace(turned, answer=await self._brought(turned))
        self._regulars.seen(secret, turned.tongue)
        self._courier.take(turned.told)
        for leave in turned.leaves:
            self._courier.direct_answer(leave)
        if turned.changed:
            self._lines.changed({turned.changed})
        return response_of(turned.answer)

    async def _brought(self, turned: Turned) -> Answer:
        """Fetch the file that an answer is, which stands at Telegram; or say that it cannot be."""
        tongue = turned.tongue or entrance.tongue_of_browser("")
        content = await self._courier.bring(turned.answer.source)
        if isinstance(content, bytes):
            return replace(turned.answer, body=content, source="")
        gone = content is None or content.kind is FailureKind.REFUSED
        log.info(Event.ASIDE_FAILED, method="getFile", kind="gone" if gone else "silent")
        key, status = ("gone", 404) if gone else ("later", 503)
        return entrance.outside(tongue, f"web-messages-file-{key}", status)

    async def _hashed(
        self, detail: PinDetail, asked: Asked, secret: str, told: list[Outgoing]
    ) -> Turned:
        """Hash a PIN, one at a time, and look at it in a transaction of its own."""
        self._courier.take(told)
        async with self._hashing:
            found = await slow_hash(SlowHash("hash", {}, mac=detail.mac, salt=detail.salt))
        return await self._database.run(
            lambda store: _turn_hashed(self._unit(store), asked, secret, detail, found)
        )

    async def _live(self, request: web.Request, secret: str) -> web.StreamResponse:
        if not await self._is_in(secret):
            return web.Response(status=401)
        return await self._lines.serve(request, secret)

    def _said(self, request: web.Request, key: str, status: int) -> web.Response:
        """Say something where no page is drawn, in the language of who asks, as far as known."""
        secret = secret_in(request.cookies.get(self._browser.cookie))
        accepted = request.headers.get("Accept-Language", "")
        tongue = self._regulars.tongue(secret) or entrance.tongue_of_browser(accepted)
        return response_of(entrance.outside(tongue, key, status))


async def serve(
    settings: Settings,
    database: Database,
    unit: Callable[[Store], Unit],
    courier: Courier,
    pages: OpenPages,
) -> None:
    """Serve the desk of an installation that has one, until cancelled."""
    if settings.desk is None:
        return
    theme = None if settings.network is None else settings.network / "desk.css"
    await DeskServer(settings.desk, database, unit, courier, theme, pages).run()


@wording.at_desk()
def _turn(unit: Unit, asked: Asked, secret: str) -> Turned:
    """Answer one request, in one transaction; a page that renews itself shows nobody is there."""
    look = desk_sessions.look if asked.by_itself else desk_sessions.visit
    seat, person, session = look(unit, secret)
    if person is None or session is None:
        return Turned(routing.closed(unit, asked), unit.told, None)
    visit = Visit(person, session, asked)
    if seat is not Seat.TAKEN:
        return Turned(routing.keep_for_later(unit, visit), unit.told, None)
    answer = routing.handle(unit, visit)
    leaves = [] if answer.leaves is None else [Leave(answer.leaves)]
    if answer.heard is not None:
        parted, left = _heard(unit, visit, answer.heard)
        answer, leaves = parted or answer, leaves + left
    if unit.refused is not None:
        log.info(Event.REFUSED, kind=unit.refused)
    changed = _changed(unit, asked.path)
    return Turned(answer, unit.told, person.language, tuple(leaves), changed)


def _heard(unit: Unit, visit: Visit, heard: Heard) -> tuple[Answer | None, list[Leave]]:
    """Let what was said in a chat take effect; gives the last word to who is out by that.

    Gives too the groups that the bot is to leave.
    """
    hashed = unit.store.desk_accounts.hash_for(visit.person.id)
    leaves = hearing.hear(unit, visit.person, heard)
    return entrance.parting(unit, visit.tongue, hashed), leaves


def _changed(unit: Unit, path: tuple[str, ...]) -> str:
    """Give of which concern is seen now that somebody writes about it, or read it."""
    if path[:1] != ("concerns",) or not _SEEN_THERE.intersection(path[2:3]):
        return ""
    concern = unit.store.concerns.by_id(ConcernId(path[1]))
    return "" if concern is None else concern.id


@wording.at_desk()
def _turn_hashed(
    unit: Unit, asked: Asked, secret: str, detail: PinDetail, slow_hash: str
) -> Turned:
    """Go on with a PIN that was hashed, if who typed it is there still."""
    seat, person, session = desk_sessions.look(unit, secret)
    if person is None or session is None or seat is not Seat.TAKEN:
        return Turned(routing.closed(unit, asked), unit.told, None)
    answer = routing.after_hash(unit, Visit(person, session, asked), detail, slow_hash)
    return Turned(answer, unit.told, person.language)
