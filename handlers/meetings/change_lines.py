"""What changed of a meeting, in words: how it was, and how it is."""

from collections.abc import Callable, Mapping
from typing import Any

from config import wording
from domain.meetings.meeting import Meeting
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Person


def lines(unit: Unit, reader: Person, meeting: Meeting, before: Mapping[str, Any]) -> list[str]:
    """Give a line (HTML) for each thing that is not as it was `before`, by field."""
    return [
        line(unit, reader.language, meeting, before[name])
        for name, line in _LINES.items()
        if name in before
    ]


def _title(_unit: Unit, language: str, _meeting: Meeting, old: Any) -> str:
    return wording.say(language, "meeting-changed-title", old=old)


def _start(unit: Unit, language: str, meeting: Meeting, old: Any) -> str:
    zone, was = unit.municipality.network.timezone, old
    earlier = wording.label(
        language,
        "meeting-moment-past",
        day=wording.day(language, was, zone, unit.today),
        hour=wording.hour(language, was, zone),
    )
    now = meeting_words.when(unit, language, meeting)
    return wording.say(language, "meeting-changed-start", old=earlier, new=now)


def _minutes(unit: Unit, language: str, meeting: Meeting, _old: Any) -> str:
    end = meeting.end or unit.now
    hour = wording.hour(language, end, unit.municipality.network.timezone)
    return wording.say(language, "meeting-changed-minutes", new=hour)


def _place(unit: Unit, language: str, meeting: Meeting, old: Any) -> str:
    earlier = meeting_words.where(unit, language, old)
    now = meeting_words.where(unit, language, meeting.place)
    return wording.say(language, "meeting-changed-place", old=earlier, new=now)


def _chair(unit: Unit, language: str, meeting: Meeting, _old: Any) -> str:
    nobody = wording.label(language, "meeting-changed-nobody")
    name = meeting_words.name_of(unit, meeting.chair) or nobody
    return wording.say(language, "meeting-changed-chair", new=name)


def _purpose(_unit: Unit, language: str, _meeting: Meeting, _old: Any) -> str:
    return wording.say(language, "meeting-changed-purpose")


def _agenda(_unit: Unit, language: str, _meeting: Meeting, _old: Any) -> str:
    return wording.say(language, "meeting-changed-agenda")


_LINES: Mapping[str, Callable[[Unit, str, Meeting, Any], str]] = {
    "title": _title,
    "start": _start,
    "minutes": _minutes,
    "place": _place,
    "chair": _chair,
    "purpose": _purpose,
    "agenda": _agenda,
}
