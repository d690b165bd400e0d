"""Texts for people, days and lists, in their language.

Texts may hold Telegram's HTML (`<b>`, `<i>`); facts never do: they are escaped here, so what
people typed is shown as words. Dutch is complete by definition, and a test holds English to it.
What any other language lacks is said in English.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time, timedelta
from functools import cache
from html import escape
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list

from config.catalogues import date_patterns
from config.catalogues.catalogue import AT_DESK, FSI, PDI, SHIPPED, Catalogue, one_way, spoken_in

_read_at_desk = ContextVar("read at the desk", default=False)
_HALF_A_YEAR = timedelta(days=183)
_FALLBACKS = ("en", "nl")
"""In which languages a text is said that the reader's own does not have, in this order."""


class _Home:
    """Where a network's own texts lie, if it has any; set once, when the program starts."""

    own: Path | None = None


def take_in(own: Path | None) -> None:
    """Let a network's own texts stand before those that come along; None for none."""
    if own != _Home.own:
        _Home.own = own
        _catalogue.cache_clear()
        _fixed.cache_clear()


def languages() -> tuple[str, ...]:
    """Name the languages there are texts in, Dutch first."""
    return tuple(dict.fromkeys(spoken_in(SHIPPED, _Home.own)))


@contextmanager
def at_desk(*, read: bool = True) -> Iterator[None]:
    """Word what is said meanwhile for who reads it at the desk, unless it is not `read` there.

    What speaks of a phone or of Telegram has a text of its own there, so that it is true: one of
    the same key that ends in `-at-desk`. As all of the desk it is Dutch and English.
    """
    before = _read_at_desk.set(read)
    try:
        yield
    finally:
        _read_at_desk.reset(before)


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue(language, _Home.own)


@cache
def _fixed(language: str, key: str) -> str:
    return _formatted(language, key, {})


def _worded(language: str, key: str, facts: dict[str, str | int]) -> str:
    """Give a text as it is said where it is read."""
    if _read_at_desk.get() and knows(there := f"{key}{AT_DESK}"):
        key = there
    return _formatted(language, key, facts) if facts else _fixed(language, key)


def _formatted(language: str, key: str, facts: dict[str, str | int]) -> str:
    """Give a text in the first language that can say it. Raises LookupError."""
    lacking = LookupError(key)
    for each in _in_turn(language):
        try:
            return _catalogue(each).format(key, facts)
        except LookupError as missing:
            lacking = missing
    raise lacking


def _in_turn(language: str) -> Iterable[str]:
    """Give the languages to say something in; Dutch has all there is."""
    return ("nl",) if language == "nl" else dict.fromkeys((language, *_FALLBACKS))


def say(language: str, key: str, **facts: str | int) -> str:
    """Word a message (HTML). Facts are escaped. Raises LookupError for an unknown key or fact."""
    safe = {name: escape(v) if isinstance(v, str) else v for name, v in facts.items()}
    return _worded(language, key, safe)


def label(language: str, key: str, **facts: str | int) -> str:
    """Word a button, a toast or a topic name: plain text, nothing escaped, no HTML."""
    return _worded(language, key, facts)


def quotation(words: str) -> str:
    """Quote words as they were typed (HTML)."""
    return f"<pre>{escape(words, quote=False)}</pre>"


def button(language: str, subject: str, name: str, /, **facts: str | int) -> str:
    """Word a button of a subject by its own text, or by the one that all subjects share."""
    own = f"{subject}-button-{name}"
    return label(language, own if knows(own) else f"button-{name}", **facts)


def knows(key: str) -> bool:
    """Tell whether there is this text: the Dutch catalogue has all there is."""
    return _catalogue("nl").has(key)


def listed(
    language: str, names: Iterable[str], style: Literal["standard", "or"] = "standard"
) -> str:
    """Write a list as people say it: "a, b en c", or with "of"; empty for nobody.

    Each name keeps its own direction.
    """
    apart = [f"{FSI}{name}{PDI}" for name in names]
    return one_way(format_list(apart, style=style, locale=date_patterns.locale(language)))


def own_name(language: str) -> str:
    """Give what a language is called by those who speak it: "Türkçe"."""
    if knows(key := f"language-{language}"):
        return label(language, key)
    name = str(Locale.parse(language).get_display_name(language))
    return name[:1].upper() + name[1:]


def name_of(language: str, other: str) -> str:
    """Give what a language is called in another: Turkish in Dutch is "Turks"."""
    return str(Locale.parse(other).get_display_name(language))


def from_the_right(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return bool(Locale.parse(language).text_direction == "rtl")


def day(language: str, moment: datetime | date, zone: ZoneInfo, today: date | None = None) -> str:
    """Write a day as people say it: "donderdag 3 december"; moments are shown in `zone`.

    Where `today` is given, a day more than half a year away is written with its year.
    """
    local = moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
    pattern = date_patterns.in_full(language, f"{_year(local, today)}MMMEd")
    return _date(language, local, pattern)


def day_in(language: str, day: date, today: date) -> str:
    """Write a day as people say it; with its year when that is another than today's."""
    year = "" if day.year == today.year else "y"
    return _date(language, day, date_patterns.in_full(language, f"{year}MMMEd"))


def short_day(language: str, moment: datetime, zone: ZoneInfo, today: date | None = None) -> str:
    """Write a day where there is little room: "do 3 dec"; its year as of a longer one."""
    local = moment.astimezone(zone).date()
    return _date(language, local, date_patterns.pattern(language, f"{_year(local, today)}MMMEd"))


def shortest_day(language: str, moment: datetime, zone: ZoneInfo, today: date) -> str:
    """Write a day beside other words: "3 dec"; its year as of a longer one."""
    local = moment.astimezone(zone).date()
    return _date(language, local, date_patterns.pattern(language, f"{_year(local, today)}MMMd"))


def month(language: str, day: date) -> str:
    """Write a month above its days: "december 2026"."""
    return _date(language, day, date_patterns.pattern(language, "yMMMM"))


def weekday(language: str, day: date, *, narrow: bool = False) -> str:
    """Write the day of the week: "donderdag", or in two letters or so where it is `narrow`."""
    return _date(language, day, "EEEEEE" if narrow else "EEEE")


def hour(language: str, moment: datetime, zone: ZoneInfo) -> str:
    """Write a time of day in `zone`: "16.30" in Dutch, "16:30" in English."""
    return clock(language, moment.astimezone(zone).time())


def clock(language: str, time_of_day: time) -> str:
    """Write a time on the wall: "16.30" in Dutch, "16:30" in English."""
    return str(format_time(time_of_day, date_patterns.clock(language), locale=language))


def _date(language: str, day: date, pattern: str) -> str:
    return str(format_date(day, pattern, locale=language))


def _year(day: date, today: date | None) -> str:
    return "" if today is None or abs(day - today) <= _HALF_A_YEAR else "y"
