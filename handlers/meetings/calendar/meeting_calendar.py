"""Which calendar file somebody gets: the one place that decides it.

A meeting by itself is an event of its own. One of a series is an occurrence of the series' event:
whoever asks for it gets the whole series, and what changes or is off later is that one occurrence.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage, Place
from domain.meetings.series import Series
from handlers.meetings.calendar import file as calendar_file
from handlers.meetings.calendar.file import CalendarEvent, CalendarSeries
from handlers.telegram import wording
from services.meetings.series import series_rows as keeping
from services.unit import Unit
from storage.records import Person

FILE = "bijeenkomst.ics"


def file(unit: Unit, reader: Person, meeting: Meeting, *, whole: bool = False) -> bytes:
    """Write a meeting as it is now: what puts it in a calendar, changes or removes it there.

    With `whole` all of its series, when it is one of a series that goes on.
    """
    zone, language = unit.house.network.timezone, reader.language
    series = keeping.of(unit, meeting)
    if whole and series is not None and series.dates:
        return series_file(unit, reader, series)
    event = _event(unit, reader, meeting, series)
    if event.cancelled:
        return calendar_file.cancel(event, zone, language)
    return calendar_file.request(event, zone, language)


def series_file(unit: Unit, reader: Person, series: Series) -> bytes:
    """Write a whole series as it is now; when nothing of it is left, what removes it."""
    zone, language = unit.house.network.timezone, reader.language
    found = keeping.meetings(unit, series.id)
    master = _master(unit, reader, series, found)
    if not series.dates:
        return calendar_file.cancel(master, zone, language)
    left = {each.original for each in series.dates}
    events = [_event(unit, reader, each, series) for each in found if each.original in left]
    skipped = left - {each.original for each in events}
    exceptions = (each for each in events if _differs(each, master))
    laid = CalendarSeries(master, series.rule, tuple(sorted(skipped)), tuple(exceptions))
    return calendar_file.series(laid, zone, language)


def _event(unit: Unit, reader: Person, meeting: Meeting, series: Series | None) -> CalendarEvent:
    words, latitude, longitude = _where(unit, meeting.place)
    return CalendarEvent(
        uid=f"{series.id if series else meeting.id}@schakel",
        sequence=meeting.sequence + (series.sequence if series else 0),
        start=meeting.start or unit.now,
        minutes=meeting.minutes,
        title=meeting.title,
        description=_what(reader, meeting.purpose, meeting.agenda),
        place=words,
        lat=latitude,
        lon=longitude,
        organizer=unit.house.network.name,
        stamp=unit.now,
        cancelled=meeting.stage is MeetingStage.CANCELLED,
        original=meeting.original if series else None,
    )


def _master(unit: Unit, reader: Person, series: Series, found: Iterable[Meeting]) -> CalendarEvent:
    """Give the event that all occurrences are like, unless they differ from it."""
    like = series.template
    originals = [each.original for each in series.dates]
    originals += [each.original for each in found if each.original is not None]
    words, latitude, longitude = _where(unit, like.place or Place())
    return CalendarEvent(
        uid=f"{series.id}@schakel",
        sequence=series.sequence,
        start=min(originals, default=series.made_at),
        minutes=like.minutes,
        title=like.title,
        description=_what(reader, like.purpose, like.agenda),
        place=words,
        lat=latitude,
        lon=longitude,
        organizer=unit.house.network.name,
        stamp=unit.now,
    )


def _differs(event: CalendarEvent, master: CalendarEvent) -> bool:
    same = replace(
        master,
        start=event.original or event.start,
        sequence=event.sequence,
        original=event.original,
    )
    return event != same


def _where(unit: Unit, place: Place) -> tuple[str, float | None, float | None]:
    host = unit.house.network.host(place.host)
    if host is None:
        return place.words, None, None
    return f"{host.name}, {host.address}", host.latitude, host.longitude


def _what(reader: Person, purpose: str, agenda: Sequence[str]) -> str:
    """Say what it is for and what is on the agenda, as plain text."""
    parts = [purpose] if purpose else []
    if agenda:
        points = [f"{number}. {point}" for number, point in enumerate(agenda, start=1)]
        parts.append("\n".join([wording.label(reader.language, "calendar-agenda"), *points]))
    return "\n\n".join(parts)
