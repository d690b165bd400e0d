"""The journal for a coordinator: what officials and coordinators did and read, never a text.

By day, by concern, or by somebody who acts in office. Of reporters and of what else is journaled
nothing is shown here; `schakel journal show` has all of it.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from config import wording
from domain.concerns.concern import Concern
from domain.identifiers import ConcernId, PersonId
from domain.notices import NoticeKind
from domain.roles import Role, Standing
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf, turn, turning
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.unit import Unit
from services.upkeep import accounting
from services.upkeep import journal_words as words
from services.upkeep.accounting import Accounted
from storage.records import Person

Page = tuple[str, list[Row]]

DAY, CONCERN, PERSON = "j-day", "j-of", "j-by"
PAGES = (DAY, CONCERN, PERSON)

LINES = 20
"""What a page has; more would not fit one message."""

MOST_CONCERNS = 8
DAYS_BACK = 7
"""How far back somebody's page goes: the whole journal is walked through for it."""

_IN_OFFICE = frozenset({Role.OFFICIAL, Role.COORDINATOR, Role.CHAIR})


def button(language: str) -> tuple[str, PagePress]:
    """Give the button on the page of the network."""
    return wording.label(language, "journal-button"), PagePress(DAY)


def button_of(language: str, person: Person) -> list[Row]:
    """Give the button on the page of somebody in office; nobody else has one."""
    if person.role not in _IN_OFFICE:
        return []
    return [[(wording.label(language, "journal-button"), PagePress(PERSON, person.id))]]


def draw(unit: Unit, reader: Person, page: str, on: str, choice: str) -> Page:
    """Give the page of this name: its text (HTML) and its buttons."""
    if page == CONCERN:
        return _of_concern(unit, reader, ConcernId(on), choice)
    if page == PERSON:
        return _by_person(unit, reader, PersonId(on), choice)
    return _of_day(unit, reader, choice)


def _of_day(unit: Unit, reader: Person, choice: str) -> Page:
    tongue, zone = reader.language, unit.municipality.network.timezone
    spoken, _, number = choice.partition(".")
    day = _day(unit, spoken)
    found = accounting.of_day(unit.store, day, zone)
    text, shown, rows = _listed(
        unit, reader, found, number, lambda at: PagePress(DAY, "", f"{day.isoformat()}.{at}")
    )
    concerns = {each.concern.id: each.concern for each in shown if each.concern is not None}
    first = list(concerns.values())[:MOST_CONCERNS]
    rows += [[_to(concern) for concern in first[at : at + 4]] for at in range(0, len(first), 4)]
    after = PagePress(DAY, "", _code(day, 1)) if day < unit.today else None
    rows.append(turning(tongue, PagePress(DAY, "", _code(day, -1)), after))
    head = wording.say(tongue, "journal-day", day=wording.day(tongue, day, zone))
    return f"{head}\n\n{text}", [*rows, _back(tongue, PagePress("overview"))]


def _of_concern(unit: Unit, reader: Person, concern_id: ConcernId, choice: str) -> Page:
    tongue = reader.language
    concern = unit.store.concerns.by_id(concern_id)
    if concern is None:
        return wording.say(tongue, "journal-erased"), [_back(tongue, PagePress(DAY))]
    if concern.reporter == reader.id:
        return wording.say(tongue, "refusal-not-allowed"), [_back(tongue, PagePress(DAY))]
    found = accounting.of_concern(unit.store, concern)
    text, _, rows = _listed(
        unit, reader, found, choice, lambda at: PagePress(CONCERN, concern_id, str(at)), days=True
    )
    head = wording.say(tongue, "journal-concern", reference=concern.reference)
    return f"{head}\n\n{text}", [*rows, _back(tongue, PagePress(DAY))]


def _by_person(unit: Unit, reader: Person, person_id: PersonId, choice: str) -> Page:
    tongue, person = reader.language, unit.store.people.by_id(person_id)
    back = _back(tongue, PagePress("member", person_id, "1"))
    if person is None or person.standing is not Standing.MEMBER or person.role not in _IN_OFFICE:
        return wording.say(tongue, "network-person-gone"), [back]
    since = unit.now - timedelta(days=DAYS_BACK)
    found = accounting.of_person(unit.store, person_id, since, unit.now + timedelta(seconds=1))
    text, _, rows = _listed(
        unit, reader, found, choice, lambda at: PagePress(PERSON, person_id, str(at)), days=True
    )
    head = wording.say(tongue, "journal-person", name=person.name or "", days=DAYS_BACK)
    return f"{head}\n\n{text}", [*rows, back]


def _listed(
    unit: Unit,
    reader: Person,
    found: Sequence[Accounted],
    number: str,
    to: Callable[[int], PagePress],
    *,
    days: bool = False,
) -> tuple[str, Sequence[Accounted], list[Row]]:
    """Give one page of lines, the newest last, what stands on it, and how to turn to others."""
    told = words.told(found, reader.id)
    at = int(number) if number.isdecimal() else -(-len(told) // LINES)
    shown, rows = leaf(reader.language, told, at, LINES, to)
    lines = [_line(unit, reader.language, each, days=days) for each in shown]
    text = "\n".join(lines) or wording.say(reader.language, "journal-nothing")
    return text, shown, rows


def _line(unit: Unit, tongue: str, each: Accounted, *, days: bool) -> str:
    line = words.line(unit, tongue, each, days=days)
    facts = {"when": line.when, "who": line.who, "what": line.what}
    if line.about:
        return wording.say(tongue, "journal-line-about", about=line.about, **facts)
    return wording.say(tongue, "journal-line", **facts)


def _to(concern: Concern) -> tuple[str, PagePress]:
    return concern.reference, PagePress(CONCERN, concern.id)


def _day(unit: Unit, spoken: str) -> date:
    try:
        return min(date.fromisoformat(spoken), unit.today)
    except ValueError:
        return unit.today


def _code(day: date, later: int) -> str:
    return (day + timedelta(days=later)).isoformat()


def _back(tongue: str, to: PagePress) -> Row:
    return [(wording.label(tongue, "button-back"), to)]


def _turn(unit: Unit, coordinator: Person, pressed: Pressed, topic: PagePress) -> None:
    """Show a page; that somebody looks is journaled, but for turning to more of the same."""
    if "." not in topic.choice and not topic.choice.isdecimal():
        whose = PersonId(topic.on) if topic.what == PERSON else None
        about = ConcernId(topic.on) if topic.what == CONCERN else None
        accounting.shown(unit, coordinator, concern=about, whose=whose)
    turn(unit, coordinator, NoticeKind.NETWORK, pressed.message, topic.what, topic.on, topic.choice)


ROUTES: PageRoutes = tuple(Route(page, Who.COORDINATOR, _turn) for page in PAGES)
