from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from domain.identifiers import AccountId, InviteId, PersonId
from domain.roles import Role, Standing
from storage.database import Database
from storage.errors import NotKept
from storage.records import Person
from storage.store import Store
from storage.tables.people import AlreadyKnown
from tests.storage.makers import (
    ANSWERS,
    NOW,
    a_concern,
    a_conversation,
    failing,
    member,
    newcomer,
    rows,
)

NOBODY = PersonId("0" * 16)


async def test_a_newcomer_is_found_by_id_and_by_account(database: Database) -> None:
    person = await database.run(newcomer)
    assert person.standing is Standing.NEWCOMER
    assert person.joined_at == NOW
    assert await database.run(lambda store: store.people.by_id(person.id)) == person
    assert await database.run(lambda store: store.people.by_account(person.account)) == person


async def test_the_same_is_read_from_disk_as_from_memory(database: Database) -> None:
    person = await database.run(lambda store: member(store, code="4711", reachable=False))

    def read_anew(store: Store) -> None:
        store.people.forget()
        assert store.people.by_account(person.account) == person
        store.people.forget()
        assert store.people.by_id(person.id) == person

    await database.run(read_anew)


async def test_an_unknown_account_or_id_belongs_to_nobody(database: Database) -> None:
    await database.run(newcomer)
    assert await database.run(lambda store: store.people.by_account(AccountId(1))) is None
    assert await database.run(lambda store: store.people.by_id(NOBODY)) is None


async def test_nobody_unknown_is_saved(database: Database) -> None:
    person = await database.run(newcomer)
    with pytest.raises(NotKept):
        await database.run(lambda store: store.people.save(replace(person, id=NOBODY)))


async def test_an_account_is_nobody_else_at_the_same_time(database: Database) -> None:
    await database.run(newcomer)
    with pytest.raises(AlreadyKnown):
        await database.run(newcomer)


async def test_a_removed_person_leaves_a_tombstone_without_words(database: Database) -> None:
    person = await database.run(lambda store: member(store, code="4711"))
    await database.run(lambda store: store.conversations.save(a_conversation(person.id)))
    await database.run(lambda store: store.people.remove(person.id, NOW + timedelta(days=1)))
    left = await database.run(lambda store: store.people.by_account(person.account))
    assert left is not None
    assert left.standing is Standing.REMOVED
    assert left.removed_at == NOW + timedelta(days=1)
    assert (left.name, left.neighbourhood, left.code) == (None, None, None)
    assert await database.run(lambda store: store.conversations.of(person.id, "private")) is None


async def test_somebody_who_comes_back_is_the_same_person_anew(database: Database) -> None:
    person = await database.run(member)
    await database.run(lambda store: store.people.remove(person.id, NOW))
    later = NOW + timedelta(days=90)
    back = await database.run(
        lambda store: store.people.add_newcomer(
            person.account, Role.OFFICIAL, "en", InviteId("2" * 16), later
        )
    )
    assert back.id == person.id
    assert (back.role, back.standing, back.language) == (Role.OFFICIAL, Standing.NEWCOMER, "en")
    assert (back.invite, back.joined_at, back.removed_at) == (InviteId("2" * 16), later, None)
    assert back.name is None


async def test_of_somebody_who_never_came_in_nothing_stays(database: Database) -> None:
    person = await database.run(newcomer)
    await database.run(lambda store: store.people.remove(person.id, NOW))
    await database.run(lambda store: store.people.erase(person.id))
    assert await database.run(lambda store: store.people.by_account(person.account)) is None
    assert await rows(database, "SELECT * FROM person") == []
    await database.run(lambda store: store.people.erase(person.id))


async def test_who_is_not_removed_or_has_concerns_is_not_erased(database: Database) -> None:
    present = await database.run(member)
    reporter = await database.run(lambda store: member(store, 2))
    await database.run(lambda store: store.concerns.add(a_concern(reporter.id), ANSWERS))
    await database.run(lambda store: store.people.remove(reporter.id, NOW))

    def erase(store: Store, person: Person) -> Person | None:
        store.people.erase(person.id)
        return store.people.by_account(person.account)

    for person in (present, reporter):
        assert await database.run(partial(erase, person=person)) is not None


async def test_people_are_listed_by_standing_and_role(database: Database) -> None:
    def fill(store: Store) -> None:
        newcomer(store, 1, Role.OFFICIAL)
        member(store, 2, Role.OFFICIAL, name="Fatma")
        member(store, 3, Role.OFFICIAL, name="Joost")
        member(store, 4, Role.COORDINATOR, name="Inge")
        member(store, 5, Role.KEY_FIGURE, name="Merel")
        gone = member(store, 6, Role.OFFICIAL, name="Bram")
        store.people.remove(gone.id, NOW)

    await database.run(fill)
    roster = await database.run(lambda store: store.people.roster())
    assert {person.name for person in roster} == {"Fatma", "Joost"}
    coordinators = await database.run(lambda store: store.people.coordinators())
    assert [person.name for person in coordinators] == ["Inge"]
    assert len(await database.run(lambda store: store.people.all())) == 6
    assert len(await database.run(lambda store: store.people.all(Standing.MEMBER))) == 4
    officials = await database.run(lambda store: store.people.all(role=Role.OFFICIAL))
    assert len(officials) == 4


async def test_a_change_that_failed_is_not_remembered(database: Database) -> None:
    person = await database.run(member)

    def promote(store: Store) -> None:
        store.people.save(replace(person, role=Role.COORDINATOR))
        assert store.people.by_account(person.account) != person

    await failing(database, promote)
    assert await database.run(lambda store: store.people.by_account(person.account)) == person


async def test_a_newcomer_whose_transaction_failed_was_never_there(database: Database) -> None:
    await failing(database, newcomer)
    assert await database.run(lambda store: store.people.by_account(AccountId(700_001))) is None


async def test_accounts_stand_nowhere_in_clear(database: Database) -> None:
    await database.run(lambda store: member(store, 700_001))
    kept = repr(await rows(database, "SELECT * FROM person"))
    assert "700001" not in kept
    assert "Merel" not in kept
    assert "harbour" not in kept
