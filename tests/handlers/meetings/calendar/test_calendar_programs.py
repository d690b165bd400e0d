"""Real calendar programs read our files: twice, and again after a change. A series stays whole."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import aiohttp
import pytest
import vobject

from services.meetings.calendar import file as calendar_file
from tests.handlers.meetings.calendar.examples import AMSTERDAM, EVENING, FORTNIGHTLY
from tests.journeys.stage import free_port
from tests.looking import eventually

ROOT = Path(__file__).parents[4]
TITLE, OFF = "Najaarsoverleg", "Gaat niet door: Najaarsoverleg"
CANCELLED = replace(
    EVENING,
    sequence=1,
    start=datetime(2026, 11, 12, 18, 30, tzinfo=UTC),
    original=datetime(2026, 11, 12, 18, 30, tzinfo=UTC),
    cancelled=True,
)
AS_LAID_OUT = replace(FORTNIGHTLY, exceptions=())
CHANGED = replace(FORTNIGHTLY, exceptions=(*FORTNIGHTLY.exceptions, CANCELLED))
BESIDE = replace(EVENING, uid="ffeeddccbbaa9988@schakel", sequence=3)

WHOLE = calendar_file.series(AS_LAID_OUT, AMSTERDAM, "nl")
AFTER = calendar_file.series(CHANGED, AMSTERDAM, "nl")
SUBSCRIBED = calendar_file.subscription(
    [CHANGED, BESIDE], AMSTERDAM, "nl", "Netwerk", EVENING.stamp
)

Seen = list[tuple[str, str]]

AT_FIRST: Seen = [
    (f"{day} 19:30", TITLE)
    for day in ("2026-09-03", "2026-09-17", "2026-10-01", "2026-10-29", "2026-11-12")
]
LATER: Seen = [*AT_FIRST[:3], ("2026-10-30 20:00", TITLE), ("2026-11-12 19:30", OFF)]
ALL: Seen = [*LATER, ("2026-12-03 19:30", TITLE)]


def on_the_wall(moment: datetime) -> str:
    return f"{moment.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}"


class Khal:
    """A calendar in a terminal, which imports files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "calendar").mkdir()
        self.config = folder / "khal.conf"
        formats = {"dateformat": "%Y-%m-%d", "timeformat": "%H:%M"}
        formats |= {"longdateformat": "%Y-%m-%d", "datetimeformat": "%Y-%m-%d %H:%M"}
        formats |= {"longdatetimeformat": "%Y-%m-%d %H:%M"}
        formats |= dict.fromkeys(("local_timezone", "default_timezone"), AMSTERDAM.key)
        lines = ["[calendars]", "[[meetings]]", f"path = {folder / 'calendar'}"]
        lines += ["[sqlite]", f"path = {folder / 'khal.db'}", "[locale]"]
        lines += [f"{name} = {value}" for name, value in formats.items()]
        self.config.write_text("\n".join(lines))

    def _runs(self, *arguments: str) -> str:
        khal = Path(sys.executable).parent / "khal"
        done = subprocess.run(
            [khal, "-c", self.config, *arguments],
            env=os.environ | {"HOME": str(self.folder), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def imports(self, *files: bytes) -> None:
        named = [self.folder / f"{number}.ics" for number, _ in enumerate(files)]
        for name, content in zip(named, files, strict=True):
            name.write_bytes(content)
        self._runs("import", "--batch", *map(str, named))

    def shows(self) -> Seen:
        form = ("--format", "{start}|{title}", "--day-format", "")
        lines = self._runs("list", *form, "2026-08-01", "365d").splitlines()
        found = (line.partition("|") for line in lines if line)
        return sorted((start, title) for start, _, title in found)


def test_khal_keeps_a_series_whole(tmp_path: Path) -> None:
    khal = Khal(tmp_path)
    khal.imports(WHOLE, WHOLE)
    assert khal.shows() == AT_FIRST
    khal.imports(AFTER, SUBSCRIBED)
    assert khal.shows() == ALL


QUERY = """<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<D:prop><C:calendar-data><C:expand start="20260801T000000Z" end="20270801T000000Z"/>
</C:calendar-data></D:prop><C:filter><C:comp-filter name="VCALENDAR">
<C:comp-filter name="VEVENT"><C:time-range start="20260801T000000Z" end="20270801T000000Z"/>
</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"""


class Radicale:
    """A calendar server, which telephones synchronise with."""

    def __init__(self, client: aiohttp.ClientSession, address: str) -> None:
        self.client = client
        self.address = address

    async def asks(self, method: str, path: str, body: bytes = b"", **headers: str) -> str:
        async with self.client.request(
            method, f"{self.address}/{path}", data=body, headers=headers
        ) as answer:
            assert answer.status < 300, answer.status
            return await answer.text()

    async def keeps(self, path: str, file: bytes) -> None:
        await self.asks("PUT", path, file, **{"Content-Type": "text/calendar"})

    async def shows(self, path: str) -> Seen:
        """Let the server itself work out what takes place."""
        found = await self.asks("REPORT", path, QUERY.encode(), Depth="1")
        return sorted(_expanded(found))


def _expanded(multistatus: str) -> Seen:
    tag = "{urn:ietf:params:xml:ns:caldav}calendar-data"
    root = ET.fromstring(multistatus)  # noqa: S314 - from a server we started
    return [
        (on_the_wall(event.dtstart.value), event.summary.value)
        for data in root.iter(tag)
        for event in vobject.readOne(data.text or "").vevent_list
    ]


@pytest.fixture
async def radicale(tmp_path: Path) -> AsyncIterator[Radicale]:
    place = f"127.0.0.1:{free_port()}"
    given = {"--storage-filesystem-folder": str(tmp_path), "--server-hosts": place}
    given |= {"--auth-type": "none", "--config": "", "--logging-level": "error"}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "radicale", *(part for pair in given.items() for part in pair)),
        stdout=asyncio.subprocess.DEVNULL,
    )
    who = {"Authorization": aiohttp.encode_basic_auth("merel", "-")}
    try:
        async with aiohttp.ClientSession(headers=who) as client:
            server = Radicale(client, f"http://{place}/merel")
            await eventually(lambda: _answers(server))
            yield server
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), 60)


async def _answers(server: Radicale) -> bool:
    with contextlib.suppress(aiohttp.ClientConnectionError):
        await server.asks("PROPFIND", "")
        return True
    return False


async def test_radicale_keeps_a_series_whole(radicale: Radicale) -> None:
    await radicale.asks("MKCALENDAR", "imported/")
    for _ in range(2):
        await radicale.keeps("imported/series.ics", WHOLE)
    assert await radicale.shows("imported/") == AT_FIRST
    await radicale.keeps("imported/series.ics", AFTER)
    assert await radicale.shows("imported/") == LATER
    for _ in range(2):
        await radicale.keeps("subscribed/", SUBSCRIBED)
    assert await radicale.shows("subscribed/") == ALL


def _read_by_thunderbird(file: bytes) -> Seen:
    """Let ical.js read it; `make test` installs it."""
    done = subprocess.run(
        ["node", "tests/calendars/read.js"],  # noqa: S607 - wherever node is
        cwd=ROOT,
        input=file,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return [
        (on_the_wall(datetime.fromisoformat(start)), title)
        for start, title in json.loads(done.stdout)
    ]


@pytest.mark.parametrize(
    ("file", "expected"), [(WHOLE, AT_FIRST), (AFTER, LATER), (SUBSCRIBED, ALL)]
)
def test_ical_js_reads_each_date_of_a_series(file: bytes, expected: Seen) -> None:
    assert _read_by_thunderbird(file) == expected
