"""Addressees: whom something is for, whether it reached them, and what they answered."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from domain.identifiers import AffairId, MessageId
from storage.database import Database
from storage.records import Addressee
from storage.store import Store
from tests.storage.kept_together import FATMA, FIRST, MEREL, SECOND, SECRET, Gathering, addressed
from tests.storage.makers import NOW, failing, rows


@pytest.fixture
async def filled(database: Database) -> Database:
    """Two affairs, the first for two people and the second for one."""

    def keep(store: Store) -> None:
        store.affairs.save(Gathering(FIRST), None)
        store.affairs.save(Gathering(SECOND), None)
        store.addressees.save_all([addressed(person=FATMA), addressed(), addressed(SECOND)])

    await database.run(keep)
    return database


async def test_they_are_kept_changed_and_found(filled: Database) -> None:
    assert await filled.run(lambda store: store.addressees.of(FIRST)) == [
        addressed(),
        addressed(person=FATMA),
    ]
    changed = addressed(state={"answer": "no"}, next_at=NOW)
    await filled.run(lambda store: store.addressees.save(changed))
    assert await filled.run(lambda store: store.addressees.find(FIRST, MEREL)) == changed
    await filled.run(lambda store: store.forget())
    assert await filled.run(lambda store: store.addressees.find(FIRST, MEREL)) == changed
    assert await filled.run(lambda store: store.addressees.find(SECOND, FATMA)) is None
    assert await filled.run(lambda store: store.addressees.for_person(MEREL)) == [
        changed,
        addressed(SECOND),
    ]


async def test_time_finds_those_who_must_hear_something(filled: Database) -> None:
    soon, later = addressed(SECOND, next_at=NOW), addressed(next_at=NOW + timedelta(hours=1))
    await filled.run(lambda store: store.addressees.save_all([soon, later]))
    assert await filled.run(lambda store: store.addressees.due(NOW)) == [soon]
    in_an_hour = NOW + timedelta(hours=1)
    assert await filled.run(lambda store: store.addressees.due(in_an_hour)) == [soon, later]
    await filled.run(lambda store: store.addressees.save(addressed(SECOND)))
    assert await filled.run(lambda store: store.addressees.due(in_an_hour)) == [later]


async def test_it_is_known_whether_it_reached_them_and_where(filled: Database) -> None:
    def reach(store: Store) -> None:
        store.addressees.of(FIRST)  # in memory from now on
        store.addressees.reached(FIRST, MEREL, "delivered", MessageId(41))
        store.addressees.reached(FIRST, FATMA, "blocked", None)

    await filled.run(reach)
    told = [
        addressed(delivery="delivered", message=MessageId(41)),
        addressed(person=FATMA, delivery="blocked"),
    ]
    assert await filled.run(lambda store: store.addressees.of(FIRST)) == told
    await filled.run(lambda store: store.addressees.reached(FIRST, MEREL, "blocked", None))
    await filled.run(lambda store: store.forget())
    found = await filled.run(lambda store: store.addressees.find(FIRST, MEREL))
    assert found == replace(told[0], delivery="blocked"), "the message stands where it stood"


async def test_it_is_for_somebody_no_more(filled: Database) -> None:
    await filled.run(lambda store: store.addressees.of(FIRST))
    await filled.run(lambda store: store.addressees.drop(FIRST, MEREL))
    for forget in (False, True):
        if forget:
            await filled.run(lambda store: store.forget())
        left = await filled.run(lambda store: store.addressees.of(FIRST))
        assert left == [addressed(person=FATMA)]
    assert await filled.run(lambda store: store.addressees.for_person(MEREL)) == [addressed(SECOND)]


async def test_memory_agrees_with_the_database_after_a_rollback(filled: Database) -> None:
    before = await filled.run(lambda store: store.addressees.of(FIRST))

    def change(store: Store) -> None:
        store.addressees.save(addressed(state={"answer": "no"}))
        store.addressees.reached(FIRST, FATMA, "delivered", MessageId(5))
        store.addressees.drop(FIRST, FATMA)

    await failing(filled, change)
    assert await filled.run(lambda store: store.addressees.of(FIRST)) == before


async def test_memory_holds_a_few_affairs_and_is_right_about_all(filled: Database) -> None:
    many = [AffairId(f"{number:016x}") for number in range(12)]

    def keep(store: Store) -> None:
        for affair in many:
            store.affairs.save(Gathering(affair), None)
            store.addressees.save(addressed(affair, state={"for": affair}))

    await filled.run(keep)
    for affair in [*many, *many]:
        found = await filled.run(partial(_of, affair))
        assert found == [addressed(affair, state={"for": affair})]


@pytest.mark.parametrize("own_row", ["other-person", "other-affair"])
async def test_an_answer_moved_to_another_row_does_not_open(filled: Database, own_row: str) -> None:
    assert SECRET not in repr(await rows(filled, "SELECT * FROM addressee"))
    source = (FIRST, FATMA) if own_row == "other-person" else (SECOND, MEREL)
    await rows(
        filled,
        "UPDATE addressee SET state_sealed = (SELECT state_sealed FROM addressee"
        " WHERE affair_id = ? AND person_id = ?) WHERE affair_id = ? AND person_id = ?",
        *source,
        FIRST,
        MEREL,
    )
    assert await filled.run(partial(_of, FIRST)) == [addressed(person=FATMA)], "the others do"


def _of(affair: AffairId, store: Store) -> list[Addressee]:
    return store.addressees.of(affair)
