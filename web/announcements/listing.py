"""All announcements: those of the network for a coordinator, those they got for an official."""

from dataclasses import dataclass

from config import wording
from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.roles import Role
from domain.typed_text import shorten
from services.announcements import announcement_rows, letters
from services.conversations import audience_fields
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COLLEAGUES, Route, get

_LONGEST = 60
SIGNS = {
    AnnouncementStage.PLANNED: "🕖",
    AnnouncementStage.SENT: "📣",
    AnnouncementStage.STOPPED: "✋",
}
"""What stands before an announcement, by how far it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One announcement of the list."""

    address: str
    sign: str
    when: str
    audience: str
    words: str


def seen_by(unit: Unit, visit: Visit) -> list[Announcement]:
    """List the announcements that somebody may see: still to go first, then the newest."""
    known = announcement_rows.newest_first(unit)
    if visit.person.role is Role.COORDINATOR:
        return known
    return [each for each in known if announcement_rows.is_for(unit, each, visit.person.id)]


def show(unit: Unit, visit: Visit) -> Answer:
    """List them, with the way to write one for who may."""
    leads = visit.person.role is Role.COORDINATOR
    waiting = [
        each
        for each in (letters.for_coordinator(unit, visit.person) if leads else ())
        if letters.answered_by(each) is None
    ]
    found = [_line(unit, visit, each) for each in seen_by(unit, visit)]
    return page(
        draw_for(unit, visit, "announcements.html", found=found, leads=leads, waiting=len(waiting))
    )


def _line(unit: Unit, visit: Visit, each: Announcement) -> Line:
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    at = each.ended_at or each.send_at or unit.now
    leads = visit.person.role is Role.COORDINATOR
    day, hour = wording.day(tongue, at, zone, unit.today), wording.hour(tongue, at, zone)
    return Line(
        f"/announcements/{each.id}",
        SIGNS[each.stage],
        f"{day} {hour}",
        audience_fields.in_words(unit, tongue, each.audience) if leads else "",
        shorten(each.words_in(tongue).replace("\n", " "), _LONGEST),
    )


ROUTES: tuple[Route, ...] = (get("/announcements", COLLEAGUES, show),)
