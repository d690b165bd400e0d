"""A meeting as a calendar file (.ics) that any calendar takes: RFC 5545, exchanged as RFC 5546.

No member is named in it, ever: a calendar is shared with a partner, an employer, a telephone
maker. For the same reason each event is marked private.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from config import wording
from domain.typed_text import clean
from services.meetings.calendar import zone as calendar_zone

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_PRODUCT = "-//Schakel//Meetings//EN"
_ORGANIZER = "mailto:noreply@schakel.invalid"
"""Calendars expect an address of an organizer. This one can never exist (RFC 2606), so that no
calendar mails anybody."""

_ALARMS = (timedelta(hours=24), timedelta(hours=2))

READ_AGAIN_AFTER = timedelta(hours=1)
"""How often a calendar is asked to look whether something changed; many have their own mind."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One meeting: `uid` stays the same for ever, each later file has a higher `sequence`.

    `start` and `stamp` (when this was decided) are moments in UTC. `organizer` is the name of the
    network. `original` is when one occurrence of a series would have begun by the series' rule.
    """

    uid: str
    sequence: int
    start: datetime
    minutes: int
    title: str
    description: str
    place: str
    lat: float | None
    lon: float | None
    organizer: str
    stamp: datetime
    cancelled: bool = False
    original: datetime | None = None


@dataclass(frozen=True, slots=True)
class CalendarSeries:
    """A rule (`rrule`, as RFC 5545 writes it), when it does not hold, and what differs from it.

    An occurrence is either skipped or an exception, never both. All have the master's `uid`.
    """

    master: CalendarEvent
    rrule: str
    skipped: tuple[datetime, ...]
    exceptions: tuple[CalendarEvent, ...]


def request(event: CalendarEvent, zone: ZoneInfo, language: str) -> bytes:
    """Write the file that puts a meeting in a calendar, or changes it there.

    It says METHOD:PUBLISH, not REQUEST. A REQUEST must name who are asked (RFC 5546, 3.2.2), and
    makes a calendar answer the organizer by mail, while people answer in the chat. What was
    published is changed by the same UID with a higher SEQUENCE, and removed by a CANCEL without
    attendees (4.1.3). Outlook on a desk may keep the earlier one next to it; no file opened from
    a chat can prevent that without naming people.
    """
    calendar = _calendar("PUBLISH", zone, [event])
    calendar.add_component(_event(event, zone, language))
    return bytes(calendar.to_ical())


def cancel(event: CalendarEvent, zone: ZoneInfo, language: str) -> bytes:
    """Write the file that removes a meeting, or a series as a whole.

    A calendar that does not know CANCEL takes it as a change: then the title says that it is
    off, no alarm sounds, and the time counts as free.
    """
    calendar = _calendar("CANCEL", zone, [event])
    calendar.add_component(_event(event, zone, language, off=True))
    return bytes(calendar.to_ical())


def series(series: CalendarSeries, zone: ZoneInfo, language: str) -> bytes:
    """Write a whole series, with what is skipped, moved, changed or cancelled in it."""
    calendar = _calendar("PUBLISH", zone, [series.master, *series.exceptions])
    _add_series(calendar, series, zone, language)
    return bytes(calendar.to_ical())


def subscription(
    found: Sequence[CalendarEvent | CalendarSeries],
    zone: ZoneInfo,
    language: str,
    network: str,
    now: datetime,
) -> bytes:
    """Write one calendar with all of these, to be read from its address again and again.

    It is called after the `network`. What is not in it any more is gone from the calendar too.
    """
    calendar = _calendar("PUBLISH", zone, _all_events(found), now)
    _add_name(calendar, wording.label(language, "calendar-name", network=clean(network)))
    for each in found:
        if isinstance(each, CalendarSeries):
            _add_series(calendar, each, zone, language)
        else:
            calendar.add_component(_event(each, zone, language))
    return bytes(calendar.to_ical())


def _all_events(found: Iterable[CalendarEvent | CalendarSeries]) -> Iterator[CalendarEvent]:
    for each in found:
        if isinstance(each, CalendarSeries):
            yield each.master
            yield from each.exceptions
        else:
            yield each


def _add_name(calendar: "Calendar", name: str) -> None:
    """Say what the calendar is called and how often to look, in RFC 7986's words and older ones."""
    from icalendar import vDuration  # noqa: PLC0415 - as in _calendar

    from services.meetings.calendar.text import CalendarText  # noqa: PLC0415 - as in _calendar

    calendar.add("NAME", CalendarText(name))
    calendar.add("X-WR-CALNAME", CalendarText(name))
    calendar.add("REFRESH-INTERVAL", READ_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(READ_AGAIN_AFTER))


def _add_series(
    calendar: "Calendar", series: CalendarSeries, zone: ZoneInfo, language: str
) -> None:
    from icalendar import vRecur  # noqa: PLC0415 - as in _calendar

    master = _event(series.master, zone, language)
    master.add("RRULE", vRecur.from_ical(series.rrule))
    for moment in series.skipped:
        master.add("EXDATE", _local(moment, zone))
    calendar.add_component(master)
    for exception in series.exceptions:
        calendar.add_component(_event(exception, zone, language))


def _calendar(
    method: str, zone: ZoneInfo, events: Iterable[CalendarEvent], *also: datetime
) -> "Calendar":
    from icalendar import Calendar  # noqa: PLC0415 - costs start-up time; few ask for it

    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    begin = (moment for event in events for moment in (event.start, event.original) if moment)
    calendar.add_component(calendar_zone.describe(zone, min([*also, *begin]).astimezone(zone).year))
    return calendar


def _event(event: CalendarEvent, zone: ZoneInfo, language: str, *, off: bool = False) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - as in _calendar

    from services.meetings.calendar.text import CalendarText  # noqa: PLC0415 - as in _calendar

    off = off or event.cancelled
    title = clean(event.title)
    written = Event()
    written.add("UID", event.uid)
    written.add("SEQUENCE", event.sequence)
    written.add("DTSTAMP", event.stamp.astimezone(UTC))
    written.add("DTSTART", _local(event.start, zone))
    written.add("DTEND", _local(event.start + timedelta(minutes=event.minutes), zone))
    if event.original:
        written.add("RECURRENCE-ID", _local(event.original, zone))
    shown = wording.label(language, "calendar-cancelled", title=title) if off else title
    written.add("SUMMARY", CalendarText(shown))
    _add_where_and_what(written, event)
    written.add("STATUS", "CANCELLED" if off else "CONFIRMED")
    written.add("TRANSP", "TRANSPARENT" if off else "OPAQUE")
    written.add("CLASS", "PRIVATE")
    if not off:
        _add_alarms(written, title)
    return written


def _add_where_and_what(written: "Event", event: CalendarEvent) -> None:
    """Add the facts that are text; cleaned, as a stray line end would break out of its line.

    SCHEDULE-AGENT=NONE (RFC 6638) tells a calendar's server not to write to the organizer. Few
    calendars can read a double quote in a name.
    """
    from services.meetings.calendar.text import CalendarText  # noqa: PLC0415 - as in _calendar

    name = " ".join(clean(event.organizer).replace('"', "'").split())
    parameters = {"CN": name, "SCHEDULE-AGENT": "NONE"}
    written.add("ORGANIZER", _ORGANIZER, parameters=parameters)
    for key, text in (("DESCRIPTION", event.description), ("LOCATION", event.place)):
        if words := clean(text):
            written.add(key, CalendarText(words))
    if event.lat is not None and event.lon is not None:
        written.add("GEO", (event.lat, event.lon))


def _add_alarms(written: "Event", title: str) -> None:
    """Sound a day before, to arrange for it, and two hours before, to set out."""
    from icalendar import Alarm  # noqa: PLC0415 - as in _calendar

    from services.meetings.calendar.text import CalendarText  # noqa: PLC0415 - as in _calendar

    for before in _ALARMS:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", CalendarText(title))
        alarm.add("TRIGGER", -before)
        written.add_component(alarm)


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    """Give the time on the wall, which follows the clock when a series crosses its change.

    In the hour that the clock shows twice, local time means the first (RFC 5545, 3.3.5); the
    second can only be said in UTC.
    """
    local = moment.astimezone(zone)
    return moment.astimezone(UTC) if local.fold else local
