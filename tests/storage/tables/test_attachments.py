"""Photos and voice messages lie sealed, with whom they belong to, and go when that goes."""

import pytest

from domain.conversations.attachments import Medium
from domain.identifiers import ConcernId, PersonId
from storage.database import Database
from storage.errors import NotKept
from storage.sealing import SealBroken
from storage.store import Store
from tests.storage.makers import ANSWERS, NOW, a_concern, a_conversation, member, rows

VOICE = b"OggS speech that nobody may hear from the disk"


def _draft(store: Store, account: int = 1) -> PersonId:
    person = member(store, account).id
    store.attachments.add(person, f"a{account}", Medium.VOICE, VOICE, NOW)
    return person


def _filed(store: Store, account: int = 1) -> ConcernId:
    person = _draft(store, account)
    concern = a_concern(person, account)
    store.concerns.add(concern, ANSWERS)
    store.attachments.hand_over(person, [f"a{account}"], concern.id)
    return concern.id


async def test_what_came_with_a_draft_becomes_the_concerns(database: Database) -> None:
    concern = await database.run(_filed)
    assert await rows(database, "SELECT person_tag, concern_id FROM attachment") == [
        (None, concern)
    ]
    assert await database.run(lambda store: store.attachments.of(concern)) == [("a1", Medium.VOICE)]
    assert await database.run(lambda store: store.attachments.content(concern, "a1")) == VOICE


async def test_what_came_with_another_draft_stays_there(database: Database) -> None:
    def fill(store: Store) -> None:
        person = _draft(store, 1)
        store.attachments.add(person, "b1", Medium.VOICE, VOICE, NOW)
        stranger = _draft(store, 2)
        concern = a_concern(person, 1)
        store.concerns.add(concern, ANSWERS)
        store.attachments.hand_over(person, ["a1", "a2", "gone"], concern.id)
        assert stranger != person

    await database.run(fill)
    left = "SELECT id FROM attachment WHERE concern_id IS NULL ORDER BY id"
    assert await rows(database, left) == [("a2",), ("b1",)]


async def test_nothing_of_it_is_readable_on_the_disk(database: Database) -> None:
    await database.run(_filed)
    ((sealed,),) = await rows(database, "SELECT body_sealed FROM attachment")
    assert b"speech" not in sealed


async def test_one_that_was_moved_to_another_row_does_not_open(database: Database) -> None:
    one, two = await database.run(lambda store: (_filed(store, 1), _filed(store, 2)))
    await rows(
        database,
        "UPDATE attachment SET body_sealed ="
        " (SELECT body_sealed FROM attachment WHERE id = 'a1') WHERE id = 'a2'",
    )
    assert await database.run(lambda store: store.attachments.content(one, "a1")) == VOICE
    with pytest.raises(SealBroken):
        await database.run(lambda store: store.attachments.content(two, "a2"))


async def test_another_concern_opens_it_neither(database: Database) -> None:
    _, two = await database.run(lambda store: (_filed(store, 1), _filed(store, 2)))
    with pytest.raises(SealBroken):
        await database.run(lambda store: store.attachments.content(two, "a1"))


async def test_what_is_not_kept_is_not_found(database: Database) -> None:
    concern = await database.run(_filed)
    with pytest.raises(NotKept):
        await database.run(lambda store: store.attachments.content(concern, "b7"))


async def test_only_its_own_person_takes_one_out(database: Database) -> None:
    one, two = await database.run(lambda store: (_draft(store, 1), _draft(store, 2)))
    await database.run(lambda store: store.attachments.drop(two, "a1"))
    await database.run(lambda store: store.attachments.drop(one, "a1"))
    assert await rows(database, "SELECT id FROM attachment") == [("a2",)]


async def test_what_has_no_draft_any_more_is_purged_and_the_rest_stays(
    database: Database,
) -> None:
    def fill(store: Store) -> None:
        _draft(store, 1)
        writing = _draft(store, 2)
        store.conversations.save(a_conversation(writing))
        _filed(store, 3)

    await database.run(fill)
    assert await database.run(lambda store: store.attachments.purge()) == 1
    assert await rows(database, "SELECT id FROM attachment ORDER BY id") == [("a2",), ("a3",)]


async def test_who_leaves_takes_along_what_was_not_sent(database: Database) -> None:
    def leave(store: Store) -> None:
        store.people.remove(_draft(store, 1), NOW)
        _filed(store, 2)

    await database.run(leave)
    assert await rows(database, "SELECT id FROM attachment") == [("a2",)]
