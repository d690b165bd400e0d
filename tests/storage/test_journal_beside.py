"""A line written beside the process that serves the database, amid another master key."""

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from services.upkeep import accounting
from storage.database import Database
from storage.errors import WrongKey
from storage.journal_beside import write_beside
from storage.sealing import Keyring
from storage.store import Store

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


async def test_with_the_key_of_before_nothing_is_written_once_there_is_another(
    tmp_path: Path,
) -> None:
    path, old, new = tmp_path / "schakel.db", b"o" * 32, b"n" * 32
    faults: list[BaseException | None] = []

    def write() -> None:
        try:
            write_beside(path, Keyring(old), lambda it: accounting.exported(it, NOW, None))
        except WrongKey as fault:
            faults.append(fault)

    database = await Database.open(path, Keyring(old))
    writes = threading.Thread(target=write)

    def renew(store: Store) -> int:
        writes.start()
        time.sleep(0.5)  # it comes as far as it can, while this holds the file
        store.renew(Keyring(old), Keyring(new))
        return store.journal.head().seq

    before = await database.run(renew)
    writes.join()
    await database.close()
    assert len(faults) == 1
    database = await Database.open(path, Keyring(new))
    assert await database.run(lambda store: store.journal.verify()) is None
    assert await database.run(lambda store: store.journal.head().seq) == before
    await database.close()
