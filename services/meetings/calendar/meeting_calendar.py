"""Which calendar file somebody gets: the one place that decides it.

A meeting by itself is an event of its own. One of a series is an occurrence of the series' event,
and goes only with the whole series, also when nothing but that one changed or is off: many a
calendar takes a file with one occurrence for all there is, and wipes the others.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from config import wording
from domain.meetings.meeting import Meeting, MeetingPlace, MeetingStage
from domain.meetings.series import Series
from services.meetings.calendar import file as calendar_file
from services.meetings.calendar.file import CalendarEvent, CalendarSeries
from services.meetings.series import series_rows
from services.unit import Unit
from storage.records import Person

FILE = "bijeenkomst.ics"


def file(unit: Unit, reader: Person, meeting: Meeting) -> bytes:
    """Write a meeting as it is now: what puts it in a calendar, changes or removes it there.

    Of one of a series all of it is written.
    """
    zone, language = unit.municipality.network.timezone, reader.language
    series = series_rows.of(unit, meeting)
    if series is not None:
        return series_file(unit, reader, series)
    one = event(unit, language, meeting)
    write = calendar_file.cancel if one.cancelled else calendar_file.request
    return write(one, zone, language)


def alone(unit: Unit, language: str, meeting: Meeting) -> bytes:
    """Write this one meeting, for a guest who is invited to nothing else.

    What is on the agenda came from members too, so it is not in it.
    """
    network, words = unit.municipality.network, meeting.purpose
    one = replace(event(unit, language, meeting), description=words)
    write = calendar_file.cancel if one.cancelled else calendar_file.request
    return write(one, network.timezone, language)


def series_file(unit: Unit, reader: Person, series: Series) -> bytes:
    """Write a whole series as it is now; when nothing of it is left, what removes it."""
    zone, language = unit.municipality.network.timezone, reader.language
    found = series_rows.meetings(unit, series.id)
    if not series.dates:
        return calendar_file.cancel(_master(unit, reader, series, found), zone, language)
    return calendar_file.series(occurrences(unit, reader, series, found), zone, language)


def occurrences(
    unit: Unit,
    reader: Person,
    series: Series,
    found: Collection[Meeting],
    but: Collection[Meeting] = (),
) -> CalendarSeries:
    """Lay out a series with dates left, as it is now; `found` are its meetings that are kept.

    All `but` these, which are skipped like the dates without a meeting.
    """
    master = _master(unit, reader, series, found)
    left = {each.original for each in series.dates} - {each.original for each in but}
    events = [event(unit, reader.language, each, series) for each in found if each.original in left]
    skipped = {each.original for each in series.dates} - {each.original for each in events}
    exceptions = (each for each in events if _differs(each, master))
    return CalendarSeries(master, series.rule, tuple(sorted(skipped)), tuple(exceptions))


def event(
    unit: Unit, language: str, meeting: Meeting, series: Series | None = None
) -> CalendarEvent:
    """Give a meeting that has a date as an event; of a `series` as an occurrence of its event."""
    words, latitude, longitude = _where(unit, meeting.place)
    return CalendarEvent(
        uid=f"{series.id if series else meeting.id}@schakel",
        sequence=meeting.sequence + (series.sequence if series else 0),
        start=meeting.start or unit.now,
        minutes=meeting.minutes,
        title=meeting.title,
        description=_what(language, meeting.purpose, meeting.agenda),
        place=words,
        lat=latitude,
        lon=longitude,
        organizer=unit.municipality.network.name,
        stamp=unit.now,
        cancelled=meeting.stage is MeetingStage.CANCELLED,
        original=meeting.original if series else None,
    )


def _master(unit: Unit, reader: Person, series: Series, found: Iterable[Meeting]) -> CalendarEvent:
    """Give the event that all occurrences are like, unless they differ from it."""
    like = series.template
    originals = [each.original for each in series.dates]
    originals += [each.original for each in found if each.original is not None]
    words, latitude, longitude = _where(unit, like.place or MeetingPlace())
    return CalendarEvent(
        uid=f"{series.id}@schakel",
        sequence=series.sequence,
        start=min(originals, default=series.made_at),
        minutes=like.minutes,
        title=like.title,
        description=_what(reader.language, like.purpose, like.agenda),
        place=words,
        lat=latitude,
        lon=longitude,
        organizer=unit.municipality.network.name,
        stamp=unit.now,
    )


def _differs(one: CalendarEvent, master: CalendarEvent) -> bool:
    same = replace(
        master,
        start=one.original or one.start,
        sequence=one.sequence,
        original=one.original,
    )
    return one != same


def _where(unit: Unit, place: MeetingPlace) -> tuple[str, float | None, float | None]:
    host = unit.municipality.network.host(place.host)
    if host is None:
        return place.words, None, None
    return f"{host.name}, {host.address}", host.latitude, host.longitude


def _what(language: str, purpose: str, agenda: Sequence[str]) -> str:
    """Say what it is for and what is on the agenda, as plain text."""
    parts = [purpose] if purpose else []
    if agenda:
        points = [f"{number}. {point}" for number, point in enumerate(agenda, start=1)]
        parts.append("\n".join([wording.label(language, "calendar-agenda"), *points]))
    return "\n\n".join(parts)
