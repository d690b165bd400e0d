"""A sequel: what the municipality does with what it heard about a plan, promised as it asks.

Guide, "Vaststellen functie en rol van het lokale netwerk": key figures think along about policy;
and "Eenduidig proces van signaleren en terugkoppelen": who told something hears what came of it.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from domain.working_time import WorkingTime

LONGEST_SEQUEL = 1_500
AGAIN = timedelta(days=7)
"""How long after it was said to be late it is said once more."""

_LEFT = 2
"""Working days that are left when its writer is reminded."""


class SequelPart(StrEnum):
    """What members are told of it, each once; and what a coordinator is, who is to write it."""

    PROMISED = "promised"
    NEAR = "near"
    LATE = "late"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Sequel:
    """What was promised when a survey closed; moments are UTC.

    `due` is when it is to be told, `remind_at` the next moment at which coordinators hear that it
    is not; None since it was. `words` are those that everybody who was asked got, at `told_at`.
    """

    due: datetime
    remind_at: datetime | None
    late: bool = False
    words: str = ""
    told_at: datetime | None = None

    @classmethod
    def promised(cls, closed: datetime, days: int, working_time: WorkingTime) -> Self:
        """Give the promise of a survey that closes now: so many working days."""
        due = working_time.add_working_days(closed, days)
        near = working_time.add_working_days(closed, days - _LEFT) if days > _LEFT else due
        return cls(due, near)

    def reminded(self, now: datetime) -> Self:
        """Give it as it is when somebody was reminded: late when its day is over."""
        late = now >= self.due
        return replace(self, late=late, remind_at=now + AGAIN if late else self.due)

    def told(self, words: str, now: datetime) -> Self:
        """Give it as it is when everybody hears it."""
        return replace(self, words=words, told_at=now, remind_at=None)
