"""What a half year was worth, at the desk: the same as in the chat, as tables."""

from domain.functions import NetworkFunction
from domain.worth.half_year import HalfYear
from services.unit import Unit
from services.worth import reports
from services.worth.words import tally as words
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import COLLEAGUES, Route, get, of_function


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a half year: the newest, when the address names none. Raises NotPossibleNow."""
    code = visit.asked.query.get("of", "")
    shown = words.page(unit, visit.tongue, HalfYear.read(code) if code else None)
    nothing = ours(words.nothing_yet(unit, visit.tongue)) if shown is None else None
    year = next(iter(reports.years(unit, visit.person)), unit.today.year)
    return page(draw_for(unit, visit, "worth.html", shown=shown, nothing=nothing, year=year))


ROUTES: tuple[Route, ...] = of_function(NetworkFunction.WORTH, get("/worth", COLLEAGUES, show))
