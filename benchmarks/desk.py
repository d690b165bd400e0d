"""The desk on the web: its board with 200 open concerns, beside 60 people who file.

Turns of the same bot, each from the same database: without a desk, with one that nobody
looks at, and with officials who open the board again and again. Run by itself it prints a line
a turn, and what a desk costs; `make bench` ends with them.
"""

import asyncio
import contextlib
import html
import os
import re
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus
from itertools import cycle, islice
from pathlib import Path
from statistics import fmean

sys.path.insert(0, str(Path(__file__).parents[1]))

import aiohttp
from yarl import URL

from benchmarks.crowd import Measured, crowd, file_a_concern
from benchmarks.process import Measurable
from benchmarks.stage import CLOCK_SPEED, first_start
from bot.demo.client import TownClient
from bot.demo.model import TownPerson
from bot.demo.network import concern_stories, desks
from bot.demo.network.concern_stories import KEY_FIGURES, OFFICIALS, Resident, Story
from bot.demo.network.installation import DEMO_TOKEN, Home, move_in
from bot.demo.server import TownServer
from bot.demo.town import Town
from domain.identifiers import AccountId
from domain.roles import Role

SECONDS = float(os.environ.get("BENCH_SECONDS", "8"))
CROWD, POOL, OPEN, LOOKING = 60, 180, 200, 3
TURNS = int(os.environ.get("BENCH_TURNS", "2"))
NO_DESK, NOBODY_LOOKS = "Schakel, no desk", "Schakel, a desk nobody looks at"
PAUSE = 0.5
"""Seconds between two looks of one official: more often than anybody looks, and soon enough for a
clock that runs fast, by which a session rests within the second."""


@dataclass(frozen=True, slots=True)
class DeskTurn:
    """One turn: acts a second of the crowd, what the board took, and the most memory."""

    name: str
    acts: Measured
    pages: Measured
    mebibytes: float

    def __str__(self) -> str:
        said = (
            f"{self.name:34}{self.acts.per_second:6.0f} updates/s,"
            f" p99 {self.acts.percentile(0.99):.0f} ms, {self.mebibytes:.0f} MiB"
        )
        if self.pages.waits:
            said += (
                f"; {len(self.pages.waits)} boards, p50 {self.pages.percentile(0.50):.0f} ms,"
                f" p99 {self.pages.percentile(0.99):.0f} ms"
            )
        return said


async def measure(folder: Path) -> str:
    """Take the turns, each player in turn."""
    town = Town(DEMO_TOKEN, limits_on=False, keep_calls=False)
    desk = f"127.0.0.1:{_free_port()}"
    server = TownServer(town, f"http://{desk}")
    addresses = await server.start(0, 0)
    home = Home(folder)
    walkers = cycle(await _settle(town, home, addresses))
    plain = home.settings(addresses["api"]) | {"SCHAKEL_CLOCK_SPEED": str(CLOCK_SPEED)}
    with_desk = plain | desks.settings(home, desk, addresses["sign_in"])
    as_it_was = shutil.copytree(home.data, folder / "as-it-was")
    players = (
        (NO_DESK, plain, 0),
        (NOBODY_LOOKS, with_desk, 0),
        (f"Schakel, {LOOKING} officials at the board", with_desk, LOOKING),
    )
    turns = []
    for name, settings, looking in TURNS * players:
        shutil.rmtree(home.data)
        shutil.copytree(as_it_was, home.data)
        with Measurable("-m", "bot", "run", environment=settings) as process:
            pages = Measured()
            await crowd(town, walkers, 1, file_a_concern, SECONDS / 4)  # the start is no turn
            async with asyncio.TaskGroup() as together:
                lookers = [
                    together.create_task(_look(f"http://{desk}", OFFICIALS[n].name, pages))
                    for n in range(looking)
                ]
                acts = await crowd(town, walkers, CROWD, file_a_concern, SECONDS)
                for each in lookers:
                    each.cancel()
            turns.append(DeskTurn(name, acts, pages, process.peak_mebibytes))
    await server.stop()
    return "\n".join([*map(str, turns), _against(turns)])


def _against(turns: Sequence[DeskTurn]) -> str:
    """Say what a desk costs the bot, over all turns."""
    without, with_desk = (
        fmean(turn.acts.per_second for turn in turns if turn.name == name)
        for name in (NO_DESK, NOBODY_LOOKS)
    )
    return f"With a desk {with_desk / without:.2f} times the updates/s (0.9 or more)"


async def _settle(town: Town, home: Home, addresses: dict[str, str]) -> list[TownPerson]:
    """Let everybody live in the town, with what is open already; gives who will file."""
    people = tuple(
        Resident(AccountId(2_000 + n), f"Deelnemer {n}", Role.KEY_FIGURE, "noord")
        for n in range(POOL)
    )
    residents = (concern_stories.COORDINATOR, *OFFICIALS, *KEY_FIGURES, *people)
    async with TownClient(addresses["api"]) as client:
        await move_in(
            client,
            home,
            residents,
            _stories(people),
            greeting=False,
            gather=lambda unit: desks.hand_out(unit, addresses["sign_in"]),
        )
    for resident in residents:
        town.person(resident.account).started = True
    await first_start(town, home, addresses["api"], len(residents))
    return [town.person(resident.account) for resident in people]


def _stories(people: tuple[Resident, ...]) -> list[Story]:
    story = concern_stories.STORIES[0]
    told = timedelta(minutes=5)
    return [replace(story, teller=each, told_before=told) for each in islice(cycle(people), OPEN)]


async def _look(desk: str, name: str, pages: Measured) -> None:
    """Open the board again and again as an official.

    Its clock runs fast here, so a session rests soon: then they sign in once more, unmeasured.
    """
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
        while True:
            began = time.perf_counter()
            status = await _board(browser, desk)
            if status == HTTPStatus.OK:
                pages.waits.append(time.perf_counter() - began)
            elif status == HTTPStatus.UNAUTHORIZED:
                await _sign_in(browser, desk, name)
            await asyncio.sleep(PAUSE)


async def _board(browser: aiohttp.ClientSession, desk: str) -> int:
    """Open the board; 0 while nobody serves it yet."""
    try:
        async with browser.get(f"{desk}/?view=all") as board:
            await board.read()
            return board.status
    except aiohttp.ClientConnectionError:
        return 0


async def _sign_in(browser: aiohttp.ClientSession, desk: str, name: str) -> None:
    async with browser.get(f"{desk}/sign-in") as door:
        (way,) = re.findall(rf'href="([^"]+)">Inloggen als {name}<', await door.text())
        there = door.url.join(URL(html.unescape(way), encoded=True))
    async with browser.get(there) as board:
        await board.read()


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def main() -> None:
    """Measure, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        print(await measure(Path(folder)))


if __name__ == "__main__":
    asyncio.run(main())
