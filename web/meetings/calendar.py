"""The calendar: a month as a table, and the same as a list, of all that a reader may see.

Officials see the meetings they were asked to and the announcements they got; coordinators all.
"""

from collections.abc import Iterator

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from domain.roles import Role
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Person
from web import months
from web.announcements import listing
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.months import Entry, entry
from web.routes import COLLEAGUES, Route, get

_SIGNS = {MeetingStage.PLANNED: "🕖", MeetingStage.CALLED: "📅", MeetingStage.HELD: "✓"}
_NEW = {"meeting": "/meetings/new"}
_CANCELLED = "✗"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the month that the address names; this one when it names none."""
    entries = sorted(_entries(unit, visit), key=lambda each: each.at)
    asked = visit.asked.query.get("month", "")
    return page(
        draw_for(
            unit,
            visit,
            "calendar.html",
            begins=_begins(visit.tongue) if visit.person.role is Role.COORDINATOR else [],
            month=months.month(unit, visit.tongue, asked, "/calendar", entries),
            coming=[each for each in entries if each.at >= unit.now],
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
            yield entry(unit, visit.tongue, meeting.start, sign, meeting.title, address)
    yield from listing.entries(unit, visit)


ROUTES: tuple[Route, ...] = (get("/calendar", COLLEAGUES, show),)
