"""Texts for people, from the Fluent catalogues in `handlers/texts/<language>/`.

Texts may hold Telegram's HTML (`<b>`, `<i>`); facts never do: they are escaped here, so what
people typed is shown as words. Dutch is complete by definition; a test holds English to it.
"""

from datetime import date, datetime
from functools import cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nl", "en")
_TEXTS = Path(__file__).parents[1] / "texts"


@cache
def _bundle(language: str) -> FluentBundle:
    """Read one language; done at its first use, so that a start needs only what it says."""
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((_TEXTS / language).rglob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def _format(language: str, key: str, facts: dict[str, str | int]) -> str:
    bundle = _bundle(language)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise LookupError(key)
    text, problems = bundle.format_pattern(pattern, facts)
    if problems:
        raise LookupError(key) from problems[0]
    return str(text)


@cache
def _fixed(language: str, key: str) -> str:
    return _format(language, key, {})


def say(language: str, key: str, **facts: str | int) -> str:
    """Word a message (HTML). Facts are escaped. Raises LookupError for an unknown key or fact."""
    if not facts:
        return _fixed(language, key)
    safe = {name: escape(v) if isinstance(v, str) else v for name, v in facts.items()}
    return _format(language, key, safe)


def label(language: str, key: str, **facts: str | int) -> str:
    """Word a button, a toast or a topic name: plain text, nothing escaped, no HTML."""
    return _format(language, key, facts) if facts else _fixed(language, key)


def knows(key: str) -> bool:
    """Tell whether the Dutch catalogue has this text."""
    return bool(_bundle("nl").has_message(key))


def day(language: str, moment: datetime | date, zone: ZoneInfo) -> str:
    """Write a day as people say it: "donderdag 3 december"; moments are shown in `zone`."""
    local = moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
    return str(format_date(local, "EEEE d MMMM", locale=language))


def short_day(language: str, moment: datetime, zone: ZoneInfo) -> str:
    """Write a day where there is little room: "do 3 dec."."""
    return str(format_date(moment.astimezone(zone).date(), "EEE d MMM", locale=language))


def hour(language: str, moment: datetime, zone: ZoneInfo) -> str:
    """Write a time of day in `zone`: "16.30" in Dutch, "16:30" in English."""
    pattern = "HH.mm" if language == "nl" else "HH:mm"
    return str(format_time(moment.astimezone(zone).time(), pattern, locale=language))
