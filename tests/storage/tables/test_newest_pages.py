from functools import partial

import pytest

from domain.identifiers import MessageId, PersonId
from storage.database import Database
from storage.errors import NotKept
from storage.records import NewestPage
from storage.store import Store
from tests.storage.makers import member, rows

ONE = NewestPage(MessageId(12), (("Noord · é 🌉", "1t:mine:00aa:"), ("Terug", "1t:mine::")))
OTHER = NewestPage(MessageId(9), (("Ik kom", "1t:m-yes:00bb:"),))


def _save(person: PersonId, page: NewestPage, store: Store) -> None:
    store.newest_pages.save(person, page)


async def test_the_last_page_takes_the_place_of_the_one_before(database: Database) -> None:
    person = await database.run(member)
    await database.run(lambda store: store.newest_pages.save(person.id, ONE))
    await database.run(lambda store: store.newest_pages.save(person.id, OTHER))
    assert await database.run(lambda store: store.newest_pages.of(person.id)) == OTHER
    await database.run(lambda store: store.newest_pages.drop(person.id))
    assert await database.run(lambda store: store.newest_pages.of(person.id)) is None


async def test_nobody_unknown_has_a_page(database: Database) -> None:
    with pytest.raises(NotKept):
        await database.run(lambda store: store.newest_pages.save(PersonId("f" * 16), ONE))


async def test_no_row_tells_how_much_a_page_offers(database: Database) -> None:
    person = await database.run(member)
    lengths = set()
    for page in (ONE, OTHER, NewestPage(MessageId(12), ())):
        await database.run(partial(_save, person.id, page))
        lengths |= set(await rows(database, "SELECT length(page_sealed) FROM newest_page"))
    assert len(lengths) == 1


async def test_what_names_something_goes_and_so_does_what_cannot_be_opened(
    database: Database,
) -> None:
    people = await database.run(lambda store: [member(store, each) for each in (1, 2, 3)])

    def save(store: Store) -> None:
        for person, page in zip(people, (ONE, OTHER, OTHER), strict=True):
            store.newest_pages.save(person.id, page)

    await database.run(save)
    swapped = (
        "UPDATE newest_page SET page_sealed ="
        " (SELECT page_sealed FROM newest_page WHERE person_id = ?) WHERE person_id = ?"
    )
    await rows(database, swapped, people[1].id, people[2].id)
    await database.run(lambda store: store.newest_pages.drop_naming("00aa"))
    left = await rows(database, "SELECT person_id FROM newest_page")
    assert left == [(people[1].id,)]
