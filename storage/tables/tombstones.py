"""Tombstones: that something was erased or ended, and never a word of what it was.

What was erased is named by an id that leads to nothing; what ended by a keyed hash. They are what
is held against a restored backup, so they outlive the database: every one is also written to a file
beside it, as soon as its transaction was kept.
"""

import os
import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from storage.durable import make_name_durable
from storage.moments import from_text, to_text

FILE = "erased"
"""The name of the file beside the database that lists all tombstones, one a line."""


_NOTHING: Mapping["Buried", datetime] = MappingProxyType({})


class Buried(StrEnum):
    """What can be erased, and what can end."""

    CONCERN = "concern"
    PERSON = "person"
    AFFAIR = "affair"
    CALENDAR_ADDRESS = "calendar-address"  # by its mark: a revoked one must not work again
    MEMBERSHIP = "membership"  # by its mark, and so are those below
    ADMISSION = "admission"  # of a newcomer who stayed out
    INVITE = "invite"  # used, taken back, or drawn anew
    NAME = "name"  # that a reporter took back from a concern
    PIN = "pin"  # that two colleagues took away
    DESK = "desk"  # an account at the web desk, taken away or replaced
    OUTSIDE_LINK = "outside-link"  # of people without an account: used, drawn anew or taken back
    OUTSIDER = "outsider"  # a guest without an account, taken off the list; by their id
    PHONE = "phone"  # of a member, lost; until another invitation lets them in again


BY_MARK = frozenset(
    {
        Buried.CALENDAR_ADDRESS,
        Buried.MEMBERSHIP,
        Buried.ADMISSION,
        Buried.INVITE,
        Buried.NAME,
        Buried.PIN,
        Buried.DESK,
        Buried.OUTSIDE_LINK,
        Buried.PHONE,
    }
)
"""What is named by a keyed hash."""

_LINE = re.compile(
    rf"({'|'.join(Buried)}) ([0-9a-f]{{1,64}}) ([a-z-]{{1,40}})"
    r" (\d{4}-\d\d-\d\dT[\d:]{8}Z)"
)


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
    """All that was erased or ended. `fresh` tells whether the file may not be as it should yet.

    `over` says up to which moment stones of a kind are needed no more.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.fresh = True
        self.over: dict[Buried, datetime] = {}

    def add(self, stone: Tombstone) -> None:
        """Remember; the same erased again keeps its first stone."""
        self._connection.execute(
            "INSERT INTO tombstone (what, id, why, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (stone.what, stone.id, stone.why, to_text(stone.at)),
        )
        self.fresh = True

    def forget(self, what: Buried, until: datetime) -> None:
        """Take away the stones of a kind up to a moment: no backup can bring those back."""
        deleted = self._connection.execute(
            "DELETE FROM tombstone WHERE what = ? AND at <= ?", (what, to_text(until))
        ).rowcount
        if deleted:
            self.over[what] = until
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


def write_down(
    folder: Path,
    stones: Iterable[Tombstone],
    over: Mapping[Buried, datetime] = MappingProxyType({}),
) -> None:
    """Add to the file what it does not have yet, safely on the disk when this returns.

    What is `over` is taken out of it first. Raises OSError.
    """
    written = written_down(folder)
    kept = [stone for stone in written if not _is_over(stone, over)]
    if len(kept) < len(written):
        _write_anew(folder, kept)
    known = {(stone.what, stone.id) for stone in kept}
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


def write_all_anew(folder: Path, stones: Iterable[Tombstone]) -> None:
    """Let the file list these and no others, safely on the disk after. Raises OSError."""
    _write_anew(folder, stones)


def _is_over(stone: Tombstone, over: Mapping[Buried, datetime]) -> bool:
    return stone.what in over and stone.at <= over[stone.what]


def _write_anew(folder: Path, stones: Iterable[Tombstone]) -> None:
    """Put a shorter file in the place of this one; killed at any moment there is one of both."""
    part = folder / f"{FILE}.part"
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.writelines(stone.line for stone in stones)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / FILE)
    make_name_durable(folder)
