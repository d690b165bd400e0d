from datetime import timedelta

from domain.identifiers import AccountId
from storage.database import Database
from tests.storage.makers import NOW, rows

STRANGER = AccountId(900_001)


async def test_each_message_of_a_stranger_is_counted(database: Database) -> None:
    counts = [await database.run(lambda store: store.strangers.count(STRANGER, NOW)) for _ in "123"]
    assert counts == [1, 2, 3]
    assert await database.run(lambda store: store.strangers.count(AccountId(900_002), NOW)) == 1


async def test_after_a_silent_day_a_stranger_starts_anew(database: Database) -> None:
    await database.run(lambda store: store.strangers.count(STRANGER, NOW))
    next_day = NOW + timedelta(days=1, seconds=1)
    assert await database.run(lambda store: store.strangers.count(STRANGER, next_day)) == 1


async def test_strangers_are_forgotten_a_day_after_their_last_message(database: Database) -> None:
    await database.run(lambda store: store.strangers.count(STRANGER, NOW))
    await database.run(lambda store: store.strangers.purge(NOW + timedelta(hours=23)))
    assert len(await rows(database, "SELECT * FROM stranger")) == 1
    await database.run(lambda store: store.strangers.purge(NOW + timedelta(hours=25)))
    assert await rows(database, "SELECT * FROM stranger") == []
