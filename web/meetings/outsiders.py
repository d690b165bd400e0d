"""Guests without an account at the desk, for who leads the meeting they are invited to."""

from domain.conversations.form import FormState
from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.identifiers import OutsideId
from domain.meetings.outsider import MOST
from services import outside_address
from services.meetings import outside_rows, outsiders
from services.meetings.leading import outsider_questions
from services.meetings.words import outsider as words
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.conversations.filling_in import DeskForm
from web.drawing import draw_for, ours
from web.meetings.found import led
from web.routes import ANY, COLLEAGUES, Route, get, of_function, post

_ADDRESS = f"/meetings/{ANY}/guests"


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the guests of a meeting."""
    return _page(unit, visit, "", "")


def link(unit: Unit, visit: Visit) -> Answer:
    """Draw a guest's link and show it, this once. Raises StaleButton when it is too late."""
    led(unit, visit)
    drawn = outsiders.draw(unit, visit.person, OutsideId(visit.asked.path[3]))
    if drawn is None:
        raise StaleButton
    guest, _, address = drawn
    return _page(unit, visit, guest.name, address)


def withdraw(unit: Unit, visit: Visit) -> Answer:
    """Take a guest off the list; who is off it already stays so."""
    meeting, guest = led(unit, visit), OutsideId(visit.asked.path[3])
    if guest in outside_rows.of(unit, meeting.id):
        outsiders.withdraw(unit, visit.person, meeting.id, guest)
    return go_on(f"/meetings/{meeting.id}/guests")


def _page(unit: Unit, visit: Visit, name: str, address: str) -> Answer:
    meeting, tongue = led(unit, visit), visit.tongue
    guests = outside_rows.of(unit, meeting.id)
    can = outsiders.offered(unit, meeting) and bool(outside_address.given(unit))
    listed = [(each, ours(words.standing(tongue, guest))) for each, guest in guests.items()]
    facts = {"guests": listed, "can": can, "full": len(guests) >= MOST, "name": name}
    return page(draw_for(unit, visit, "outsiders.html", meeting=meeting, link=address, **facts))


def _begin(unit: Unit, visit: Visit) -> tuple[str, dict[str, object]]:
    return outsiders.check(unit, visit.person, led(unit, visit).id).id, {}


def _send(unit: Unit, person: Person, form_state: FormState) -> str:
    outsider_questions.invite(unit, person, form_state)
    return f"/meetings/{form_state.subject}/guests"


def _leave(visit: Visit) -> str:
    return f"/meetings/{visit.asked.path[1]}/guests"


FORM = DeskForm(outsider_questions.QUESTIONS, f"{_ADDRESS}/new", COLLEAGUES, _begin, _send, _leave)

ROUTES: tuple[Route, ...] = of_function(
    NetworkFunction.OUTSIDE,
    get(_ADDRESS, COLLEAGUES, show),
    *FORM.routes(),
    post(f"{_ADDRESS}/{ANY}/link", COLLEAGUES, link),
    post(f"{_ADDRESS}/{ANY}/off", COLLEAGUES, withdraw),
)
