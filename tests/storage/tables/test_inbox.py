from datetime import timedelta

from storage.database import Database
from storage.records import Waiting
from storage.tables.inbox import DONE_KEPT, QUARANTINED_KEPT
from tests.storage.makers import NOW, rows

FIRST = (870_001, b'{"update_id":870001,"message":{"text":"Er is ruzie"}}')
SECOND = (870_002, b'{"update_id":870002}')


async def test_updates_wait_in_the_order_they_came(database: Database) -> None:
    assert await database.run(lambda store: store.inbox.receive([SECOND, FIRST], NOW)) == 2
    waiting = await database.run(lambda store: store.inbox.waiting(10))
    assert [(row.update_number, row.body) for row in waiting] == [SECOND, FIRST]
    assert len(await database.run(lambda store: store.inbox.waiting(1))) == 1


async def test_an_update_that_comes_again_is_kept_once(database: Database) -> None:
    assert await database.run(lambda store: store.inbox.receive([FIRST, FIRST], NOW)) == 1
    assert await database.run(lambda store: store.inbox.receive([FIRST, SECOND], NOW)) == 1
    assert await database.run(lambda store: store.inbox.receive([], NOW)) == 0
    assert len(await database.run(lambda store: store.inbox.waiting(10))) == 2


async def test_a_handled_update_that_comes_again_is_not_handled_again(database: Database) -> None:
    await database.run(lambda store: store.inbox.receive([FIRST], NOW))
    await database.run(lambda store: store.inbox.done([row.id for row in store.inbox.waiting(10)]))
    assert await database.run(lambda store: store.inbox.receive([FIRST], NOW)) == 0
    assert await database.run(lambda store: store.inbox.waiting(10)) == []


async def test_a_number_used_again_for_something_else_is_a_new_update(database: Database) -> None:
    another = (FIRST[0], b'{"update_id":870001,"message":{"text":"iets anders"}}')
    assert await database.run(lambda store: store.inbox.receive([FIRST], NOW)) == 1
    assert await database.run(lambda store: store.inbox.receive([another], NOW)) == 1


async def test_the_body_is_sealed_and_goes_as_soon_as_it_is_handled(database: Database) -> None:
    await database.run(lambda store: store.inbox.receive([FIRST], NOW))
    assert "ruzie" not in repr(await rows(database, "SELECT * FROM inbox"))
    await database.run(lambda store: store.inbox.done([1]))
    assert await rows(database, "SELECT state, body_sealed FROM inbox") == [("done", None)]


async def test_an_update_that_failed_keeps_its_place_and_counts(database: Database) -> None:
    await database.run(lambda store: store.inbox.receive([FIRST, SECOND], NOW))
    assert [await database.run(lambda store: store.inbox.failed(1)) for _ in "12"] == [1, 2]
    waiting = await database.run(lambda store: store.inbox.waiting(10))
    assert waiting[0] == Waiting(1, *FIRST, attempts=2)


async def test_a_quarantined_update_lets_the_next_one_by(database: Database) -> None:
    await database.run(lambda store: store.inbox.receive([FIRST, SECOND], NOW))
    await database.run(lambda store: store.inbox.quarantine(1))
    waiting = await database.run(lambda store: store.inbox.waiting(10))
    assert [row.id for row in waiting] == [2]
    counts = await database.run(lambda store: store.inbox.counts())
    assert counts == {"waiting": 1, "done": 0, "quarantined": 1}


async def test_an_update_that_does_not_open_is_quarantined(database: Database) -> None:
    await database.run(lambda store: store.inbox.receive([FIRST, SECOND], NOW))
    await rows(
        database,
        "UPDATE inbox SET body_sealed = (SELECT body_sealed FROM inbox WHERE id = 2) WHERE id = 1",
    )
    waiting = await database.run(lambda store: store.inbox.waiting(10))
    assert [row.id for row in waiting] == [2]
    counts = await database.run(lambda store: store.inbox.counts())
    assert counts["quarantined"] == 1


async def test_the_inbox_is_purged_of_what_was_done_and_of_old_quarantine(
    database: Database,
) -> None:
    third = (870_003, b"{}")
    await database.run(lambda store: store.inbox.receive([FIRST, SECOND, third], NOW))
    await database.run(lambda store: store.inbox.done([1]))
    await database.run(lambda store: store.inbox.quarantine(2))

    async def left_at(after: timedelta) -> list[str]:
        await database.run(lambda store: store.inbox.purge(NOW + after))
        return [state for (state,) in await rows(database, "SELECT state FROM inbox ORDER BY id")]

    second = timedelta(seconds=1)
    assert await left_at(DONE_KEPT) == ["done", "quarantined", "waiting"]
    assert await left_at(DONE_KEPT + second) == ["quarantined", "waiting"]
    assert await left_at(QUARANTINED_KEPT + second) == ["waiting"]
