"""The hours of a day that a municipality sets: the night, the town hall, the list of the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class DayHours:
    """`[hours]` of `network.toml`: hours on the wall, in the network's time zone.

    Without an hour of its own the morning list comes when the town hall opens.
    """

    quiet_from: time = time(22)
    quiet_until: time = time(7)
    office_from: time = time(9)
    office_until: time = time(17)
    morning_list: time | None = None

    @classmethod
    def from_table(cls, table: Mapping[str, str]) -> Self:
        """Read a checked `[hours]`."""
        hours: dict[str, Any] = {
            name.replace("-", "_"): time.fromisoformat(clock) for name, clock in table.items()
        }
        return cls(**hours)

    @property
    def list_at(self) -> time:
        """From what hour on the morning list comes."""
        return self.morning_list or self.office_from
