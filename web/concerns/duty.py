"""The duty rota at the desk: who has which week, a swap that is asked, what coordinators set."""

from dataclasses import dataclass
from datetime import date

from config import wording
from domain.errors import StaleButton
from domain.identifiers import PersonId
from domain.roles import Role
from services.concerns.duty import rota
from services.concerns.duty.rota import Turn
from services.unit import Unit
from storage.records import Person
from web.answers import Answer, go_on, page
from web.asked import Visit
from web.drawing import draw_for
from web.routes import ANY, COLLEAGUES, COORDINATORS, OFFICIALS, Route, get, post

ADDRESS = "/duty"
_ON, _OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A week of duty, in words: whose it is by the rota, and who has it while they are not there.

    `asks` names who asks for a swap; `back` says from when the reader's own week is that they get.
    """

    week: str
    since: str
    until: str
    holder: str
    instead: str
    mine: bool
    asks: str
    back: str
    may_take: bool


def show(unit: Unit, visit: Visit) -> Answer:
    """Show the rota of this week and those after it. Raises NotPossibleNow where no duty is."""
    turns = rota.turns(unit)
    return page(
        draw_for(
            unit,
            visit,
            "duty.html",
            lines=[_line(unit, visit, each) for each in turns] if rota.kept(unit) else [],
            sets=visit.person.role is Role.COORDINATOR,
            officials=_officials(unit),
        )
    )


def offer(unit: Unit, visit: Visit) -> Answer:
    """Ask the others to swap a week. Raises as `rota.offer`."""
    rota.offer(unit, visit.person, _week(visit))
    return go_on(ADDRESS)


def take(unit: Unit, visit: Visit) -> Answer:
    """Take a week that somebody asked to swap. Raises as `rota.take`."""
    rota.take(unit, visit.person, _week(visit))
    return go_on(ADDRESS)


def ask(unit: Unit, visit: Visit) -> Answer:
    """Ask who has duty in a week. Raises NotPossibleNow as `rota.turn_of`."""
    turn = rota.turn_of(unit, _week(visit))
    return page(
        draw_for(
            unit,
            visit,
            "duty_week.html",
            week=turn.week.isoformat(),
            since=_moment(unit, visit, turn)[0],
            holder=turn.holder,
            officials=_officials(unit),
        )
    )


def give(unit: Unit, visit: Visit) -> Answer:
    """Give a week to an official. Raises as `rota.assign`, and StaleButton for nobody."""
    chosen = visit.asked.form.get("person", "")
    if not chosen:
        raise StaleButton
    rota.assign(unit, visit.person, _week(visit), PersonId(chosen))
    return go_on(ADDRESS)


def put(unit: Unit, visit: Visit) -> Answer:
    """Put an official at the end of the rota, or take them off; twice is as once.

    Raises as `rota.put`.
    """
    form = visit.asked.form
    person, found = PersonId(form.get("person", "")), rota.kept(unit)
    on = found is not None and person in found.order
    if form.get("to") not in {_ON, _OFF}:
        raise StaleButton
    if on != (form.get("to") == _ON):
        rota.put(unit, visit.person, person)
    return go_on(f"{ADDRESS}#order")


def _line(unit: Unit, visit: Visit, turn: Turn) -> WeekLine:
    reader = visit.person
    since, until = _moment(unit, visit, turn)
    asker = rota.asker(unit, turn.week)
    stands_in = turn.person is not None and turn.person.id != turn.holder
    may_take = asker not in {None, reader.id} and reader.role is Role.OFFICIAL
    back = rota.in_return(unit, turn.week, reader.id) if may_take else None
    return WeekLine(
        turn.week.isoformat(),
        since,
        until,
        _name(unit, visit, turn.holder),
        _name(unit, visit, turn.person.id) if turn.person is not None and stands_in else "",
        mine=turn.holder == reader.id and reader.role is Role.OFFICIAL,
        asks=_name(unit, visit, asker) if asker is not None else "",
        back=_day(unit, visit, back) if back is not None else "",
        may_take=may_take,
    )


def _officials(unit: Unit) -> list[tuple[Person, int]]:
    """List the officials with their place on the rota; zero for who is not on it."""
    found = rota.kept(unit)
    order = found.order if found is not None else ()
    return [
        (each, order.index(each.id) + 1 if each.id in order else 0) for each in rota.officials(unit)
    ]


def _moment(unit: Unit, visit: Visit, turn: Turn) -> tuple[str, str]:
    """Write from when until when a week of duty lasts."""
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    since, until = (
        wording.label(
            tongue,
            "duty-day-and-hour",
            day=wording.day(tongue, at, zone),
            hour=wording.hour(tongue, at, zone),
        )
        for at in (turn.begins, turn.ends)
    )
    return since, until


def _day(unit: Unit, visit: Visit, week: date) -> str:
    return wording.day(visit.tongue, week, unit.municipality.network.timezone)


def _name(unit: Unit, visit: Visit, person_id: PersonId | None) -> str:
    person = unit.store.people.by_id(person_id) if person_id else None
    return (person.name if person else None) or wording.label(visit.tongue, "duty-nobody")


def _week(visit: Visit) -> date:
    """Read which week an address is about. Raises StaleButton for what no page of ours names."""
    try:
        return date.fromisoformat(visit.asked.path[1])
    except ValueError:
        raise StaleButton from None


ROUTES: tuple[Route, ...] = (
    get(ADDRESS, COLLEAGUES, show),
    post(f"{ADDRESS}/order", COORDINATORS, put),
    get(f"{ADDRESS}/{ANY}", COORDINATORS, ask),
    post(f"{ADDRESS}/{ANY}/give", COORDINATORS, give),
    post(f"{ADDRESS}/{ANY}/offer", OFFICIALS, offer),
    post(f"{ADDRESS}/{ANY}/take", OFFICIALS, take),
)
