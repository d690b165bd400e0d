import asyncio
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from domain.roles import Role
from storage.database import Database
from storage.errors import (
    StorageBroken,
    StorageBusy,
    StorageFull,
    StorageTrouble,
)
from storage.store import Store
from tests.storage.makers import NOW, a_conversation, a_notice, keyring, member, rows

BODY = b"x" * 3000


def receive_much(store: Store) -> int:
    return store.inbox.receive([(number, BODY) for number in range(200)], NOW)


async def allow_pages(database: Database, extra: int) -> None:
    """Pretend that the disk has room for so many more pages of 4 kB."""
    ((pages,),) = await rows(database, "PRAGMA page_count")
    await rows(database, f"PRAGMA max_page_count = {pages + extra}")


async def test_a_unit_of_work_is_kept_whole_or_not_at_all(database: Database) -> None:
    def half(store: Store) -> None:
        member(store)
        raise LookupError

    with pytest.raises(LookupError):
        await database.run(half)
    assert await rows(database, "SELECT * FROM person") == []
    assert await database.run(lambda store: store.people.all()) == []


async def test_one_failing_update_leaves_the_others_of_its_batch(database: Database) -> None:
    def batch(store: Store) -> list[str]:
        failed = []
        for account, name in enumerate(("Merel", "Fatma", "Joost")):
            try:
                with store.savepoint():
                    member(store, account, name=name)
                    if name == "Fatma":
                        first = store.people.all()[0].name
                        assert first is not None
                        first.index("?")
            except ValueError:
                failed.append(name)
        return failed

    assert await database.run(batch) == ["Fatma"]
    people = await database.run(lambda store: store.people.all())
    assert {person.name for person in people} == {"Merel", "Joost"}


async def test_a_savepoint_inside_another_undoes_only_its_own(database: Database) -> None:
    def nested(store: Store) -> None:
        with store.savepoint():
            person = member(store)
            with suppress(LookupError), store.savepoint():
                store.people.save(replace(person, role=Role.COORDINATOR))
                raise LookupError
            assert store.people.all() == [person]

    await database.run(nested)


async def test_units_asked_for_at_once_are_done_one_after_the_other(database: Database) -> None:
    person = await database.run(member)
    await database.run(lambda store: store.conversations.save(a_conversation(person.id, turn=0)))

    def another_turn(store: Store) -> None:
        conversation = store.conversations.of(person.id, "private")
        assert conversation is not None
        store.conversations.save(replace(conversation, turn=conversation.turn + 1))

    await asyncio.gather(*(database.run(another_turn) for _ in range(50)))
    conversation = await database.run(lambda store: store.conversations.of(person.id, "private"))
    assert conversation is not None
    assert conversation.turn == 50


async def test_a_caller_who_gives_up_does_not_leave_half_a_unit(database: Database) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await database.run(receive_much)
    ((kept,),) = await rows(database, "SELECT COUNT(*) FROM inbox")
    assert kept in {0, 200}


async def test_a_full_disk_is_named_changes_nothing_and_recovers(database: Database) -> None:
    person = await database.run(member)
    await allow_pages(database, 20)
    with pytest.raises(StorageFull):
        await database.run(receive_much)
    counts = await database.run(lambda store: store.inbox.counts())
    assert counts["waiting"] == 0
    assert await database.run(lambda store: store.people.by_account(person.account)) == person
    await allow_pages(database, 10_000)
    assert await database.run(receive_much) == 200


async def test_a_transaction_that_sqlite_ends_in_one_update_takes_its_whole_batch_along(
    database: Database,
) -> None:
    """On a full disk it may: it keeps the right to."""
    named = []

    def batch(store: Store) -> None:
        store.outbox.add(a_notice(), NOW)
        try:
            with store.savepoint():
                receive_much(store)
                store._connection.execute("ROLLBACK")
                raise StorageFull  # noqa: TRY301 - as SQLite would
        except StorageFull as trouble:
            named.append(trouble)

    with pytest.raises(StorageBroken):
        await database.run(batch)
    assert len(named) == 1
    assert await database.run(lambda store: store.outbox.waiting()) == []
    assert await rows(database, "SELECT * FROM inbox") == []


async def test_a_locked_database_is_busy_and_then_goes_on(database: Database, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy):
            await database.run(receive_much)
        other.execute("ROLLBACK")
    assert await database.run(receive_much) == 200


async def test_a_reader_elsewhere_does_not_stop_writing_but_keeps_the_log(
    database: Database, path: Path
) -> None:
    await database.run(member)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM person").fetchall()
        assert await database.run(receive_much) == 200
        with pytest.raises(StorageBusy):
            await database.purge_log()
        other.execute("ROLLBACK")
    await database.purge_log()
    assert Path(f"{path}-wal").stat().st_size == 0


async def test_a_writer_elsewhere_makes_the_purge_wait(database: Database, path: Path) -> None:
    await database.run(receive_much)
    await rows(database, "DELETE FROM inbox")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageTrouble):
            await database.purge_log()
    await database.purge_log()


async def test_a_disk_made_read_only_is_broken_and_recovers(database: Database) -> None:
    await database._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageBroken):
        await database.run(receive_much)
    await database._connection.execute("PRAGMA query_only = OFF")
    assert await database.run(receive_much) == 200


async def test_after_the_transaction_was_lost_no_unit_slips_through(database: Database) -> None:
    def lose_it(store: Store) -> None:
        with suppress(LookupError), store.savepoint():
            store._connection.execute("ROLLBACK")
            raise LookupError
        with store.savepoint():
            member(store)

    with pytest.raises(StorageBroken):
        await database.run(lose_it)
    assert await rows(database, "SELECT * FROM person") == []


async def test_a_mistake_in_our_own_sql_is_no_trouble_of_the_disk(database: Database) -> None:
    def misspell(store: Store) -> None:
        with store.savepoint():
            store._connection.execute("SELECT * FROM persons")

    with pytest.raises(sqlite3.OperationalError):
        await database.run(misspell)


async def test_after_closing_nothing_is_done(path: Path) -> None:
    database = await Database.open(path, keyring())
    await database.close()
    with pytest.raises(ValueError, match="no active connection"):
        await database.run(receive_much)
