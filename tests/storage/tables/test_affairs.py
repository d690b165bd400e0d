"""Affairs: kept and changed, found by kind and by time, and sealed each under a key of its own."""

from datetime import timedelta

import pytest

from domain.identifiers import AffairId
from storage.database import Database
from storage.errors import NotKept
from storage.store import Store
from tests.storage.kept_together import FIRST, MEREL, SECOND, SECRET, Fair, Gathering, addressed
from tests.storage.makers import NOW, failing, rows


async def test_an_affair_is_kept_changed_and_found_by_its_kind(database: Database) -> None:
    await database.run(lambda store: store.affairs.save(Gathering(FIRST), None))
    assert await database.run(lambda store: store.affairs.find(Gathering, FIRST)) == Gathering(
        FIRST
    )
    await database.run(lambda store: store.affairs.save(Gathering(FIRST, "Anders"), None))
    await database.run(lambda store: store.affairs.save(Fair(SECOND), None))
    assert await database.run(lambda store: store.affairs.all(Gathering)) == [
        Gathering(FIRST, "Anders")
    ]
    assert await database.run(lambda store: store.affairs.find(Gathering, SECOND)) is None
    assert await database.run(lambda store: store.affairs.kept(SECOND))
    assert not await database.run(lambda store: store.affairs.kept(AffairId("c" * 16)))


async def test_time_finds_those_it_has_something_to_do_with(database: Database) -> None:
    later = Gathering(SECOND)

    def keep(store: Store) -> None:
        store.affairs.save(Gathering(FIRST), NOW)
        store.affairs.save(later, NOW + timedelta(hours=1))
        store.affairs.save(Gathering(AffairId("c" * 16)), None)

    await database.run(keep)
    due = await database.run(lambda store: store.affairs.due(Gathering, NOW))
    assert due == [Gathering(FIRST)]
    await database.run(lambda store: store.affairs.save(Gathering(FIRST), None))
    due = await database.run(lambda store: store.affairs.due(Gathering, NOW + timedelta(hours=1)))
    assert due == [later]


async def test_nobody_with_the_file_in_hands_reads_or_moves_an_affair(database: Database) -> None:
    def keep(store: Store) -> None:
        store.affairs.save(Gathering(FIRST), None)
        store.affairs.save(Gathering(SECOND, "Iets anders"), None)

    await database.run(keep)
    assert SECRET not in repr(await rows(database, "SELECT * FROM affair"))
    await rows(
        database,
        "UPDATE affair SET body_sealed = (SELECT body_sealed FROM affair WHERE id = ?)"
        " WHERE id = ?",
        FIRST,
        SECOND,
    )
    found = await database.run(lambda store: store.affairs.all(Gathering))
    assert found == [Gathering(FIRST)], "a damaged row keeps nobody from the others"


async def test_with_an_affair_goes_all_that_hangs_on_it(database: Database) -> None:
    def keep(store: Store) -> None:
        for affair in (FIRST, SECOND):
            store.affairs.save(Gathering(affair), NOW)
            store.addressees.save(addressed(affair))
            store.survey_answers.add(affair, [{"choice": "yes"}])

    await database.run(keep)
    await database.run(lambda store: store.erasure.affair(FIRST))
    await database.run(lambda store: store.forget())
    for table in ("addressee", "survey_answer"):
        left = await rows(database, f"SELECT affair_id FROM {table}")
        assert left == [(SECOND,)], table
    assert not await database.run(lambda store: store.affairs.kept(FIRST))
    with pytest.raises(NotKept):
        await database.run(lambda store: store.affairs.key_of(FIRST))
    assert await database.run(lambda store: store.addressees.for_person(MEREL)) == [
        addressed(SECOND)
    ]


async def test_what_was_rolled_back_was_never_kept(database: Database) -> None:
    await failing(database, lambda store: store.affairs.save(Gathering(FIRST), NOW))
    assert await database.run(lambda store: store.affairs.all(Gathering)) == []
    assert await database.run(lambda store: store.affairs.due(Gathering, NOW)) == []
