"""`schakel demo`: open for business in seconds, with a network that already lives in it."""

import asyncio
import contextlib
import html
import os
import re
import signal
import socket
import sys
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from pathlib import Path

import aiohttp
from yarl import URL

from bot.demo.client import TownClient
from bot.demo.network import concern_stories
from bot.demo.network.installation import at_work
from tests.journeys.phone import Phone
from tests.journeys.stage import ROOT
from tests.looking import eventually

OPEN_WITHIN, CLOSED_WITHIN = 120.0, 60.0
"""Patience with a busy machine: a fast one needs a few seconds for either."""


async def test_the_demo_town_opens_with_a_protocol_that_lives_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    demo = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "bot",
            "demo",
            "--page-port",
            "0",
            "--api-port",
            "0",
            "--calendar-port",
            "0",
            "--desk-port",
            "0",
        ),
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        await _shows_itself(demo)
    finally:
        demo.send_signal(signal.SIGINT)
        code = await asyncio.wait_for(demo.wait(), CLOSED_WITHIN)
    assert code == 0
    assert not list(tmp_path.glob("schakel-demo-*"))


async def _shows_itself(demo: asyncio.subprocess.Process) -> None:
    assert demo.stdout is not None
    said = (await asyncio.wait_for(demo.stdout.readline(), OPEN_WITHIN)).decode()
    address = re.search(r"http://127\.0\.0\.1:\d+", said)
    assert address is not None, said
    async with aiohttp.ClientSession() as browser, browser.get(address[0]) as page:
        assert page.status == 200
        assert "Schakel" in await page.text()
    await _works_at_the_desk(address[0])

    async with TownClient(address[0]) as town:
        samira = concern_stories.KEY_FIGURES[0].account
        await town.wait_for(samira, lambda message: "Ontvangen" in message.text, OPEN_WITHIN)
        await _calendar_reads(Phone(town, samira))
        async with town.follow(since=0) as events, asyncio.timeout(OPEN_WITHIN):
            topics: set[int] = set()
            while len(topics) < len(concern_stories.STORIES):
                event = await events.next()
                topics |= {event["thread"]} if event["type"] == "topic" else set()
        await town.wait_for(
            samira, lambda message: "heeft een vraag voor je" in message.text, OPEN_WITHIN
        )
        noor = concern_stories.COORDINATOR.account
        await town.wait_for(noor, lambda message: "Binnenkort gewist" in message.text, OPEN_WITHIN)
        await town.set_clock(at_work(await town.clock() + timedelta(days=7)))
        await town.wait_for(noor, lambda message: "wacht al te lang" in message.text, OPEN_WITHIN)
        dwight = concern_stories.STORIES[-1].teller.account
        await town.wait_for(dwight, lambda message: "is gewist" in message.text, OPEN_WITHIN)
        await town.wait_for_event(
            lambda event: event["type"] == "topic" and event["act"] == "deleted",
            OPEN_WITHIN,
            since=0,
        )


async def _calendar_reads(samira: Phone) -> None:
    """Switch an address on as its page says, and read it as a calendar on this machine does."""
    await samira.says("/bijeenkomsten")
    await samira.sees(button="📆 In je eigen agenda")
    await samira.presses("📆 In je eigen agenda")
    await samira.sees("Wie het adres heeft", button="Aanzetten")
    await samira.presses("Aanzetten")
    address = re.search(
        r"http://127\.0\.0\.1:\d+/agenda/\S+\.ics",
        (await samira.sees("Dit is je agenda-adres")).text,
    )
    assert address is not None
    async with aiohttp.ClientSession() as calendar, calendar.get(address[0]) as answer:
        assert answer.status == 200
        assert "BEGIN:VEVENT" in await answer.text()


async def _works_at_the_desk(address: str) -> None:
    """Sign in as Fatima by the town's own service, and see what is open."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
        async with browser.get(f"{address}/town/cast") as answer:
            cast = (await answer.json())["phones"]
        (desk,) = (each["address"] for each in cast if each["slot"] == "desk")
        await eventually(partial(_opens, browser, desk))
        async with browser.get(f"{desk}/sign-in") as door:
            links = re.findall(r'href="([^"]+)">Inloggen als Fatima<', await door.text())
            there = door.url.join(URL(html.unescape(links[0]), encoded=True))
        async with browser.get(there) as board:
            assert str(board.url) == f"{desk}/"
            assert re.search(r"Z-\w{4}", await board.text())


async def _opens(browser: aiohttp.ClientSession, desk: str) -> bool:
    try:
        async with browser.get(desk) as front:
            return front.status == HTTPStatus.UNAUTHORIZED
    except aiohttp.ClientConnectionError:
        return False


async def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        demo = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "demo", "--page-port", "0", "--api-port", "0"),
            *("--calendar-port", port),
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(tmp_path)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(demo.communicate(), OPEN_WITHIN)
    assert demo.returncode == 1
    assert f"Free the port {port}" in (out + err).decode()
    assert not list(tmp_path.glob("schakel-demo-*"))
