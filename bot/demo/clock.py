"""The town's clock: real time that can be moved."""

import time

from bot.moved_time import MovedTime


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
