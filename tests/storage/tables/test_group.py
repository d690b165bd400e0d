import pytest

from domain.identifiers import ChatId, PersonId
from storage.database import Database
from storage.errors import NotKept
from storage.records import OfficialsGroup
from storage.store import Store
from storage.tables.group_candidate import CandidateGroup
from tests.storage.makers import NOW, failing, rows

OLD, NEXT = ChatId(-100_555), ChatId(-100_777)


def bind(store: Store) -> None:
    store.group.bind(OLD, "Team Wijken", forum=True, now=NOW)


async def test_before_binding_there_is_no_group(database: Database) -> None:
    assert await database.run(lambda store: store.group.current()) is None
    assert not await database.run(lambda store: store.group.is_ours(OLD))
    with pytest.raises(NotKept):
        await database.run(lambda store: store.group.halt(NEXT))
    with pytest.raises(NotKept):
        await database.run(lambda store: store.group.resume())


async def test_the_bound_group_is_ours_and_no_other_is(database: Database) -> None:
    await database.run(bind)
    expected = OfficialsGroup(OLD, "Team Wijken", True, "bound", None, NOW)  # noqa: FBT003 - a forum
    assert await database.run(lambda store: store.group.current()) == expected
    assert await database.run(lambda store: store.group.is_ours(OLD))
    assert not await database.run(lambda store: store.group.is_ours(NEXT))


async def test_a_moved_group_waits_for_the_coordinator(database: Database) -> None:
    await database.run(bind)
    await database.run(lambda store: store.group.halt(NEXT))
    group = await database.run(lambda store: store.group.current())
    assert group is not None
    assert (group.state, group.chat, group.next_chat) == ("halted", OLD, NEXT)
    assert not await database.run(lambda store: store.group.is_ours(NEXT))
    await database.run(lambda store: store.group.resume())
    group = await database.run(lambda store: store.group.current())
    assert group is not None
    assert (group.state, group.chat, group.next_chat) == ("bound", NEXT, None)
    assert await database.run(lambda store: store.group.is_ours(NEXT))


async def test_a_halt_without_a_next_group_resumes_where_it_was(database: Database) -> None:
    await database.run(bind)
    await database.run(lambda store: store.group.halt(None))
    await database.run(lambda store: store.group.resume())
    assert await database.run(lambda store: store.group.is_ours(OLD))


async def test_binding_another_group_replaces_the_first(database: Database) -> None:
    await database.run(bind)
    await database.run(lambda store: store.group.bind(NEXT, "Nieuw", forum=False, now=NOW))
    assert not await database.run(lambda store: store.group.is_ours(OLD))
    assert len(await rows(database, "SELECT 1 FROM officials_group")) == 1


async def test_a_binding_that_failed_is_not_remembered(database: Database) -> None:
    await failing(database, bind)
    assert not await database.run(lambda store: store.group.is_ours(OLD))


async def test_chat_and_title_stand_nowhere_in_clear(database: Database) -> None:
    await database.run(bind)
    await database.run(lambda store: store.group.halt(NEXT))
    kept = repr(await rows(database, "SELECT * FROM officials_group"))
    for secret in ("100555", "100777", "Team Wijken"):
        assert secret not in kept


async def test_a_candidate_is_kept_sealed_until_it_is_dropped(database: Database) -> None:
    candidate = CandidateGroup(OLD, "Team Wijken", True, PersonId("a" * 16), {"count": 4})  # noqa: FBT003 - a forum
    assert await database.run(lambda store: store.candidate.current()) is None
    await database.run(lambda store: store.candidate.save(candidate))
    await database.run(lambda store: store.candidate.save(candidate))
    assert await database.run(lambda store: store.candidate.current()) == candidate
    assert "Team" not in repr(await rows(database, "SELECT * FROM candidate_group"))
    await database.run(lambda store: store.candidate.drop())
    assert await database.run(lambda store: store.candidate.current()) is None


async def test_a_fact_about_the_bot_is_kept(database: Database) -> None:
    assert await database.run(lambda store: store.meta.get("bot_username")) is None
    await database.run(lambda store: store.meta.set("bot_username", "one_bot"))
    await database.run(lambda store: store.meta.set("bot_username", "schakel_bot"))
    assert await database.run(lambda store: store.meta.get("bot_username")) == "schakel_bot"


async def test_no_fact_can_overwrite_what_the_database_knows_of_itself(database: Database) -> None:
    before = await rows(database, "SELECT * FROM meta")

    def overwrite(store: Store) -> None:
        for name, *_ in before:
            store.meta.set(name, "x")

    await database.run(overwrite)
    assert set(before) <= set(await rows(database, "SELECT * FROM meta"))
