"""Which day somebody means, from the plain words of `domain/conversations/typed_words.py`.

A day can be meant in more than one way ("5/6", or "Tuesday" when it is Tuesday). Every way is
given: whoever asks knows which of them can be meant at all.
"""

import re
from calendar import Calendar
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from domain.conversations.typed_words import cut, words
from domain.errors import AnswerRefused

_ONE_WEEK = timedelta(weeks=1)
_YEAR = r"(?P<year>\d{4}|\d\d)"
_EITHER_ORDER = (
    words(rf"(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/{_YEAR}"),
    words(r"(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?P<year>)"),
)
"""In the Netherlands the day comes first, but not to everybody who writes it like this."""

_ONE_ORDER = (
    words(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    words(rf"(?P<day>\d{{1,2}})(?P<sign>[-.])(?P<month>\d{{1,2}})(?P=sign){_YEAR}"),
    words(r"(?P<day>\d{1,2}) m(?P<month>\d+)(?: (?P<year>20\d\d))?"),
    words(r"m(?P<month>\d+) (?P<day>\d{1,2})(?: (?P<year>20\d\d))?(?! uur)"),
)
_BY_NAME = words("(today|tomorrow|overmorrow)")
_IN_DAYS = words(r"(?:over|in) (\d{1,3}) day")
_IN_WEEKS = words(r"(?:over|in)(?: (\d{1,2}))? week")
_THAT_WEEK = words("(this|next) week")
_NUMBERED_WEEK = words(
    r"(?:in )?(?<!\d )(?<!this )(?<!next )week (?P<week>\d{1,2})(?: (?P<year>20\d\d))?"
    r"(?! (?:uur|am|pm|morning|afternoon|evening))"
)
_NTH_WEEKDAY = words(
    r"(?:n?(?P<nth>[1-5])|last) w(?P<number>\d) (?:from |in )?"
    r"(?:m(?P<month>\d+)(?: (?P<year>20\d\d))?|next month)"
)
_WEEKDAY = words(r"(?:(?P<which>this|next|coming) )?w(?P<number>\d)")
_DOTTED = words(r"(?P<day>\d{1,2})\.(?P<month>0?[1-9]|1[0-2])(?P<year>)")
_A_TIME = words(r"(?:\d{1,2}[:.]\d\d|\d{1,2} (?:uur|am|pm)|half \d{1,2})")
_AFTER_TODAY = {"today": 0, "tomorrow": 1, "overmorrow": 2}
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class DaysSaid:
    """Every day that can be meant, none when none is said; `yearless`, if no year was said."""

    days: AbstractSet[date] = frozenset()
    yearless: bool = False


def find_days(said: str, today: date, *, with_time: bool = True) -> tuple[DaysSaid, str]:
    """Give the days that can be meant, and the words that are left.

    Two numbers with a dot between them can be a time when one is expected (`with_time`). Raises
    `AnswerRefused` for a day that does not exist, or that is another weekday than was said.
    """
    nth, left = cut(_NTH_WEEKDAY, said)
    if nth:
        return _nth(nth, today), left
    weekday, rest = cut(_WEEKDAY, said)
    found, left = _dates(rest, today, with_time=with_time)
    if found.days:
        days = _only_on(found.days, weekday) if weekday else found.days
        return DaysSaid(days, found.yearless), left
    weeks, left = cut(_IN_WEEKS, rest)
    if weeks and not cut(_NUMBERED_WEEK, rest)[0]:
        return DaysSaid(_in_weeks(int(weeks[1] or 1), weekday, today)), left
    if weekday is None:
        return DaysSaid(), rest
    return _on_weekday(weekday, rest, today)


def _on_weekday(weekday: re.Match[str], rest: str, today: date) -> tuple[DaysSaid, str]:
    numbered, left = cut(_NUMBERED_WEEK, rest)
    if numbered:
        return _in_numbered(numbered, _number(weekday), today), left
    week, left = cut(_THAT_WEEK, rest)
    if week:
        monday = today if week[1] == "this" else today + _ONE_WEEK
        return DaysSaid({_in_week_of(monday, _number(weekday))}), left
    dotted, _ = cut(_DOTTED, rest)
    if dotted and any(day.isoweekday() == _number(weekday) for day in _dotted(dotted, today)):
        raise AnswerRefused("moment-ambiguous")
    return DaysSaid(_named(weekday, today)), rest


def _dates(said: str, today: date, *, with_time: bool) -> tuple[DaysSaid, str]:
    for pattern in (*_ONE_ORDER, *_EITHER_ORDER):
        found, rest = cut(pattern, said)
        if found:
            days = _written(found, today, either_order=pattern in _EITHER_ORDER)
            return DaysSaid(days, yearless=not found["year"]), rest
    dotted, rest = cut(_DOTTED, said)
    if dotted and (not with_time or len(dotted["month"]) == 1 or cut(_A_TIME, rest)[0]):
        return DaysSaid(_written(dotted, today, either_order=False), yearless=True), rest
    found, rest = cut(_BY_NAME, said)
    if found:
        return DaysSaid({today + timedelta(days=_AFTER_TODAY[found[1]])}), rest
    found, rest = cut(_IN_DAYS, said)
    return DaysSaid({today + timedelta(days=int(found[1]))} if found else frozenset()), rest


def _dotted(found: re.Match[str], today: date) -> AbstractSet[date]:
    return _on_calendar(_years("", today), int(found["day"]), int(found["month"]), today)


def _written(found: re.Match[str], today: date, *, either_order: bool) -> AbstractSet[date]:
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    years, first = _years(year, today), date.min if year else today
    days = _on_calendar(years, day, month, first)
    if either_order:
        days |= _on_calendar(years, month, day, first)
    if not days:
        raise AnswerRefused("moment-no-such-day")
    return days


def _years(year: str | None, today: date) -> list[int]:
    """Give the years that can be meant, nearest first."""
    if not year:
        return [today.year, today.year + 1]
    return [int(year) if len(year) > len("26") else 2000 + int(year)]


def _on_calendar(years: list[int], day: int, month: int, first: date) -> AbstractSet[date]:
    """Give the day in the first of these years that has it on `first` or later; else none."""

    def found() -> Iterator[date]:
        for year in years:
            with suppress(ValueError):
                yield date(year, month, day)

    return _first(found(), first)


def _first(found: Iterable[date], first: date) -> AbstractSet[date]:
    return next(({day} for day in found if day >= first), set())


def _in_numbered(week: re.Match[str], weekday: int, today: date) -> DaysSaid:
    """Give the day in a week that has a number in the calendar: "week 14"."""

    def found() -> Iterator[date]:
        for year in _years(week["year"], today):
            with suppress(ValueError):
                yield date.fromisocalendar(year, int(week["week"]), weekday)

    return _on_some_day(found(), week["year"], today)


def _nth(said: re.Match[str], today: date) -> DaysSaid:
    """Give the first, second or last of a weekday in a month: "eerste maandag van april"."""
    if said["month"]:
        months = [(year, int(said["month"])) for year in _years(said["year"], today)]
    else:
        months = [(today.year + today.month // _MONTHS_A_YEAR, today.month % _MONTHS_A_YEAR + 1)]
    nth = int(said["nth"] or 0) - 1

    def found() -> Iterator[date]:
        for year, month in months:
            days = [day for day in Calendar().itermonthdates(year, month) if day.month == month]
            on_weekday = [day for day in days if day.isoweekday() == _number(said)]
            yield from on_weekday[nth : nth + 1] if nth >= 0 else on_weekday[-1:]

    return _on_some_day(found(), said["year"] or not said["month"], today)


def _on_some_day(found: Iterable[date], year: object, today: date) -> DaysSaid:
    days = _first(found, date.min if year else today)
    if not days:
        raise AnswerRefused("moment-no-such-day")
    return DaysSaid(days, yearless=not year)


def _only_on(days: AbstractSet[date], weekday: re.Match[str]) -> AbstractSet[date]:
    fitting = {day for day in days if day.isoweekday() == _number(weekday)}
    if not fitting:
        raise AnswerRefused("moment-ambiguous")
    return fitting


def _in_weeks(weeks: int, weekday: re.Match[str] | None, today: date) -> AbstractSet[date]:
    """Count weeks from today, from the weekday that comes first, or in the week it then is."""
    later = weeks * _ONE_WEEK
    if weekday is None or _number(weekday) == today.isoweekday():
        return {today + later}
    number = _number(weekday)
    return {_coming(number, today) + later, _in_week_of(today + later, number)}


def _named(weekday: re.Match[str], today: date) -> AbstractSet[date]:
    """Give what a weekday alone can mean: "next" is the first to some, next week's to others."""
    number = _number(weekday)
    coming = _coming(number, today)
    if weekday["which"] == "next":
        return {coming, _in_week_of(today + _ONE_WEEK, number)}
    if weekday["which"] == "coming" or today.isoweekday() != number:
        return {coming}
    return {today, coming}


def _coming(number: int, today: date) -> date:
    return today + timedelta(days=(number - today.isoweekday() - 1) % 7 + 1)


def _in_week_of(day: date, number: int) -> date:
    return day + timedelta(days=number - day.isoweekday())


def _number(weekday: re.Match[str]) -> int:
    return int(weekday["number"])
