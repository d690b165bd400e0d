"""A month as a table, and the same as a list, of whatever stands in it."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from config import wording
from domain.typed_text import shorten
from services.unit import Unit

_LONGEST = 60
_YEARS, _DIGITS = range(2000, 2100), 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a month; `about` says more of it in the list."""

    day: date
    when: str
    hour: str
    sign: str
    title: str
    address: str
    at: datetime
    about: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One square of the month."""

    day: date
    name: str
    inside: bool
    today: bool
    entries: list[Entry]


@dataclass(frozen=True, slots=True)
class Month:
    """One month, at the `address` of its page: `before` and `after` are those next to it."""

    address: str
    name: str
    weekdays: list[tuple[str, str]]
    weeks: list[list[Day]]
    entries: list[Entry]
    before: str
    after: str


def entry(
    unit: Unit, tongue: str, at: datetime, sign: str, title: str, address: str, about: str = ""
) -> Entry:
    """Give what stands at a moment (UTC), with a title that fits."""
    zone = unit.municipality.network.timezone
    return Entry(
        unit.day_of(at),
        wording.day(tongue, at, zone, unit.today),
        wording.hour(tongue, at, zone),
        sign,
        shorten(title.replace("\n", " "), _LONGEST),
        address,
        at,
        about,
    )


def month(unit: Unit, tongue: str, asked: str, address: str, entries: Iterable[Entry]) -> Month:
    """Give the month that was asked for, like 2026-12; this one for anything else."""
    first = _first(unit, asked)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    within = [each for each in entries if first <= each.day <= last]
    weeks = [
        [_square(unit, tongue, day, first, within) for day in week]
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    ]
    weekdays = [
        (wording.weekday(tongue, each.day), wording.weekday(tongue, each.day, narrow=True))
        for each in weeks[0]
    ]
    before, after = first - timedelta(days=1), last + timedelta(days=1)
    name = wording.month(tongue, first)
    return Month(address, name, weekdays, weeks, within, f"{before:%Y-%m}", f"{after:%Y-%m}")


def _square(unit: Unit, tongue: str, day: date, first: date, entries: list[Entry]) -> Day:
    zone = unit.municipality.network.timezone
    return Day(
        day,
        wording.day(tongue, day, zone),
        day.month == first.month,
        day == unit.today,
        [each for each in entries if each.day == day],
    )


def _first(unit: Unit, asked: str) -> date:
    year, _, number = asked.partition("-")
    read = all(part.isdecimal() and len(part) <= _DIGITS for part in (year, number))
    if read and int(year) in _YEARS:
        return date(int(year), min(max(int(number), 1), 12), 1)
    return unit.today.replace(day=1)
