"""The bell, for whose it is: where it rings, whether it did, and one to try it out."""

from collections.abc import Callable
from datetime import datetime

from config import wording
from domain.errors import NotPossibleNow
from domain.people.bell import Call, Trouble
from domain.people.mail_address import LONGEST, shown_address
from services.people import bell, mail_addresses
from services.unit import Unit
from web import refusals
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import COLLEAGUES, Route, get, post


def show(unit: Unit, visit: Visit) -> Answer:
    """Show where the bell of who asks rings, and how it is with it."""
    return page(_drawn(unit, visit))


def give(unit: Unit, visit: Visit) -> Answer:
    """Let it ring at what they typed; what is no address is shown once more."""
    typed = visit.asked.form.get("address", "")
    return _done(unit, visit, lambda: mail_addresses.give(unit, visit.person, typed), typed)


def take_away(unit: Unit, visit: Visit) -> Answer:
    """Let it ring no more."""
    mail_addresses.drop(unit, visit.person.id)
    return go_on("/bell")


def try_out(unit: Unit, visit: Visit) -> Answer:
    """Let it ring now."""
    return _done(unit, visit, lambda: bell.try_out(unit, visit.person))


def _done(unit: Unit, visit: Visit, act: Callable[[], None], typed: str = "") -> Answer:
    try:
        act()
    except NotPossibleNow as refusal:
        unit.refused = refusal.key
        return page(_drawn(unit, visit, refusals.key_of(refusal), typed), 422)
    return go_on("/bell")


def _drawn(unit: Unit, visit: Visit, problem: str = "", typed: str = "") -> str:
    kept, address = bell.of(unit, visit.person.id), mail_addresses.of(unit, visit.person.id)
    rule, hours = unit.municipality.network.bell, unit.municipality.network.hours
    trying = kept.to_ring is Call.TRY or kept.sending is Call.TRY
    return draw_for(
        unit,
        visit,
        "bell.html",
        offered=mail_addresses.is_offered(unit),
        address=shown_address(address) if address is not None else "",
        typed=typed[:LONGEST],
        longest=LONGEST,
        problem=problem,
        every=rule.every_minutes,
        urgent=rule.urgent_minutes,
        night=wording.clock(visit.tongue, hours.quiet_from),
        morning=wording.clock(visit.tongue, hours.quiet_until),
        duty="yes" if unit.municipality.network.duty is not None else "no",
        trying=trying and address is not None,
        rang=_moment(unit, visit, kept.rung_at if kept.trouble is not Trouble.UNCERTAIN else None),
        trouble="refused" if kept.is_refused else str(kept.trouble),
        since=_moment(unit, visit, kept.trouble_at),
    )


def _moment(unit: Unit, visit: Visit, at: datetime | None) -> str:
    """Write when something was; nothing when it never was."""
    zone = unit.municipality.network.timezone
    if at is None:
        return ""
    day = wording.day(visit.tongue, at, zone, unit.today)
    return f"{day} {wording.hour(visit.tongue, at, zone)}"


ROUTES: tuple[Route, ...] = (
    get("/bell", COLLEAGUES, show),
    post("/bell", COLLEAGUES, give),
    post("/bell/away", COLLEAGUES, take_away),
    post("/bell/try", COLLEAGUES, try_out),
)
