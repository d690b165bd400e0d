"""The numbers of the quarter, for a coordinator: who was silent, who carries much, and where.

From meetings, agreements and buddies alone; nothing of it is kept, and that somebody looked is.
"""

from domain.people.quarterly import Quarter
from services.people import quarterly
from services.people.words import quarter as words
from services.unit import Unit
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import COORDINATORS, Route, behind_pin, get


def show(unit: Unit, visit: Visit) -> Answer:
    """Show a quarter: this one, when the address names none that is on offer."""
    tongue, offered = visit.tongue, quarterly.on_offer(unit)
    asked = Quarter.read(visit.asked.query.get("of", ""))
    quarter = asked if asked is not None and asked in offered else offered[0]
    other = offered[1] if quarter == offered[0] else offered[0]
    seen = quarterly.look(unit, quarter)
    quarterly.opened(unit, visit.person, quarter)
    parts = [
        (ours(part.head), [ours(name) for name in part.names])
        for part in words.parts(unit, tongue, seen)
    ]
    return page(
        draw_for(
            unit,
            visit,
            "quarter.html",
            title=words.title(tongue, quarter),
            parts=parts,
            places=[(_place(unit, tongue, code), count) for code, count in seen.members],
            other=other.code,
            other_title=words.title(tongue, other),
        )
    )


def _place(unit: Unit, tongue: str, code: str) -> str:
    option = unit.municipality.network.neighbourhood(code)
    return option.label(tongue) if option is not None else code


ROUTES: tuple[Route, ...] = behind_pin(get("/quarter", COORDINATORS, show))
