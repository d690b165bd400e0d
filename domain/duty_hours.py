"""When somebody has duty: the hours outside office hours that a municipality sets, a week each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any, Self
from zoneinfo import ZoneInfo

from domain.working_time import WorkingTime

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEK = timedelta(days=7)

_AHEAD = 28
"""Days looked ahead for the first one with duty: no town hall is closed for longer."""


@dataclass(frozen=True, slots=True)
class DutyHours:
    """`[duty]` of `network.toml`: hours on the wall, in the network's time zone.

    On working days from closing time until `until`, with `weekends` also from opening time on all
    other days; with `nights` at every hour of those days that is no office hour. A week of duty
    begins on `turns_on` (0 is Monday) at `turns_at`.
    """

    turns_on: int = 0
    turns_at: time = time(9)
    until: time = time(23)
    nights: bool = False
    weekends: bool = True

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Read a checked `[duty]`."""
        given: dict[str, Any] = {name.replace("-", "_"): value for name, value in table.items()}
        for clock in ("turns_at", "until"):
            if clock in given:
                given[clock] = time.fromisoformat(given[clock])
        if "turns_on" in given:
            given["turns_on"] = WEEKDAYS.index(given["turns_on"])
        return cls(**given)

    def covers(self, moment: datetime, working_time: WorkingTime) -> bool:
        """Tell whether somebody has duty at `moment` (UTC); never while the town hall is open."""
        local = moment.astimezone(working_time.zone)
        if working_time.is_open(moment):
            return False
        if not self.weekends and not working_time.is_working_day(local.date()):
            return False
        return self.nights or working_time.opening <= local.time() < self.until

    def first_from(self, moment: datetime, working_time: WorkingTime) -> datetime | None:
        """Give the first moment (UTC) from `moment` on with duty; None when none is in sight."""
        if self.covers(moment, working_time):
            return moment
        today = moment.astimezone(working_time.zone).date()
        days = (today + timedelta(days=ahead) for ahead in range(_AHEAD))
        clocks = (time(0), working_time.opening, working_time.closing)
        begins = chain.from_iterable(
            (_at(day, clock, working_time.zone) for clock in clocks) for day in days
        )
        return next((at for at in begins if at > moment and self.covers(at, working_time)), None)

    def week_of(self, moment: datetime, zone: ZoneInfo) -> date:
        """Give the week that `moment` (UTC) is in, as the day on which it began."""
        local = moment.astimezone(zone)
        begun = local.date() - timedelta(days=(local.weekday() - self.turns_on) % 7)
        return begun - WEEK if local.replace(tzinfo=None) < self._wall(begun) else begun

    def begins(self, week: date, zone: ZoneInfo) -> datetime:
        """Give the moment (UTC) at which a week of duty begins, and the one before it ends."""
        return _at(week, self.turns_at, zone)

    def _wall(self, week: date) -> datetime:
        return datetime.combine(week, self.turns_at)


def _at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)
