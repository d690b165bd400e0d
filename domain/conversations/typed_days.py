"""Which day somebody means, from the plain words of `domain/conversations/typed_words.py`.

A day can be meant in more than one way ("5/6", or "Tuesday" when it is Tuesday). Every way is
given: whoever asks knows which of them can be meant at all.
"""

import re
from collections.abc import Set as AbstractSet
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
_WEEKDAY = words(r"(?:(?P<which>this|next|coming) )?w(?P<number>\d)")
_AFTER_TODAY = {"today": 0, "tomorrow": 1, "overmorrow": 2}


def find_days(said: str, today: date) -> tuple[AbstractSet[date], str]:
    """Give every day that can be meant (none when none is said), and the words that are left.

    Raises `AnswerRefused` for a day that does not exist, or that is another weekday than was
    said with it.
    """
    weekday, rest = cut(_WEEKDAY, said)
    days, left = _dates(rest, today)
    if days:
        return (_only_on(days, weekday) if weekday else days), left
    weeks, left = cut(_IN_WEEKS, rest)
    if weeks:
        return _in_weeks(int(weeks[1] or 1), weekday, today), left
    week, left = cut(_THAT_WEEK, rest)
    if weekday is None:
        return set(), rest
    if week:
        monday = today if week[1] == "this" else today + _ONE_WEEK
        return {_in_week_of(monday, _number(weekday))}, left
    return _named(weekday, today), rest


def _dates(said: str, today: date) -> tuple[AbstractSet[date], str]:
    for pattern in (*_ONE_ORDER, *_EITHER_ORDER):
        found, rest = cut(pattern, said)
        if found:
            return _written(found, today, either_order=pattern in _EITHER_ORDER), rest
    found, rest = cut(_BY_NAME, said)
    if found:
        return {today + timedelta(days=_AFTER_TODAY[found[1]])}, rest
    found, rest = cut(_IN_DAYS, said)
    return ({today + timedelta(days=int(found[1]))} if found else set()), rest


def _written(found: re.Match[str], today: date, *, either_order: bool) -> AbstractSet[date]:
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    if not year:
        years = [today.year, today.year + 1]
    else:
        years = [int(year) if len(year) > len("26") else 2000 + int(year)]
    first = date.min if year else today
    days = _on_calendar(years, day, month, first)
    if either_order:
        days |= _on_calendar(years, month, day, first)
    if not days:
        raise AnswerRefused("moment-no-such-day")
    return days


def _on_calendar(years: list[int], day: int, month: int, first: date) -> AbstractSet[date]:
    """Give the day in the first of these years that has it on `first` or later; else none."""
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= first:
            return {found}
    return set()


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
