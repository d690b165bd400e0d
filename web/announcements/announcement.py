"""One announcement, for a coordinator: its words, for whom, and how far it came."""

from config import wording
from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.errors import NotAllowed
from domain.identifiers import AffairId
from services.announcements import reach, sending
from services.announcements.words import announcement as words
from services.conversations import audience_fields
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, say
from web.routes import ANY, COORDINATORS, Route, get


def show(unit: Unit, visit: Visit) -> Answer:
    """Show an announcement. Raises NotAllowed for what is gone."""
    found = unit.store.affairs.find(Announcement, AffairId(visit.asked.path[1]))
    if found is None:
        raise NotAllowed
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    came = reach.report(unit, found)
    total = came.delivered + came.waiting + came.blocked
    if found.stage is AnnouncementStage.PLANNED:
        total = len(sending.readers(unit, found.audience, found.by))
    at = found.ended_at or found.send_at or unit.now
    said = say(
        tongue,
        "announcement-page",
        stage=found.stage,
        day=wording.day(tongue, at, zone, unit.today),
        hour=wording.hour(tongue, at, zone),
        audience=audience_fields.in_words(unit, tongue, found.audience),
        words=found.words_in(tongue),
        minutes=words.minutes(reach.messages(found, total)),
        total=total,
        delivered=came.delivered,
        waiting=came.waiting,
        blocked=came.blocked,
    )
    return page(draw_for(unit, visit, "announcement.html", said=said))


ROUTES: tuple[Route, ...] = (get(f"/announcements/{ANY}", COORDINATORS, show),)
