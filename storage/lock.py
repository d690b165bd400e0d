"""One process a database: a lock that the kernel drops when the process ends, however it ends.

And one for a command that wants the database of a bot that is running: as long as it is held, who
serves stands aside. So what was wanted by a command that was killed is wanted no more.
"""

import fcntl
import os
import time
from contextlib import suppress
from pathlib import Path

from storage.errors import DatabaseInUse, DatabaseUnusable

_LOOKS, _LOOK_AGAIN_SECONDS = 5, 0.05
"""Whoever only looks whether a lock is held has it for a moment: that is nobody's database."""


class FileLock:
    """Held from construction until `release`; raises DatabaseInUse when another holds it."""

    def __init__(self, file: Path) -> None:
        try:
            self._file = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as fault:
            raise DatabaseUnusable from fault
        for look in range(_LOOKS):
            with suppress(BlockingIOError):
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            if look + 1 < _LOOKS:
                time.sleep(_LOOK_AGAIN_SECONDS)
        os.close(self._file)
        raise DatabaseInUse

    def release(self) -> None:
        """Let another process in. The file stays: removing it would let two in at once."""
        os.close(self._file)


class DatabaseLock(FileLock):
    """For whoever works with the database."""

    def __init__(self, database: Path) -> None:
        super().__init__(Path(f"{database}.lock"))


class WantedLock(FileLock):
    """For a command that wants the database, before it waits for the `DatabaseLock`."""

    def __init__(self, database: Path) -> None:
        super().__init__(_wanted(database))


def is_wanted(database: Path) -> bool:
    """Tell whether a command wants this database now; False where that cannot be seen."""
    try:
        file = os.open(_wanted(database), os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


def _wanted(database: Path) -> Path:
    return Path(f"{database}.wanted")
