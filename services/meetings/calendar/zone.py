"""A time zone as a calendar file describes it (VTIMEZONE), worked out from the zone itself.

Many calendars know Europe/Amsterdam by name and look no further. Outlook reads the description,
and understands yearly rules but no lists of days, so rules it is wherever a zone keeps to them.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

_DAY, _STEP = timedelta(days=1), timedelta(minutes=15)
_WEEK = 7
_YEARS_LISTED = 6
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """The clock is put forward or back; `onset` is what it shows just then, before the change."""

    onset: datetime
    before: timedelta
    after: timedelta
    name: str

    @property
    def weekday(self) -> str:
        """Which weekday of its month: "-1SU" is the last Sunday, "2SU" the second."""
        day, days = self.onset.day, monthrange(self.onset.year, self.onset.month)[1]
        place = -1 if day + _WEEK > days else (day - 1) // _WEEK + 1
        return f"{place}{_WEEKDAYS[self.onset.weekday()]}"

    @property
    def rule(self) -> tuple[int, str, time, timedelta, timedelta]:
        """Everything that must stay the same each year for the change to be a yearly rule."""
        return self.onset.month, self.weekday, self.onset.time(), self.before, self.after


def describe(zone: ZoneInfo, year: int) -> "Timezone":
    """Describe the zone for what begins in `year` or later, as far as is known today."""
    from icalendar import Timezone  # noqa: PLC0415 - costs start-up time; few ask for it

    description = Timezone()
    description.add("TZID", zone.key)
    changes, *others = (_changes(zone, year + offset) for offset in (-1, 0, 1))
    rules = {change.rule for change in changes}
    if rules and all({change.rule for change in other} == rules for other in others):
        for change in changes:
            _add(description, change, yearly=True)
        return description
    _add(description, _as_it_stands(zone, year - 1), yearly=False)
    for listed in range(year - 1, year + _YEARS_LISTED):
        for change in _changes(zone, listed):
            _add(description, change, yearly=False)
    return description


def _as_it_stands(zone: ZoneInfo, year: int) -> _Change:
    """Give what the clock shows when a year begins, as if it were set so just then."""
    start = datetime(year, 1, 1, tzinfo=zone)
    offset = start.utcoffset() or timedelta()
    return _Change(start.replace(tzinfo=None), offset, offset, start.tzname() or zone.key)


def _add(description: "Timezone", change: _Change, *, yearly: bool) -> None:
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415 - as in describe

    part = TimezoneDaylight() if change.after > change.before else TimezoneStandard()
    part.add("DTSTART", change.onset)
    if yearly:
        rule = {"FREQ": "YEARLY", "BYMONTH": change.onset.month, "BYDAY": change.weekday}
        part.add("RRULE", rule)
    part.add("TZOFFSETFROM", change.before)
    part.add("TZOFFSETTO", change.after)
    part.add("TZNAME", change.name)
    description.add_component(part)


@cache
def _changes(zone: ZoneInfo, year: int) -> tuple[_Change, ...]:
    """Find when the clock is changed in a year, by looking at it every day."""
    found = []
    day = datetime(year, 1, 1, tzinfo=UTC)
    while day.year == year:
        before = day.astimezone(zone).utcoffset() or timedelta()
        if before != (day + _DAY).astimezone(zone).utcoffset():
            found.append(_change(zone, day, before))
        day += _DAY
    return tuple(found)


def _change(zone: ZoneInfo, day: datetime, before: timedelta) -> _Change:
    moment = day
    while moment.astimezone(zone).utcoffset() == before:
        moment += _STEP
    local = moment.astimezone(zone)
    after, name = local.utcoffset() or timedelta(), local.tzname() or zone.key
    return _Change((moment + before).replace(tzinfo=None), before, after, name)
