"""Flipped bits and changed cells: found and said, or harmless; never believed, in nobody's way.

A database with something in every table and column; one thing of it is changed as a disk, or
somebody without the key, would; then it is opened as at a start. What is shown of it then must
have been there before, what is not shown any more must have been said, and new things are kept.
"""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from domain.concerns.acts import Act
from storage.errors import DatabaseRefused
from tests.storage.damage.everything_kept import JOURNAL_MODE, everything, opened, shown
from tests.storage.makers import (
    ANSWERS,
    NOW,
    a_concern,
    a_notice,
    newcomer,
)

pytestmark = pytest.mark.slow
SEED = 11
FLIPS, CELLS = 500, 1000


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return everything(tmp_path_factory.mktemp("filled"))


NOTHING = {"code: None", "group: None", "candidate: None", "calendar: None", "username: None"}
NOTHING |= {"page: None", "introduction: None", "since: None"}
NOTHING |= {"desk account: None", "desk session: None", "at the desk: False"}
NOTHING |= {"tallies: []", "counted: {}"}


def whats_wrong(content: bytes, before: set[str]) -> str | None:
    """Look what becomes of a changed database: None when all is as it should be."""
    try:
        connection, store = opened(content)
    except (DatabaseRefused, sqlite3.Error, UnicodeDecodeError):
        return None  # refused, with one line
    with closing(connection):
        try:
            after = shown(store)
            connection.execute("BEGIN")
            who = newcomer(store, 999_999)
            store.concerns.add(a_concern(who.id, 999), ANSWERS)
            store.outbox.add(a_notice(who.id), NOW)
            store.journal.append(Act.READ, NOW, actor=who.id)
            connection.execute("COMMIT")
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is in the way of the others
            return f"in the way: {fault!r}"
        if more := after - before - NOTHING:
            return f"something else is shown: {sorted(more)[:2]}"
        said = store.damaged_rows.count() > 0 or store.journal.verify() is not None
        if before - after and not said:
            return f"not said: {sorted(before - after)[:2]}"
    return None


def verdicts(
    filled: bytes, times: int, change: Callable[[random.Random], tuple[str, bytes]]
) -> list[str]:
    connection, store = opened(filled)
    with closing(connection):
        before = shown(store)
        assert (store.damaged_rows.count(), store.journal.verify()) == (0, None)
    chance = random.Random(SEED)  # noqa: S311 - nothing secret
    found = []
    for _ in range(times):
        name, content = change(chance)
        if (wrong := whats_wrong(content, before)) is not None:
            found.append(f"{name}: {wrong}")
    return found


def test_flipped_bits(filled: bytes) -> None:
    def flip(chance: random.Random) -> tuple[str, bytes]:
        content = bytearray(filled)
        bit = chance.randrange(8 * len(content))
        content[bit // 8] ^= 1 << bit % 8
        content[JOURNAL_MODE] = b"\1\1"
        return f"bit {bit}", bytes(content)

    assert verdicts(filled, FLIPS, flip) == []


def test_changed_cells(filled: bytes) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(filled)
        cells = list(_columns(connection))
    turn = iter(cells * (CELLS // len(cells) + 1))

    def change(chance: random.Random) -> tuple[str, bytes]:
        table, column = next(turn)
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(filled)
            return _changed(connection, chance, table, column)

    assert len(cells) > 150
    assert verdicts(filled, CELLS, change) == []


def _columns(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master"
        " WHERE type = 'table' AND name NOT IN ('damaged_row', 'to_seal')"
    ).fetchall()
    for (table,) in tables:
        for column in connection.execute(f"PRAGMA table_info({table})").fetchall():
            yield table, column[1]


def _changed(
    connection: sqlite3.Connection, chance: random.Random, table: str, column: str
) -> tuple[str, bytes]:
    """Change one cell to what stands elsewhere in its column, or to something like it."""
    key = [each[1] for each in connection.execute(f"PRAGMA table_info({table})") if each[5]]
    rows = connection.execute(f"SELECT {', '.join(key)}, {column} FROM {table}").fetchall()
    *place, was = chance.choice(rows)
    others = [row[-1] for row in rows if row[-1] != was]
    like = chance.choice(_like(chance, was) + others[:3])
    same = " AND ".join(f"{each} IS ?" for each in key)
    try:
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {same}", (like, *place))
    except sqlite3.IntegrityError:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        return f"{table}.{column} cannot be {like!r}", connection.serialize()
    return f"{table}.{column} {was!r} -> {like!r}"[:200], connection.serialize()


def _like(chance: random.Random, was: Any) -> list[Any]:
    match was:
        case int():
            return [was + 1, 1 - was, None, "x"]
        case str() if was:
            at = chance.randrange(len(was))
            return [was[:at] + chr(ord(was[at]) ^ 1) + was[at + 1 :], None, "", "official", 3]
        case bytes() if was:
            at = chance.randrange(len(was))
            return [was[:at] + bytes([was[at] ^ 1]) + was[at + 1 :], None, b"", was[:-1]]
        case _:
            return ["2026-04-03T14:05:30Z", 1, b"x"]
