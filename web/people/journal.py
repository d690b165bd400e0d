"""The journal for a coordinator: by day, by concern, or by somebody who acts in office.

What officials and coordinators did and read, never a text. That somebody looks is a line in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from config import wording
from domain.errors import NotAllowed
from domain.identifiers import ConcernId, PersonId
from domain.roles import Role, Standing
from services.unit import Unit
from services.upkeep import accounting
from services.upkeep import journal_words as words
from services.upkeep.accounting import Accounted
from storage.records import Person
from web.answers import Answer, page
from web.asked import Visit
from web.drawing import draw_for, say
from web.routes import ANY, COORDINATORS, Route, behind_pin, get

DAYS_BACK = 7
"""How far back somebody's page goes: the whole journal is walked through for it."""

IN_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR, Role.CHAIR})
"""Who answers for what they do: of nobody else there is a page."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `to` is the page of the concern it was about, `by` that of who did it."""

    line: words.JournalLine
    to: str
    by: str


def of_day(unit: Unit, visit: Visit) -> Answer:
    """Show a day of the municipality: today, when the address names none."""
    tongue, zone = visit.tongue, unit.municipality.network.timezone
    day = _day(unit, visit.asked.query.get("day", ""))
    found = accounting.of_day(unit.store, day, zone)
    accounting.shown(unit, visit.person, concern=None, whose=None)
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    return _page(
        unit,
        visit,
        _rows(unit, visit, found, days=False),
        head=say(tongue, "journal-day", day=wording.day(tongue, day, zone)),
        day=day.isoformat(),
        before=before.isoformat(),
        after=after.isoformat() if day < unit.today else "",
        people=_in_office(unit),
    )


def of_concern(unit: Unit, visit: Visit) -> Answer:
    """Show what was done with a concern. Raises NotAllowed for what is gone, or their own."""
    concern = unit.store.concerns.by_id(ConcernId(visit.asked.path[2]))
    if concern is None or concern.reporter == visit.person.id:
        raise NotAllowed
    found = accounting.of_concern(unit.store, concern)
    accounting.shown(unit, visit.person, concern=concern.id, whose=None)
    head = say(visit.tongue, "journal-concern", reference=concern.reference)
    return _page(unit, visit, _rows(unit, visit, found, days=True), head=head, of=concern.reference)


def by_person(unit: Unit, visit: Visit) -> Answer:
    """Show what somebody in office did of late. Raises NotAllowed for anybody else."""
    person = unit.store.people.by_id(PersonId(visit.asked.path[2]))
    if person is None or person.standing is not Standing.MEMBER or person.role not in IN_OFFICE:
        raise NotAllowed
    since, until = unit.now - timedelta(days=DAYS_BACK), unit.now + timedelta(seconds=1)
    found = accounting.of_person(unit.store, person.id, since, until)
    accounting.shown(unit, visit.person, concern=None, whose=person.id)
    head = say(visit.tongue, "journal-person", name=person.name or "", days=DAYS_BACK)
    rows = _rows(unit, visit, found, days=True)
    return _page(unit, visit, rows, head=head, of=person.name or "")


def _page(unit: Unit, visit: Visit, rows: list[Row], **facts: object) -> Answer:
    shown = {"day": "", "before": "", "after": "", "people": [], "of": "", **facts}
    return page(draw_for(unit, visit, "journal.html", rows=rows, **shown))


def _rows(unit: Unit, visit: Visit, found: Sequence[Accounted], *, days: bool) -> list[Row]:
    """Word the lines, the newest first."""
    return [
        Row(words.line(unit, visit.tongue, each, days=days), _to(each), _by(each))
        for each in reversed(words.told(found, visit.person.id))
    ]


def _to(each: Accounted) -> str:
    return "" if each.concern is None else f"/journal/concern/{each.concern.id}"


def _by(each: Accounted) -> str:
    who = each.by
    if not isinstance(who, Person) or who.standing is not Standing.MEMBER:
        return ""
    return f"/journal/person/{who.id}" if who.role in IN_OFFICE else ""


def _in_office(unit: Unit) -> list[tuple[str, str]]:
    people = [each for role in sorted(IN_OFFICE) for each in _members(unit, role)]
    named = sorted(people, key=lambda each: (each.name or "").casefold())
    return [(f"/journal/person/{each.id}", each.name or "?") for each in named]


def _members(unit: Unit, role: Role) -> list[Person]:
    return unit.store.people.all(Standing.MEMBER, role)


def _day(unit: Unit, asked: str) -> date:
    try:
        return min(date.fromisoformat(asked), unit.today)
    except ValueError:
        return unit.today


ROUTES: tuple[Route, ...] = behind_pin(
    get("/journal", COORDINATORS, of_day),
    get(f"/journal/concern/{ANY}", COORDINATORS, of_concern),
    get(f"/journal/person/{ANY}", COORDINATORS, by_person),
)
