"""Working days and office hours: when the municipality is there to keep a promise."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

SATURDAY = 5
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Monday to Friday, from `opening` until `closing` in `zone`, except on `closing_days`.

    Moments go in and come out as UTC-aware datetimes; only the reckoning is local, so that a
    change to or from summer time does not move a deadline.
    """

    zone: ZoneInfo
    closing_days: frozenset[date]
    opening: time = time(9)
    closing: time = time(17)

    def is_working_day(self, day: date) -> bool:
        """Tell whether the town hall is open on this local date."""
        return day.weekday() < SATURDAY and day not in self.closing_days

    def add_working_days(self, moment: datetime, count: int) -> datetime:
        """Give the closing time of the `count`-th working day after the day of `moment`.

        The day itself does not count: what comes in on Friday with two working days to go is
        due at the end of Tuesday.
        """
        days = self._working_days(self._local_date(moment) + ONE_DAY)
        for _ in range(count - 1):
            next(days)
        return self._at(next(days), self.closing)

    def add_office_hours(self, moment: datetime, hours: int) -> datetime:
        """Give the moment at which `hours` hours of open town hall have passed."""
        return self.add_open_time(moment, timedelta(hours=hours))

    def add_open_time(self, moment: datetime, left: timedelta) -> datetime:
        """Give the moment at which the town hall has been open for `left` since `moment`."""
        days = self._working_days(self._local_date(moment))
        while True:
            day = next(days)
            start = max(moment.astimezone(UTC), self._at(day, self.opening))
            room = self._at(day, self.closing) - start
            if left <= room:
                return start + left
            left -= max(room, timedelta(0))

    def open_between(self, start: datetime, end: datetime) -> timedelta:
        """Give how long the town hall is open between two moments; nothing when `end` is first."""
        total, last = timedelta(0), self._local_date(end)
        days = self._working_days(self._local_date(start))
        for day in takewhile(lambda day: day <= last, days):
            opened = max(start.astimezone(UTC), self._at(day, self.opening))
            closed = min(end.astimezone(UTC), self._at(day, self.closing))
            total += max(closed - opened, timedelta(0))
        return total

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the town hall is open at this moment."""
        local = moment.astimezone(self.zone)
        return self.is_working_day(local.date()) and self.opening <= local.time() < self.closing

    def opens_at(self, moment: datetime) -> datetime:
        """Give the next moment at which the town hall opens; `moment` itself while it is open."""
        if self.is_open(moment):
            return moment
        days = self._working_days(self._local_date(moment))
        return next(opening for day in days if (opening := self._at(day, self.opening)) > moment)

    def is_closing(self, moment: datetime) -> bool:
        """Tell whether this is the very moment at which the town hall closes for the day."""
        day = self._local_date(moment)
        return self.is_working_day(day) and moment == self._at(day, self.closing)

    def closing_after(self, moment: datetime) -> datetime:
        """Give the first moment from `moment` on at which the town hall closes."""
        days = self._working_days(self._local_date(moment))
        closings = (self._at(day, self.closing) for day in days)
        return next(closing for closing in closings if closing >= moment)

    def closing_before(self, moment: datetime) -> datetime:
        """Give the last moment up to `moment` at which the town hall closed for the day."""
        day = self._local_date(moment)
        while not self.is_working_day(day) or self._at(day, self.closing) > moment:
            day -= ONE_DAY
        return self._at(day, self.closing)

    def _working_days(self, first: date) -> Iterator[date]:
        day = first
        while True:
            if self.is_working_day(day):
                yield day
            day += ONE_DAY

    def _local_date(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _at(self, day: date, clock: time) -> datetime:
        return _moment(self.zone, day, clock)


@lru_cache(maxsize=4096)
def _moment(zone: ZoneInfo, day: date, clock: time) -> datetime:
    """Give a local time as UTC; the same few hundred are asked for at every filing."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
