"""Knowledge at the desk: all sheets on one page, so that no address says which of them is read."""

from domain.functions import NetworkFunction
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COLLEAGUES, Route, get, of_function


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the sheets, folded; one is unfolded in the browser, and asks for nothing."""
    sheets = unit.municipality.sheets.read_in(visit.tongue)
    return page(draw_for(unit, visit, "knowledge.html", sheets=sheets))


ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.KNOWLEDGE, get("/knowledge", COLLEAGUES, show)
)
