"""Calendar addresses over HTTP: gives a member's calendar what it asks for, behind a proxy.

The only thing here that anybody can reach from outside. It reads, and changes nothing; what is
asked for is in no log, and all that leads to nobody looks the same.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from aiohttp import ETag, web

from bot.listening.calendar_pace import CalendarPace
from bot.logs import Event, fault_fields, log
from services.meetings import calendar_address
from services.meetings.calendar import subscription
from services.unit import Unit
from storage.database import Database
from storage.errors import StorageTrouble
from storage.store import Store

RETRY_SECONDS = 60

_HEADERS = {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
_STAMP = b"DTSTAMP:"


@dataclass(frozen=True, slots=True)
class Doorkeeper:
    """Who may ask how often, and what an address is recognised by; that is never a secret."""

    pace: CalendarPace
    mark_of: Callable[[str], str]


class CalendarServer:
    """Listens until cancelled. What stands before the last part of an address is the proxy's.

    `seconds` is the monotonic clock that says how often may be asked.
    """

    def __init__(
        self,
        database: Database,
        unit: Callable[[Store], Unit],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._unit = unit
        self._seconds = seconds
        self._doorkeeper: Doorkeeper | None = None

    async def run(self, host: str, port: int) -> None:
        """Listen. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=1)
        app.router.add_route("*", "/{anything:.*}", self._receive)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _receive(self, request: web.Request) -> web.Response:
        answer = await self._answer(request)
        answer.headers.update(_HEADERS)
        return answer

    async def _answer(self, request: web.Request) -> web.Response:
        if request.method not in {"GET", "HEAD"}:
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        secret = request.path.rpartition("/")[2].removesuffix(".ics")
        try:
            return await self._give(request, secret)
        except StorageTrouble as trouble:
            log.warning(Event.CALENDAR_FAILED, **fault_fields(trouble))
            return _later(503)
        except Exception as fault:  # noqa: BLE001 - the library would log what was asked for
            log.error(Event.CALENDAR_FAILED, **fault_fields(fault))
            return _later(500)

    async def _give(self, request: web.Request, secret: str) -> web.Response:
        door = self._doorkeeper
        if door is None:
            made = await self._database.run(_doorkeeper)
            door = self._doorkeeper = self._doorkeeper or made  # another may have come first
        mark = door.mark_of(secret)
        if not door.pace.lets_in(mark, self._seconds()):
            return _later(429)
        body = await self._database.run(lambda store: _calendar(self._unit(store), secret))
        door.pace.learn(mark, known=body is not None)
        return web.Response(status=404) if body is None else _given(request, body)


def _doorkeeper(store: Store) -> Doorkeeper:
    """Know the addresses that work from the first question on."""
    addresses = store.calendar_addresses
    return Doorkeeper(CalendarPace(addresses.marks()), addresses.mark_of)


def _calendar(unit: Unit, secret: str) -> bytes | None:
    reader = calendar_address.reader_of(unit, secret)
    return None if reader is None else subscription.write(unit, reader)


def _given(request: web.Request, body: bytes) -> web.Response:
    """Give the calendar, or that it is as it was: then nothing but its stamps is other."""
    lines = (line for line in body.split(b"\r\n") if not line.startswith(_STAMP))
    tag = ETag(sha256(b"\n".join(lines)).hexdigest(), is_weak=True)
    known = request.if_none_match or ()
    if any(each.value in {tag.value, "*"} for each in known):
        answer = web.Response(status=304)
    else:
        answer = web.Response(body=body, content_type="text/calendar", charset="utf-8")
    answer.etag = tag
    return answer


def _later(status: int) -> web.Response:
    return web.Response(status=status, headers={"Retry-After": str(RETRY_SECONDS)})
