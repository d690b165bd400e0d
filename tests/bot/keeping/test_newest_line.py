"""The journal's newest line goes outside the database: a file that was put back is found."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.movable_clock import MovedTime
from storage.journal_heads import Head, add_head, heads_in
from tests.bot.keeping.test_keeping import refused
from tests.journeys.stage import BotProcess
from tests.looking import eventually

NIGHT = datetime(2026, 12, 10, 3, 30, tzinfo=UTC)  # half past four on the wall
DAY = timedelta(days=1)


@pytest.fixture
async def ready(bot: BotProcess, tmp_path: Path) -> BotProcess:
    bot.extra["SCHAKEL_CLOCK_FILE"] = str(tmp_path / "clock")
    bot.extra["SCHAKEL_JOURNAL_HEADS"] = str(tmp_path / "elsewhere")
    at(bot, NIGHT - DAY)
    assert (await bot.command_here("setup", "--yes"))[0] == 0
    assert (await bot.command_here("export", "--list"))[0] == 0
    return bot


def at(bot: BotProcess, moment: datetime) -> None:
    MovedTime(Path(bot.extra["SCHAKEL_CLOCK_FILE"])).move_to(moment.timestamp())


def heads(bot: BotProcess) -> list[Head]:
    return heads_in(Path(bot.extra["SCHAKEL_JOURNAL_HEADS"]))


async def a_night_passes(bot: BotProcess, night: datetime) -> None:
    """Let the bot serve through a night, which writes the newest line down."""
    before = len(heads(bot))
    at(bot, night - DAY)
    await bot.serve()
    at(bot, night)
    await eventually(lambda: len(heads(bot)) > before)
    assert await bot.stop() == 0


async def test_an_older_file_that_was_put_back_is_found(ready: BotProcess) -> None:
    await a_night_passes(ready, NIGHT)
    (first,) = heads(ready)
    older = ready.folder / "older.db"
    with closing(sqlite3.connect(ready.data / "schakel.db")) as database:
        database.execute("VACUUM INTO ?", (str(older),))
    assert (await ready.command_here("export", "--list"))[0] == 0
    await a_night_passes(ready, NIGHT + DAY)
    _, second = heads(ready)
    assert second.seq > first.seq
    for head in ("", first.spoken, second.spoken):
        asked = ("--head", head) if head else ()
        assert (await ready.command_here("journal", "verify", *asked))[0] == 0
    shutil.copyfile(older, ready.data / "schakel.db")
    told = await refused(ready.command_here, "journal", "verify")
    assert f"The journal lacks line {second.spoken}" in told
    code, out, _ = await ready.command_here("check")
    assert (code, f"The journal lacks line {second.spoken}" in out) == (1, True)
    # Also without the file, with what stands in a coordinator's chat.
    Path(ready.extra["SCHAKEL_JOURNAL_HEADS"]).unlink()
    assert (await ready.command_here("journal", "verify"))[0] == 0
    told = await refused(ready.command_here, "journal", "verify", "--head", second.spoken)
    assert "an older database was put back" in told


async def test_a_night_finds_a_line_that_was_changed(ready: BotProcess) -> None:
    with closing(sqlite3.connect(ready.data / "schakel.db")) as database, database:
        database.execute("UPDATE journal SET detail = 'x' WHERE seq = 1")
    at(ready, NIGHT - DAY)
    await ready.serve()
    at(ready, NIGHT)
    (said,) = await ready.says("journal_broken")
    assert said["row"] == 1
    await ready.stop()


async def test_a_start_says_so_and_goes_on(ready: BotProcess) -> None:
    file = Path(ready.extra["SCHAKEL_JOURNAL_HEADS"])
    add_head(file, Head(9, "ab" * 32), NIGHT)
    await ready.serve()
    await ready.says("journal_put_back")
    assert await ready.stop() == 0


async def test_a_restore_of_our_own_begins_anew(ready: BotProcess) -> None:
    assert (await ready.command_here("backup", str(ready.folder / "b.db")))[0] == 0
    assert (await ready.command_here("export", "--list"))[0] == 0
    await a_night_passes(ready, NIGHT)
    before = heads(ready)
    code, _, err = await ready.command_here("restore", str(ready.folder / "b.db"), "--yes")
    assert code == 0, err
    (anew,) = heads(ready)
    assert anew not in before
    assert (await ready.command_here("journal", "verify"))[0] == 0


async def test_what_is_no_line_is_refused(ready: BotProcess) -> None:
    for odd in ("12", "12-xyz", "12-" + "0" * 15):
        told = await refused(ready.command_here, "journal", "verify", "--head", odd)
        assert "no line of a journal" in told


async def test_a_file_that_cannot_be_read_is_said(ready: BotProcess) -> None:
    Path(ready.extra["SCHAKEL_JOURNAL_HEADS"]).mkdir()
    assert "cannot be read" in await refused(ready.command_here, "journal", "verify")
    await ready.serve()
    (failed,) = await ready.says("heads_failed")
    assert failed["fault"] == "IsADirectoryError"
    assert await ready.stop() == 0


def test_a_line_that_was_cut_short_counts_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "heads"
    one, two = Head(1, "a" * 64), Head(2, "b" * 64)
    add_head(file, one, NIGHT)
    with file.open("a") as opened:
        opened.write("2026-12-10T03:30:00Z 2 bbb")
    assert heads_in(file) == [one]
    add_head(file, one, NIGHT)
    assert heads_in(file) == [one], "not twice"
    add_head(file, two, NIGHT)
    assert heads_in(file) == [one, two]
    assert re.fullmatch(r"2-b{16}", two.spoken)
