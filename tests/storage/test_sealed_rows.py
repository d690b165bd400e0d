"""Somebody with the database file in hands moves sealed values about; none of them opens."""

from pathlib import Path

import pytest

from domain.concerns.concern import Concern
from domain.identifiers import ChatId, ConcernId, ConversationId, PersonId, ThreadId
from domain.people.membership import Membership
from storage.as_json import compact, to_json
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
    keyring,
    member,
    rows,
)


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


@pytest.fixture
async def filled(database: Database) -> Database:
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
    run = store._connection.execute
    asked = [PersonId(id_) for (id_,) in run("SELECT id FROM person")]
    people = [person for each in asked if (person := store.people.by_id(each)) is not None]
    for person in people:
        store.conversations.of(person.id, "private")
    filed = [ConcernId(id_) for (id_,) in run("SELECT id FROM concern")]
    concerns = [found for each in filed if (found := store.concerns.by_id(each)) is not None]
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
        ("conversation", "about_sealed"),
        ("concern", "filing_sealed"),
        ("concern", "topic_name_sealed"),
        ("concern", "key_wrapped"),
        ("concern", "people_sealed"),
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
    here = ConcernId(f"{1:016x}")
    before = await filled.run(lambda store: store.entries.of(here))
    await rows(filled, "UPDATE entry SET concern_id = ?", here)
    assert await filled.run(lambda store: store.entries.of(here)) == before


async def test_words_in_the_place_of_others_do_not_open(filled: Database) -> None:
    await swap(filled, "entry", "body_sealed")
    here, there = ConcernId(f"{1:016x}"), ConcernId(f"{2:016x}")
    assert len(await filled.run(lambda store: store.entries.of(here))) == 1
    assert await filled.run(lambda store: store.entries.of(there)) == []


async def test_a_conversation_given_to_another_person_does_not_open(filled: Database) -> None:
    given, other = ConversationId(f"{1:08x}"), ConversationId(f"{2:08x}")
    ((tag, about),) = await rows(
        filled, "SELECT place_tag, about_sealed FROM conversation WHERE id = ?", other
    )
    await rows(filled, "DELETE FROM conversation WHERE id = ?", other)
    moved = "UPDATE conversation SET place_tag = ?, about_sealed = ? WHERE id = ?"
    await rows(filled, moved, tag, about, given)
    with pytest.raises(SealBroken):
        await filled.run(lambda store: store.conversations.by_id(given))


async def test_the_groups_title_does_not_open_as_its_chat(filled: Database) -> None:
    def bind_and_move(store: Store) -> None:
        store.group.bind(ChatId(-100), "-100", forum=True, now=NOW)
        store._connection.execute("UPDATE officials_group SET chat_sealed = title_sealed")
        store.group.forget()

    await filled.run(bind_and_move)
    with pytest.raises(SealBroken):
        await filled.run(lambda store: store.group.current())


@pytest.mark.parametrize(
    ("table", "changed"),
    [
        ("person", "role = 'official'"),
        ("person", "standing = 'removed'"),
        ("person", "invite_id = 'x'"),
        ("concern", "named = 1 - named"),
        ("concern", "stage = 'closed'"),
        ("concern", "urgency = 'soon'"),
        ("concern", "kind = 'help'"),
        ("concern", "reference = 'Z-9999'"),
        ("concern", "reporter_tag = randomblob(16)"),
        ("concern", "people_sealed = NULL"),
        ("concern", "people_sealed = (SELECT people_sealed FROM concern c WHERE c.id <> id)"),
        ("concern", "feedback_given = feedback_given + 1"),
        ("concern", "outcome = 'talk-held'"),
        ("concern", "closed_at = filed_at"),
        ("concern", "filed_at = '2026-01-01T00:00:00Z'"),
        ("concern", "confirm_by = '2036-01-01T00:00:00Z'"),
        ("concern", "take_up_by = '2036-01-01T00:00:00Z'"),
        ("concern", "feedback_by = '2036-01-01T00:00:00Z'"),
        ("concern", "protocol_version = 99"),
        ("concern", "version = version + 1"),
        ("concern", "course_sealed = NULL"),
    ],
)
async def test_what_is_changed_in_the_clear_is_not_believed_and_is_in_nobodys_way(
    filled: Database, table: str, changed: str
) -> None:
    first, second = sorted(id_ for (id_,) in await rows(filled, f"SELECT id FROM {table}"))

    def looks(store: Store) -> tuple[list[str], list[str], int]:
        store.forget()
        people = [person.id for person in store.people.all()]
        concerns = [concern.id for concern in store.concerns.all()]
        return sorted(people), sorted(concerns), store.damaged()

    people, concerns, damaged = await filled.run(looks)
    assert damaged == 0
    await rows(filled, f"UPDATE {table} SET {changed} WHERE id = ?", first)
    left = (people, [second], 1) if table == "concern" else ([second], concerns, 1)
    assert await filled.run(looks) == left

    def open_it(store: Store) -> None:
        if table == "person":
            store.people.by_id(PersonId(first))
        else:
            store.concerns.by_id(ConcernId(first))

    with pytest.raises(SealBroken):
        await filled.run(open_it)


async def test_rows_from_before_are_bound_once_at_the_start(tmp_path: Path) -> None:
    def as_before(store: Store) -> None:
        """Seal as versions did that bound nothing."""
        ring, run = store.people._keyring, store._connection.execute
        for person in store.people.all():
            key, account = store.people.key_of(person.id), str(person.account)
            sealed = ring.seal(key, "person", "account", person.id, account)
            run("UPDATE person SET account_sealed = ? WHERE id = ?", (sealed, person.id))
        for concern in store.concerns.all():
            course = compact(to_json(concern.timeline))
            key = store.concerns.key_of(concern.id)
            sealed = ring.seal(key, "concern", "course", concern.id, course)
            run("UPDATE concern SET course_sealed = ? WHERE id = ?", (sealed, concern.id))
        run("DELETE FROM meta WHERE name = 'rows-bound'")

    before = await Database.open(tmp_path / "s.db", keyring())
    await before.run(fill)
    await before.run(as_before)
    await before.close()
    again = await Database.open(tmp_path / "s.db", keyring())
    try:
        people, concerns = await again.run(read_everything)
        assert (len(people), len(concerns)) == (2, 2)
        await rows(again, "UPDATE concern SET named = 1 - named")
        assert await again.run(lambda store: store.concerns.all()) == []
    finally:
        await again.close()
