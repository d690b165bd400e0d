"""The pulse: a file that is touched after every round, so that others see the process works."""

import time
from pathlib import Path

NAME = "schakel.alive"
LONGEST_SILENCE = 120.0
"""Seconds without a round after which a process counts as stuck."""


class Pulse:
    """Beats when a round of the clock was finished while updates are still being fetched."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self._fetched = time.monotonic()

    def fetched(self) -> None:
        """Note that the intake came round, with or without updates."""
        self._fetched = time.monotonic()

    def beat(self, *, polling: bool) -> None:
        """Touch the file, unless the intake has fallen silent."""
        if not polling or time.monotonic() - self._fetched < LONGEST_SILENCE:
            self._file.touch(mode=0o600)


def alive(folder: Path) -> bool:
    """Tell whether a process has finished a round here lately."""
    try:
        last = (folder / NAME).stat().st_mtime
    except OSError:
        return False
    return time.time() - last < LONGEST_SILENCE
