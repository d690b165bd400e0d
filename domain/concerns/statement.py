"""The statement of what was erased in a month: what an archivist must be able to show later."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from domain.identifiers import AffairId

AFFAIR = "together"
"""What stands on the list for a meeting, series, announcement or survey."""


@dataclass(frozen=True, slots=True, order=True)
class Erased:
    """One thing that was erased: its reference (if it had one), what it was and on what ground."""

    reference: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What was erased in the month that begins on `month`; `told` once coordinators get it."""

    KIND: ClassVar[str] = "statement"

    id: AffairId
    month: date
    lines: tuple[Erased, ...] = ()
    told: bool = False


def next_month(month: date) -> date:
    """Give the first day of the month after this one."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)
