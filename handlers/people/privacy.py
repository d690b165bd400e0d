"""`Privacy`: five lines, and a page of more about each of what they say."""

from config import wording
from domain.conversations.notices import ReplyDetail
from domain.errors import StaleButton
from domain.identifiers import MessageId
from handlers.people.rights import presses
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.reply import reply
from services.unit import Unit
from storage.records import Person

SHORT = "explain-privacy"
RIGHTS = "rights"
PARTS = ("kept", "read", "telegram", "meetings", "leaving", RIGHTS)
"""What can be read more about, in the order of the buttons."""

TEXTS = frozenset({SHORT, *(f"{SHORT}-{part}" for part in PARTS)})

_PRESS = "privacy"


def show(unit: Unit, person: Person, message: MessageId | None = None, part: str = "") -> None:
    """Show the five lines, or what there is more about one of them. Raises StaleButton."""
    if part and part not in PARTS:
        raise StaleButton
    reply(unit, person.id, f"{SHORT}-{part}" if part else SHORT, message=message)


def rows(reader: Person, detail: ReplyDetail) -> list[Row]:
    """Give the buttons below one of these texts: to each part, or back to the five lines."""
    language = reader.language
    if detail.text != SHORT:
        back: Row = [(wording.label(language, "button-back"), PagePress(_PRESS))]
        return [*(presses.buttons(language) if detail.text == f"{SHORT}-{RIGHTS}" else []), back]
    return [
        [(wording.label(language, f"explain-button-{part}"), PagePress(_PRESS, "", part))]
        for part in PARTS
    ]


def _turn(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    show(unit, person, press.message, topic.choice)


ROUTES: PageRoutes = (Route(_PRESS, Who.MEMBER, _turn),)
