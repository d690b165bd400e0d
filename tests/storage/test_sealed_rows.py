"""Somebody with the database file in hands moves sealed values about; none of them opens."""

import pytest

from domain.concerns.concern import Concern
from domain.identifiers import ChatId, ConcernId, ConversationId, ThreadId
from domain.people.membership import Membership
from storage.database import Database
from storage.records import Person, Placement
from storage.sealing import SealBroken
from storage.store import Store
from tests.storage.makers import (
    ANSWERS,
    NOW,
    a_concern,
    a_conversation,
    a_notice,
    an_entry,
    member,
    rows,
)


@pytest.fixture
async def filled(database: Database) -> Database:
    def fill(store: Store) -> None:
        one = member(store, 1, code="1111", membership=Membership(core=True))
        two = member(store, 2, code="2222", membership=Membership(named=True))
        for number, person in enumerate((one, two), start=1):
            store.conversations.save(a_conversation(person.id, id=ConversationId(f"{number:08x}")))
            concern = a_concern(person.id, number)
            store.concerns.add(concern, ANSWERS)
            store.concerns.place(concern.id, Placement(ThreadId(number), f"Z-000{number}"))
            store.entries.add(an_entry(concern.id, person.id, number))
            store.outbox.add(a_notice(person.id), NOW)

    await database.run(fill)
    return database


async def swap(database: Database, table: str, column: str, source: str | None = None) -> None:
    """Copy the first row's value over the second's, in the same or from another column."""
    ids = sorted(await rows(database, f"SELECT id FROM {table}"))
    value = f"(SELECT {source or column} FROM {table} WHERE id = ?)"
    await rows(
        database, f"UPDATE {table} SET {column} = {value} WHERE id = ?", ids[0][0], ids[1][0]
    )
    await database.run(lambda store: store.people.forget())


def read_everything(store: Store) -> tuple[list[Person], list[Concern]]:
    people = store.people.all()
    for person in people:
        store.conversations.of(person.id, "private")
    concerns = store.concerns.open()
    for concern in concerns:
        store.concerns.placement(concern.id)
        store.entries.of(concern.id)
    store.outbox.waiting()
    return people, concerns


async def test_everything_opens_as_long_as_nobody_moves_it(filled: Database) -> None:
    people, concerns = await filled.run(read_everything)
    assert (len(people), len(concerns)) == (2, 2)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("person", "account_sealed"),
        ("person", "name_sealed"),
        ("person", "neighbourhood_sealed"),
        ("person", "code_sealed"),
        ("person", "membership_sealed"),
        ("person", "key_wrapped"),
        ("conversation", "state_sealed"),
        ("concern", "filing_sealed"),
        ("concern", "topic_name_sealed"),
        ("concern", "key_wrapped"),
        ("entry", "body_sealed"),
    ],
)
async def test_a_value_moved_to_another_row_does_not_open(
    filled: Database, table: str, column: str
) -> None:
    await swap(filled, table, column)
    with pytest.raises(SealBroken):
        await filled.run(read_everything)


async def test_a_notice_with_the_details_of_another_is_put_aside_and_never_told(
    filled: Database,
) -> None:
    mine, others = await filled.run(lambda store: store.outbox.waiting())
    await swap(filled, "outbox", "detail_sealed")
    assert await filled.run(lambda store: store.outbox.waiting()) == [mine], others


@pytest.mark.parametrize(
    ("table", "column", "source"),
    [
        ("person", "name_sealed", "neighbourhood_sealed"),
        ("person", "code_sealed", "name_sealed"),
        ("concern", "topic_name_sealed", "filing_sealed"),
    ],
)
async def test_a_value_moved_to_another_column_does_not_open(
    filled: Database, table: str, column: str, source: str
) -> None:
    await rows(filled, f"UPDATE {table} SET {column} = {source}")
    await filled.run(lambda store: store.people.forget())
    with pytest.raises(SealBroken):
        await filled.run(read_everything)


async def test_a_value_and_its_key_moved_together_do_not_open(filled: Database) -> None:
    await swap(filled, "concern", "key_wrapped")
    await swap(filled, "concern", "filing_sealed")
    with pytest.raises(SealBroken):
        await filled.run(lambda store: store.concerns.filing(ConcernId(f"{2:016x}")))


async def test_words_moved_to_another_concern_do_not_open(filled: Database) -> None:
    await rows(filled, "UPDATE entry SET concern_id = ?", f"{1:016x}")
    with pytest.raises(SealBroken):
        await filled.run(lambda store: store.entries.of(ConcernId(f"{1:016x}")))


async def test_a_conversation_given_to_another_person_does_not_open(filled: Database) -> None:
    people = await filled.run(lambda store: [person.id for person in store.people.all()])
    await rows(filled, "UPDATE conversation SET person_id = ?, place = id", people[0])

    async def look_at(moved: ConversationId) -> None:
        await filled.run(lambda store: store.conversations.by_id(moved))

    for number in (1, 2):
        with pytest.raises(SealBroken):
            await look_at(ConversationId(f"{number:08x}"))


async def test_the_groups_title_does_not_open_as_its_chat(filled: Database) -> None:
    def bind_and_move(store: Store) -> None:
        store.group.bind(ChatId(-100), "-100", forum=True, now=NOW)
        store._connection.execute("UPDATE officials_group SET chat_sealed = title_sealed")
        store.group.forget()

    await filled.run(bind_and_move)
    with pytest.raises(SealBroken):
        await filled.run(lambda store: store.group.current())
