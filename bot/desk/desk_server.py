"""The officials' desk over HTTP: who asks, may they ask now, and what their browser may do.

Listens behind the municipality's proxy. Pages are drawn in `web/`, in one transaction on the
database's own thread like any update; what people must hear of it goes out as ever.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from aiohttp import web

from bot.courier import Courier
from bot.desk.browser import Browser, address_of
from bot.desk.doors import Pacing, SignIns
from bot.desk.live_lines import LiveLines
from bot.desk.provider import NotSignedIn, Provider, ProviderSilent, TooWeak
from bot.logs import Event, fault_fields, log
from config.desk_settings import DeskSettings
from config.settings import Settings
from services.people import desk_accounts, desk_sessions
from services.people.desk_sessions import Seat
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageTrouble
from storage.records import Outgoing
from storage.store import Store
from web import entrance, routing
from web.answers import HTML, Answer
from web.asked import Asked, Method, Visit

MOST_BYTES = 64 * 1024
"""The longest request that is read: words for one act, with room to spare."""


Door = Callable[[web.Request, str], Awaitable[web.StreamResponse]]
"""Answers what is no page: given the request and the secret of its browser."""


@dataclass(frozen=True, slots=True)
class Turned:
    """What one request came to: its answer, and what people must hear of it."""

    answer: Answer
    told: list[Outgoing]


class DeskServer:
    """Listens until cancelled.

    `theme` is a style sheet of the town's own, if it has one. `seconds` is
    the monotonic clock that says how often may be asked.
    """

    def __init__(
        self,
        settings: DeskSettings,
        database: Database,
        unit: Callable[[Store], Unit],
        courier: Courier,
        theme: Path | None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._database = database
        self._unit = unit
        self._courier = courier
        self._seconds = seconds
        self._provider = Provider(settings)
        self._sign_ins = SignIns()
        self._browsers, self._addresses = Pacing(), Pacing()
        self._lines = LiveLines(self._may_stay)
        self._browser = Browser(settings, theme)
        self._cookie = self._browser.cookie
        self._doors: dict[tuple[str, tuple[str, ...]], Door] = {
            ("GET", ("sign-in",)): self._begin,
            ("GET", ("sign-in", "back")): self._come_back,
            ("POST", ("sign-in", "ended")): self._ended_there,
            ("GET", ("signed-out",)): self._signed_out,
            ("POST", ("sign-out",)): self._sign_out,
            ("GET", ("live",)): self._live,
        }
        courier.listeners.append(self._lines.tell)

    async def run(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/{anything:.*}", self._receive)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, *self._settings.listen).start()
            log.info(Event.DESK_OPENED)
            await asyncio.Event().wait()
        finally:
            self._lines.close()
            await runner.cleanup()

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        try:
            answer = await self._answer(request)
        except web.HTTPRequestEntityTooLarge:
            answer = web.Response(status=413)
        except StorageTrouble as trouble:
            log.warning(Event.DESK_FAILED, **fault_fields(trouble))
            answer = self._said("web-trouble", 503)
        except Exception as fault:  # noqa: BLE001 - the library would log what was asked for
            log.error(Event.DESK_FAILED, **fault_fields(fault))
            answer = self._said("web-trouble", 500)
        if not answer.prepared:
            self._browser.guard(answer)
        return answer

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        now, secret = self._seconds(), request.cookies.get(self._cookie, "")
        calm = self._addresses.lets_in(address_of(request), now)
        if not calm or (secret and not self._browsers.lets_in(secret, now)):
            return self._said("web-front-busy", 429)
        path = tuple(part for part in request.path.split("/") if part)
        door = self._doors.get((request.method, path))
        if door is not None:
            return await door(request, secret)
        if path[:1] == ("static",):
            return self._browser.static(path)
        if request.method not in {"GET", "HEAD", "POST"}:
            return web.Response(status=405, headers={"Allow": "GET, HEAD, POST"})
        return await self._page(request, path, secret)

    async def _page(
        self, request: web.Request, path: tuple[str, ...], secret: str
    ) -> web.StreamResponse:
        form = await request.post() if request.method == "POST" else {}
        method: Method = "POST" if request.method == "POST" else "GET"
        typed = {name: value for name, value in form.items() if isinstance(value, str)}
        asked = Asked(method, path, dict(request.query), typed)
        alone = "X-Live" in request.headers  # a page that renews itself shows nobody is there
        turned = await self._database.run(
            lambda store: _turn(self._unit(store), asked, secret, alone=alone)
        )
        self._courier.take(turned.told)
        return _response(turned.answer)

    async def _begin(self, request: web.Request, _secret: str) -> web.StreamResponse:
        cookie, begun = self._sign_ins.begin(_ours(request.query.get("to", "/")), self._seconds())
        try:
            address = await self._provider.address(begun)
        except ProviderSilent:
            log.warning(Event.PROVIDER_SILENT)
            return self._said("web-front-provider", 503)
        answer = web.Response(status=303, headers={"Location": address})
        self._browser.keep(answer, f"{self._cookie}-in", cookie)
        return answer

    async def _come_back(self, request: web.Request, secret: str) -> web.StreamResponse:
        cookie = request.cookies.get(f"{self._cookie}-in", "")
        begun = self._sign_ins.take(cookie, self._seconds())
        if begun is None:
            return self._said("web-front-refused", 400)
        given = {name: values[0] for name, values in parse_qs(request.query_string).items()}
        try:
            signed_in = await self._provider.finish(begun, given)
        except TooWeak:
            return self._said("web-front-weak", 403)
        except NotSignedIn:
            log.warning(Event.SIGN_IN_REFUSED)
            return self._said("web-front-refused", 403)
        except ProviderSilent:
            log.warning(Event.PROVIDER_SILENT)
            return self._said("web-front-provider", 503)
        issuer = self._settings.issuer
        entered = await self._database.run(
            lambda store: desk_accounts.enter(
                self._unit(store),
                issuer,
                signed_in.subject,
                signed_in.session,
                signed_in.id_token,
                secret,
            )
        )
        if entered is None:
            return self._said("web-front-nobody", 403)
        answer = web.Response(status=303, headers={"Location": begun.to})
        answer.del_cookie(f"{self._cookie}-in", path="/")
        self._browser.keep(answer, self._cookie, entered)
        return answer

    async def _signed_out(self, _request: web.Request, _secret: str) -> web.StreamResponse:
        return self._said("web-front-out")

    async def _sign_out(self, request: web.Request, secret: str) -> web.StreamResponse:
        form = await request.post()
        token = form.get("token")
        session = await self._database.run(
            lambda store: desk_sessions.sign_out(
                self._unit(store), secret, token if isinstance(token, str) else ""
            )
        )
        way_out = "/signed-out"
        if session is not None and session.id_token:
            try:
                way_out = await self._provider.way_out(session.id_token)
            except ProviderSilent:
                log.warning(Event.PROVIDER_SILENT)
        answer = web.Response(status=303, headers={"Location": way_out})
        if session is not None:
            answer.del_cookie(self._cookie, path="/")
        return answer

    async def _ended_there(self, request: web.Request, _secret: str) -> web.StreamResponse:
        """Take the provider's word that somebody signed out there."""
        form = await request.post()
        token = form.get("logout_token")
        try:
            ended = await self._provider.ended(token if isinstance(token, str) else "")
        except NotSignedIn:
            log.warning(Event.SIGN_IN_REFUSED)
            return web.Response(status=400)
        except ProviderSilent:
            return web.Response(status=503)
        issuer = self._settings.issuer
        await self._database.run(
            lambda store: desk_accounts.ended_there(
                self._unit(store), issuer, ended.subject, ended.session
            )
        )
        return web.Response()

    async def _live(self, request: web.Request, secret: str) -> web.StreamResponse:
        if not await self._may_stay(secret):
            return web.Response(status=401)
        return await self._lines.serve(request, secret)

    async def _may_stay(self, secret: str) -> bool:
        def look(store: Store) -> bool:
            return desk_sessions.look(self._unit(store), secret)[0] is Seat.TAKEN

        return await self._database.run(look)

    def _said(self, key: str, status: int = 200) -> web.Response:
        return _response(entrance.outside(key, status))


async def serve(
    settings: Settings, database: Database, unit: Callable[[Store], Unit], courier: Courier
) -> None:
    """Serve the desk of an installation that has one, until cancelled."""
    if settings.desk is None:
        return
    theme = None if settings.network is None else settings.network / "desk.css"
    await DeskServer(settings.desk, database, unit, courier, theme).run()


def _turn(unit: Unit, asked: Asked, secret: str, *, alone: bool) -> Turned:
    """Answer one request, in one transaction."""
    look = desk_sessions.look if alone else desk_sessions.visit
    seat, person, session = look(unit, secret)
    if person is None or session is None:
        return Turned(entrance.closed(unit, asked), unit.told)
    visit = Visit(person, session, asked)
    if seat is not Seat.TAKEN:
        return Turned(routing.keep_for_later(unit, visit), unit.told)
    answer = routing.handle(unit, visit)
    if unit.refused is not None:
        log.info(Event.REFUSED, kind=unit.refused)
    return Turned(answer, unit.told)


def _response(answer: Answer) -> web.Response:
    if answer.location is not None:
        return web.Response(status=answer.status, headers={"Location": answer.location})
    charset = "utf-8" if answer.content_type == HTML else None
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    return web.Response(
        status=answer.status, body=body, content_type=answer.content_type, charset=charset
    )


def _ours(to: str) -> str:
    """Give a page of ours to go on to; anything else leads to the board."""
    parts = urlsplit(to)
    if parts.scheme or parts.netloc or not parts.path.startswith("/") or "\\" in to:
        return "/"
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    return parts.path + (f"?{urlencode(query)}" if query else "")
