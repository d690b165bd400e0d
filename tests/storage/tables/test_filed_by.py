"""Whose a concern is, is found by tags that nobody can compare, whatever was erased before."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.identifiers import ConcernId, PersonId
from storage.database import Database, _prepare
from storage.migrate import MIGRATIONS
from storage.records import Person
from storage.store import Store
from storage.tables.by_secret import filed_by
from tests.storage.makers import ANSWERS, NOW, a_concern, keyring, member, rows

STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 1), st.integers(0, 30)), max_size=60)


@contextmanager
def in_memory() -> Iterator[Store]:
    """Give a store in a transaction that is never kept."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        store = _prepare(connection, keyring(), MIGRATIONS)
        connection.execute("BEGIN")
        yield store


def file_concern(store: Store, reporter: PersonId, number: int) -> ConcernId:
    concern = a_concern(reporter, number, filed_at=NOW + timedelta(seconds=number))
    store.concerns.add(concern, ANSWERS)
    return concern.id


@settings(deadline=None, max_examples=60)
@given(STEPS, st.sampled_from((1, 2, 64)))
def test_all_that_somebody_filed_is_found_and_nothing_else(
    steps: list[tuple[bool, int, int]], stride: int
) -> None:
    """However much is filed and erased: no stride stays free below one that is taken."""
    with in_memory() as store, patch.object(filed_by, "_STRIDE", stride):
        people = [member(store, account) for account in (1, 2)]
        kept: dict[PersonId, list[ConcernId]] = {person.id: [] for person in people}
        for number, (files, whose, which) in enumerate(steps, start=1):
            person = people[whose].id
            if files or not kept[person]:
                kept[person].append(file_concern(store, person, number))
            else:
                gone = kept[person].pop(which % len(kept[person]))
                store.erasure.concern(gone)
        for person, concerns in kept.items():
            found = [concern.id for concern in store.concerns.of_reporter(person)]
            assert found == concerns[::-1]
            assert store.concerns.has_filed(person) == bool(concerns)
            assert store.concerns.filed_since(person, NOW) == len(concerns)
            assert store.damaged() == 0


def erase(store: Store, concern: ConcernId) -> None:
    store.erasure.concern(concern)


async def test_what_is_erased_changes_no_tag_of_another(database: Database) -> None:
    """Two copies, of before and after: the tag that changed would be of the same person."""

    def fill(store: Store) -> list[ConcernId]:
        people = [member(store, account).id for account in range(1, 4)]
        return [file_concern(store, people[number % 3], number) for number in range(1, 16)]

    filed = await database.run(fill)
    for gone in filed[:9]:
        before = set(await rows(database, "SELECT id, reporter_tag FROM concern"))
        await database.run(partial(erase, concern=gone))
        after = set(await rows(database, "SELECT id, reporter_tag FROM concern"))
        assert {id_ for id_, _ in before - after} == {gone}
        assert not after - before


async def test_one_that_is_damaged_hides_no_other_and_erases_no_other(database: Database) -> None:
    def fill(store: Store) -> Person:
        person = member(store)
        for number in range(1, 13):
            file_concern(store, person.id, number)
        return person

    person = await database.run(fill)
    damaged = [f"{number:016x}" for number in (1, 12)]
    for each in damaged:
        await rows(database, "UPDATE concern SET reporter_tag = randomblob(16) WHERE id = ?", each)

    def found(store: Store) -> set[str]:
        return {concern.id for concern in store.concerns.of_reporter(person.id)}

    left = {f"{number:016x}" for number in range(2, 12)}
    assert await database.run(found) == left
    assert await database.run(lambda store: store.damaged()) == len(damaged)
    for each in damaged:
        await database.run(partial(erase, concern=ConcernId(each)))
    assert await database.run(found) == left
    await database.run(lambda store: file_concern(store, person.id, 99))
    assert await database.run(found) == left | {f"{99:016x}"}


async def test_after_many_were_set_aside_the_others_are_found_again(database: Database) -> None:
    """A gap of more than is asked for at once would hide what comes behind it."""

    def fill(store: Store) -> PersonId:
        person = member(store)
        for number in range(1, 91):
            file_concern(store, person.id, number)
        return person.id

    person = await database.run(fill)
    await rows(database, "DROP TRIGGER temp.concern_changed")
    await rows(database, "UPDATE concern SET urgency = 'soon' WHERE reference < 'Z-0081'")
    await database.mend()
    found = await database.run(lambda store: store.concerns.of_reporter(person))
    assert [concern.reference for concern in found] == [f"Z-{n:04d}" for n in range(90, 80, -1)]


async def test_neither_tags_nor_sizes_tell_whose_concerns_are(database: Database) -> None:
    def fill(store: Store) -> None:
        for account in range(1, 4):
            person = member(store, account)
            for number in range(5):
                file_concern(store, person.id, 10 * account + number)

    await database.run(fill)
    kept = await rows(database, "SELECT reporter_tag, length(people_sealed) FROM concern")
    assert len({tag for tag, _ in kept}) == len(kept)
    assert len({size for _, size in kept}) == 1
