"""Days and moments as people say them, Dutch or English: "do 3 dec 19:30", "morgen half acht".

What can be meant in two ways is refused with an example, not guessed: a whole network would go
to the wrong evening. How a time without "in the morning" is taken:
`domain/conversations/typed_hours.py`.
"""

from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.conversations.typed_days import find_days
from domain.conversations.typed_hours import find_time
from domain.conversations.typed_words import in_plain_words
from domain.errors import AnswerRefused

FURTHEST = timedelta(days=548)
"""Eighteen months: who says something later most often mistyped the year."""

_SAYS_NOTHING = frozenset({"at", "|"})
_THURSDAY = 4
_DUTCH = "jan feb mrt apr mei jun jul aug sep okt nov dec"
_ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec"


def read_moment(text: str, now: datetime, zone: ZoneInfo, language: str = "nl") -> datetime:
    """Give the moment (UTC) that is meant; `now` is UTC, what people say is local time in `zone`.

    A time in the hour that autumn has twice is the first of the two. Raises `AnswerRefused` with
    an `example`: moment-unclear, -time-missing, -ambiguous, -no-such-day, -past, -far, or
    -skipped-hour for a time that the spring night does not have.
    """
    today = now.astimezone(zone).date()
    try:
        return _moment(in_plain_words(text, language), now, zone)
    except AnswerRefused as refusal:
        example = f"{_example(today, language)} {'19.30' if language == 'nl' else '19:30'}"
        raise AnswerRefused(refusal.key, example=example) from None


def read_day(text: str, today: date, language: str = "nl") -> date:
    """Give the day that is meant: today or later. A time said with it is not understood.

    Raises `AnswerRefused` with an `example`: day-unclear, moment-ambiguous, moment-no-such-day,
    moment-past or moment-far.
    """
    try:
        return _day(in_plain_words(text, language), today)
    except AnswerRefused as refusal:
        raise AnswerRefused(refusal.key, example=_example(today, language)) from None


def _moment(said: str, now: datetime, zone: ZoneInfo) -> datetime:
    today = now.astimezone(zone).date()
    days, rest = find_days(said, today)
    clock, rest = find_time(rest)
    if not days or not _is_understood(rest):
        raise AnswerRefused("moment-unclear")
    if clock is None:
        raise AnswerRefused("moment-time-missing")
    days = {day for day in _within_reach(days, today) if _at(day, clock, zone) > now}
    if not days:
        raise AnswerRefused("moment-past")
    moment = _at(_the_one(days), clock, zone)
    if moment.astimezone(zone).time() != clock:
        raise AnswerRefused("moment-skipped-hour")
    return moment


def _day(said: str, today: date) -> date:
    days, rest = find_days(said, today)
    if not days or not _is_understood(rest):
        raise AnswerRefused("day-unclear")
    return _the_one(_within_reach(days, today))


def _at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _within_reach(days: AbstractSet[date], today: date) -> AbstractSet[date]:
    reached = {day for day in days if today <= day <= today + FURTHEST}
    if not reached:
        raise AnswerRefused("moment-past" if max(days) < today else "moment-far")
    return reached


def _the_one(days: AbstractSet[date]) -> date:
    if len(days) > 1:
        raise AnswerRefused("moment-ambiguous")
    return min(days)


def _is_understood(rest: str) -> bool:
    return set(rest.split()) <= _SAYS_NOTHING


def _example(today: date, language: str) -> str:
    """Give a day that will be understood when it is copied: a Thursday, at least a week away."""
    day = today + timedelta(days=7 + (_THURSDAY - today.isoweekday()) % 7)
    weekday, months = ("do", _DUTCH) if language == "nl" else ("thu", _ENGLISH)
    return f"{weekday} {day.day} {months.split()[day.month - 1]}"
