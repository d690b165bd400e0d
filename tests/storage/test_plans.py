"""The watch over all statements (`tests/plans.py`) sees what walks, and lets pass what does not."""

import sqlite3
from collections.abc import Iterator

import pytest

from storage.migrate import migrate
from tests import plans


@pytest.fixture
def fresh() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id FROM concern WHERE stage NOT IN (?, ?)",
        "SELECT id FROM concern WHERE pending = ?",
        "SELECT id FROM concern ORDER BY filed_at",
        "SELECT COUNT(*) FROM concern",
        "UPDATE concern SET thread = NULL",
        "DELETE FROM concern WHERE stage = 'closed'",
    ],
)
def test_a_walk_is_seen(fresh: sqlite3.Connection, statement: str) -> None:
    assert plans.walked(fresh, statement) == ["concern"]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id FROM concern WHERE pending = 1 AND stage NOT IN (?, ?) ORDER BY filed_at, id",
        "SELECT id FROM concern WHERE next_at <= ? ORDER BY next_at, id",
        "SELECT id, people_sealed FROM letter WHERE kind = ?",
        "SELECT id FROM person WHERE standing = ? AND role = ? ORDER BY id",
        "UPDATE concern SET thread = NULL WHERE id = ?",
        "SELECT kind FROM outbox WHERE state = 'waiting'",
    ],
)
def test_what_is_found_by_an_index_or_in_a_small_table_passes(
    fresh: sqlite3.Connection, statement: str
) -> None:
    assert plans.walked(fresh, statement) == []


def test_all_that_is_called_small_exists(fresh: sqlite3.Connection) -> None:
    for table in plans.SMALL:
        fresh.execute(f"SELECT 1 FROM {table}")
