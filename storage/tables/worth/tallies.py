"""Tallies: how many people there were of each thing in a half year, and never who.

One sealed body a half year. Until it is frozen it also holds, of each person who was counted, in
which cells: sealed once more under their own key and found by what only that key gives, so it goes
with them and their numbers stay. Nothing of it is written at a person or a concern, where a row
that changes beside another would tell whose that is.
"""

import hmac
import json
import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.identifiers import PersonId
from domain.worth.half_year import HalfYear
from domain.worth.tally import Cells, FrozenTally
from storage.as_json import compact
from storage.errors import NotKept
from storage.sealing import DataKey, Keyring, SealBroken, even

_STEP = 8192
"""Bytes: a tally grows by so much at once, so that no single count shows in its length."""


@dataclass(slots=True)
class _Running:
    """A half year that is counted still; `counted` holds sealed cells, by what finds them."""

    counts: dict[str, int] = field(default_factory=dict)
    counted: dict[str, str] = field(default_factory=dict)


class Tallies:
    """The tallies of all half years in which the bot ran, frozen or not."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keyring: Keyring,
        key_of: Callable[[PersonId], DataKey],
    ) -> None:
        self._connection = connection
        self._keyring = keyring
        self._key_of = key_of

    def begin(self, half_year: HalfYear) -> None:
        """Begin a half year with nobody counted; one that is known stays as it is."""
        if self._body(half_year) is None:
            self._save(half_year, _Running())

    def running(self) -> list[HalfYear]:
        """List the half years that are counted still, the oldest first."""
        return [known for known in self._known() if self._frozen(known) is None]

    def frozen(self, half_year: HalfYear) -> FrozenTally | None:
        """Give what is shown of a half year; None for one that is counted still, or is not known.

        Nothing else of a half year can be read.
        """
        return self._frozen(half_year) if self._body(half_year) is not None else None

    def all_frozen(self) -> list[HalfYear]:
        """List the half years that are counted for good, the newest first."""
        return [known for known in reversed(self._known()) if self._frozen(known) is not None]

    def count(self, half_year: HalfYear, person: PersonId, cells: Cells) -> None:
        """Count somebody in these cells, except where they are counted already.

        Raises NotKept for who is not known, and ValueError for a half year that is frozen.
        """
        running = self._running(half_year)
        key = self._key_of(person)
        name = _name(key, half_year)
        before = self._cells(key, half_year, running.counted.get(name))
        for each in sorted(cells - before):
            running.counts[each] = running.counts.get(each, 0) + 1
        after = compact(sorted(before | cells))
        sealed = self._keyring.seal(key, "tally", "counted", half_year.code, after)
        running.counted[name] = b64encode(sealed).decode()
        self._save(half_year, running)

    def add(self, half_year: HalfYear, counts: Mapping[str, int]) -> None:
        """Count people of whom nobody knows who they are, each once in a cell: of a survey.

        Raises ValueError for a half year that is frozen.
        """
        running = self._running(half_year)
        for name, count in counts.items():
            running.counts[name] = running.counts.get(name, 0) + count
        self._save(half_year, running)

    def counted(self, person: PersonId) -> dict[HalfYear, Cells]:
        """Give in which cells somebody is counted, of the half years that are not frozen."""
        key = self._key_of(person)
        found = {}
        for half_year in self.running():
            kept = self._running(half_year).counted.get(_name(key, half_year))
            if kept is not None:
                found[half_year] = self._cells(key, half_year, kept)
        return found

    def freeze(self, half_year: HalfYear) -> None:
        """Keep what may be shown, and nothing else. Raises ValueError for one that is frozen."""
        frozen = FrozenTally.of(self._running(half_year).counts)
        self._seal(half_year, {"frozen": dict(frozen.cells)})

    def erase_person(self, person: PersonId) -> None:
        """Forget in which cells somebody is counted, while their key is there; the numbers stay.

        Of who is damaged or gone nobody can read it any more.
        """
        try:
            key = self._key_of(person)
        except (NotKept, SealBroken):
            return
        for half_year in self.running():
            running = self._running(half_year)
            if running.counted.pop(_name(key, half_year), None) is not None:
                self._save(half_year, running)

    def _cells(self, key: DataKey, half_year: HalfYear, kept: str | None) -> Cells:
        if kept is None:
            return frozenset()
        sealed = b64decode(kept)
        return _read(self._keyring.open_(key, "tally", "counted", half_year.code, sealed))

    def _known(self) -> list[HalfYear]:
        rows = self._connection.execute("SELECT half_year FROM tally ORDER BY half_year")
        return [HalfYear.read(code) for (code,) in rows.fetchall()]

    def _frozen(self, half_year: HalfYear) -> FrozenTally | None:
        body = self._body(half_year) or {}
        return FrozenTally(body["frozen"]) if "frozen" in body else None

    def _running(self, half_year: HalfYear) -> _Running:
        body = self._body(half_year)
        if body is None:
            return _Running()
        if "frozen" in body:
            raise ValueError(half_year)
        return _Running(**body)

    def _save(self, half_year: HalfYear, running: _Running) -> None:
        self._seal(half_year, {"counts": running.counts, "counted": running.counted})

    def _body(self, half_year: HalfYear) -> dict[str, Any] | None:
        row = self._connection.execute(
            "SELECT body_sealed FROM tally WHERE half_year = ?", (half_year.code,)
        ).fetchone()
        if row is None:
            return None
        worth = self._keyring.worth
        body: dict[str, Any] = json.loads(
            self._keyring.open_(worth, "tally", "body", half_year.code, row[0])
        )
        return body

    def _seal(self, half_year: HalfYear, body: Mapping[str, Any]) -> None:
        text = even(compact(body), _STEP)
        sealed = self._keyring.seal(self._keyring.worth, "tally", "body", half_year.code, text)
        self._connection.execute(
            "INSERT INTO tally (half_year, body_sealed) VALUES (?, ?)"
            " ON CONFLICT (half_year) DO UPDATE SET body_sealed = excluded.body_sealed",
            (half_year.code, sealed),
        )


def _name(key: DataKey, half_year: HalfYear) -> str:
    """Give what finds somebody's cells: nobody can reckon it once their key is gone."""
    return hmac.digest(key.secret, f"tally\x1f{half_year.code}".encode(), "sha256").hex()


def _read(content: bytes) -> Cells:
    cells: Iterable[str] = json.loads(content)
    return frozenset(cells)
