"""What is said of the rhythm of a series, and of a meeting that is one of it."""

from datetime import date

from config import wording
from domain.meetings.meeting import Meeting
from domain.meetings.rhythm import LAST, Rhythm
from services.meetings.series import series_rows
from services.unit import Unit

_MONDAY = date(2026, 6, 1)
_WHICH = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}


def rhythm(language: str, each: Rhythm) -> str:
    """Write a rhythm (plain): "elke 2 weken", "elke tweede dinsdag van de maand"."""
    if each.weeks:
        return wording.label(language, "series-rhythm-weeks", weeks=each.weeks)
    name = wording.weekday(language, _MONDAY.replace(day=1 + (each.weekday or 0)))
    which = _WHICH[each.which or LAST]
    return wording.label(language, "series-rhythm-month", which=which, weekday=name)


def at_the_start(language: str, each: Rhythm) -> str:
    """Write a rhythm as `rhythm` does, with a capital."""
    words = rhythm(language, each)
    return words[:1].upper() + words[1:]


def one_of(unit: Unit, language: str, meeting: Meeting) -> list[str]:
    """Say that a meeting is one of a series (HTML); nothing of any other."""
    series = series_rows.of(unit, meeting)
    if series is None:
        return []
    return [wording.say(language, "series-one-of", rhythm=rhythm(language, series.rhythm))]
