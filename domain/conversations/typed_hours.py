"""Which time of day somebody means, from the plain words of `domain/conversations/typed_words.py`.

Written as on a digital clock ("19:30", "8.00", "20 uur", "08 uur") a time is what it says. Said as
on a dial ("half acht", "kwart voor 8", "8 uur") it can be before or after noon. With a part of the
day or am or pm that is settled; without, this is about meetings of volunteers: from nine until
noon is the morning, everything else the afternoon and evening. So "half acht" is 19:30, "acht
uur" is 20:00 and "negen uur" is 09:00.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from domain.conversations.typed_words import cut, words
from domain.errors import AnswerRefused

_HOUR, _DIAL, _DAY = 60, 12 * 60, 24 * 60
_NINE = 9 * _HOUR
_ONE_PM = 13 * _HOUR
_LAST_ON_DIAL = 12
_PARTS: Mapping[str, tuple[int, int]] = {
    "am": (0, _DIAL),
    "pm": (_DIAL, _DAY),
    "morning": (4 * _HOUR, _DIAL),
    "afternoon": (_DIAL, 18 * _HOUR),
    "evening": (17 * _HOUR, _DAY),
}
_PART = words(f"({'|'.join(_PARTS)})")
_DIGITS = words(r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?: uur)?")
_APART = words(r"(?P<hour>\d{1,2}) uur (?P<minute>\d\d)")
_HALF_PAST = words(r"half past (?P<hour>\d{1,2})")
_HALF_TO = words(
    r"(?:(?P<some>\d{1,2}) (?:minute )?(?P<side>over|to) )?half (?P<hour>\d{1,2})(?: uur)?"
)
_AROUND = words(
    r"(?P<some>\d{1,2}|quarter) (?:minute )?(?P<side>over|past|to) (?P<hour>\d{1,2})(?: uur)?"
)
_WHOLE = words(r"(?P<hour>\d{1,2}) uur")
_AFTER_AT = words(r"(?:at|from) (?P<hour>\d{1,2})")
_BARE = words(r"(?P<hour>\d{1,2})")
"""Only with a part of the day or an end: "vanavond 8", "8 tot 10"."""

_UNTIL = words("until")


@dataclass(frozen=True, slots=True)
class _HourReading:
    """Minutes since midnight; `sure` when they can be nothing else without a part of the day."""

    minutes: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class TimeSaid:
    """When it begins, and how many minutes it lasts where its end was said too."""

    start: time
    minutes: int | None = None


def find_time(said: str) -> tuple[TimeSaid | None, str]:
    """Give the time of day (None when none is said), and the words that are left.

    Raises `AnswerRefused` for a time that no clock shows, that is not in the part of the day it is
    said with, or that lasts longer than half a day.
    """
    until, _ = cut(_UNTIL, said)
    if until is None:
        start, rest = _find(said)
        return (TimeSaid(_clock(_alone(start))) if start else None), rest
    start, rest = _find(said[: until.start()], bare=True)
    end, left = _find(said[until.end() :], bare=True)
    if start is None or end is None:
        return None, f"{rest} until {left}"
    begins, ends = _span(start, end)
    minutes = (ends - begins) % _DAY
    if not 0 < minutes <= _DIAL:
        raise AnswerRefused("moment-unclear")
    return TimeSaid(_clock(begins), minutes), f"{rest}|{left}"


def _find(said: str, *, bare: bool = False) -> tuple[_HourReading | None, str]:
    """Read one time of day; a number alone is one where it is `bare` or with a part of the day."""
    low, high, in_part = 0, _DAY, False
    part, rest = cut(_PART, said)
    while part:
        low, high, in_part = max(low, _PARTS[part[1]][0]), min(high, _PARTS[part[1]][1]), True
        part, rest = cut(_PART, rest)
    reading, rest = _reading(rest, bare=bare or in_part)
    if reading is not None and in_part:
        reading = _HourReading(_within(reading, low, high), sure=True)
    return reading, rest


def _span(start: _HourReading, end: _HourReading) -> tuple[int, int]:
    """Give when it begins and ends: what is not sure is as near to the other as can be."""
    if end.sure and not start.sure:
        return end.minutes - (end.minutes - start.minutes - 1) % _DIAL - 1, end.minutes
    begins = _alone(start)
    if end.sure:
        return begins, end.minutes
    return begins, begins + (end.minutes - begins - 1) % _DIAL + 1


def _clock(minutes: int) -> time:
    return time(*divmod(minutes % _DAY, _HOUR))


def _reading(said: str, *, bare: bool) -> tuple[_HourReading | None, str]:
    for pattern in (_DIGITS, _APART):
        found, rest = cut(pattern, said)
        if found:
            return _HourReading(_on_clock(found["hour"], found["minute"]), sure=True), rest
    found, rest = cut(_HALF_PAST, said)
    if found:
        return _HourReading(_on_dial(found["hour"]) + _HOUR // 2), rest
    for pattern, back in ((_HALF_TO, _HOUR // 2), (_AROUND, 0)):
        found, rest = cut(pattern, said)
        if found:
            return _HourReading((_on_dial(found["hour"]) - back + _beside(found)) % _DIAL), rest
    for pattern in (_WHOLE, _AFTER_AT, *((_BARE,) if bare else ())):
        found, rest = cut(pattern, said)
        if found:
            minutes = _on_clock(found["hour"], "0")
            return _HourReading(minutes, sure=found["hour"][0] == "0" or minutes >= _ONE_PM), rest
    return None, said


def _on_clock(hour: str, minute: str) -> int:
    if int(hour) * _HOUR >= _DAY or int(minute) >= _HOUR:
        raise AnswerRefused("moment-unclear")
    return int(hour) * _HOUR + int(minute)


def _on_dial(hour: str) -> int:
    if not 1 <= int(hour) <= _LAST_ON_DIAL:
        raise AnswerRefused("moment-unclear")
    return int(hour) % _LAST_ON_DIAL * _HOUR


def _beside(found: re.Match[str]) -> int:
    """Give the minutes before or after: "vijf voor", "kwart over"."""
    some = 15 if found["some"] == "quarter" else int(found["some"] or 0)
    if some >= _HOUR // 2:
        raise AnswerRefused("moment-unclear")
    return -some if found["side"] == "to" else some


def _within(reading: _HourReading, low: int, high: int) -> int:
    """Give the one way to read it that is in this part of the day."""
    early = reading.minutes % _DIAL
    ways = (reading.minutes,) if reading.minutes >= _ONE_PM else (early, early + _DIAL)
    fitting = [minutes for minutes in ways if low <= minutes < high]
    if not fitting:
        raise AnswerRefused("moment-ambiguous")
    return fitting[0]


def _alone(reading: _HourReading) -> int:
    if reading.sure:
        return reading.minutes
    early = reading.minutes % _DIAL
    return early if early >= _NINE else early + _DIAL
