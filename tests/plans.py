"""How SQLite finds the rows of each statement of the storage room: by an index, or one by one.

Every test takes part: what the storage room says for the first time is looked at after the test
that made it say so. So a statement that nobody tests is the only one that escapes.
"""

import re
import sqlite3
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from storage.migrate import migrate

STORAGE = str(Path(__file__).parents[1] / "storage")
_WALKING = ("migrate.py", "damage/row_tags.py", "master_key/renewing.py")
WALKING = {str(Path(STORAGE) / name) for name in _WALKING}
"""Upgrades, looking for damaged rows and renewing the master key walk through everything.

The rest of the first asks for single facts.
"""

SMALL = {
    "sqlite_master": "the schema",
    "meta": "a few facts",
    "officials_group": "one row",
    "candidate_group": "one row",
    "guest": "who is in the group without being on the roster",
    "introduction": "one for each official",
    "desk_account": "one for each official and coordinator",
    "desk_knock": "who stands at the door: a hundred at most",
    "desk_session": "who is signed in: a day at most",
    "pin": "one for each official and coordinator",
    "mail_address": "one for each official and coordinator",
    "bell": "one for each official and coordinator",
    "tally": "two a year",
    "invite": "three days old at most, or of a newcomer",
    "conversation": "what people are in the middle of; a day at most",
    "showing": "a quarter of an hour at most",
    "stranger": "a day at most",
    "inbox": "a day at most",
    "outbox": "what is on its way",
    "damaged_row": "what was found damaged in two weeks",
    "to_seal": "empty, but between the two steps of an upgrade",
}
"""Tables that never hold much, however long a network lives, and why."""

WALKS = {
    r"SELECT 1 FROM concern LIMIT 1": "stops at the first",
    r"SELECT at, what, id, why FROM tombstone ": "at the start and when something was erased",
    r"SELECT id, invite_id FROM person WHERE standing <> ": "at a restore",
    r"SELECT COUNT\(\*\) FROM person$": "operators: check counts what does not open",
    r"SELECT id FROM concern WHERE named = 1": "at a restore",
    r"SELECT id, .* FROM person WHERE 1 = 1 ": "who leaves, operators",
    r"SELECT id, .* FROM person WHERE role = \? AND 1 = 1 ": "nothing asks so while people wait",
    r"SELECT .* FROM concern ORDER BY ": "operators: an export of one person",
    r"SELECT .* FROM journal ORDER BY seq": "operators: verified, or one person exported",
    r"SELECT secret_hash FROM calendar_address ": "once, when the first calendar asks",
    r"SELECT id, people_sealed FROM letter$": "when somebody leaves, or is exported",
    r"DELETE FROM letter WHERE at < ": "once a night",
    r"SELECT id, affair_id, .* FROM survey_answer ORDER BY id": "after answers came",
    r"SELECT place_tag, place_sealed FROM private_copy$": "when somebody is erased or exported",
    r"SELECT id, reporter_tag, key_wrapped, people_sealed FROM concern$": "after damage",
    r"SELECT .* FROM newest_page$": "when something was erased",
    r"UPDATE concern SET thread = NULL, ": "when the bot leaves the officials' group",
}
"""Statements that may walk through a table that grows, and when that happens."""

_ASKS = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b")
_SCAN = re.compile(r"SCAN (\S+)")
_said: set[str] = set()
_new: list[str] = []


class Watched(sqlite3.Connection):
    """A connection that remembers what the storage room says to it."""

    def execute(self, statement: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Remember the statement, and run it."""
        _remember(statement, sys._getframe(1).f_code.co_filename)
        return super().execute(statement, parameters)

    def executemany(self, statement: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """Remember the statement, and run it."""
        _remember(statement, sys._getframe(1).f_code.co_filename)
        return super().executemany(statement, parameters)


def _remember(statement: str, file: str) -> None:
    if statement in _said or not file.startswith(STORAGE) or file in WALKING:
        return
    _said.add(statement)
    if _ASKS.match(statement):
        _new.append(statement)


def new_walks() -> list[str]:
    """Take what was said for the first time, and give what of it walks where it may not."""
    statements = _new.copy()
    _new.clear()
    if not statements:
        return []
    return [
        f"{' '.join(statement.split())} walks through all of {table}"
        for statement in statements
        for table in walked(_fresh(), statement)
        if not any(re.match(known, statement) for known in WALKS)
    ]


@cache
def _fresh() -> sqlite3.Connection:
    """Give a database that is empty and stays so: statements are explained in it, never run."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    migrate(fresh)
    return fresh


def walked(fresh: sqlite3.Connection, statement: str) -> list[str]:
    """List the tables a statement walks through that grow as long as a network lives."""
    nothing = [None] * statement.count("?")
    plan = fresh.execute(f"EXPLAIN QUERY PLAN {statement}", nothing).fetchall()
    found = [_SCAN.match(row[-1]) for row in plan]
    return [scan[1] for scan in found if scan is not None and scan[1] not in SMALL]
