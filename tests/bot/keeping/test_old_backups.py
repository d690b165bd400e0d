"""Backups rotate and age out: what is erased does not stay in them for longer than is promised."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.movable_clock import MovedTime
from storage import backups
from tests.journeys.stage import BotProcess

NIGHT = datetime(2026, 12, 10, 3, 30, tzinfo=UTC)  # half past four on the wall
DAY = timedelta(days=1)


@pytest.fixture
async def ready(bot: BotProcess, tmp_path: Path) -> BotProcess:
    bot.extra["SCHAKEL_CLOCK_FILE"] = str(tmp_path / "clock")
    bot.extra["SCHAKEL_BACKUPS"] = str(tmp_path / "elsewhere" / "copies")
    at(bot, NIGHT - DAY)
    assert (await bot.command_here("setup", "--yes"))[0] == 0
    return bot


def at(bot: BotProcess, moment: datetime) -> None:
    MovedTime(Path(bot.extra["SCHAKEL_CLOCK_FILE"])).move_to(moment.timestamp())


def folder(bot: BotProcess) -> Path:
    return Path(bot.extra["SCHAKEL_BACKUPS"])


def made(bot: BotProcess, *days_before: float) -> list[Path]:
    """Let there be backups that were made so many days before the night."""
    folder(bot).mkdir(parents=True, exist_ok=True)
    files = [folder(bot) / backups.automatic_name(NIGHT - DAY * each) for each in days_before]
    for file in files:
        file.touch()
    return files


async def test_a_backup_lets_those_go_that_are_too_old(ready: BotProcess) -> None:
    old, young = made(ready, 15.1, 12.9)
    part = old.with_name(f"{old.name}.part")
    mine, odd = old.with_name("mine.db"), old.with_name("schakel-20269999T999999Z.db")
    for file in (part, mine, odd):
        file.touch()
    code, out, err = await ready.command_here("backup")
    assert (code, err) == (0, "")
    (new,) = set(folder(ready).iterdir()) - {young, mine, odd}
    assert str(new) in out
    assert not (ready.data / "backups").exists()


async def test_how_long_they_stay_can_be_set(ready: BotProcess) -> None:
    ready.extra["SCHAKEL_BACKUP_DAYS"] = "3"
    old, young = made(ready, 4.1, 2.9)
    assert (await ready.command_here("backup"))[0] == 0
    assert (old.exists(), young.exists()) == (False, True)


async def test_check_says_when_none_was_made_lately(ready: BotProcess) -> None:
    code, out, _ = await ready.command_here("check")
    assert (code, "There is no backup yet" in out) == (0, True)
    assert (await ready.command_here("invite", "--role", "chair"))[0] == 0
    at(ready, NIGHT + 2 * DAY)
    code, out, _ = await ready.command_here("check")
    assert (code, f"{folder(ready)}: there is no backup" in out) == (1, True)
    assert (await ready.command_here("backup"))[0] == 0
    code, out, _ = await ready.command_here("check")
    assert (code, "made 0 hours ago; its signature is right" in out) == (0, True)
    at(ready, NIGHT + 4.5 * DAY)
    code, out, _ = await ready.command_here("check")
    assert code == 1
    assert "the newest backup, as it was made, is 2 days old" in out


async def test_check_says_when_they_stay_longer_than_concerns_do(ready: BotProcess) -> None:
    ready.extra["SCHAKEL_BACKUP_DAYS"] = "365"
    code, out, _ = await ready.command_here("check")
    assert code == 1
    assert "SCHAKEL_BACKUP_DAYS is 365, longer than the 90 days concerns are kept for" in out


async def test_the_running_bot_lets_them_go_when_no_timer_does(ready: BotProcess) -> None:
    ready.extra["SCHAKEL_BACKUP_DAYS"] = "365"
    old, young = made(ready, 90.1, 30)
    await ready.serve()
    at(ready, NIGHT)
    aged = await ready.says("backups_aged")
    assert [each["count"] for each in aged] == [1]
    await ready.says("backup_missing")
    assert (old.exists(), young.exists()) == (False, True)
    ready.made_no_mistake()


async def test_a_start_leaves_them_for_whoever_wants_to_put_one_back(ready: BotProcess) -> None:
    (old,) = made(ready, 40)
    at(ready, NIGHT + 30 * DAY)
    await ready.serve()
    at(ready, NIGHT + 30 * DAY + timedelta(hours=2))
    await ready.stop()
    assert old.exists()
    await ready.serve()
    at(ready, NIGHT + 31 * DAY)
    await ready.says("backups_aged")
    assert not old.exists()
