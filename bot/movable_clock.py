"""A clock that can be moved: a file that says how far it runs ahead of the machine's.

For trying out and for tests. The demo town writes the file, the bot reads it, so that both
live at the same moment, also after either was started anew.
"""

import math
import time
from pathlib import Path

FARTHEST = 100 * 365 * 86_400.0
"""Seconds, a century: what is farther away than that is a mistake in the file."""


class MovedTime:
    """Unix seconds, as far ahead of the machine's clock as the file says.

    The file holds one number, the seconds (fewer than 0: behind) that counted when it was
    written. From then on time goes `speed` times as fast as in the world outside. A file that is
    missing or half written changes nothing: the last number that could be read counts.
    """

    def __init__(self, file: Path, speed: float = 1.0) -> None:
        self._file = file
        self._speed = speed
        self._ahead = 0.0
        self._since = time.time()
        self._read: tuple[int, int, int] | None = None

    def now(self) -> float:
        """Give the moment; it jumps when the file was changed."""
        self._look()
        machine = time.time()
        return machine + self._ahead + max(0.0, machine - self._since) * (self._speed - 1)

    def move_to(self, moment: float) -> None:
        """Let it be `moment` (Unix seconds) from now on, for everyone who reads the file.

        Raises OSError when the file cannot be written.
        """
        half = self._file.with_name(self._file.name + ".new")
        half.write_text(repr(moment - time.time()), "ascii")
        half.replace(self._file)

    def _look(self) -> None:
        try:
            seen = self._file.stat()
            mark = (seen.st_mtime_ns, seen.st_size, seen.st_ino)
            if mark == self._read:
                return
            ahead = float(self._file.read_text("ascii"))
        except (OSError, ValueError):
            return
        if math.isfinite(ahead) and abs(ahead) <= FARTHEST:
            self._ahead, self._since, self._read = ahead, seen.st_mtime, mark
