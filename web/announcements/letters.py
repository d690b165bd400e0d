"""Letters at the desk: what members said back to announcements, for the coordinators."""

from services.unit import Unit
from web.announcements.announcement import letter_lines
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COORDINATORS, Route, get


def show(unit: Unit, visit: Visit) -> Answer:
    """List what members said back, what waits for an answer first."""
    return page(draw_for(unit, visit, "letters.html", found=letter_lines(unit, visit)))


ROUTES: tuple[Route, ...] = (get("/letters", COORDINATORS, show),)
