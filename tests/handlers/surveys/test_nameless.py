"""Whoever reads the whole database, with the key, cannot tie an answer to a person."""

import json
import os
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.identifiers import AffairId
from domain.surveys.survey import READY
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
BAG = ("survey_answer",)
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
    """Give the rows of each table in no order, without the random ids of answers.

    The tag of an answer's row is made of that row with its id, and of nothing else.
    """
    found: Rows = {}
    for table, row in rows:
        known = row | {"id": "", "row_tag": ""} if table == "survey_answer" else row
        found.setdefault(table, Counter())[str(known)] += 1
    return found


Opens = Callable[..., Awaitable[tuple[Street, AffairId]]]


@pytest.fixture
async def opens(tmp_path: Path) -> AsyncIterator[Opens]:
    """Opens a town hall in which three of six are yet to answer a survey."""
    halls: list[TownHall] = []

    async def open_one() -> tuple[Street, AffairId]:
        halls.append(await TownHall.open(tmp_path / f"{len(halls)}.db"))
        street = await Street.of(halls[-1], noord=6)
        return street, (await street.asks(tuple(READY.values()))).id

    yield open_one
    for hall in halls:
        await hall.database.close()


async def test_two_who_swap_their_answers_leave_the_same_database(
    opens: Opens, opened: dict[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    left = []
    for given in (GIVEN, SWAPPED):
        dice = Seeded()
        monkeypatch.setattr(os, "urandom", dice.bytes)
        monkeypatch.setattr(secrets, "token_hex", lambda count, dice=dice: dice.bytes(count).hex())
        street, _ = await opens()
        await street.answer(*given)
        left.append(await street.hall.look(lambda store: alike(read(store, opened))))

    one, other = left
    assert one == other
    assert one["survey_answer"].total() == 9, "and the answers are there"


async def test_what_somebody_wrote_stands_in_the_bag_and_nowhere_else(
    opens: Opens, opened: dict[bytes, str]
) -> None:
    street, _ = await opens()
    await street.answer(*GIVEN)
    rows = await street.hall.look(lambda store: list(read(store, opened)))

    for _, words, _ in GIVEN:
        assert {table for table, row in rows if words in str(row)} == {"survey_answer"}


async def test_an_answer_shares_nothing_with_a_person(
    opens: Opens, opened: dict[bytes, str]
) -> None:
    street, survey = await opens()
    await street.answer(*GIVEN)
    rows = await street.hall.look(lambda store: list(read(store, opened)))

    ids = {row["id"] for table, row in rows if table == "survey_answer"}
    assert len(ids) == 9, "not even two answers of one person lie together"
    for table, row in rows:
        if table == "survey_answer":
            assert set(row) == {"id", "affair_id", "body_sealed", "row_tag"}
            assert row["affair_id"] == survey
            kept = {"question", "group", "answer", "outside"}
            assert set(json.loads(row["body_sealed"])) == kept
        else:
            assert not any(answer_id in str(row) for answer_id in ids)
        if table == "addressee":
            assert row["state_sealed"] in {'{"answered":0}', '{"answered":1}'}
            assert row["next_at"] == "None"


async def test_nothing_lies_in_the_order_in_which_people_answered(
    opens: Opens, opened: dict[bytes, str]
) -> None:
    street, _ = await opens()
    figures = [figure.who.person for figure in street.figures]

    def order(store: Store) -> dict[str, list[str]]:
        lying: dict[str, list[str]] = {}
        for table, row in read(store, opened):
            lying.setdefault(table, []).extend(who for who in figures if who in row.values())
        return {table: people for table, people in lying.items() if people}

    def bag(store: Store) -> str:
        look = store._connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", BAG)
        return str(look.fetchone()[0])

    before = await street.hall.look(order)
    street.figures.reverse()
    await street.answer(*GIVEN)

    assert await street.hall.look(order) == before
    assert "WITHOUT ROWID" in await street.hall.look(bag), "it lies in the order of random ids"


async def test_the_file_itself_does_not_show_in_which_order_people_answered(
    opens: Opens, tmp_path: Path
) -> None:
    street, _ = await opens()
    await street.answer(*GIVEN)
    await street.sweeps()
    await street.hall.database.purge_log()

    ids = await street.hall.look(
        lambda store: store._connection.execute("SELECT id FROM survey_answer").fetchall()
    )
    file = (tmp_path / "0.db").read_bytes()
    by_id = sorted((answer_id for (answer_id,) in ids), reverse=True)
    for find in (file.find, file.rfind):  # in the table, and in what it is looked up by
        assert sorted(by_id, key=find) == by_id


async def test_sealed_it_does_not_even_show_who_answered(opens: Opens) -> None:
    street, _ = await opens()
    await street.answer(*GIVEN)

    def lengths(store: Store) -> set[int]:
        rows = store._connection.execute("SELECT LENGTH(state_sealed) FROM addressee")
        return {length for (length,) in rows}

    assert len(await street.hall.look(lengths)) == 1
