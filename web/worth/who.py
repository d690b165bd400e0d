"""Who we are, at the desk: what would be asked of all, and asking it, as in the chat."""

from config import wording
from domain.functions import NetworkFunction
from services.unit import Unit
from services.worth import who_we_are
from services.worth.words import who as words
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import COORDINATORS, Route, get, of_function, post


def show(unit: Unit, visit: Visit) -> Answer:
    """Show what would be asked, or why it cannot be now."""
    return page(
        draw_for(
            unit,
            visit,
            "who.html",
            title=wording.label(visit.tongue, "who-title"),
            said=ours(words.offer(unit, visit.tongue)),
            can=who_we_are.hindrance(unit) is None,
        )
    )


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask it, and show how it goes. Raises as `who_we_are.ask`."""
    return go_on(f"/surveys/{who_we_are.ask(unit, visit.person).id}")


ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.BALANCE,
    get("/worth/who", COORDINATORS, show),
    post("/worth/who", COORDINATORS, ask),
)
