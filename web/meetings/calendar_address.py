"""One's own calendar address at the desk: what it is, that it is on, and a new one, shown once."""

from collections.abc import Callable, Mapping

from config import wording
from domain.errors import StaleButton
from services.meetings import calendar_address
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, say
from web.routes import COLLEAGUES, Route, get, post

ADDRESS = "/calendar/address"
_ACTS: Mapping[str, Callable[[Unit, Person], None]] = {
    "on": calendar_address.switch_on,
    "new": calendar_address.renew,
    "off": calendar_address.switch_off,
}
_SHOWN_NEXT = frozenset({"on", "new"})


def show(unit: Unit, visit: Visit) -> Answer:
    """Say what an address is to who has none, and to others that theirs works.

    Where this installation offers none and the reader has none, the calendar is all there is.
    """
    if not calendar_address.is_for(unit, visit.person):
        return go_on("/calendar")
    return page(_drawn(unit, visit, ""))


def choose(unit: Unit, visit: Visit) -> Answer:
    """Switch it on or off, or take another one; a new one is shown in the answer, this once.

    Raises as the act does, StaleButton for what is none.
    """
    chosen, reader = visit.asked.form.get("choice", ""), visit.person
    act = _ACTS.get(chosen)
    if act is None:
        raise StaleButton
    act(unit, reader)
    address = calendar_address.draw(unit, reader.id) if chosen in _SHOWN_NEXT else None
    return page(_drawn(unit, visit, address)) if address else go_on(ADDRESS)


def _drawn(unit: Unit, visit: Visit, address: str) -> str:
    reader, tongue = visit.person, visit.tongue
    since, offered = unit.store.calendar_addresses.since(reader.id), calendar_address.root(unit)
    if since is None:
        said = say(tongue, "calendar-address-off", network=unit.municipality.network.name)
    else:
        day = wording.day(tongue, since, unit.municipality.network.timezone, unit.today)
        said = say(tongue, "calendar-address-on", day=day)
    choices = ["on"] if since is None else [*(["new"] if offered else []), "off"]
    return draw_for(
        unit,
        visit,
        "calendar_address.html",
        at=ADDRESS,
        said=said,
        address=address,
        choices=[(each, wording.label(tongue, f"calendar-button-{each}")) for each in choices],
    )


ROUTES: tuple[Route, ...] = (
    get(ADDRESS, COLLEAGUES, show),
    post(ADDRESS, COLLEAGUES, choose),
)
