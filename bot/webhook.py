"""Webhook: Telegram delivers each update to us, behind a proxy, instead of being polled.

An update is answered with 200 only after it has been committed. Any other answer makes
Telegram come back with it.
"""

import asyncio
import json
from hmac import compare_digest

from aiohttp import web

from bot.intake import Keeper
from bot.logs import Event, log
from bot.transport import Transport, numbered
from handlers.telegram.calls import Call, Failure
from handlers.telegram.updates import KINDS
from storage.errors import StorageTrouble

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
MOST_BYTES = 2**20
RETRY_SECONDS = 10.0


class Webhook:
    """Listens until cancelled. `address` is the public one that Telegram is told."""

    def __init__(self, transport: Transport, keeper: Keeper, address: str, secret: str) -> None:
        self._transport = transport
        self._keeper = keeper
        self._address = address
        self._secret = secret

    async def run(self, host: str, port: int) -> None:
        """Listen, and ask Telegram to deliver here. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_post("/{anything:.*}", self._receive)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            await self._register()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _register(self) -> None:
        """Ask until Telegram agrees."""
        asked = {"url": self._address, "secret_token": self._secret, "allowed_updates": KINDS}
        while isinstance(await self._transport.call(Call("setWebhook", asked)), Failure):
            log.error(Event.TELEGRAM_UNREACHABLE, method="setWebhook")
            await asyncio.sleep(RETRY_SECONDS)

    async def _receive(self, request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not compare_digest(shown.encode(errors="surrogateescape"), self._secret.encode()):
            log.warning(Event.WEBHOOK_REFUSED)
            return web.Response(status=403)
        try:
            await self._keeper.keep([_update(await request.read())])
        except StorageTrouble:
            return web.Response(status=503)
        return web.Response()


def _update(body: bytes) -> tuple[int, bytes]:
    """Give an update its number; what is not JSON is kept as it is, to be put aside."""
    try:
        return numbered(json.loads(body))
    except (ValueError, RecursionError):
        return 0, body
