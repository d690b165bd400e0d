"""Tallies: each person once in a cell, as long as their key is there; then numbers, and no more."""

import pytest

from domain.identifiers import PersonId
from domain.roles import Role
from domain.worth.half_year import HalfYear
from storage.database import Database
from storage.errors import NotKept
from storage.store import Store
from tests.storage.makers import member, rows

NOW_ON = HalfYear(2026, 2)
BEFORE = HalfYear(2026, 1)
HEARD, SUBJECT = frozenset({"heard/yes"}), frozenset({"subject/concern/other"})


async def people(database: Database, count: int) -> list[PersonId]:
    def come(store: Store) -> list[PersonId]:
        return [member(store, 800_000 + each, Role.KEY_FIGURE).id for each in range(count)]

    return await database.run(come)


async def count(database: Database, who: list[PersonId], cells: frozenset[str]) -> None:
    def all_of_them(store: Store) -> None:
        for each in who:
            store.tallies.count(NOW_ON, each, cells)

    await database.run(all_of_them)


async def shown(database: Database) -> dict[str, int]:
    def freeze(store: Store) -> dict[str, int]:
        store.tallies.freeze(NOW_ON)
        frozen = store.tallies.frozen(NOW_ON)
        assert frozen is not None
        return dict(frozen.cells)

    return await database.run(freeze)


async def test_a_person_counts_once_in_a_cell(database: Database) -> None:
    who = await people(database, 5)
    for _ in range(3):
        await count(database, who, HEARD)
    await count(database, who[:4], SUBJECT)
    assert await shown(database) == {"heard/yes": 5}


async def test_who_is_erased_is_known_no_longer_and_stays_counted(database: Database) -> None:
    who = await people(database, 5)
    await count(database, who, HEARD)
    counted = await database.run(lambda store: store.tallies.counted(who[0]))
    assert counted == {NOW_ON: HEARD}
    await database.run(lambda store: store.erasure.person(who[0]))
    await database.run(lambda store: store.forget())
    with pytest.raises(NotKept):
        await database.run(lambda store: store.tallies.counted(who[0]))
    with pytest.raises(NotKept):
        await count(database, who[:1], HEARD)
    body = await database.run(lambda store: store.tallies._body(NOW_ON))
    assert body is not None
    assert len(body["counted"]) == 4
    assert await shown(database) == {"heard/yes": 5}


async def test_nothing_of_a_running_half_year_can_be_read(database: Database) -> None:
    await database.run(lambda store: store.tallies.begin(NOW_ON))
    assert await database.run(lambda store: store.tallies.frozen(NOW_ON)) is None
    assert await database.run(lambda store: store.tallies.frozen(BEFORE)) is None
    assert await database.run(lambda store: store.tallies.running()) == [NOW_ON]
    assert await database.run(lambda store: store.tallies.all_frozen()) == []


async def test_what_is_frozen_keeps_nobody_and_changes_no_more(database: Database) -> None:
    who = await people(database, 6)
    await count(database, who, HEARD | SUBJECT)
    await database.run(lambda store: store.tallies.add(NOW_ON, {"evaluation/useful/4": 13}))
    assert await shown(database) == {
        "heard/yes": 5,
        "subject/concern/other": 5,
        "evaluation/useful/4": 15,
    }
    body = await database.run(lambda store: store.tallies._body(NOW_ON))
    assert body is not None
    assert set(body) == {"frozen"}
    with pytest.raises(ValueError, match="2026"):
        await count(database, who, HEARD)
    await database.run(lambda store: store.tallies.begin(NOW_ON))
    assert await database.run(lambda store: store.tallies.all_frozen()) == [NOW_ON]
    assert await database.run(lambda store: store.tallies.counted(who[0])) == {}


async def test_no_count_shows_in_what_is_on_the_disk(database: Database) -> None:
    """Whoever copies the file before and after sees that something was written, and no more."""
    await database.run(lambda store: store.tallies.begin(NOW_ON))
    lengths = set()
    for person in await people(database, 8):
        await count(database, [person], HEARD)
        ((half_year, body),) = await rows(database, "SELECT half_year, body_sealed FROM tally")
        lengths.add(len(body))
        assert b"heard" not in body
        assert half_year == "2026-2"
    await database.run(lambda store: store.tallies.freeze(NOW_ON))
    ((body,),) = await rows(database, "SELECT body_sealed FROM tally")
    assert lengths == {len(body)}
