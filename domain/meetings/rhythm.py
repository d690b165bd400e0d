"""The rhythm of a series of meetings, and what a closing day does to it.

A meeting that was agreed for half past seven is at half past seven on the wall, in summer and in
winter. The first date is the one that was chosen; the others follow from it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import islice, pairwise, takewhile
from typing import Self
from zoneinfo import ZoneInfo

from domain.working_time import ONE_DAY, SATURDAY

MOST_WEEKS = 12
LAST = -1
"""In place of which one of the month: the last, whether it is the fourth or the fifth."""

_WHICH = (1, 2, 3, 4, LAST)
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_A_WEEK = 7


class OnClosing(StrEnum):
    """What is done with a date on which the town hall is closed."""

    SKIP = "skip"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every so many `weeks`, or else the `which`-th `weekday` (Monday is 0) of each month.

    Raises ValueError when it is not one of the two.
    """

    weeks: int | None = None
    which: int | None = None
    weekday: int | None = None

    def __post_init__(self) -> None:
        if self.weeks is None:
            sound = self.which in _WHICH and self.weekday in range(_A_WEEK)
        else:
            sound = 1 <= self.weeks <= MOST_WEEKS and self.which is None and self.weekday is None
        if not sound:
            raise ValueError(self.weeks, self.which, self.weekday)

    @classmethod
    def weekly(cls, weeks: int) -> Self:
        """Make it every so many weeks, 1 to 12; raises ValueError for any other number."""
        return cls(weeks)

    @classmethod
    def monthly(cls, which: int, weekday: int) -> Self:
        """Make it the first to fourth (or `LAST`) of a weekday; raises ValueError for any other."""
        return cls(None, which, weekday)

    def days(self, first: date) -> Iterator[date]:
        """Give the days of the rhythm without end, none before `first`.

        Every few weeks starts at `first`; a day of the month at the first one that fits.
        """
        day = first
        while True:
            if self.weeks or (day.weekday() == self.weekday and self._is_which(day)):
                yield day
            day += timedelta(weeks=self.weeks) if self.weeks else ONE_DAY

    def _is_which(self, day: date) -> bool:
        if self.which == LAST:
            return (day + timedelta(days=_A_WEEK)).month != day.month
        return (day.day - 1) // _A_WEEK + 1 == self.which


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series. `start` (UTC) is None when it is skipped.

    `closing_day` names the closing day it was planned on, and is None for any other day.
    """

    planned: date
    start: datetime | None
    closing_day: str | None = None


def occurrences(
    rhythm: Rhythm,
    first: datetime,
    zone: ZoneInfo,
    *,
    count: int,
    until: date | None = None,
    closing: Mapping[date, str],
    on_closing: OnClosing,
) -> Iterator[Occurrence]:
    """Give at most `count` dates, none after `until`, from the moment `first` on.

    The dates that are skipped count. A moved one goes to the next day from Monday to Friday that
    is no closing day; when the next date of the rhythm comes sooner it is skipped after all.
    """
    local = first.astimezone(zone)
    days = pairwise(rhythm.days(local.date()))
    for planned, following in takewhile(
        lambda pair: until is None or pair[0] <= until, islice(days, count)
    ):
        day: date | None = planned
        if planned in closing:
            moved = on_closing is OnClosing.MOVE
            day = _working_day_between(planned, following, closing) if moved else None
        start = datetime.combine(day, local.time(), zone).astimezone(UTC) if day else None
        yield Occurrence(planned, start, closing.get(planned))


def rrule(rhythm: Rhythm) -> str:
    """Give the rhythm as the value of an RRULE (RFC 5545, 3.3.10), without COUNT or UNTIL."""
    if rhythm.weeks:
        return f"FREQ=WEEKLY;INTERVAL={rhythm.weeks}"
    return f"FREQ=MONTHLY;BYDAY={rhythm.which}{_CODES[rhythm.weekday or 0]}"


def _working_day_between(
    planned: date, following: date, closing: Mapping[date, str]
) -> date | None:
    between = (planned + timedelta(days=days) for days in range(1, (following - planned).days))
    return next((day for day in between if day.weekday() < SATURDAY and day not in closing), None)
