"""Restores a backup in a process of its own, which is killed at the step it is told to.

    python -m tests.storage.restoring_process BACKUP DATABASE STEP

A step is whatever Python is about to do with a file or a database.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from storage import backups, restoring
from storage.database import Database
from storage.lock import DatabaseLock
from tests.storage.makers import keyring

STEPS = {"open", "os.rename", "os.link", "os.remove", "sqlite3.connect"}


def main(backup: Path, database: Path, step: int) -> None:
    """Do what `schakel restore` does, up to the step (counted from 1)."""
    left = step

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in STEPS and str(database.parent) in str(arguments):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    lock = DatabaseLock(database)
    new = database.with_name(restoring.NEW)
    sys.addaudithook(count)
    backups.take_in(backup, new, keyring())
    backups.look_over(new, keyring())
    asyncio.run(_prepare(new))
    restoring.put_in_place(new, database, keyring())
    lock.release()


async def _prepare(new: Path) -> None:
    copy = await Database.open(new, keyring())
    await copy.run(lambda store: store.meta.set("prepared", "yes"))
    await copy.purge_log()
    await copy.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
