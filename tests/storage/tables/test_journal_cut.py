"""The journal's oldest lines go after their time, and the chain can still be proven."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.concerns.acts import Act
from storage.database import Database
from storage.errors import NotKept
from storage.journal_heads import Head
from storage.sealing import DataKey, Keyring
from storage.store import Store
from storage.tables.journal import Journal, JournalAct
from tests.storage.makers import NOW, a_concern, keyring, member

DAY = timedelta(days=1)


async def days(database: Database, count: int) -> list[Head]:
    """Write a line a day; gives the newest line of each day."""

    def write(store: Store) -> list[Head]:
        heads = []
        for day in range(count):
            store.journal.append(JournalAct.QUARTER_READ, NOW + day * DAY)
            heads.append(store.journal.head())
        return heads

    return await database.run(write)


async def cut(database: Database, before_day: int, most: int = 100) -> int:
    later = NOW + 1000 * DAY
    return await database.run(lambda store: store.journal.cut(NOW + before_day * DAY, later, most))


async def lines(database: Database) -> list[int]:
    return await database.run(
        lambda store: [line.seq for line in store.journal.between(NOW, NOW + 2000 * DAY)]
    )


async def intact(database: Database) -> bool:
    return await database.run(lambda store: store.journal.verify()) is None


async def test_old_lines_go_and_a_line_says_up_to_which(database: Database) -> None:
    heads = await days(database, 5)
    assert await cut(database, 2) == 2
    assert await lines(database) == [3, 4, 5, 6]
    assert await intact(database)
    last = await database.run(lambda store: store.journal.between(NOW, NOW + 2000 * DAY)[-1])
    assert (last.act, last.detail) == ("journal-cut", heads[1].spoken)
    assert await cut(database, 4) == 2, "and again"
    assert await lines(database) == [5, 6, 7]
    assert await intact(database)


async def test_what_stood_outside_is_still_known(database: Database) -> None:
    heads = await days(database, 4)
    await cut(database, 2)

    def lacking(store: Store) -> list[bool]:
        changed = replace(heads[1], hash="0" * 64)
        return [store.journal.lacks(head) for head in (*heads, changed, replace(heads[3], seq=9))]

    assert await database.run(lacking) == [False, False, False, False, True, True]


async def test_no_more_at_once_than_is_said_and_never_the_newest(database: Database) -> None:
    await days(database, 5)
    assert await cut(database, 500, most=2) == 2
    assert await cut(database, 500, most=100) == 3
    assert await lines(database) == [6, 7], "what says that the others went"
    assert await intact(database)


async def test_lines_of_a_concern_that_is_kept_stay_with_all_after_them(
    database: Database,
) -> None:
    def write(store: Store) -> None:
        concern = a_concern(member(store).id)
        store.concerns.add(concern, {})
        store.journal.append(JournalAct.QUARTER_READ, NOW)
        store.journal.append(Act.READ, NOW, concern=concern.id)
        store.journal.append(JournalAct.QUARTER_READ, NOW)

    await database.run(write)
    assert await cut(database, 500) == 1
    assert (await lines(database))[:2] == [2, 3]


async def test_what_was_changed_is_proof_and_stays(database: Database) -> None:
    await days(database, 5)
    await database.run(
        lambda store: store.journal._connection.execute(
            "UPDATE journal SET act = 'erased' WHERE seq = 1"
        )
    )
    assert await cut(database, 4) == 0
    assert await database.run(lambda store: store.journal.verify()) == 1


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM meta WHERE name = 'journal-cut'",
        "UPDATE meta SET value = zeroblob(length(value)) WHERE name = 'journal-cut'",
        "DELETE FROM journal WHERE seq = 3",
    ],
)
async def test_a_cut_that_is_not_ours_is_seen(database: Database, change: str) -> None:
    await days(database, 5)
    await cut(database, 2)
    await database.run(lambda store: store.journal._connection.execute(change))
    assert await database.run(lambda store: store.journal.verify()) is not None


async def test_another_master_key_signs_the_cut_anew(database: Database) -> None:
    await days(database, 5)
    await cut(database, 2)
    new = Keyring(bytes(range(1, 33)))

    def renew(store: Store) -> list[int | None]:
        connection = store.journal._connection
        Journal.sign_anew(connection, keyring(), new)
        return [Journal(connection, ring, _no_key).verify() for ring in (new, keyring())]

    assert await database.run(renew) == [None, 1], "and the key of before proves nothing"


def _no_key(_: object) -> DataKey:
    raise NotKept
