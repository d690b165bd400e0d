"""Letters: kept under their author's key, found by what they are about, gone with their author."""

from datetime import timedelta

from domain.identifiers import LetterId, PersonId
from storage.database import Database
from storage.store import Store
from tests.storage.kept_together import FIRST, SECOND, SECRET, Gathering, a_letter
from tests.storage.makers import NOW, failing, member, rows


async def authors(database: Database) -> tuple[PersonId, PersonId]:
    return await database.run(lambda store: (member(store, 1).id, member(store, 2).id))


async def test_a_letter_is_kept_changed_and_dropped(database: Database) -> None:
    merel, fatma = await authors(database)
    letter = a_letter(merel, recipient=fatma, affair=FIRST, kind="point")
    await database.run(lambda store: store.letters.save(letter))
    assert await database.run(lambda store: store.letters.by_id(letter.id)) == letter
    changed = a_letter(
        merel, recipient=fatma, affair=FIRST, kind="point", state="taken", body={"words": "Ja"}
    )
    await database.run(lambda store: store.letters.save(changed))
    assert await database.run(lambda store: store.letters.by_id(letter.id)) == changed
    await database.run(lambda store: store.letters.drop(letter.id))
    assert await database.run(lambda store: store.letters.by_id(letter.id)) is None


async def test_letters_are_found_by_kind_and_by_what_they_are_about(database: Database) -> None:
    merel, fatma = await authors(database)
    point = a_letter(merel, 1, NOW + timedelta(hours=1), affair=FIRST, kind="point")
    earlier = a_letter(fatma, 2, affair=FIRST, kind="point")
    other = a_letter(merel, 3, affair=SECOND, kind="point")
    farewell = a_letter(merel, 4, kind="exit")

    def write(store: Store) -> None:
        for letter in (point, earlier, other, farewell):
            store.letters.save(letter)

    await database.run(write)
    assert await database.run(lambda store: store.letters.about(FIRST, "point")) == [earlier, point]
    assert await database.run(lambda store: store.letters.about(FIRST, "exit")) == []
    found = await database.run(lambda store: store.letters.of_kind("point"))
    assert found == [earlier, other, point]


async def test_letters_go_when_their_time_is_over_or_their_author_or_affair(
    database: Database,
) -> None:
    merel, fatma = await authors(database)

    def write(store: Store) -> None:
        store.affairs.save(Gathering(FIRST), None)
        store.letters.save(a_letter(merel, 1, NOW - timedelta(days=9)))
        store.letters.save(a_letter(merel, 2, affair=FIRST))
        store.letters.save(a_letter(merel, 3))
        store.letters.save(a_letter(fatma, 4, recipient=merel))
        store.letters.save(a_letter(fatma, 5))

    await database.run(write)
    assert await database.run(lambda store: store.letters.purge(NOW - timedelta(days=8))) == 1
    await database.run(lambda store: store.erasure.affair(FIRST))
    left = [letter for (letter,) in await rows(database, "SELECT id FROM letter ORDER BY id")]
    assert left == [f"{number:016x}" for number in (3, 4, 5)]
    await database.run(lambda store: store.erasure.person(merel))
    assert await rows(database, "SELECT id FROM letter") == [(f"{5:016x}",)]


async def test_nobody_reads_a_letter_or_gives_it_to_another_author(database: Database) -> None:
    merel, fatma = await authors(database)
    await database.run(lambda store: store.letters.save(a_letter(merel)))
    assert SECRET not in repr(await rows(database, "SELECT * FROM letter"))

    def give_it(store: Store) -> None:
        store.letters.hide(LetterId(f"{1:016x}"), (fatma, None))

    await database.run(give_it)
    found = await database.run(lambda store: store.letters.by_id(LetterId(f"{1:016x}")))
    assert found is None


async def test_who_wrote_to_whom_is_sealed_and_asked_by_person_all_the_same(
    database: Database,
) -> None:
    merel, fatma = await authors(database)

    def write(store: Store) -> None:
        store.letters.save(a_letter(merel, 1, NOW + timedelta(hours=1)))
        store.letters.save(a_letter(fatma, 2, recipient=merel))
        store.letters.save(a_letter(fatma, 3))
        store.letters.save(a_letter(merel, 4, kind="point"))

    await database.run(write)
    kept = await rows(database, "SELECT * FROM letter")
    assert not {merel, fatma} & {cell for row in kept for cell in row}
    sizes = await rows(database, "SELECT DISTINCT length(people_sealed) FROM letter")
    assert len(sizes) == 1

    def numbers(store: Store) -> list[list[int]]:
        asked = store.letters.by_author(merel, "reply"), store.letters.of_person(merel)
        return [[int(letter.id, 16) for letter in letters] for letters in asked]

    assert await database.run(numbers) == [[1], [2, 4, 1]]


async def test_a_letter_does_not_open_in_the_place_of_another(database: Database) -> None:
    merel, _ = await authors(database)

    def write(store: Store) -> None:
        for number in (1, 2):
            store.letters.save(a_letter(merel, number))

    await database.run(write)
    await rows(
        database,
        "UPDATE letter SET body_sealed = (SELECT body_sealed FROM letter WHERE id = ?)",
        f"{1:016x}",
    )
    left = await database.run(lambda store: store.letters.of_kind("reply"))
    assert [letter.id for letter in left] == [f"{1:016x}"]


async def test_a_letter_that_was_rolled_back_was_never_written(database: Database) -> None:
    merel, _ = await authors(database)
    await failing(database, lambda store: store.letters.save(a_letter(merel)))
    assert await database.run(lambda store: store.letters.of_kind("reply")) == []
