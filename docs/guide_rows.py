"""The guide for networks of key figures, row by row: from `guide.toml`, for `guide.md`."""

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import Any

from docs.marking import table

FILE = Path(__file__).with_name("guide.toml")
PHASES = (1, 2, 3)


class State(StrEnum):
    """How much of a row there is."""

    WORKS = "works"
    PARTLY = "partly"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the guide asks for and a system can carry."""

    number: int
    phase: int
    section: str
    could: str
    state: State
    where: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    lacks: str = ""


@cache
def rows() -> tuple[Row, ...]:
    """Give all rows, as they stand in the file."""
    return tuple(_row(**each) for each in tomllib.loads(FILE.read_text("utf-8"))["row"])


def _row(state: str, where: tuple[str, ...] = (), tests: tuple[str, ...] = (), **rest: Any) -> Row:
    return Row(state=State(state), where=tuple(where), tests=tuple(tests), **rest)


def counts() -> str:
    """Give how many rows are in each state, by phase and together."""
    counted = Counter((row.phase, row.state) for row in rows())
    lines = [
        (f"phase {phase}", *(str(counted[phase, state]) for state in State)) for phase in PHASES
    ]
    total = Counter(row.state for row in rows())
    together = ("**together**", *(f"**{total[state]}**" for state in State))
    return table(("", *State), (*lines, together))


def phase(number: int) -> str:
    """Give the table of one phase of the guide."""
    columns = ("", "section of the guide", "what a system could do", "state", "where", "shown by")
    return table(columns, (_line(row) for row in rows() if row.phase == number))


def _line(row: Row) -> tuple[str, ...]:
    state = f"**{row.state}**" if row.state is State.WORKS else f"{row.state}"
    return (
        str(row.number),
        row.section,
        row.could,
        f"{state}. {row.lacks}" if row.lacks else state,
        "<br>".join(f"[{path}](../{path})" for path in row.where),
        "<br>".join(_shown_by(test) for test in row.tests),
    )


def _shown_by(test: str) -> str:
    path, _, name = test.partition("::")
    said = name.removeprefix("test_").replace("_", " ")
    return f"[{said}](../{path})"


PARTS: Mapping[str, Callable[[], str]] = {
    "guide-counts": counts,
    "guide-preparing": partial(phase, 1),
    "guide-people": partial(phase, 2),
    "guide-at-work": partial(phase, 3),
}
