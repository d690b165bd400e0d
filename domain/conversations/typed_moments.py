"""Days and moments as people say them, Dutch or English: "do 3 dec 19:30", "morgen half acht".

What can be meant in two ways is refused with an example, not guessed: a whole network would go
to the wrong evening. How a time without "in the morning" is taken: `typed_hours.py`.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.conversations.typed_days import find_days
from domain.conversations.typed_hours import find_time
from domain.conversations.typed_words import in_plain_words
from domain.errors import AnswerRefused

FURTHEST = timedelta(days=548)
"""Eighteen months: who says something later most often mistyped the year."""

UNDERSTOOD = frozenset({"nl", "en"})
"""The languages in which a day can be typed in words; in any other it can be in digits."""

_SAYS_NOTHING = frozenset({"at", "from", "|"})
_PARTS = frozenset({"morning", "afternoon", "evening"})
_NOR_WITH_A_DAY = _PARTS | {"until"}
_THURSDAY = 4
_DUTCH = "jan feb mrt apr mei jun jul aug sep okt nov dec"
_ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec"


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """The moment (UTC) that is meant, and how many minutes it lasts where its end was said.

    `next_year` when no year was said and the day had passed in this one.
    """

    start: datetime
    minutes: int | None = None
    next_year: bool = False


@dataclass(frozen=True, slots=True)
class TypedDay:
    """The day that is meant; `next_year` as of a moment, `part` when a part of the day was said."""

    day: date
    next_year: bool = False
    part: bool = False


def read_moment(text: str, now: datetime, zone: ZoneInfo, language: str = "nl") -> TypedMoment:
    """Give the moment that is meant; `now` is UTC, what people say is local time in `zone`.

    A time in the hour that autumn has twice is the first of the two. Raises `AnswerRefused` with
    an `example`: moment-unclear, -time-missing, -ambiguous, -no-such-day, -past, -far, or
    -skipped-hour for a time that the spring night does not have; moment-in-digits for words in a
    language that is not `UNDERSTOOD`.
    """
    today = now.astimezone(zone).date()
    try:
        return _moment(_plain(text, language), now, zone)
    except AnswerRefused as refusal:
        clock = "19.30" if language == "nl" else "19:30"
        example = f"{_example(today, language)} {clock}"
        raise AnswerRefused(refusal.key, example=example) from None


def read_day(text: str, today: date, language: str = "nl") -> TypedDay:
    """Give the day that is meant: today or later. A time said with it is not understood.

    Raises `AnswerRefused` with an `example`: day-unclear, moment-ambiguous, moment-no-such-day,
    moment-past, moment-far or moment-in-digits.
    """
    try:
        return _day(_plain(text, language), today)
    except AnswerRefused as refusal:
        raise AnswerRefused(refusal.key, example=_example(today, language)) from None


def _plain(text: str, language: str) -> str:
    """Bring what was said back to plain words; words that could be misread are refused.

    "Do" is a Thursday in Dutch, and "until" in Polish.
    """
    if language not in UNDERSTOOD and any(sign.isalpha() for sign in text):
        raise AnswerRefused("moment-in-digits")
    return in_plain_words(text, language)


def _moment(said: str, now: datetime, zone: ZoneInfo) -> TypedMoment:
    today = now.astimezone(zone).date()
    found, rest = find_days(said, today)
    clock, rest = find_time(rest)
    if not found.days or not set(rest.split()) <= _SAYS_NOTHING:
        raise AnswerRefused("moment-unclear")
    if clock is None:
        raise AnswerRefused("moment-time-missing")
    days = {day for day in _within_reach(found.days, today) if _at(day, clock.start, zone) > now}
    if not days:
        raise AnswerRefused("moment-past")
    day = _the_one(days)
    moment = _at(day, clock.start, zone)
    if moment.astimezone(zone).time() != clock.start:
        raise AnswerRefused("moment-skipped-hour")
    return TypedMoment(moment, clock.minutes, found.yearless and day.year > today.year)


def _day(said: str, today: date) -> TypedDay:
    found, rest = find_days(said, today, with_time=False)
    if not found.days or not set(rest.split()) <= _SAYS_NOTHING | _NOR_WITH_A_DAY:
        raise AnswerRefused("day-unclear")
    day = _the_one(_within_reach(found.days, today))
    part = not _PARTS.isdisjoint(rest.split())
    return TypedDay(day, found.yearless and day.year > today.year, part)


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


def _example(today: date, language: str) -> str:
    """Give a day that will be understood when it is copied: a Thursday, at least a week away."""
    day = today + timedelta(days=7 + (_THURSDAY - today.isoweekday()) % 7)
    if language not in UNDERSTOOD:
        return f"{day.day}-{day.month}-{day.year}"
    weekday, months = ("do", _DUTCH) if language == "nl" else ("thu", _ENGLISH)
    return f"{weekday} {day.day} {months.split()[day.month - 1]}"
