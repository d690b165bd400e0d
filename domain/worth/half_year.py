"""A half year, and when it is counted for good."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from domain.errors import NotPossibleNow

FREEZES_AFTER = timedelta(days=14)
"""A half year is counted for good so long after it is over: who was asked how it was has answered.

A concern that was closed on the last day is asked about a day later (`care` in `protocol.toml`).
"""

_SECOND = 7
"""The month in which the second half of a year begins."""


@dataclass(frozen=True, slots=True, order=True)
class HalfYear:
    """Half a year: the first (`part` 1) begins in January, the second in July."""

    year: int
    part: int

    @classmethod
    def of(cls, day: date) -> Self:
        """Give the half year that a day is in."""
        return cls(day.year, 1 if day.month < _SECOND else 2)

    @classmethod
    def read(cls, code: str) -> Self:
        """Read what `code` gave, from an address or a button. Raises NotPossibleNow."""
        year, _, part = code.partition("-")
        if not (year.isascii() and year.isdigit() and len(year) == len("2026")) or part not in {
            "1",
            "2",
        }:
            raise NotPossibleNow("worth-not-counted")
        return cls(int(year), int(part))

    @property
    def code(self) -> str:
        """Name it as it is kept: "2026-1"."""
        return f"{self.year}-{self.part}"

    @property
    def begins(self) -> date:
        """Give its first day."""
        return date(self.year, 1 if self.part == 1 else _SECOND, 1)

    @property
    def before(self) -> "HalfYear":
        """Give the half year that ended as this one began."""
        return HalfYear.of(self.begins - timedelta(days=1))

    @property
    def after(self) -> "HalfYear":
        """Give the half year that begins as this one ends."""
        return HalfYear(self.year, 2) if self.part == 1 else HalfYear(self.year + 1, 1)

    def freezes(self, today: date) -> bool:
        """Tell whether it is over so long that it is counted for good."""
        return today >= self.after.begins + FREEZES_AFTER
