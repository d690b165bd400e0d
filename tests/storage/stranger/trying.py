"""Somebody who has the database as a file and no key, and tries to link, count and name.

They know our code, so which column means what; not a word of what lies sealed. They join all
columns of all tables on equal values, look at order, at what is nearest and at sizes, and count.
"""

import random
import re
import sqlite3
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from tests.storage.stranger.town import FIRST_MESSAGE, Truth

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:]{8}Z")
_BETWEEN = re.compile(r"[^\w-]+")
_SHORTEST = 6
_CHAIN = ("journal", "previous")
"""Each line of the journal has the hash of the one before: that is its order, and no secret."""

SHUFFLES, TOO_SURE, AT_LEAST = 60, 6.0, 3
"""Better than chance: so many standard deviations, and so many rows, above what shuffling gives."""

_ALSO_WITHOUT_CONCERN = ("outbox", "conversation")
"""Of these only rows about a concern are held against others: the rest leads to nothing by itself,
but is of one moment with what happened then."""

TOO_ALIKE = 0.85
"""A correlation of ranks that 24 people have by chance once in ten million."""

Row = Mapping[str, Any]
Node = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of all rows of a table whose hidden owner is known to the test."""

    table: str
    name: str
    cells: Sequence[Any]
    owners: Sequence[str]
    concerns: Sequence[str | None]

    def __str__(self) -> str:
        return f"{self.table}.{self.name}"


def read(path: Path) -> dict[str, list[Row]]:
    """Read every row of every table, in the order they lie in."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        names = file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {name: [dict(row) for row in _rows(file, name)] for (name,) in names.fetchall()}


def _rows(file: sqlite3.Connection, table: str) -> list[sqlite3.Row]:
    try:
        return file.execute(f"SELECT rowid AS place_in_file, * FROM {table}").fetchall()
    except sqlite3.OperationalError:  # a table without row numbers
        return file.execute(f"SELECT * FROM {table}").fetchall()


def ties(tables: Mapping[str, list[Row]]) -> set[str]:
    """Join everything on equal values, as far as that goes: what leads from a concern to another.

    Or to a person. Each way is told by the columns it goes along.
    """
    rows_with: dict[Hashable, list[tuple[Node, str]]] = defaultdict(list)
    values_in: dict[Node, list[tuple[Hashable, str]]] = defaultdict(list)
    for table, rows in tables.items():
        for number, row in enumerate(rows):
            for column, cell in row.items():
                if (table, column) == _CHAIN:
                    continue
                for value in _telling(cell):
                    rows_with[value].append(((table, number), column))
                    values_in[table, number].append((value, column))
    found = set()
    for number in range(len(tables["concern"])):
        found |= _ways_from(("concern", number), rows_with, values_in)
    return found


def _telling(cell: Any) -> Iterator[Hashable]:
    """Give what of a cell tells one thing from all others: ids, hashes, numbers of messages."""
    match cell:
        case bytes() if len(cell) >= _SHORTEST:
            yield cell
        case int() if cell >= FIRST_MESSAGE:
            yield cell
        case str() if not _MOMENT.fullmatch(cell):
            for part in _BETWEEN.split(cell):
                if len(part) >= _SHORTEST and any(map(str.isdigit, part)):
                    yield part


def _ways_from(
    start: Node,
    rows_with: Mapping[Hashable, list[tuple[Node, str]]],
    values_in: Mapping[Node, list[tuple[Hashable, str]]],
) -> set[str]:
    found, seen, ahead = set(), {start}, [(start, "")]
    while ahead:
        here, way = ahead.pop(0)
        for value, column in values_in[here]:
            for there, other in rows_with[value]:
                if there in seen:
                    continue
                seen.add(there)
                longer = f"{way} {here[0]}.{column} = {there[0]}.{other}"
                if there[0] in {"concern", "person"}:
                    found.add(longer.strip())
                else:
                    ahead.append((there, longer))
    return found


def guesses(tables: Mapping[str, list[Row]], truth: Truth) -> set[str]:
    """Guess of rows that are alike in some way that they are one person's: where that helps.

    What belongs to one concern is known to; so only rows of different concerns are held together.
    """
    found = set()
    for owners in (truth.reporter, truth.doer):
        columns = list(_columns(tables, owners, truth.concern))
        about = [column for column in columns if any(column.concerns)]
        for one, other in product(about, columns):
            for how, pairs in _alike(one, other).items():
                if _helps(one, other, pairs):
                    found.add(f"{how} {one} and {other}")
    return found


def _columns(
    tables: Mapping[str, list[Row]],
    owners: Mapping[str, Mapping[str, str]],
    concerns: Mapping[str, Mapping[str, str]],
) -> Iterator[Column]:
    for table, theirs in owners.items():
        rows = [row for row in tables[table] if _key(row) in theirs]
        if table in _ALSO_WITHOUT_CONCERN:
            rows = [row for row in rows if _key(row) in concerns[table]]
        if len(rows) < AT_LEAST:
            continue
        whose = [theirs[_key(row)] for row in rows]
        about = [concerns[table].get(_key(row)) for row in rows]
        for name in rows[0]:
            cells = [row[name] for row in rows]
            if len(set(cells)) > 1:
                yield Column(table, name, cells, whose, about)


def _key(row: Row) -> str:
    return str(row["id"] if "id" in row else row["seq"])


Pairs = list[tuple[int, int]]


def _alike(one: Column, other: Column) -> dict[str, Pairs]:
    """Give which rows are alike: by equal values, equal sizes, or as the nearest."""
    sizes = [list(map(_size, column.cells)) for column in (one, other)]
    orders = [list(map(_order, column.cells)) for column in (one, other)]
    return {
        "equal": _equal(one, other, one.cells, other.cells),
        "as long": _equal(one, other, *sizes),
        "nearest": _nearest(one, other, *orders),
    }


def _size(cell: Any) -> int | None:
    return len(cell) if isinstance(cell, bytes | str) else None


def _order(cell: Any) -> float | None:
    if isinstance(cell, str) and _MOMENT.fullmatch(cell):
        return float(re.sub(r"\D", "", cell))
    return float(cell) if isinstance(cell, int) else None


def _equal(one: Column, other: Column, cells: Sequence[Any], others: Sequence[Any]) -> Pairs:
    rows_with: dict[Any, list[int]] = defaultdict(list)
    for number, cell in enumerate(others):
        if cell is not None:
            rows_with[cell].append(number)
    pairs = [(i, j) for i, cell in enumerate(cells) for j in rows_with.get(cell, ())]
    return [pair for pair in pairs if _apart(one, other, *pair)]


def _nearest(
    one: Column, other: Column, cells: Sequence[float | None], others: Sequence[float | None]
) -> Pairs:
    ordered = sorted((cell, number) for number, cell in enumerate(others) if cell is not None)
    pairs = []
    for number, cell in enumerate(cells):
        if cell is None:
            continue
        at = bisect_left(ordered, (cell, -1))
        near = [
            (abs(value - cell), row)
            for value, row in ordered[max(0, at - 3) : at + 3]
            if _apart(one, other, number, row)
        ]
        if near:
            pairs.append((number, min(near)[1]))
    return pairs


def _apart(one: Column, other: Column, i: int, j: int) -> bool:
    if one.table == other.table and i == j:
        return False
    return one.concerns[i] is None or one.concerns[i] != other.concerns[j]


def _helps(one: Column, other: Column, pairs: Pairs) -> bool:
    """Tell whether rows that are alike are one person's more often than by chance.

    Chance is what is left when it is drawn anew whose each row about a concern is.
    """
    hits = sum(one.owners[i] == other.owners[j] for i, j in pairs)
    share = Counter(other.owners)
    by_chance = sum(share[owner] / len(other.owners) for owner in one.owners) / len(one.owners)
    if hits <= AT_LEAST or hits <= 1.3 * by_chance * len(pairs):
        return False
    chance, drawn = random.Random(len(pairs)), []  # noqa: S311 - the same in every run
    units = [(concern, owner) for concern, owner in zip(one.concerns, one.owners, strict=True)]
    known = list(dict.fromkeys(units))
    for _ in range(SHUFFLES):
        shuffled = [owner for _, owner in known]
        chance.shuffle(shuffled)
        anew = dict(zip(known, shuffled, strict=True))
        mine = [anew[unit] for unit in units]
        others = mine if one.table == other.table else other.owners
        drawn.append(sum(mine[i] == others[j] for i, j in pairs))
    mean = sum(drawn) / SHUFFLES
    spread = (sum((each - mean) ** 2 for each in drawn) / SHUFFLES) ** 0.5
    return bool(hits > mean + TOO_SURE * spread + AT_LEAST)


def counts(tables: Mapping[str, list[Row]], truth: Truth) -> set[str]:
    """Say of each person how much they filed: from their row, or from rows that have their id."""
    rows = [row for row in tables["person"] if row["id"] in truth.filed]
    filed = [float(truth.filed[row["id"]]) for row in rows]
    found = set()
    for name in rows[0]:
        for how, measure in (("value of", _order), ("size of", _size)):
            if _goes_along([measure(row[name]) for row in rows], filed):
                found.add(f"{how} person.{name}")
    for table, others in tables.items():
        for column in others[0] if others else ():
            known = Counter(value for row in others for value in _telling(row[column]))
            for name in rows[0]:
                number = [sum(known[value] for value in _telling(row[name])) for row in rows]
                if table != "person" and _goes_along(number, filed):
                    found.add(f"number of {table}.{column} = person.{name}")
    return found


def _goes_along(values: Sequence[float | None], filed: Sequence[float]) -> bool:
    known = [value or 0.0 for value in values]
    if len(set(known)) == 1:
        return False
    return abs(_correlation(_ranks(known), _ranks(filed))) > TOO_ALIKE


def _ranks(values: Sequence[float]) -> list[float]:
    ordered = sorted(values)
    return [ordered.index(value) + ordered.count(value) / 2 for value in values]


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    mean, others = sum(one) / len(one), sum(other) / len(other)
    both = sum((a - mean) * (b - others) for a, b in zip(one, other, strict=True))
    spread = sum((a - mean) ** 2 for a in one) * sum((b - others) ** 2 for b in other)
    return float(both / spread**0.5)
