"""What somebody changes beside a process that serves the database: no transaction believes it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from domain.identifiers import ChatId, PersonId
from domain.roles import Role
from storage.database import Database
from storage.errors import StorageBroken
from storage.journal_beside import write_beside
from storage.store import Store
from storage.tables.journal import JournalAct
from tests.storage.makers import (
    ANSWERS,
    CODE,
    NOW,
    a_concern,
    a_notice,
    an_invite,
    keyring,
    member,
)

GROUP = ChatId(-1001)


def fill(store: Store) -> None:
    who = member(store, 1)
    store.invites.add(an_invite(), CODE)
    store.group.bind(GROUP, "Ambtenaren", forum=True, now=NOW)
    store.concerns.add(a_concern(who.id), ANSWERS)
    store.outbox.add(a_notice(who.id), NOW)
    store.calendar_addresses.open(who.id, NOW)
    store.calendar_addresses.recode(who.id, "a secret")
    store.meta.set("f", "public")


@pytest.fixture
async def filled(database: Database) -> Database:
    await database.run(fill)
    return database


def change(path: Path, statement: str) -> None:
    """Change something as somebody would who has the file and not the key."""
    with closing(sqlite3.connect(path, timeout=5)) as connection, connection:
        connection.execute(statement)


Look = Callable[[Store], Any]


def _since(store: Store) -> object:
    return store.calendar_addresses.owner("a secret")


CHANGES: list[tuple[str, Look]] = [
    ("UPDATE invite SET role = 'official'", lambda store: store.invites.by_code(CODE)),
    ("UPDATE officials_group SET forum = 0", lambda store: store.group.current()),
    ("UPDATE concern SET next_at = NULL, pending = 0", lambda store: store.concerns.pending()),
    ("UPDATE calendar_address SET since = '2020-01-01T00:00:00Z'", _since),
    (
        "UPDATE meta SET value = x'' WHERE name = 'fact-f'",
        lambda store: store.meta.get("f"),
    ),
    ("UPDATE person SET role = 'official'", lambda store: store.people.roster()),
    ("UPDATE outbox SET kind = 'feedback'", lambda store: store.outbox.waiting()),
]


@pytest.mark.parametrize(("statement", "look"), CHANGES)
async def test_the_next_transaction_already_does_not_believe_it(
    filled: Database, path: Path, statement: str, look: Look
) -> None:
    before = await filled.run(look)
    change(path, statement)
    assert await filled.run(look) in (None, [])
    assert await filled.run(lambda store: store.damaged_rows.untold()) == 1
    assert before != [None]


async def test_what_was_kept_in_memory_is_not_believed_any_longer_either(
    filled: Database, path: Path
) -> None:
    everybody = await filled.run(lambda store: store.people.all())
    change(path, "UPDATE person SET role = 'official'")
    assert await filled.run(lambda store: store.people.by_id(everybody[0].id)) is None


async def test_others_go_on_in_that_very_transaction(filled: Database, path: Path) -> None:
    change(path, "UPDATE invite SET role = 'official'")
    other = await filled.run(lambda store: member(store, 2, Role.OFFICIAL))
    assert await filled.run(lambda store: store.people.by_id(PersonId(other.id))) is not None


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON outbox BEGIN DELETE FROM outbox; END",
        "CREATE TABLE other (x)",
    ],
)
async def test_nothing_is_done_while_tables_do_something_else(
    filled: Database, path: Path, statement: str
) -> None:
    change(path, statement)
    for _ in range(2):
        with pytest.raises(StorageBroken):
            await filled.run(lambda store: store.outbox.add(a_notice(), NOW))


async def test_a_line_journaled_beside_is_in_nobodys_way(filled: Database, path: Path) -> None:
    write_beside(path, keyring(), lambda journal: journal.append(JournalAct.EXPORTED, NOW))
    assert await filled.run(lambda store: store.journal.verify()) is None
    assert await filled.run(lambda store: store.damaged_rows.count()) == 0
    assert await filled.run(lambda store: len(store.outbox.waiting())) == 1
