"""The town's clock: real time that a test may push forward."""

import time


class TownClock:
    """Says what time it is in the town, in Unix seconds (UTC).

    It never runs backwards, whatever the machine's own clock does. With `speed` above 1 the
    town lives faster than the world: its limits and expiries pass that much sooner.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._wall = time.time()
        self._started = time.monotonic()
        self._ahead = 0.0

    def now(self) -> float:
        """Give the town's time in Unix seconds, with fractions."""
        passed = (time.monotonic() - self._started) * self._speed
        return self._wall + passed + self._ahead

    def advance(self, seconds: float) -> None:
        """Push the town's time forward; message ages, waits and expiries all follow it."""
        self._ahead += seconds
