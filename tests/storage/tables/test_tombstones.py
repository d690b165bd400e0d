"""Stones: kept in the database and beside it, one a line, and never lost by halves."""

import stat
from datetime import timedelta
from pathlib import Path

from storage.database import Database
from storage.store import Store
from storage.tables.tombstones import FILE, Buried, Tombstone, write_down, written_down
from tests.storage.makers import NOW, failing, keyring, member

ONE = Tombstone(NOW, Buried.CONCERN, "0" * 15 + "1", "term")
TWO = Tombstone(NOW + timedelta(days=1), Buried.PERSON, "0" * 15 + "2", "person")


async def test_a_stone_is_also_in_the_file_once_its_transaction_was_kept(
    database: Database, path: Path
) -> None:
    await database.run(lambda store: store.tombstones.add(ONE))
    assert written_down(path.parent) == [ONE]
    assert stat.S_IMODE((path.parent / FILE).stat().st_mode) == 0o600
    await database.run(lambda store: store.tombstones.add(TWO))
    await database.run(lambda store: store.tombstones.add(TWO))
    assert written_down(path.parent) == [ONE, TWO]
    assert await database.run(lambda store: store.tombstones.all()) == [ONE, TWO]


async def test_an_erasure_that_was_undone_leaves_no_stone(database: Database, path: Path) -> None:
    await failing(database, lambda store: store.tombstones.add(ONE))
    assert written_down(path.parent) == []
    assert not await database.run(lambda store: store.tombstones.has(Buried.CONCERN, ONE.id))


async def test_the_same_erased_again_keeps_its_first_stone(database: Database) -> None:
    again = Tombstone(NOW + timedelta(days=9), Buried.CONCERN, ONE.id, "restored")
    await database.run(lambda store: store.tombstones.add(ONE))
    await database.run(lambda store: store.tombstones.add(again))
    assert await database.run(lambda store: store.tombstones.all()) == [ONE]


async def test_what_a_power_loss_kept_from_the_file_is_added_at_the_next_start(path: Path) -> None:
    for work in (lambda store: store.tombstones.add(ONE), lambda store: store.meta.get("bot")):
        database = await Database.open(path, keyring())
        await database.run(work)
        await database.close()
        assert written_down(path.parent) == [ONE]
        (path.parent / FILE).unlink()


def test_a_line_cut_short_counts_for_nothing_and_harms_no_other(tmp_path: Path) -> None:
    write_down(tmp_path, [ONE])
    with (tmp_path / FILE).open("a") as file:
        file.write(TWO.line[:20])
    assert written_down(tmp_path) == [ONE]
    write_down(tmp_path, [ONE, TWO])
    assert written_down(tmp_path) == [ONE, TWO]


async def test_a_file_that_cannot_be_written_stops_no_transaction(
    database: Database, path: Path
) -> None:
    (path.parent / FILE).mkdir()
    await database.run(lambda store: store.tombstones.add(ONE))
    (path.parent / FILE).rmdir()
    assert await database.run(lambda store: store.tombstones.has(Buried.CONCERN, ONE.id))
    assert written_down(path.parent) == [ONE]


def test_a_stone_of_whatever_was_buried_can_be_read_back(tmp_path: Path) -> None:
    stones = [Tombstone(NOW, what, "0" * 31 + "1", "revoked") for what in Buried]
    write_down(tmp_path, stones)
    assert written_down(tmp_path) == stones


def test_what_is_over_leaves_the_file_and_nothing_else_does(tmp_path: Path) -> None:
    later = Tombstone(NOW + timedelta(hours=2), Buried.INVITE, "2" * 32, "used")
    early = Tombstone(NOW, Buried.INVITE, "1" * 32, "used")
    write_down(tmp_path, [ONE, early, later])
    (tmp_path / f"{FILE}.part").write_text("of a run that was cut short")
    write_down(tmp_path, [TWO], {Buried.INVITE: NOW + timedelta(hours=1)})
    assert written_down(tmp_path) == [ONE, later, TWO]
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


async def test_stones_are_forgotten_by_kind_and_moment(database: Database, path: Path) -> None:
    invites = [
        Tombstone(NOW + timedelta(hours=hour), Buried.INVITE, f"{hour:032x}", "used")
        for hour in range(3)
    ]

    def bury(store: Store) -> None:
        for stone in (ONE, *invites):
            store.tombstones.add(stone)

    await database.run(bury)
    until = NOW + timedelta(hours=1)
    await database.run(lambda store: store.tombstones.forget(Buried.INVITE, until))
    left = [ONE, invites[2]]
    assert await database.run(lambda store: store.tombstones.all()) == left
    assert written_down(path.parent) == left


async def test_a_database_that_is_being_prepared_writes_nothing_beside_it(path: Path) -> None:
    database = await Database.open(path, keyring(), beside=False)
    await database.run(lambda store: store.tombstones.add(ONE))
    await database.close()
    assert not (path.parent / FILE).exists()


async def test_who_was_taken_out_before_there_were_stones_for_it_gets_one(path: Path) -> None:
    database = await Database.open(path, keyring())

    def of_before(store: Store) -> str:
        person = member(store)
        store.people.remove(person.id, NOW)
        store._connection.execute("DELETE FROM meta WHERE name = 'endings-written-down'")
        return store.ending_marks.of_member(person)

    mark = await database.run(of_before)
    await database.close()
    database = await Database.open(path, keyring())
    await database.run(lambda store: store.meta.get("bot"))
    await database.close()
    assert written_down(path.parent) == [Tombstone(NOW, Buried.MEMBERSHIP, mark, "removed")]
