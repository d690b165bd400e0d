"""`Stel je voor`: who introduced themselves, for who did so too; else what it is."""

from html import escape

from config import wording
from domain.functions import NetworkFunction
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import leaf
from handlers.telegram.payloads import PagePress
from services.people.own_lines import writing
from services.unit import Unit
from storage.records import Person

Page = tuple[str, list[Row]]

INTRODUCING, WRITE, WITHDRAW = "introducing", "i-write", "i-withdraw"
"""The door in `Samen`, and the buttons to write and to take away."""
BACK = "to-page"
"""To the page `Samen` (`handlers/together/page.py`)."""

ON_A_PAGE = 6


def draw(unit: Unit, reader: Person, number: str) -> Page:
    """Give the page: its text (HTML) and its buttons."""
    tongue, own = reader.language, reader.membership.introduced
    back: Row = [(wording.label(tongue, "together-back"), PagePress(BACK))]
    if not unit.has(NetworkFunction.INTRODUCING):
        return wording.say(tongue, "refusal-function-off"), [back]
    if not own:
        write = (wording.label(tongue, "introducing-button-introduce"), PagePress(WRITE))
        return wording.say(tongue, "introducing-what"), [[write], back]
    people, turns = leaf(
        tongue,
        writing.others(unit, reader),
        int(number) if number.isdecimal() else 1,
        ON_A_PAGE,
        lambda at: PagePress(INTRODUCING, "", str(at)),
    )
    parts = [wording.say(tongue, "introducing-others" if people else "introducing-nobody")]
    parts += [_lines(each.name or "?", each.membership.introduced) for each in people]
    parts.append(wording.say(tongue, "introducing-yours"))
    parts.append(_quoted(own))
    buttons: Row = [
        (wording.label(tongue, "introducing-button-again"), PagePress(WRITE)),
        (wording.label(tongue, "introducing-button-withdraw"), PagePress(WITHDRAW)),
    ]
    return "\n\n".join(parts), [*turns, buttons, back]


def _lines(name: str, words: str) -> str:
    return f"<b>{escape(name, quote=False)}</b>\n{_quoted(words)}"


def _quoted(words: str) -> str:
    return f"<blockquote>{escape(words, quote=False)}</blockquote>"
