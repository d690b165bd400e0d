"""The calendar: a month as a table, and the same as a list, of all that a reader may see.

Officials see the meetings and activities they were asked to and the announcements they got;
coordinators all.
"""

from collections.abc import Iterator

from config import wording
from domain.meetings.meeting import Meeting, MeetingStage
from domain.roles import Role
from services.meetings import calendar_address, meeting_rows
from services.meetings.polls import poll_rows
from services.meetings.series import series_rows
from services.unit import Unit
from web import months
from web.announcements import listing
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.meetings.found import seen_by
from web.months import Entry, entry
from web.routes import COLLEAGUES, Route, get
from web.together import activity

_SIGNS = {MeetingStage.PLANNED: "🕖", MeetingStage.CALLED: "📅", MeetingStage.HELD: "✓"}
_NEW = {"meeting": "/meetings/new", "poll": "/polls/new", "series": "/series/new"}
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
            planned=list(_planned(unit, visit)),
            own_address=calendar_address.is_for(unit, visit.person),
            month=months.month(unit, visit.tongue, asked, "/calendar", entries),
            coming=[each for each in entries if each.at >= unit.now],
        )
    )


def _begins(tongue: str) -> list[tuple[str, str]]:
    """Give what a coordinator can begin here."""
    return [
        (address, wording.button(tongue, "calling", f"new-{form}"))
        for form, address in _NEW.items()
    ]


def _planned(unit: Unit, visit: Visit) -> Iterator[tuple[str, str]]:
    """Give the polls the reader is asked in or leads, and the series they lead, with no date."""
    reader, tongue = visit.person, visit.tongue
    for poll in poll_rows.all_open(unit):
        asked = meeting_rows.invitation(unit, poll.id, reader.id) is not None
        if asked or meeting_rows.leads(unit, reader, poll):
            yield f"/polls/{poll.id}", wording.label(tongue, "poll-entry", title=poll.title)
    for each in series_rows.all_open(unit):
        if series_rows.leads(reader, each):
            title = each.template.title
            yield f"/series/{each.id}", wording.label(tongue, "series-entry", title=title)


def _entries(unit: Unit, visit: Visit) -> Iterator[Entry]:
    reader = visit.person
    for meeting in unit.store.affairs.all(Meeting):
        if meeting.start is not None and seen_by(unit, reader, meeting):
            sign = _SIGNS.get(meeting.stage, _CANCELLED)
            address = f"/meetings/{meeting.id}"
            yield entry(unit, visit.tongue, meeting.start, sign, meeting.title, address)
    yield from listing.entries(unit, visit)
    yield from activity.entries(unit, visit)


ROUTES: tuple[Route, ...] = (get("/calendar", COLLEAGUES, show),)
