"""The roster: who is there, who is away, and who stands in; said by oneself or a coordinator."""

from dataclasses import dataclass

from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from services.concerns import absence
from services.concerns.words import presence
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for, ours
from web.routes import ANY, COLLEAGUES, Route, get, post


@dataclass(frozen=True, slots=True)
class Colleague:
    """One official of the roster, as a reader sees them."""

    name: str
    away: bool
    status: str
    address: str
    mine: bool


def show(unit: Unit, visit: Visit) -> Answer:
    """List the officials of the roster, with who stands in for whom."""
    return page(draw_for(unit, visit, "roster.html", colleagues=_colleagues(unit, visit)))


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask who stands in for an official who goes away, or whether they are back."""
    official = _whom(unit, visit)
    colleagues = absence.colleagues(unit, official)
    return page(
        draw_for(
            unit,
            visit,
            "away.html",
            official=official,
            whose="own" if official.id == visit.person.id else "other",
            status=ours(presence.status(unit, official, visit.tongue)),
            colleagues=[(each.id, each.name or "?") for each in colleagues],
        )
    )


def leave(unit: Unit, visit: Visit) -> Answer:
    """Mark them away, with who stands in. Raises NotPossibleNow as `absence.leave`."""
    chosen = visit.asked.form.get("stand-in", "")
    absence.leave(unit, _whom(unit, visit).id, PersonId(chosen) if chosen else None, visit.person)
    return go_on("/roster")


def back(unit: Unit, visit: Visit) -> Answer:
    """Mark them present again; nothing happens when they are."""
    absence.come_back(unit, _whom(unit, visit).id, visit.person)
    return go_on("/roster")


def _colleagues(unit: Unit, visit: Visit) -> list[Colleague]:
    officials = sorted(unit.store.people.roster(), key=lambda each: (each.name or "").casefold())
    return [
        Colleague(
            each.name or "?",
            each.away,
            ours(presence.status(unit, each, visit.tongue)),
            f"/roster/{each.id}" if absence.may_see(visit.person, each.id) else "",
            each.id == visit.person.id,
        )
        for each in officials
    ]


def _whom(unit: Unit, visit: Visit) -> Person:
    """Find who an address is about. Raises NotAllowed for who is not the reader's to change."""
    on = PersonId(visit.asked.path[1])
    if not absence.may_see(visit.person, on):
        raise NotAllowed
    official = unit.store.people.by_id(on)
    if official is None or not absence.on_roster(official):
        raise NotPossibleNow("not-an-official")
    return official


ROUTES: tuple[Route, ...] = (
    get("/roster", COLLEAGUES, show),
    get(f"/roster/{ANY}", COLLEAGUES, ask),
    post(f"/roster/{ANY}/away", COLLEAGUES, leave),
    post(f"/roster/{ANY}/back", COLLEAGUES, back),
)
