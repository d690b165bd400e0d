from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.conversations.kinds import ConversationKind
from domain.filing.drafts import DraftRest
from domain.identifiers import ConcernId, ConversationId, MessageId, PersonId
from storage.database import Database
from storage.errors import NotKept
from storage.records import Conversation
from storage.store import Store
from tests.storage.makers import NOW, a_conversation, member, rows


def saving(conversation: Conversation) -> Callable[[Store], None]:
    return lambda store: store.conversations.save(conversation)


async def test_a_conversation_is_found_where_it_takes_place(database: Database) -> None:
    person = await database.run(member)
    conversation = a_conversation(person.id)
    await database.run(saving(conversation))
    found = await database.run(lambda store: store.conversations.of(person.id, "private"))
    assert found == conversation
    by_id = await database.run(lambda store: store.conversations.by_id(conversation.id))
    assert by_id == conversation
    assert await database.run(lambda store: store.conversations.of(person.id, "elsewhere")) is None
    unknown = ConversationId("00000000")
    assert await database.run(lambda store: store.conversations.by_id(unknown)) is None


async def test_the_next_answer_replaces_the_state(database: Database) -> None:
    person = await database.run(member)
    await database.run(saving(a_conversation(person.id)))
    onward = a_conversation(
        person.id,
        state={"at": "summary", "emoji": "🌉 é"},
        turn=5,
        screen=None,
        rest=DraftRest.WARNED,
    )
    await database.run(saving(onward))
    found = await database.run(lambda store: store.conversations.of(person.id, "private"))
    assert found == onward
    assert len(await rows(database, "SELECT 1 FROM conversation")) == 1


async def test_a_new_conversation_takes_the_place_of_the_old_one(database: Database) -> None:
    person = await database.run(member)
    await database.run(saving(a_conversation(person.id)))
    other = a_conversation(
        person.id, id=ConversationId("c0ffee02"), kind=ConversationKind.HELP, turn=1
    )
    await database.run(saving(other))
    first = ConversationId("c0ffee01")
    assert await database.run(lambda store: store.conversations.by_id(first)) is None
    assert await database.run(lambda store: store.conversations.by_id(other.id)) == other


async def test_an_official_may_be_busy_with_two_concerns_at_once(database: Database) -> None:
    person = await database.run(member)
    one = a_conversation(person.id, place="a" * 16, concern=ConcernId("a" * 16))
    two = replace(one, id=ConversationId("c0ffee02"), place="b" * 16, concern=ConcernId("b" * 16))
    await database.run(saving(one))
    await database.run(saving(two))
    assert await database.run(lambda store: store.conversations.of(person.id, "a" * 16)) == one
    private = replace(two, id=ConversationId("c0ffee03"), place="private")
    await database.run(saving(private))
    assert await database.run(lambda store: store.conversations.in_group()) == [one, two]
    about = await database.run(lambda store: store.conversations.about(ConcernId("b" * 16)))
    assert about == [two, private]
    await database.run(lambda store: store.conversations.drop(person.id, "a" * 16))
    assert await database.run(lambda store: store.conversations.of(person.id, "a" * 16)) is None
    assert await database.run(lambda store: store.conversations.of(person.id, "b" * 16)) == two


async def test_idle_conversations_are_listed_oldest_first(database: Database) -> None:
    person = await database.run(member)
    for number, hours in enumerate([1, 30, 25]):
        touched = NOW - timedelta(hours=hours)
        await database.run(
            saving(
                a_conversation(
                    person.id,
                    id=ConversationId(f"{number:08x}"),
                    place=f"{number:016x}",
                    screen=MessageId(number),
                    updated_at=touched,
                )
            )
        )
    idle = await database.run(
        lambda store: store.conversations.idle_since(NOW - timedelta(hours=25))
    )
    assert [conversation.screen for conversation in idle] == [1, 2]


async def test_nobody_unknown_has_a_conversation(database: Database) -> None:
    with pytest.raises(NotKept):
        await database.run(saving(a_conversation(PersonId("0" * 16))))
