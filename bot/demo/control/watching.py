"""Control requests that wait or stream: events, answers to taps, file contents."""

import asyncio

from aiohttp import WSMsgType, web

from bot.demo.control.looking import query_number
from bot.demo.town import Town, TownError

HEARTBEAT_SECONDS = 20.0
_SHOWN = frozenset({"image/png", "image/jpeg", "audio/ogg"})


class Watching:
    """Serves the websocket of events, answers to taps, and files."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._sockets: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        """Give the routes to serve."""
        return [
            web.get("/town/events", self.events),
            web.get("/town/answers/{callback_id}", self.answer),
            web.get("/town/files/{file_id}", self.file),
        ]

    async def close(self) -> None:
        """Say goodbye to everyone who watches."""
        for socket in list(self._sockets):
            await socket.close()

    async def events(self, request: web.Request) -> web.WebSocketResponse:
        """Stream events as they happen.

        `?after=` first replays those with a higher number, `?chat=` keeps to one chat,
        `?calls=0` leaves Bot API calls out.
        """
        log = self._town.events
        after, chat = query_number(request, "after"), query_number(request, "chat")
        seen = log.seq if after is None else after
        unwanted = {"call"} if request.query.get("calls") == "0" else set()
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        self._sockets.add(socket)
        signal = log.listen(chat)
        reader = asyncio.create_task(self._until_closed(socket))
        try:
            while not reader.done():
                signal.clear()
                fresh, seen = log.after(seen), log.seq
                for event in fresh:
                    if event["type"] not in unwanted and chat in {None, event["chat"]}:
                        await socket.send_json(event)
                await self._either(signal, reader)
        except ConnectionError:
            await socket.close()
        finally:
            log.unlisten(signal)
            self._sockets.discard(socket)
            reader.cancel()
        return socket

    @staticmethod
    async def _either(signal: asyncio.Event, reader: asyncio.Task[None]) -> None:
        waiter = asyncio.create_task(signal.wait())
        await asyncio.wait({waiter, reader}, return_when=asyncio.FIRST_COMPLETED)
        waiter.cancel()

    @staticmethod
    async def _until_closed(socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if message.type is WSMsgType.ERROR:
                return

    async def answer(self, request: web.Request) -> web.Response:
        """Give the bot's answer to a tap, after at most `?wait=` seconds (404 when none came)."""
        tap = self._town.taps.get(request.match_info["callback_id"])
        if tap is None:
            raise TownError("nobody pressed that", 404)
        signal = self._town.events.listen(tap.chat)
        try:
            async with asyncio.timeout(_seconds(request)):
                while tap.answer is None:
                    signal.clear()
                    await signal.wait()
        except TimeoutError:
            raise TownError("the bot did not answer this tap", 404) from None
        finally:
            self._town.events.unlisten(signal)
        return web.json_response(tap.answer)

    async def file(self, request: web.Request) -> web.Response:
        """Give the bytes of a file; only pictures and sound are shown, the rest is saved."""
        stored = self._town.files.by_id(request.match_info["file_id"])
        if stored is None:
            raise TownError("there is no such file", 404)
        shown = stored.content_type in _SHOWN
        headers = {"X-Content-Type-Options": "nosniff"}
        if not shown:
            headers["Content-Disposition"] = "attachment"
        kind = stored.content_type if shown else "application/octet-stream"
        return web.Response(body=stored.content, content_type=kind, headers=headers)


def _seconds(request: web.Request) -> float:
    try:
        return float(request.query.get("wait", "0"))
    except ValueError:
        raise TownError("wait must be a number of seconds") from None
