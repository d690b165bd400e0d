"""What is read beside the process that serves the database: no row that somebody changed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from domain.identifiers import AffairId, MessageId, PersonId
from domain.roles import Role
from storage.database import Database
from storage.errors import DatabaseDamaged
from storage.read_only import look
from storage.store import Store
from tests.storage.makers import CODE, NOW, an_invite, keyring, member

ONE, OTHER = AffairId("1" * 16), AffairId("2" * 16)
WHO = PersonId("a" * 16)


@pytest.fixture
async def filled(database: Database, path: Path) -> Path:
    def fill(store: Store) -> None:
        for account in (1, 2):
            member(store, account, Role.OFFICIAL)
        store.invites.add(an_invite(), CODE)
        store.meta.set("f", "said")
        for number, affair in enumerate((ONE, OTHER)):
            store.copies.add_affair(affair, WHO, MessageId(number))
        store.showings.add(None, "group", MessageId(1), NOW)

    await database.run(fill)
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, timeout=5)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def shown(store: Store) -> list[object]:
    return [
        len(store.people.all()),
        store.invites.by_code(CODE) is not None,
        store.meta.get("f"),
        [bool(store.copies.of_affair(affair)) for affair in (ONE, OTHER)],
        len(store.showings.in_place("group")),
        store.damaged(),
        store.is_whole(),
    ]


async def test_all_is_read_as_long_as_nobody_changed_it(filled: Path) -> None:
    whole = [2, True, "said", [True, True], 1, 0, True]
    assert look(filled, keyring(), shown, believes=True) == whole


async def test_what_somebody_changed_is_not_read_and_the_rest_is(filled: Path) -> None:
    change(
        filled,
        "UPDATE person SET role = 'coordinator' WHERE id = (SELECT MIN(id) FROM person)",
        "UPDATE invite SET role = 'official'",
        "UPDATE meta SET value = x'61' WHERE name = 'fact-f'",
        f"UPDATE affair_copy SET message = 7 WHERE affair_id = '{ONE}'",
        "UPDATE showing SET delete_at = '2030-01-01T00:00:00Z'",
        "UPDATE meta SET row_tag = x'00' WHERE name = 'schema-version'",
    )
    left = [1, False, None, [False, True], 0, 6, True]
    assert look(filled, keyring(), shown, believes=True) == left


async def test_nothing_is_read_of_tables_that_are_not_ours(filled: Path) -> None:
    change(filled, "CREATE VIEW other AS SELECT * FROM person")
    with pytest.raises(DatabaseDamaged):
        look(filled, keyring(), shown, believes=True)
