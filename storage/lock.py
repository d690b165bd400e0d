"""One process a database: a lock that the kernel drops when the process ends, however it ends."""

import fcntl
import os
from pathlib import Path

from storage.errors import DatabaseInUse, DatabaseUnusable


class DatabaseLock:
    """Held from construction until `release`; raises DatabaseInUse when another holds it."""

    def __init__(self, database: Path) -> None:
        try:
            self._file = os.open(f"{database}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as fault:
            raise DatabaseUnusable from fault
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            os.close(self._file)
            raise DatabaseInUse from fault

    def release(self) -> None:
        """Let another process in. The file stays: removing it would let two in at once."""
        os.close(self._file)
