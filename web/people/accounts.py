"""Accounts at the desk: who has one, and closing one at once; a new one begins at the door."""

from domain.errors import NotAllowed
from domain.identifiers import PersonId
from services.people import desk_entry
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, Route, get, post


def show(unit: Unit, visit: Visit) -> Answer:
    """List who has an account."""
    people = [(each.id, each.name or "?") for each in desk_entry.with_account(unit)]
    return page(draw_for(unit, visit, "accounts.html", people=people))


def sure(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure, and say what comes of it. Raises NotAllowed for who has none."""
    person = unit.store.people.by_id(PersonId(visit.asked.path[1]))
    if person is None or not unit.store.desk_accounts.has(person.id):
        raise NotAllowed
    name = person.name or "?"
    return page(draw_for(unit, visit, "account_closing.html", on=person.id, name=name))


def close(unit: Unit, visit: Visit) -> Answer:
    """Close an account, at once; one's own too. Raises NotPossibleNow for who has none."""
    desk_entry.close(unit, visit.person, PersonId(visit.asked.path[1]))
    return go_on("/accounts")


ROUTES: tuple[Route, ...] = (
    get("/accounts", COLLEAGUES, show),
    get(f"/accounts/{ANY}", COLLEAGUES, sure),
    post(f"/accounts/{ANY}", COLLEAGUES, close),
)
