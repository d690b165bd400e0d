"""A process that opens a database, which upgrades it, and says so if it gets so far."""

import asyncio
import sys
from pathlib import Path

from storage.database import Database
from tests.storage.makers import keyring


async def _open(path: Path) -> None:
    sys.stdout.write("begins\n")
    sys.stdout.flush()
    await Database.open(path, keyring())
    sys.stdout.write("open\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_open(Path(sys.argv[1])))
