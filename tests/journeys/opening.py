"""Everything a database keeps, row by row, opened with the master key."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from storage import person_columns
from storage.sealing import DataKey, Keyring, SealBroken
from storage.store import Store
from storage.tables import concern_rows

SEALED = "_sealed"


@dataclass(frozen=True)
class Row:
    """One row of a table, as whoever has the key reads it."""

    table: str
    values: Mapping[str, str]

    def __contains__(self, words: str) -> bool:
        return any(words in value for value in self.values.values())


def everything(store: Store) -> list[Row]:
    """Read every row of every table; a value that no key opens is a fault (AssertionError)."""
    keys = list(_keys(store))
    look = store._connection.execute
    tables = [name for (name,) in look("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = []
    for table in tables:
        cursor = look(f'SELECT * FROM "{table}"')
        columns = [column[0] for column in cursor.description]
        for values in cursor.fetchall():
            row = dict(zip(columns, values, strict=True))
            rows.append(Row(table, {name: _read(keys, table, name, row) for name in columns}))
    return rows


def _keys(store: Store) -> Iterator[tuple[Keyring, DataKey]]:
    keyring = store.people._keyring
    for fixed in (
        keyring.inbox,
        keyring.outbox,
        keyring.group,
        keyring.chats,
        keyring.conversations,
        keyring.letters,
        keyring.worth,
    ):
        yield keyring, fixed
    for table in ("person", "concern", "affair"):
        for row_id, wrapped in store._connection.execute(f"SELECT id, key_wrapped FROM {table}"):
            yield keyring, keyring.unwrap(wrapped, f"{table}:{row_id}")


def _read(keys: list[tuple[Keyring, DataKey]], table: str, column: str, row: dict[str, Any]) -> str:
    value = row[column]
    if not isinstance(value, bytes):
        return str(value)
    if not column.endswith(SEALED):
        return value.hex()
    name = column.removesuffix(SEALED)
    places = _places(row)
    if column == "course_sealed":
        places |= {_of_course(row, _read(keys, table, "people_sealed", row))}
    if column == "state_sealed" and table == "conversation":
        whose, place, *_ = json.loads(_read(keys, table, "about_sealed", row))
        places |= {f"{whose}/{place}/{row['id']}"}
    for (keyring, key), place in product(keys, places):
        try:
            return keyring.open_(key, table, name, place, value).decode(errors="replace")
        except SealBroken:
            continue
    raise AssertionError(f"nothing opens {column} of {table}")


def _places(row: dict[str, Any]) -> set[str]:
    """Give the names a row can have been sealed under."""
    text = {name: v.hex() if isinstance(v, bytes) else str(v) for name, v in row.items()}
    together = (
        ("affair_id", "person_id"),
        ("update_number", "fingerprint"),
        ("account_hash",),
        ("id", "reporter_tag"),
        ("place_tag",),
        ("person_id",),
        ("half_year",),
        ("id",),
    )
    named = {
        "/".join(text[name] for name in names) for names in together if text.keys() >= set(names)
    }
    return {*named, *_bound(row), "1"}


def _bound(row: dict[str, Any]) -> Iterator[str]:
    """Give the place of what is sealed for what stands in the clear beside it."""
    if "standing" in row:
        yield person_columns.place_of(row["id"], row["role"], row["standing"], row["invite_id"])


def _of_course(row: dict[str, Any], people: str) -> str:
    plain = [row[name] for name in concern_rows.COLUMNS.split(", ")]
    return concern_rows.place_of(plain, concern_rows.people_in(people))
