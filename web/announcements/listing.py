"""All announcements: those of the network for a coordinator, those they got for an official."""

from collections.abc import Iterator

from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.roles import Role
from services.announcements import announcement_rows, letters
from services.conversations import audience_fields
from services.unit import Unit
from web import months
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.months import Entry
from web.routes import COLLEAGUES, Route, get

SIGNS = {
    AnnouncementStage.PLANNED: "🕖",
    AnnouncementStage.SENT: "📣",
    AnnouncementStage.STOPPED: "✋",
}
"""What stands before an announcement, by how far it is."""


def seen_by(unit: Unit, visit: Visit) -> list[Announcement]:
    """List the announcements that somebody may see: still to go first, then the newest."""
    known = announcement_rows.newest_first(unit)
    if visit.person.role is Role.COORDINATOR:
        return known
    return [each for each in known if announcement_rows.is_for(unit, each, visit.person.id)]


def entries(unit: Unit, visit: Visit) -> Iterator[Entry]:
    """Give them as they stand in a month: when they go out, went out or were stopped."""
    leads = visit.person.role is Role.COORDINATOR
    for each in seen_by(unit, visit):
        at = each.ended_at or each.send_at
        if at is not None:
            words, address = each.words_in(visit.tongue), f"/announcements/{each.id}"
            whom = audience_fields.in_words(unit, visit.tongue, each.audience) if leads else ""
            yield months.entry(unit, visit.tongue, at, SIGNS[each.stage], words, address, whom)


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a month of them, those still to go, and the way to write one for who may."""
    leads = visit.person.role is Role.COORDINATOR
    waiting = [
        each
        for each in (letters.for_coordinator(unit, visit.person) if leads else ())
        if letters.answered_by(each) is None
    ]
    found = sorted(entries(unit, visit), key=lambda each: each.at, reverse=True)
    asked = visit.asked.query.get("month", "")
    return page(
        draw_for(
            unit,
            visit,
            "announcements.html",
            month=months.month(unit, visit.tongue, asked, "/announcements", found),
            found=found,
            leads=leads,
            waiting=len(waiting),
        )
    )


ROUTES: tuple[Route, ...] = (get("/announcements", COLLEAGUES, show),)
