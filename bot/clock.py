"""The time, and the ticks that make waiting things happen. The only module with APScheduler."""

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.movable_clock import MovedTime
from config.settings import Settings

TICK_SECONDS = 20
MOVED_TICK_SECONDS = 0.5
"""Seconds of the world outside between ticks of a clock that may be moved at any moment."""

LEAST_TICK_SECONDS = 0.1
"""Seconds of the world outside: however fast a clock goes, the machine has other things to do."""


class Clock:
    """UTC, and seconds that only go up; both `speed` times as fast as the world outside.

    A speed other than 1 is for the demo town and tests: their working days pass in minutes. So
    is a clock that can be `moved`: the moment jumps with it, the seconds do not.
    """

    def __init__(self, speed: float = 1.0, moved: MovedTime | None = None) -> None:
        self.speed = speed
        self.moved = moved
        self._began = datetime.now(UTC)
        self._zero = time.monotonic()

    def now(self) -> datetime:
        """Give the moment, UTC."""
        if self.moved is not None:
            return datetime.fromtimestamp(self.moved.now(), UTC)
        if self.speed == 1:
            return datetime.now(UTC)
        return self._began + timedelta(seconds=self.seconds())

    def seconds(self) -> float:
        """Give the seconds since the clock was made, for measuring how long things take."""
        return (time.monotonic() - self._zero) * self.speed

    def real(self, seconds: float) -> float:
        """Turn seconds of this clock into seconds of the world outside."""
        return seconds / self.speed


def clock_of(settings: Settings) -> Clock:
    """Make the clock that an installation lives by, for the running bot and for commands."""
    file, speed = settings.clock_file, settings.clock_speed
    return Clock(speed, None if file is None else MovedTime(file, speed))


def seconds_between_ticks(clock: Clock) -> float:
    """Say how often things that wait are looked at, in seconds of the world outside."""
    seconds = max(LEAST_TICK_SECONDS, clock.real(TICK_SECONDS))
    return seconds if clock.moved is None else min(seconds, MOVED_TICK_SECONDS)


class Ticker:
    """Calls `work` every twenty seconds of `clock`, never twice at the same time.

    When the clock can be moved it does so twice a second, so that a jump is acted upon at once.
    """

    def __init__(self, clock: Clock, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._busy = False
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._scheduler.add_job(
            self._tick,
            "interval",
            seconds=seconds_between_ticks(clock),
            coalesce=True,
            max_instances=2,  # the second finds the first busy; the library would warn of it
            misfire_grace_time=None,
        )

    async def _tick(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            await self._work()
        finally:
            self._busy = False

    def start(self) -> None:
        """Start ticking, in the running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Tick no more; a tick under way is cancelled."""
        self._scheduler.shutdown(wait=False)
