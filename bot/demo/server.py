"""Starts the demo town: `python -m bot.demo.server --api-port 8081 --page-port 8080`.

Two ports on loopback, one for the Bot API and one for the page; the control routes are on
both. With a desk there is a third, where people sign in to it, and a fourth for its e-mail. Port 0
chooses a free one. When all are open one line of JSON on stdout says where.
"""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from bot.demo.api import MOST_BYTES, BotApi
from bot.demo.clock import TownClock
from bot.demo.control import control_routes, refuse_kindly
from bot.demo.control.exercising import Exercising
from bot.demo.control.watching import Watching
from bot.demo.hooks import Deliverer
from bot.demo.mailbox import Mailbox
from bot.demo.page import page_routes, strict
from bot.demo.refusals import Cut
from bot.demo.town import Town
from bot.movable_clock import MovedTime

HOST = "127.0.0.1"
DEMO_TOKEN = "100:demo-town-token"  # noqa: S105 - opens nothing but this toy
GOODBYE_SECONDS = 1.0


class TownServer:
    """The town with its ports, in a running event loop."""

    def __init__(
        self, town: Town, desk: str | None = None, without_phone: Sequence[str] = ()
    ) -> None:
        self._town = town
        self._desk = desk
        self._without_phone = tuple(without_phone)
        self._watching = Watching(town)
        self._exercising = Exercising(town)
        self._mailbox = Mailbox()
        self._runners: list[web.AppRunner] = []
        self._deliverer: asyncio.Task[None] | None = None

    async def start(self, api_port: int, page_port: int) -> dict[str, str]:
        """Open the ports and give their addresses."""
        routes = control_routes(self._town, self._watching) + self._exercising.routes()
        api = web.Application(middlewares=[refuse_kindly], client_max_size=MOST_BYTES)
        api.add_routes(BotApi(self._town).routes())
        api.add_routes(routes)
        page = web.Application(middlewares=[strict, refuse_kindly])
        page.add_routes(routes)
        page.add_routes(page_routes())
        self._deliverer = asyncio.create_task(Deliverer(self._town).run())
        addresses = {
            "api": await self._open(api, api_port),
            "page": await self._open(page, page_port),
        }
        if self._desk is not None:
            from bot.demo.sign_in import SignIn  # noqa: PLC0415 - takes a key and a while

            sign_in = web.Application()
            sign_in.add_routes(SignIn(self._town, self._desk, self._without_phone).routes())
            sign_in.add_routes(self._mailbox.routes())
            addresses["sign_in"] = await self._open(sign_in, 0)
            addresses["mail"] = await self._mailbox.open(HOST)
        return addresses

    async def _open(self, app: web.Application, port: int) -> str:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=GOODBYE_SECONDS)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, HOST, port).start()
        return f"http://{HOST}:{runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Let go of everyone who waits, and close."""
        if self._deliverer is not None:
            self._deliverer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._deliverer
        self._town.queue.interrupt(Cut())
        self._town.faults.clear()
        self._mailbox.close()
        await self._exercising.close()
        await self._watching.close()
        for runner in self._runners:
            await runner.cleanup()


def read_arguments(given: list[str]) -> argparse.Namespace:
    """Read the command line; a wrong one ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="python -m bot.demo.server", description=__doc__)
    parser.add_argument("--api-port", type=int, default=8081)
    parser.add_argument("--page-port", type=int, default=8080)
    parser.add_argument("--token", default=DEMO_TOKEN)
    parser.add_argument("--limits", choices=["on", "off"], default="on")
    parser.add_argument("--no-call-log", action="store_true", help="keep no list of calls")
    parser.add_argument("--speed", type=float, default=1.0, help="how fast time goes in the town")
    parser.add_argument("--desk", help="address of the desk that people can sign in to")
    parser.add_argument(
        "--without-phone", action="append", default=[], help="who else can sign in there, by name"
    )
    parser.add_argument("--clock-file", type=Path, help="the clock that the bot lives by too")
    return parser.parse_args(given)


async def serve(arguments: argparse.Namespace) -> int:
    """Run the town until SIGTERM or SIGINT; gives the exit code, 1 when a port is taken."""
    limits_on = arguments.limits == "on"
    moved = arguments.clock_file and MovedTime(arguments.clock_file, arguments.speed)
    town = Town(
        arguments.token,
        limits_on=limits_on,
        keep_calls=not arguments.no_call_log,
        clock=TownClock(arguments.speed, moved),
    )
    server = TownServer(town, arguments.desk, arguments.without_phone)
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, done.set)
    try:
        addresses = await server.start(arguments.api_port, arguments.page_port)
        sys.stdout.write(json.dumps(addresses, separators=(",", ":")) + "\n")
        sys.stdout.flush()
        await done.wait()
    except OSError:
        ports = f"{arguments.api_port} or {arguments.page_port}"
        sys.stderr.write(f"The demo town cannot open: something else uses port {ports}.\n")
        return 1
    finally:
        await server.stop()
    return 0


def main() -> None:
    """Start from the command line."""
    sys.exit(asyncio.run(serve(read_arguments(sys.argv[1:]))))


if __name__ == "__main__":
    main()
