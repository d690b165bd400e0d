"""Live lines over real HTTP: who just came in is not sent away with those who went."""

import asyncio
import contextlib
from collections.abc import Set as AbstractSet

from aiohttp import web
from httpx2 import AsyncClient

from bot.desk.live_lines import LiveLines
from bot.desk.open_pages import OpenPages
from tests.journeys.stage import free_port


async def test_a_page_that_opens_while_others_are_looked_at_stays_open() -> None:
    looking, go_on, again = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def who_may_stay(asked: AbstractSet[str]) -> AbstractSet[str]:
        if not looking.is_set():
            looking.set()
            await go_on.wait()
        return asked

    async def mark() -> object:
        if go_on.is_set():
            again.set()
        return object()

    lines = LiveLines(who_may_stay, mark, OpenPages())

    async def live(request: web.Request) -> web.StreamResponse:
        return await lines.serve(request, request.query["who"])

    app, port = web.Application(), free_port()
    app.router.add_get("/live", live)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    address = f"http://127.0.0.1:{port}/live"
    async with AsyncClient() as client, client.stream("GET", address, params={"who": "bram"}):
        watching = asyncio.create_task(lines.watch())
        await looking.wait()
        async with client.stream("GET", address, params={"who": "fatima"}) as hers:
            go_on.set()
            await again.wait()
            lines.changed({"people"})
            said = hers.aiter_lines()
            assert await anext(said) == "event: changed"
    lines.close()
    watching.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await watching
    await runner.cleanup()
