"""`Telefoon kwijt` at the desk: said of a colleague, or by a coordinator of anybody."""

from domain.errors import NotAllowed
from domain.identifiers import PersonId
from domain.roles import Standing
from services.people import lost_phones, lost_words
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, Route, get, post


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask whose phone it is."""
    people = lost_words.colleagues_of(unit, visit.person)
    colleagues = [(f"/lost/{each.id}", each.name or "?") for each in people]
    return page(draw_for(unit, visit, "lost.html", colleagues=colleagues))


def sure(unit: Unit, visit: Visit) -> Answer:
    """Ask whether it is sure, and say what comes of it. Raises NotAllowed for who is not theirs."""
    person = unit.store.people.by_id(PersonId(visit.asked.path[1]))
    if person is None or person.standing is not Standing.MEMBER:
        raise NotAllowed
    if not lost_phones.may_report(visit.person, person):
        raise NotAllowed
    last = [each.id for each in unit.store.people.coordinators()] == [person.id]
    facts = {"person": person, "asked": lost_words.asked(person), "last": "yes" if last else "no"}
    return page(draw_for(unit, visit, "losing.html", **facts))


def lose(unit: Unit, visit: Visit) -> Answer:
    """Shut the account out, at once; also here. Raises as `lost_phones.lose`."""
    lost_phones.lose(unit, visit.person, PersonId(visit.asked.path[1]))
    return go_on("/lost")


ROUTES: tuple[Route, ...] = (
    get("/lost", COLLEAGUES, ask),
    get(f"/lost/{ANY}", COLLEAGUES, sure),
    post(f"/lost/{ANY}", COLLEAGUES, lose),
)
