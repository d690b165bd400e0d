"""The PIN, before somebody reads: typed in a form, never kept, five tries as in the chat."""

import re

from domain.people.notices import PinDetail
from domain.people.pin import DIGITS
from services.people import pin_at_desk, pins
from services.people.pin_at_desk import PinState
from services.unit import Unit
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COLLEAGUES, Route, get, post

_ASKED_FOR = re.compile(r"/[a-z]+(/[0-9a-f]+)?")


def show(unit: Unit, visit: Visit) -> Answer:
    """Ask for the PIN, or for one to be chosen; who typed it a while ago goes on."""
    if pin_at_desk.state(unit, visit.person) is PinState.OPEN:
        return go_on(_way_on(visit.asked.query.get("to", "")))
    return page(_drawn(unit, visit, visit.asked.query.get("to", "")))


def typed(unit: Unit, visit: Visit) -> Answer:
    """Take what was typed: it is hashed beside everything else, and then `hashed` goes on."""
    form, state = visit.asked.form, pin_at_desk.state(unit, visit.person)
    to = form.get("to", "")
    if state is PinState.OPEN:
        return go_on(_way_on(to))
    if state is PinState.LOCKED:
        return page(_drawn(unit, visit, to), 409)
    if state is PinState.CHECK:
        found = pin_at_desk.check(unit, visit.person, form.get("pin", ""))
    else:
        found = pin_at_desk.choose(unit, visit.person, form.get("pin", ""), form.get("again", ""))
    if isinstance(found, str):
        return page(_drawn(unit, visit, to, problem=found), 422)
    return Answer(200, to_hash=found)


def hashed(unit: Unit, visit: Visit, detail: PinDetail, slow_hash: str) -> Answer:
    """Go on now that it was hashed: to the concern, or to another try."""
    pins.hashed(unit, visit.person, detail, slow_hash)
    to = visit.asked.form.get("to", "")
    state = pin_at_desk.state(unit, visit.person)
    if state is PinState.OPEN:
        return go_on(_way_on(to))
    problem = {PinState.CHECK: "pin-wrong", PinState.CHOOSE: "web-pin-renew"}.get(state, "")
    return page(_drawn(unit, visit, to, problem=problem), 422)


def _drawn(unit: Unit, visit: Visit, to: str, *, problem: str = "") -> str:
    return draw_for(
        unit,
        visit,
        "pin.html",
        state=pin_at_desk.state(unit, visit.person),
        to=_way_on(to),
        digits=DIGITS,
        minutes=unit.municipality.network.pin.minutes,
        left=unit.store.pins.of(visit.person.id).left,
        problem=problem,
    )


def _way_on(to: str) -> str:
    """Give the page that asked for the PIN; the board for what is no address of such a page."""
    return to if _ASKED_FOR.fullmatch(to) else "/"


ROUTES: tuple[Route, ...] = (get("/pin", COLLEAGUES, show), post("/pin", COLLEAGUES, typed))
