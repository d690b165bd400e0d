"""`schakel demo`: the town, the bot and a network that already lives in it, until Ctrl-C."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bot.demo.client import TownClient
from bot.demo.network import concern_stories, desks, gatherings
from bot.demo.network.installation import Home, at_work, move_in
from bot.demo.network.townspeople import TOWN
from services.unit import Unit


class DemoFailed(Exception):  # noqa: N818 - told to the person at the keyboard as it is
    """The town or the bot did not start; the text says which."""


async def run_demo(api_port: int, page_port: int, calendar_port: int, desk_port: int) -> None:
    """Open the town for business and keep it open. Raises DemoFailed when it cannot open."""
    calendars = f"127.0.0.1:{_free(calendar_port, '--calendar-port')}"
    desk = f"127.0.0.1:{_free(desk_port, '--desk-port')}"
    folder = Path(tempfile.mkdtemp(prefix="schakel-demo-"))
    stopped = asyncio.Event()
    for told in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(told, stopped.set)
    try:
        async with contextlib.AsyncExitStack() as stack:
            home = Home(folder)
            addresses = await _start_town(stack, api_port, page_port, home, desk)
            await _move_in(addresses, home, desk)
            bot = await _start_bot(stack, addresses, home, calendars, desk)
            print(f"Schakel's demo town is open: {addresses['page']}", flush=True)  # noqa: T201 - the one line people wait for
            print("Stop with Ctrl-C. Everything in it is forgotten then.", flush=True)  # noqa: T201 - as above
            await _until_one_ends(stopped, bot)
    finally:
        shutil.rmtree(folder)


def _free(port: int, option: str) -> int:
    """Give this port, or for 0 one that nobody listens at. Raises DemoFailed when it is taken."""
    with contextlib.closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise DemoFailed(f"Free the port {port}, or choose another with {option}.") from None
        return int(probe.getsockname()[1])


async def _start_town(
    stack: contextlib.AsyncExitStack, api_port: int, page_port: int, home: Home, desk: str
) -> dict[str, str]:
    ports = ("--api-port", str(api_port), "--page-port", str(page_port), "--desk", f"http://{desk}")
    others = [part for name in desks.WITHOUT_PHONE for part in ("--without-phone", name)]
    clock = ("--clock-file", str(home.clock_file))
    town = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.demo.server", *ports, *clock, *others),
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    stack.push_async_callback(_end, town)
    ready = await town.stdout.readline() if town.stdout else b""
    if not ready:
        raise DemoFailed(
            f"Free the ports {api_port} and {page_port},"
            " or choose others with --api-port and --page-port."
        )
    addresses: dict[str, str] = json.loads(ready)
    return addresses


async def _start_bot(
    stack: contextlib.AsyncExitStack,
    addresses: dict[str, str],
    home: Home,
    calendars: str,
    desk: str,
) -> asyncio.subprocess.Process:
    outside = f"127.0.0.1:{_free(0, '')}"
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env={name: value for name, value in os.environ.items() if not name.startswith("SCHAKEL_")}
        | home.settings(addresses["api"])
        | {
            "SCHAKEL_CLOCK_FILE": str(home.clock_file),
            "SCHAKEL_CALENDAR": calendars,
            "SCHAKEL_CALENDAR_URL": f"http://{calendars}/agenda",
            "SCHAKEL_OUTSIDE": outside,
            "SCHAKEL_OUTSIDE_URL": f"http://{outside}/open",
        }
        | desks.settings(home, desk, addresses["sign_in"], addresses["mail"]),
        start_new_session=True,
    )
    stack.push_async_callback(_end, bot)
    return bot


async def _move_in(addresses: dict[str, str], home: Home, desk: str) -> None:
    async with TownClient(addresses["api"]) as town:
        opening = at_work(datetime.now(UTC))
        await town.set_clock(opening)
        group = await move_in(
            town,
            home,
            TOWN,
            concern_stories.STORIES,
            now=opening,
            gather=lambda unit: _gather(unit, addresses["sign_in"]),
        )
        await town.set_cast(_cast(group, desk))


def _gather(unit: Unit, sign_in: str) -> None:
    gatherings.gather(unit)
    desks.hand_out(unit, sign_in)


def _cast(group: int, desk: str) -> list[dict[str, object]]:
    return [
        {"slot": "key-figure", "user": concern_stories.KEY_FIGURES[0].account, "title": "Samira"},
        {
            "slot": "group",
            "user": concern_stories.OFFICIALS[0].account,
            "chat": group,
            "title": "Fatima",
        },
        {"slot": "coordinator", "user": concern_stories.COORDINATOR.account, "title": "Noor"},
        {"slot": "desk", "address": f"http://{desk}"},
    ]


async def _until_one_ends(stopped: asyncio.Event, bot: asyncio.subprocess.Process) -> None:
    ends = [asyncio.create_task(stopped.wait()), asyncio.create_task(bot.wait())]
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    for end in ends:
        end.cancel()
    if not stopped.is_set():
        raise DemoFailed("The bot stopped; the lines above say why.")


async def _end(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    await process.wait()
