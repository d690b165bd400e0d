"""Whoever reads the whole database, with the key, cannot tie an answer to a person."""

import json
import os
import secrets
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.identifiers import AffairId
from domain.survey import READY
from storage.sealing import DataKey, Keyring
from storage.store import Store
from tests.handlers.seeded import Seeded
from tests.handlers.surveys.street import Street
from tests.handlers.town_hall import TownHall

GIVEN = (
    ("2 · slecht", "Bij de brug is het stil", "Nee, het lukt"),
    ("5 · heel goed", "Iedereen helpt elkaar", "Ja, ik mis informatie"),
    ("1 · heel slecht", "Er gaan geruchten rond", "Ja, ik heb steun nodig"),
)
SWAPPED = (GIVEN[1], GIVEN[0], GIVEN[2])
Rows = dict[str, Counter[str]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> dict[bytes, str]:
    """Everything that was ever sealed, as it reads with the key."""
    known: dict[bytes, str] = {}
    seal, wrap = Keyring.seal, Keyring.wrap

    def remember(keyring: Keyring, key: DataKey, *place: Any) -> bytes:
        sealed = seal(keyring, key, *place)
        known[sealed] = str(place[-1])
        return sealed

    def remember_key(keyring: Keyring, key: DataKey) -> bytes:
        wrapped = wrap(keyring, key)
        known[wrapped] = f"the key of {key.owner}"
        return wrapped

    monkeypatch.setattr(Keyring, "seal", remember)
    monkeypatch.setattr(Keyring, "wrap", remember_key)
    return known


def read(store: Store, opened: dict[bytes, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Read every row of every table, opened."""
    look = store._connection.execute
    tables = [name for (name,) in look("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        cursor = look(f'SELECT * FROM "{table}"')
        columns = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            values = {
                column: str(opened.get(value, value) if isinstance(value, bytes) else value)
                for column, value in zip(columns, row, strict=True)
            }
            yield table, values


def alike(rows: Iterator[tuple[str, dict[str, str]]]) -> Rows:
    """Give the rows of each table in no order, without the random ids of answers."""
    found: Rows = {}
    for table, row in rows:
        known = row | {"id": ""} if table == "survey_answer" else row
        found.setdefault(table, Counter())[str(known)] += 1
    return found


async def answered(path: Path, given: tuple[tuple[str, ...], ...]) -> tuple[Street, AffairId]:
    hall = await TownHall.open(path)
    street = await Street.of(hall, noord=6)
    survey = await street.asks(tuple(READY.values()))
    await street.answer(*given)
    return street, survey.id


async def test_two_who_swap_their_answers_leave_the_same_database(
    tmp_path: Path, opened: dict[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    for name, given in (("one", GIVEN), ("other", SWAPPED)):
        dice = Seeded()
        monkeypatch.setattr(os, "urandom", dice.bytes)
        monkeypatch.setattr(secrets, "token_hex", lambda count, dice=dice: dice.bytes(count).hex())
        street, _ = await answered(tmp_path / name, given)
        left.append(await street.hall.look(lambda store: alike(read(store, opened))))
        await street.hall.database.close()

    one, other = left
    assert one == other
    assert one["survey_answer"].total() == 9, "and the answers are there"


async def test_what_somebody_wrote_stands_in_the_bag_and_nowhere_else(
    tmp_path: Path, opened: dict[bytes, str]
) -> None:
    street, _ = await answered(tmp_path / "one", GIVEN)
    rows = await street.hall.look(lambda store: list(read(store, opened)))
    await street.hall.database.close()

    for _, words, _ in GIVEN:
        assert {table for table, row in rows if words in str(row)} == {"survey_answer"}


async def test_an_answer_shares_nothing_with_a_person(
    tmp_path: Path, opened: dict[bytes, str]
) -> None:
    street, survey = await answered(tmp_path / "one", GIVEN)
    rows = await street.hall.look(lambda store: list(read(store, opened)))
    (schema,) = await street.hall.look(
        lambda store: store._connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'survey_answer'"
        ).fetchone()
    )
    await street.hall.database.close()

    assert "WITHOUT ROWID" in schema, "rows lie in the order of their random ids"
    ids = {row["id"] for table, row in rows if table == "survey_answer"}
    assert len(ids) == 9, "not even two answers of one person lie together"
    for table, row in rows:
        if table == "survey_answer":
            assert set(row) == {"id", "affair_id", "body_sealed"}
            assert row["affair_id"] == survey
            assert set(json.loads(row["body_sealed"])) == {"question", "group", "answer"}
        else:
            assert not any(answer_id in str(row) for answer_id in ids)
        if table == "addressee":
            assert row["state_sealed"] in {'{"answered":0}', '{"answered":1}'}
            assert row["next_at"] == "None"
        if table == "journal":
            assert row["act"] != "answered"


async def test_sealed_it_does_not_even_show_who_answered(
    tmp_path: Path, opened: dict[bytes, str]
) -> None:
    street, _ = await answered(tmp_path / "one", GIVEN)

    def lengths(store: Store) -> set[int]:
        rows = store._connection.execute("SELECT LENGTH(state_sealed) FROM addressee")
        return {length for (length,) in rows}

    assert len(await street.hall.look(lengths)) == 1
    await street.hall.database.close()
