"""Tombstones: that something was erased, by its id and without a word of what it was.

They are what is held against a restored backup, so they outlive the database: every one is also
written to a file beside it, as soon as its transaction was kept.
"""

import os
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from storage.durable import make_name_durable
from storage.moments import from_text, to_text

FILE = "erased"
"""The name of the file beside the database that lists all tombstones, one a line."""

_LINE = re.compile(
    r"(concern|person|affair|calendar-address) ([0-9a-f]{1,64}) ([a-z-]{1,40})"
    r" (\d{4}-\d\d-\d\dT[\d:]{8}Z)"
)


class Buried(StrEnum):
    """What can be erased."""

    CONCERN = "concern"
    PERSON = "person"
    AFFAIR = "affair"
    CALENDAR_ADDRESS = "calendar-address"  # by its mark: a revoked one must not work again


@dataclass(frozen=True, slots=True, order=True)
class Tombstone:
    """What was erased: its id, a code for why, and when (UTC)."""

    at: datetime
    what: Buried
    id: str
    why: str

    @property
    def line(self) -> str:
        """Give it as it stands in the file."""
        return f"{self.what} {self.id} {self.why} {to_text(self.at)}\n"


class Tombstones:
    """All that was erased. `fresh` tells whether the file may not have all of it yet."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.fresh = True

    def add(self, stone: Tombstone) -> None:
        """Remember; the same erased again keeps its first stone."""
        self._connection.execute(
            "INSERT INTO tombstone (what, id, why, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (stone.what, stone.id, stone.why, to_text(stone.at)),
        )
        self.fresh = True

    def has(self, what: Buried, buried_id: str) -> bool:
        """Tell whether this was erased."""
        row = self._connection.execute(
            "SELECT 1 FROM tombstone WHERE what = ? AND id = ?", (what, buried_id)
        ).fetchone()
        return row is not None

    def all(self) -> list[Tombstone]:
        """List all, the oldest first."""
        rows = self._connection.execute("SELECT at, what, id, why FROM tombstone ORDER BY at, id")
        return [Tombstone(from_text(at), Buried(what), id_, why) for at, what, id_, why in rows]


def written_down(folder: Path) -> list[Tombstone]:
    """Read the file beside the database; a line cut short by a power loss counts for nothing."""
    try:
        text = (folder / FILE).read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return []
    found = (_LINE.fullmatch(line) for line in text.split("\n"))
    return [
        Tombstone(from_text(match[4]), Buried(match[1]), match[2], match[3])
        for match in found
        if match
    ]


def write_down(folder: Path, stones: Iterable[Tombstone]) -> None:
    """Add to the file what it does not have yet, safely on the disk when this returns.

    Raises OSError.
    """
    known = {(stone.what, stone.id) for stone in written_down(folder)}
    missing = [stone for stone in stones if (stone.what, stone.id) not in known]
    if not missing:
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    descriptor = os.open(folder / FILE, flags, 0o600)
    with os.fdopen(descriptor, "a", encoding="ascii") as file:
        # Begins a line of its own, in case the last one was cut short.
        file.write("".join(["\n", *(stone.line for stone in missing)]))
        file.flush()
        os.fsync(file.fileno())
    make_name_durable(folder)
