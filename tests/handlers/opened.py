"""Counts what is opened while something is handled: a value that is unsealed is a row loaded."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from storage.sealing import DataKey, Keyring


class Opened:
    """How often each value was opened; a value has a table, a column and a row."""

    def __init__(self) -> None:
        self.values: Counter[tuple[str, str, str]] = Counter()

    def all_of(self, table: str, column: str) -> int:
        """How often a value of this column was opened, of whichever row."""
        return sum(self._of(table, column).values())

    def most_of_one(self, table: str, column: str) -> int:
        """How often the value was opened that was opened most, of this column."""
        return max(self._of(table, column).values(), default=0)

    def _of(self, table: str, column: str) -> dict[str, int]:
        return {
            row: times
            for (in_table, in_column, row), times in self.values.items()
            if (in_table, in_column) == (table, column)
        }


@contextmanager
def opened() -> Iterator[Opened]:
    """Count what is opened inside. What a repository holds in memory is not opened again."""
    counted, really = Opened(), Keyring.open_

    def counting(
        ring: Keyring, key: DataKey, table: str, column: str, row: str, sealed: bytes
    ) -> bytes:
        counted.values[table, column, row] += 1
        return really(ring, key, table, column, row, sealed)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Keyring, "open_", counting)
        yield counted
