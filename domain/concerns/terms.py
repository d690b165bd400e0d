"""A length of time the municipality promises: working days or office hours."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from domain.concerns.deadlines import Deadline
from domain.working_time import WorkingTime

OFFICE_HOURS_A_DAY = 8


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time the municipality promises: working days or office hours."""

    amount: int
    in_days: bool

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read "2 working days" or "4 office hours"; None when it is neither."""
        found = re.fullmatch(r"([1-9]\d?) (working days?|office hours?)", text)
        return cls(int(found[1]), found[2].startswith("working")) if found else None

    @classmethod
    def of(cls, text: str) -> Self:
        """Read what `str` gave; raises ValueError for anything else."""
        term = cls.parse(text)
        if term is None:
            raise ValueError("not a term")
        return term

    @property
    def office_hours(self) -> int:
        """The length, to compare terms with: a working day counts eight hours."""
        return self.amount * OFFICE_HOURS_A_DAY if self.in_days else self.amount

    def after(self, moment: datetime, working_time: WorkingTime) -> datetime:
        """Give the UTC moment at which this term, begun at `moment`, is over."""
        if self.in_days:
            return working_time.add_working_days(moment, self.amount)
        return working_time.add_office_hours(moment, self.amount)

    def __str__(self) -> str:
        unit = "working day" if self.in_days else "office hour"
        return f"{self.amount} {unit}{'' if self.amount == 1 else 's'}"


Terms = Mapping[Deadline, Term]
"""How soon each promise falls due, for one urgency."""
