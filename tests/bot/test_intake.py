"""Nothing is acknowledged before it is kept: not with a full disk, not with a locked database."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.alive_file import Pulse
from bot.clock import Clock
from bot.demo.client import TownClient
from bot.intake import Intake, Keeper
from bot.transport import Transport
from storage.database import Database
from storage.errors import StorageBusy, StorageFull
from tests.looking import eventually

SAMIRA = 521


@pytest.fixture
def woken() -> list[bool]:
    return []


@pytest.fixture
def keeper(database: Database, clock: Clock, woken: list[bool]) -> Keeper:
    return Keeper(database, clock, lambda: woken.append(True))


@pytest.fixture
async def polling(
    town: TownClient, transport: Transport, keeper: Keeper, tmp_path: Path
) -> AsyncIterator[asyncio.Task[None]]:
    await town.add_person("Samira", user=SAMIRA)
    task = asyncio.create_task(Intake(transport, keeper, Pulse(tmp_path)).run())
    yield task
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _kept(database: Database) -> int:
    counts = await database.run(lambda store: store.inbox.counts())
    return counts["waiting"]


async def _until_kept(database: Database, number: int) -> None:
    async def kept() -> bool:
        return await _kept(database) == number

    await eventually(kept)


ROOM = 6
"""Pages: for some of a dozen long stories, and not for all, however the database is laid out."""


async def _limit_pages(database: Database, pages: int) -> None:
    """Leave the disk room for so many pages more; 0 makes it large again."""

    def limit(plain: sqlite3.Connection) -> None:
        (used,) = plain.execute("PRAGMA page_count").fetchone()
        plain.execute(f"PRAGMA max_page_count = {used + pages if pages else 1_000_000}")

    await database._connection.hop(limit)


async def test_updates_are_kept_then_acknowledged(
    town: TownClient, database: Database, polling: asyncio.Task[None], woken: list[bool]
) -> None:
    await town.say(SAMIRA, "een")
    await town.say(SAMIRA, "twee")
    await _until_kept(database, 2)

    async def acknowledged() -> bool:
        return await town.pending() == 0

    await eventually(acknowledged)
    assert woken


async def test_an_update_that_comes_twice_is_kept_once(
    town: TownClient, database: Database, polling: asyncio.Task[None]
) -> None:
    await town.say(SAMIRA, "een")
    await _until_kept(database, 1)
    await town.duplicate_updates(1)
    await town.say(SAMIRA, "twee")
    await _until_kept(database, 2)


async def test_a_full_disk_stops_acknowledging_and_it_goes_on_by_itself(
    town: TownClient, database: Database, polling: asyncio.Task[None]
) -> None:
    await _limit_pages(database, ROOM)
    for number in range(12):
        await town.say(SAMIRA, f"{number} " + "lang verhaal " * 300)

    async def stuck() -> bool:
        kept, pending = await _kept(database), await town.pending()
        return 0 < pending < 12 and kept + pending == 12

    await eventually(stuck)
    await asyncio.sleep(0.7)
    assert await stuck()
    await _limit_pages(database, 0)
    await _until_kept(database, 12)
    assert not polling.done()


async def test_a_locked_database_stops_acknowledging_and_it_goes_on_by_itself(
    town: TownClient, database: Database, polling: asyncio.Task[None], tmp_path: Path
) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "schakel.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        await town.say(SAMIRA, "een")
        await asyncio.sleep(0.6)
        assert await town.pending() == 1
        other.rollback()
    await _until_kept(database, 1)


async def test_the_keeper_says_what_kind_of_trouble_it_is(
    keeper: Keeper, database: Database, tmp_path: Path
) -> None:
    await _limit_pages(database, ROOM)
    with pytest.raises(StorageFull):
        await keeper.keep([(1, bytes(100_000))])
    await _limit_pages(database, 0)
    with contextlib.closing(sqlite3.connect(tmp_path / "schakel.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy):
            await keeper.keep([(1, b"{}")])
        other.rollback()
    await keeper.keep([(1, b"{}")])
    assert await _kept(database) == 1


async def test_what_is_no_json_is_kept_to_be_looked_into_and_the_rest_follows(
    town: TownClient, database: Database, polling: asyncio.Task[None]
) -> None:
    await town.raw_update("this is no JSON")
    await town.say(SAMIRA, "een")
    await _until_kept(database, 2)


@pytest.mark.parametrize("fault", ["500", "reset", "429"])
async def test_polling_goes_on_after_trouble(
    town: TownClient, database: Database, polling: asyncio.Task[None], fault: str
) -> None:
    await town.fault(fault, method="getUpdates", times=2)  # type: ignore[arg-type]
    await town.say(SAMIRA, "een")
    await _until_kept(database, 1)
    await town.say(SAMIRA, "twee")
    await _until_kept(database, 2)


async def test_a_webhook_of_an_earlier_life_is_taken_away(
    town: TownClient,
    transport: Transport,
    keeper: Keeper,
    database: Database,
    tmp_path: Path,
) -> None:
    await town.add_person("Samira", user=SAMIRA)
    await town.api("setWebhook", url="http://127.0.0.1:9/")
    task = asyncio.create_task(Intake(transport, keeper, Pulse(tmp_path)).run())
    await town.say(SAMIRA, "een")
    await _until_kept(database, 1)
    task.cancel()


async def test_numbers_that_begin_anew_after_a_quiet_week_hide_nothing(
    town: TownClient, database: Database, polling: asyncio.Task[None]
) -> None:
    await town.say(SAMIRA, "een")
    await _until_kept(database, 1)
    await town.advance(8 * 24 * 3600)
    await town.say(SAMIRA, "twee")
    await _until_kept(database, 2)


async def test_the_pulse_beats_only_while_updates_are_fetched(tmp_path: Path) -> None:
    pulse, file = Pulse(tmp_path), tmp_path / "schakel.alive"
    pulse._fetched -= 1000
    pulse.beat(time.time(), polling=True)
    assert not file.exists()
    pulse.beat(time.time(), polling=False)
    assert file.exists()
    file.unlink()
    pulse.fetched()
    pulse.beat(time.time(), polling=True)
    assert file.exists()


async def test_a_portal_that_answers_pages_instead_of_updates_is_not_asked_on_and_on(
    keeper: Keeper, tmp_path: Path
) -> None:
    asked = 0

    async def page(_: web.Request) -> web.Response:
        nonlocal asked
        asked += 1
        return web.Response(text=f"<html>Log in to this network ({asked})</html>")

    app = web.Application()
    app.router.add_post("/{anything:.*}", page)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with Transport(f"http://{host}:{port}", "1:x") as transport:
        task = asyncio.create_task(Intake(transport, keeper, Pulse(tmp_path)).run())

        async def was_asked() -> bool:
            return asked > 0

        await eventually(was_asked)
        await asyncio.sleep(0.4)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    await runner.cleanup()
    assert asked == 1
