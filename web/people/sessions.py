"""Where somebody is signed in: listed, and ended one by one."""

from config import wording
from services.people import desk_sessions
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, Route, for_newcomers, get, post


def show(unit: Unit, visit: Visit) -> Answer:
    """List the sessions of who asks."""
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    sessions = [
        {
            "name": each.name,
            "since": f"{wording.day(tongue, each.started_at, zone)}"
            f" {wording.hour(tongue, each.started_at, zone)}",
            "seen": wording.hour(tongue, each.seen_at, zone),
            "this": each.name == visit.session.name,
        }
        for each in desk_sessions.of(unit, visit.person)
    ]
    return page(draw_for(unit, visit, "sessions.html", sessions=sessions))


def end(unit: Unit, visit: Visit) -> Answer:
    """End one of them."""
    desk_sessions.end(unit, visit.person, visit.asked.path[1])
    return go_on("/sessions")


ROUTES: tuple[Route, ...] = for_newcomers(
    get("/sessions", COLLEAGUES, show),
    post(f"/sessions/{ANY}/end", COLLEAGUES, end),
)
