"""The calendar: a month as a table, and the same as a list, of all that a reader may see.

Officials see the meetings they were asked to and the announcements they got; coordinators all.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from domain.roles import Role
from domain.typed_text import shorten
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Person
from web.announcements import listing
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COLLEAGUES, Route, get

_LONGEST = 60
_SIGNS = {MeetingStage.PLANNED: "🕖", MeetingStage.CALLED: "📅", MeetingStage.HELD: "✓"}
_NEW = {"meeting": "/meetings/new"}
_CANCELLED = "✗"
_YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the calendar."""

    day: date
    when: str
    hour: str
    sign: str
    title: str
    address: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """One square of the month."""

    day: date
    name: str
    inside: bool
    today: bool
    entries: list[Entry]


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the month that the address names; this one when it names none."""
    tongue, first = visit.tongue, _month(unit, visit.asked.query.get("month", ""))
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    entries = sorted(_entries(unit, visit), key=lambda each: each.at)
    within = [each for each in entries if first <= each.day <= last]
    weeks = [
        [_square(unit, tongue, day, first, within) for day in week]
        for week in calendar.Calendar().monthdatescalendar(first.year, first.month)
    ]
    return page(
        draw_for(
            unit,
            visit,
            "calendar.html",
            begins=_begins(tongue) if visit.person.role is Role.COORDINATOR else [],
            month=wording.month(tongue, first),
            weekdays=[
                (wording.weekday(tongue, each.day), wording.weekday(tongue, each.day, narrow=True))
                for each in weeks[0]
            ],
            weeks=weeks,
            entries=within,
            coming=[each for each in entries if each.at >= unit.now],
            before=f"{first - timedelta(days=1):%Y-%m}",
            after=f"{last + timedelta(days=1):%Y-%m}",
        )
    )


def seen_by(unit: Unit, reader: Person, meeting: Meeting) -> bool:
    """Tell whether a meeting stands in somebody's calendar: they were asked to it, or lead it."""
    if meeting.start is None:
        return False
    if meeting_rows.leads(reader, meeting):
        return True
    called = meeting.stage is not MeetingStage.PLANNED
    return called and meeting_rows.invitation(unit, meeting.id, reader.id) is not None


def _begins(tongue: str) -> list[tuple[str, str]]:
    """Give what a coordinator can begin here."""
    return [
        (address, wording.button(tongue, "calling", f"new-{form}"))
        for form, address in _NEW.items()
    ]


def _entries(unit: Unit, visit: Visit) -> Iterator[Entry]:
    reader = visit.person
    for meeting in unit.store.affairs.all(Meeting):
        if meeting.start is not None and seen_by(unit, reader, meeting):
            sign = _SIGNS.get(meeting.stage, _CANCELLED)
            address = f"/meetings/{meeting.id}"
            yield _entry(unit, visit.tongue, meeting.start, sign, meeting.title, address)
    for each in listing.seen_by(unit, visit):
        at = each.ended_at or each.send_at
        if at is not None:
            words, address = each.words_in(visit.tongue), f"/announcements/{each.id}"
            yield _entry(unit, visit.tongue, at, listing.SIGNS[each.stage], words, address)


def _entry(unit: Unit, tongue: str, at: datetime, sign: str, title: str, address: str) -> Entry:
    zone = unit.municipality.network.timezone
    return Entry(
        unit.day_of(at),
        wording.day(tongue, at, zone, unit.today),
        wording.hour(tongue, at, zone),
        sign,
        shorten(title.replace("\n", " "), _LONGEST),
        address,
        at,
    )


def _square(unit: Unit, tongue: str, day: date, first: date, entries: list[Entry]) -> Day:
    zone = unit.municipality.network.timezone
    return Day(
        day,
        wording.day(tongue, day, zone),
        day.month == first.month,
        day == unit.today,
        [each for each in entries if each.day == day],
    )


def _month(unit: Unit, asked: str) -> date:
    """Read a month, like 2026-12. Anything else is this one."""
    year, _, number = asked.partition("-")
    if year.isdecimal() and number.isdecimal() and int(year) in _YEARS:
        return date(int(year), min(max(int(number), 1), 12), 1)
    return unit.today.replace(day=1)


ROUTES: tuple[Route, ...] = (get("/calendar", COLLEAGUES, show),)
