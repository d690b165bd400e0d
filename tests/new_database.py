"""A new database for a test: copied from one that was made before, as it lies on disk.

To make one anew, with all its migrations, takes longer than most tests do. What making one does is
in `tests/storage/test_opening.py` and its neighbours, which call `Database.open`.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.database import PATIENCE, Database
from storage.sealing import Keyring

MASTER = bytes(range(32))


@cache
def empty_database() -> bytes:
    """Give the bytes of a new database that rests on MASTER."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as apart:
        path = Path(folder) / "schakel.db"
        apart.submit(asyncio.run, _opened_and_closed(path)).result()
        return path.read_bytes()


async def open_database(path: Path, *, patience: float = PATIENCE) -> Database:
    """Open the database at a path, with MASTER; a new one where there is none."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(empty_database())
    return await Database.open(path, Keyring(MASTER), patience=patience)


async def _opened_and_closed(path: Path) -> None:
    await (await Database.open(path, Keyring(MASTER))).close()
