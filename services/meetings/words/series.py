"""What is said of a series: its dates, and what a closing day does to one of them."""

from collections.abc import Sequence
from datetime import date, datetime

from config import wording
from domain import options
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.series import Date, Series
from domain.typed_text import shorten
from services.meetings.series import series_rows
from services.meetings.words import meeting as meeting_words
from services.meetings.words import rhythm as rhythm_words
from services.unit import Unit

_NEWS = frozenset({"made", "ending", "kept"})
_LONGEST_PLACE = 60
"""As much of each place as fits one message with all the dates there can be."""


def day(unit: Unit, language: str, at: datetime | date) -> str:
    """Write a day (plain), with its year when that is another than this one."""
    local = unit.day_of(at) if isinstance(at, datetime) else at
    return wording.day_in(language, local, unit.today)


def closing_day(unit: Unit, language: str, at: datetime) -> str:
    """Name the closing day (plain) that a moment is on; English stands in for another language."""
    names = unit.municipality.closing_day_names.get(unit.day_of(at))
    return options.say(names, language) if names else wording.label(language, "series-closed")


def planned(unit: Unit, language: str, dates: Sequence[Date], meetings: Sequence[Meeting]) -> str:
    """List all dates (HTML) of a series that is about to be made."""
    where = {each.original: _where(unit, language, each) for each in meetings}
    lines = []
    for each in dates:
        words = day(unit, language, each.original)
        if each.start == each.original:
            lines.append(
                wording.say(language, "series-date", day=words, where=where[each.original])
            )
            continue
        name = closing_day(unit, language, each.original)
        if each.start is None:
            lines.append(wording.say(language, "series-date-skipped", day=words, name=name))
        else:
            moved = day(unit, language, each.start)
            lines.append(
                wording.say(
                    language,
                    "series-date-moved",
                    day=words,
                    name=name,
                    moved=moved,
                    where=where[each.original],
                )
            )
    return "\n".join(lines)


def standing(unit: Unit, language: str, meetings: Sequence[Meeting]) -> str:
    """List the meetings of a series (HTML) as they are now."""
    return "\n".join(
        wording.say(
            language,
            "series-meeting",
            day=day(unit, language, each.start or unit.now),
            hour=wording.hour(language, each.start or unit.now, unit.municipality.network.timezone),
            where=_where(unit, language, each),
            off="yes" if each.stage is MeetingStage.CANCELLED else "no",
        )
        for each in meetings
    )


def going(unit: Unit, language: str, series: Series, what: str) -> str:
    """Say how a series goes on (HTML), for who leads it: what is to come of it, and what is off.

    `what` says what just came of it: "made", "ending" or "kept".
    """
    ahead = series_rows.to_come(unit, series.id)
    shown = [
        each
        for each in series_rows.meetings(unit, series.id)
        if each in ahead or (each.stage is MeetingStage.CANCELLED and _later(unit, each))
    ]
    parts = [
        summary(unit, language, series),
        standing(unit, language, shown),
        wording.say(language, "series-page-how"),
    ]
    if what in _NEWS:
        title, last = series.template.title, day(unit, language, series.last)
        asks = day(unit, language, series.ask_at)
        said = wording.say(language, f"series-page-{what}", title=title, last=last, asks=asks)
        parts.insert(0, said)
    return "\n\n".join(parts)


def summary(unit: Unit, language: str, series: Series) -> str:
    """Say what it is called, its rhythm, its hour and its last day (HTML)."""
    return wording.say(
        language,
        "series-head",
        title=series.template.title,
        rhythm=rhythm_words.at_the_start(language, series.rhythm),
        hour=wording.hour(language, series.dates[0].original, unit.municipality.network.timezone),
        last=day(unit, language, series.last),
    )


def _where(unit: Unit, language: str, meeting: Meeting) -> str:
    return shorten(meeting_words.where(unit, language, meeting.place), _LONGEST_PLACE)


def _later(unit: Unit, meeting: Meeting) -> bool:
    return meeting.start is not None and unit.now < meeting.start
