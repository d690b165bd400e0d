"""Makes a backup in a process of its own, which is killed at the step it is told to.

    python -m tests.storage.backup_process DATABASE BACKUP STEP

A step is whatever Python is about to do with a file or a database.
"""

import os
import signal
import sys
from pathlib import Path

from storage import backups
from tests.storage.makers import keyring
from tests.storage.restoring_process import STEPS


def main(database: Path, backup: Path, step: int) -> None:
    """Do what `schakel backup` does, up to the step (counted from 1)."""
    left = step

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in STEPS and str(backup.parent) in str(arguments):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    backups.make_backup(database, keyring(), backup)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
