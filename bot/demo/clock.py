"""The town's clock: real time that can be moved."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.movable_clock import MovedTime

ZONE = ZoneInfo("Europe/Amsterdam")
"""By what clock people in the town live; the page shows its times."""

_SATURDAY = 5
_FIRST_HOUR, _LAST_HOUR = 8, 17
LEAPS = ("hour", "working-day", "week")
"""How far the page's buttons move the clock."""


def after(moment: float, leap: str) -> float:
    """Give the moment one of LEAPS later, in Unix seconds.

    A working day and a week later it is the same time of day, whatever summer time does. A
    working day later it is Monday to Friday, and people are at work: from a night it leads to
    ten o'clock. Holidays are the bot's business.
    """
    if leap == "hour":
        return moment + 3600
    day = datetime.fromtimestamp(moment, ZONE) + timedelta(days=7 if leap == "week" else 1)
    while leap == "working-day" and day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    if leap == "working-day" and not _FIRST_HOUR <= day.hour < _LAST_HOUR:
        day = _at_ten(day)
    return day.astimezone(UTC).timestamp()


def _at_ten(day: datetime) -> datetime:
    return day.replace(hour=10, minute=0, second=0, microsecond=0)


class TownClock:
    """Says what time it is in the town, in Unix seconds (UTC).

    With `speed` above 1 the town lives faster than the world: its limits and expiries pass that
    much sooner. Left alone it never runs backwards, whatever the machine's own clock does; with
    a clock file (`moved`) it is the moment that everybody who reads the file lives at.
    """

    def __init__(self, speed: float = 1.0, moved: MovedTime | None = None) -> None:
        self.speed = speed
        self._moved = moved
        self._wall = time.time()
        self._started = time.monotonic()
        self._ahead = 0.0

    def now(self) -> float:
        """Give the town's time in Unix seconds, with fractions."""
        if self._moved is not None:
            return self._moved.now()
        passed = (time.monotonic() - self._started) * self.speed
        return self._wall + passed + self._ahead

    def move_to(self, moment: float) -> None:
        """Let it be this moment; message ages, waits and expiries all follow it."""
        if self._moved is not None:
            self._moved.move_to(moment)
        else:
            self._ahead += moment - self.now()
