"""A quarter in words, for the coordinator: names of members, and never a concern."""

from collections.abc import Sequence

from config import wording
from domain.identifiers import PersonId
from domain.people.quarterly import Outlook, Quarter, Share
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import quarterly
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

MOST_NAMES = 20


def draw(unit: Unit, reader: Person, code: str) -> Page:
    """Give a quarter: its text (HTML) and its buttons."""
    tongue, offered = reader.language, quarterly.on_offer(unit)
    quarter = Quarter.read(code)
    if quarter is None or quarter not in offered:
        return wording.say(tongue, "quarter-gone"), [_back(tongue)]
    seen = quarterly.look(unit, quarter)
    parts = [
        wording.say(tongue, "quarter-head", quarter=title(tongue, quarter)),
        _silent(unit, tongue, seen.silent),
        _busy(unit, tongue, seen.busy),
        _empty(unit, tongue, seen),
        wording.say(tongue, "quarter-foot"),
    ]
    other = offered[1] if quarter == offered[0] else offered[0]
    label = wording.label(tongue, "quarter-button-other", quarter=title(tongue, other))
    return "\n\n".join(parts), [[(label, PagePress("p-quarter", other.code))], _back(tongue)]


def offer(reader: Person, code: str) -> Page:
    """Tell that a quarter is over and can be looked at."""
    tongue, quarter = reader.language, Quarter.read(code)
    if quarter is None:
        return wording.say(tongue, "quarter-gone"), [_back(tongue)]
    text = wording.say(tongue, "quarter-new", quarter=title(tongue, quarter))
    look = wording.label(tongue, "quarter-button-look")
    return text, [[(look, PagePress("p-quarter", quarter.code))]]


def button(language: str) -> tuple[str, PagePress]:
    """Give the button on the page of the network."""
    return wording.label(language, "quarter-button"), PagePress("p-quarter")


def title(language: str, quarter: Quarter) -> str:
    """Name a quarter: "4e kwartaal 2026"."""
    return wording.label(
        language, "quarter-title", number=str(quarter.number), year=str(quarter.year)
    )


def _silent(unit: Unit, language: str, shares: Sequence[Share]) -> str:
    head = wording.say(language, "quarter-silent", count=len(shares))
    found = sorted((_name(unit, each.id) for each in shares), key=str.casefold)
    names = [wording.say(language, "quarter-name", name=name) for name in found]
    return _listed(language, head, names)


def _busy(unit: Unit, language: str, shares: Sequence[Share]) -> str:
    head = wording.say(language, "quarter-busy", count=len(shares))
    names = [
        wording.say(
            language,
            "quarter-load",
            name=_name(unit, each.id),
            meetings=each.present,
            agreements=each.agreements,
            buddies=each.buddy_of,
        )
        for each in shares
    ]
    return _listed(language, head, names)


def _empty(unit: Unit, language: str, seen: Outlook) -> str:
    head = wording.say(language, "quarter-empty", count=len(seen.empty))
    names = []
    for code in seen.empty:
        option = unit.municipality.network.neighbourhood(code)
        place = option.label(language) if option is not None else code
        names.append(wording.say(language, "quarter-name", name=place))
    return _listed(language, head, names)


def _listed(language: str, head: str, names: list[str]) -> str:
    more = len(names) - MOST_NAMES
    rest = [wording.say(language, "quarter-more", count=more)] if more > 0 else []
    return "\n".join([head, *names[:MOST_NAMES], *rest])


def _name(unit: Unit, person_id: PersonId) -> str:
    person = unit.store.people.by_id(person_id)
    return (person.name if person is not None else None) or "?"


def _back(language: str) -> Row:
    return [(wording.label(language, "button-back"), PagePress("overview"))]
