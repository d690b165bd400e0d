"""The pulse: a file that is touched after every round, so that others see the process works.

In it stands how the process and its memory are shut in, which only the process itself can tell.
"""

import os
import time
from collections.abc import Sequence
from pathlib import Path

NAME = "schakel.alive"
LONGEST_SILENCE = 120.0
"""Seconds without a round after which a process counts as stuck."""


class Pulse:
    """Beats when a round of the clock was finished while updates are still being fetched."""

    def __init__(self, folder: Path, unconfined: Sequence[str] = ()) -> None:
        """Beat in this folder; `unconfined` names what does not shut the process in."""
        self._file = folder / NAME
        self._unconfined = " ".join(unconfined)
        self._fetched = time.monotonic()

    def fetched(self) -> None:
        """Note that the intake came round, with or without updates."""
        self._fetched = time.monotonic()

    def beat(self, began: float, *, polling: bool) -> None:
        """Date the file when the round `began` (Unix seconds), unless the intake is silent."""
        if not polling or time.monotonic() - self._fetched < LONGEST_SILENCE:
            self._file.touch(mode=0o600)
            self._file.write_text(self._unconfined, "utf-8")
            os.utime(self._file, (began, began))


def alive(folder: Path) -> bool:
    """Tell whether a process has finished a round here lately."""
    return time.time() - last_round(folder) < LONGEST_SILENCE


def unconfined(folder: Path) -> list[str]:
    """List what does not shut in the process that works here; none while nobody works."""
    try:
        return (folder / NAME).read_text("utf-8").split() if alive(folder) else []
    except OSError:
        return []


def last_round(folder: Path) -> float:
    """Say when the last round that was finished here began, in Unix seconds; 0 for never."""
    try:
        return (folder / NAME).stat().st_mtime
    except OSError:
        return 0.0
