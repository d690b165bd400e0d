"""The journal's newest lines, a day each, in a file outside the database: it finds a file put back.

Only added to. Where somebody who can put back the database cannot put back this file, a journal
that lacks what stands here was put back. A restore by our own command begins anew, and says so.
"""

import hashlib
import json
import os
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from storage.durable import make_name_durable
from storage.moments import to_text

FILE = "journal-heads"
"""Its name beside the database, where no setting says another."""

SPOKEN = 16
"""Letters of the hash that people are shown: nobody makes a line that begins with the same."""

_LINE = re.compile(r"(\d{4}-\d\d-\d\dT[\d:]{8}Z) (\d{1,12}) ([0-9a-f]{64})( restored)?")


@dataclass(frozen=True, slots=True)
class Head:
    """A newest line of the journal: its number, and its hash or how that begins."""

    seq: int
    hash: str

    @property
    def spoken(self) -> str:
        """Give it as people read and type it."""
        return f"{self.seq}-{self.hash[:SPOKEN]}"


def heads_in(file: Path) -> list[Head]:
    """Read the heads since the last restore. Raises OSError, but for a file that is not there.

    A line cut short by a power loss counts for nothing.
    """
    try:
        text = file.read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return []
    heads: list[Head] = []
    for found in map(_LINE.fullmatch, text.split("\n")):
        if found is not None:
            if found[4]:
                heads.clear()
            heads.append(Head(int(found[2]), found[3]))
    return heads


def add_head(file: Path, head: Head, at: datetime, *, restored: bool = False) -> None:
    """Add a head, safely on the disk when this returns; one that stands last is not repeated.

    Raises OSError.
    """
    if not restored and heads_in(file)[-1:] == [head]:
        return
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    ending = " restored" if restored else ""
    with os.fdopen(descriptor, "a", encoding="ascii") as opened:
        # Begins a line of its own, in case the last one was cut short.
        opened.write(f"\n{to_text(at)} {head.seq} {head.hash}{ending}\n")
        opened.flush()
        os.fsync(opened.fileno())
    make_name_durable(file.parent)


def line_hash(line: tuple[Any, ...], previous: bytes) -> bytes:
    """Hash a line after the one before; what cannot stand in a line is written as it can be."""
    canonical = json.dumps(line, ensure_ascii=True, separators=(",", ":"), default=repr).encode()
    return hashlib.sha256(previous + canonical).digest()
