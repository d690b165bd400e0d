"""The clock: real time, faster time, and time that a file moves."""

import asyncio
import logging
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import LEAST_TICK_SECONDS, Clock, Ticker, clock_of, seconds_between_ticks
from bot.movable_clock import MovedTime
from config.settings import load_settings

CLOSE = timedelta(seconds=5)
A_WEEK = 7 * 86_400.0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clock"


def _off(clock: Clock, ahead: float) -> timedelta:
    return abs(clock.now() - datetime.now(UTC) - timedelta(seconds=ahead))


def test_without_a_file_it_is_the_machines_time(file: Path) -> None:
    assert _off(Clock(), 0) < CLOSE
    assert _off(Clock(1, MovedTime(file)), 0) < CLOSE


@pytest.mark.parametrize("ahead", ["604800", " 604800.5\n", "-604800", "6.048e5"])
def test_it_runs_ahead_or_behind_by_what_the_file_says(file: Path, ahead: str) -> None:
    file.write_text(ahead)
    assert _off(Clock(1, MovedTime(file)), float(ahead)) < CLOSE


def test_the_moment_jumps_when_the_file_changes_but_the_seconds_do_not(file: Path) -> None:
    clock = Clock(1, MovedTime(file))
    before, seconds = clock.now(), clock.seconds()
    MovedTime(file).move_to(time.time() + A_WEEK)
    assert abs(clock.now() - before - timedelta(weeks=1)) < CLOSE
    assert clock.seconds() - seconds < CLOSE.total_seconds()


@pytest.mark.parametrize("broken", [None, "", "-", "6048OO", "nan", "inf", "1e300", "\xe9"])
def test_a_missing_or_half_written_file_leaves_the_clock_as_it_was(
    file: Path, broken: str | None
) -> None:
    clock = Clock(1, MovedTime(file))
    file.write_text(str(A_WEEK))
    assert _off(clock, A_WEEK) < CLOSE
    if broken is None:
        file.unlink()
    else:
        file.write_text(broken)
    assert _off(clock, A_WEEK) < CLOSE
    file.write_text("60")
    assert _off(clock, 60) < CLOSE


def test_time_may_go_faster_from_the_moment_the_file_was_written(file: Path) -> None:
    file.write_text("0")
    an_hour_ago = time.time() - 3600
    os.utime(file, (an_hour_ago, an_hour_ago))
    first, later = (Clock(20, MovedTime(file, 20)) for _ in range(2))
    assert abs(first.now() - later.now()) < 20 * CLOSE
    assert _off(first, 19 * 3600) < 20 * CLOSE


def test_a_moved_clock_is_the_same_for_all_who_read_the_file(file: Path) -> None:
    moment = datetime(2026, 4, 3, 9, 0, tzinfo=UTC)
    MovedTime(file, 20).move_to(moment.timestamp())
    for clock in (Clock(20, MovedTime(file, 20)), Clock(20, MovedTime(file, 20))):
        assert timedelta(0) <= clock.now() - moment < timedelta(minutes=2)


def test_a_clock_that_may_be_moved_ticks_more_than_once_a_second(file: Path) -> None:
    assert seconds_between_ticks(Clock()) == 20
    assert seconds_between_ticks(Clock(1, MovedTime(file))) < 1
    assert seconds_between_ticks(Clock(100, MovedTime(file))) < seconds_between_ticks(Clock(20))


async def test_a_tick_that_takes_long_is_not_doubled_and_nobody_complains(
    caplog: pytest.LogCaptureFixture,
) -> None:
    begun, many, under_way = 0, asyncio.Event(), 0

    async def work() -> None:
        nonlocal begun, under_way
        begun, under_way = begun + 1, under_way + 1
        assert under_way == 1
        if begun == 3:
            many.set()
        await asyncio.sleep(3 * LEAST_TICK_SECONDS)
        under_way -= 1

    ticker = Ticker(Clock(1_000_000), work)
    ticker.start()
    await asyncio.wait_for(many.wait(), 60)
    ticker.stop()
    assert not [each for each in caplog.records if each.levelno >= logging.WARNING]


def test_an_installation_lives_by_the_clock_of_its_settings(
    monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setenv("SCHAKEL_TOKEN", "1:x")
    monkeypatch.setenv("SCHAKEL_API", "http://127.0.0.1:8081")
    assert clock_of(load_settings()).moved is None
    monkeypatch.setenv("SCHAKEL_CLOCK_FILE", str(file))
    file.write_text(str(A_WEEK))
    assert _off(clock_of(load_settings()), A_WEEK) < CLOSE
