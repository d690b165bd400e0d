"""`make bench`: Schakel beside a bare bot, in one run, in turns, against the same server.

Machines differ and are noisy, so what counts are the ratios. Schakel does real filings: sealed,
journaled, with a full sync at each commit. The bare bot (`benchmarks/bare.py`) stores nothing.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import announcement, desk
from benchmarks.crowd import (
    Measured,
    Round,
    Walker,
    crowd,
    file_a_concern,
    same_screens,
    words_only,
)
from benchmarks.process import Measurable
from benchmarks.report import SCHAKEL, Figures, report
from benchmarks.stage import Stage
from bot.demo.server import DEMO_TOKEN, TownServer
from bot.demo.town import Town

TURNS = int(os.environ.get("BENCH_TURNS", "3"))
SECONDS = float(os.environ.get("BENCH_SECONDS", "8"))
CROWD = 60
LATER = timedelta(days=2)
"""After this, everything that is kept for a short while only has been purged."""


@dataclass(frozen=True, slots=True)
class Player:
    """A bot that takes its turn: how it is started, and what people do with it."""

    name: str
    start: Callable[[], AbstractContextManager[Measurable]]
    round: Round


async def take_turn(stage: Stage, player: Player) -> Figures:
    """Start a bot, let one person and then the crowd use it, and stop it."""
    began = time.perf_counter()
    with player.start() as process:
        warming_up = Walker(stage.town, next(stage.walkers), Measured())
        await warming_up.say("Hallo")
        first_answer = time.perf_counter() - began
        warming_up.leave()
        one = await crowd(stage.town, stage.walkers, 1, player.round, SECONDS / 2)
        before = process.cpu_seconds
        many = await crowd(stage.town, stage.walkers, CROWD, player.round, SECONDS)
        cpu = (process.cpu_seconds - before) / many.rounds * 1000
        figures = Figures(player.name, one, many, cpu, process.peak_mebibytes, first_answer)
    print(f"{player.name:34}{many.per_second:10.0f} updates/s", flush=True)
    return figures


async def bytes_a_filing(stage: Stage, filings: int) -> float:
    """Weigh the database after everything short-lived has been purged from it.

    The room of what was purged goes back to the disk first, so the file holds no free pages.
    Raises RuntimeError when another number of filings is kept than was answered.
    """
    database = await stage.home.open()
    later = datetime.now(UTC) + LATER
    kept = await database.run(lambda store: len(store.concerns.open()))
    await database.run(lambda store: store.inbox.purge(later))
    await database.purge_log()
    await database.close()
    if kept != filings:
        raise RuntimeError(f"{filings} filings answered, {kept} kept")
    return (stage.database_bytes - stage.bytes_before) / filings


async def main() -> None:
    """Take turns and print the table."""
    town = Town(DEMO_TOKEN, limits_on=False, keep_calls=False)
    server = TownServer(town)
    addresses = await server.start(0, 0)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(town, addresses["api"], Path(folder))
        await stage.settle()
        players = (
            Player("bare bot, one message an update", stage.bare, words_only),
            Player("bare bot, the same screens", stage.bare, same_screens),
            Player(SCHAKEL, stage.schakel, file_a_concern),
        )
        figures = [await take_turn(stage, player) for _ in range(TURNS) for player in players]
        filings = sum(turn.rounds for turn in figures if turn.name == SCHAKEL)
        print(report(figures, await bytes_a_filing(stage, filings)))
    await server.stop()
    with tempfile.TemporaryDirectory() as folder:
        print(await announcement.measure(Path(folder)))
    with tempfile.TemporaryDirectory() as folder:
        print(await desk.measure(Path(folder)))


if __name__ == "__main__":
    asyncio.run(main())
