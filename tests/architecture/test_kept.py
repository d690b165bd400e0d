"""What `docs/kept.md` says is kept is what the database has a place for: each column, no more."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.damage.row_tags import TAG
from storage.migrate import migrate

PAGE = Path(__file__).parents[2] / "docs" / "kept.md"
_NOT_CLEAR = re.compile(
    r"\w+_sealed|\w+_hash|\w+_tag|key_wrapped|fingerprint|previous|hash|card_shown"
)


def columns() -> set[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        return {
            (table, row[1])
            for (table,) in tables.fetchall()
            for row in connection.execute(f"PRAGMA table_info({table})")
            if row[1] != TAG  # said below the table, for all of them
        }


def rows(heading: str) -> list[list[str]]:
    """Give the cells of the first table below this heading."""
    below = ("\n" + PAGE.read_text("utf-8")).partition(f"\n{heading}\n")[2]
    lines = below[below.index("\n|") + 1 :].split("\n\n")[0].splitlines()
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def stands() -> list[tuple[str, list[str], list[str]]]:
    """Give (table, columns, what of the list they are)."""
    return [
        (
            table.strip("` "),
            re.findall(r"`(\w+)`", names),
            [each.strip() for each in what.split(";")],
        )
        for table, names, what in rows("## Where it stands")
    ]


def kept() -> dict[str, str]:
    """Give what is said of each thing in the list, all of it."""
    return {cells[0]: " | ".join(cells) for cells in rows("# What is kept, and for how long")}


def test_every_column_stands_on_the_page_and_no_other() -> None:
    there = [(table, column) for table, names, _ in stands() for column in names]
    assert set(there) == columns()


def test_what_a_column_is_stands_in_the_list() -> None:
    said = {each for _, _, what in stands() for each in what}
    assert said <= set(kept())


@pytest.mark.parametrize("row", stands(), ids=lambda row: f"{row[0]}-{row[1][0]}")
def test_what_is_not_sealed_is_said_to_be_clear(row: tuple[str, list[str], list[str]]) -> None:
    _, names, what = row
    clear = [name for name in names if not _NOT_CLEAR.fullmatch(name)]
    assert not clear or all("*clear*" in kept()[each] for each in what), clear
