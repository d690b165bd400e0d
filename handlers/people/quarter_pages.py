"""A quarter in words, for the coordinator: names of members, and never a concern."""

from config import wording
from domain.people.quarterly import Quarter
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from services.people import quarterly
from services.people.words import quarter as words
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
        wording.say(tongue, "quarter-head", quarter=words.title(tongue, quarter)),
        *(_listed(tongue, *part) for part in words.parts(unit, tongue, seen)),
        wording.say(tongue, "quarter-foot"),
    ]
    other = offered[1] if quarter == offered[0] else offered[0]
    label = wording.label(tongue, "quarter-button-other", quarter=words.title(tongue, other))
    return "\n\n".join(parts), [[(label, PagePress("p-quarter", other.code))], _back(tongue)]


def offer(reader: Person, code: str) -> Page:
    """Tell that a quarter is over and can be looked at."""
    tongue, quarter = reader.language, Quarter.read(code)
    if quarter is None:
        return wording.say(tongue, "quarter-gone"), [_back(tongue)]
    text = wording.say(tongue, "quarter-new", quarter=words.title(tongue, quarter))
    look = wording.label(tongue, "quarter-button-look")
    return text, [[(look, PagePress("p-quarter", quarter.code))]]


def button(language: str) -> tuple[str, PagePress]:
    """Give the button on the page of the network."""
    return wording.label(language, "quarter-button"), PagePress("p-quarter")


def _listed(language: str, head: str, names: list[str]) -> str:
    more = len(names) - MOST_NAMES
    rest = [wording.say(language, "quarter-more", count=more)] if more > 0 else []
    return "\n".join([head, *names[:MOST_NAMES], *rest])


def _back(language: str) -> Row:
    return [(wording.label(language, "button-back"), PagePress("overview"))]
