"""The mayor's words as a coordinator sees them: what goes with the next thanks, and what to do."""

from config import wording
from domain.identifiers import MessageId
from domain.notices import NoticeKind
from handlers.telegram.keyboards import Row
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from services.people.mayor import mayors_words, words
from services.unit import Unit
from storage.records import Person

NOW, VOICE, UNHEARD = "now", "voice", "unheard"
"""The page that shows how it stands, what lets the voice be heard, and where it cannot be."""

OPEN, GIVE, HEAR, BACK = "n-mayor", "n-mayor-give", "n-mayor-hear", "n-mayor-back"
"""What buttons carry."""

_ANNOUNCEMENTS = "b-list"


def show(
    unit: Unit, coordinator: Person, page: str = NOW, message: MessageId | None = None
) -> None:
    """Show a page as a new message, or in place of `message`."""
    found = mayors_words.current(unit)
    about = "" if found is None else found.id
    turn(unit, coordinator, NoticeKind.MAYORS_WORDS, message, page, about)


def draw(unit: Unit, reader: Person, page: str) -> tuple[str, list[Row]]:
    """Give a page: its text (HTML) and its buttons."""
    tongue, found = reader.language, mayors_words.current(unit)
    text = words.status(unit, tongue)
    if page == mayors_words.ASKED and found is None:
        text = wording.say(tongue, "mayor-asked", year=str(mayors_words.coming(unit)))
    if page == UNHEARD:
        text = wording.say(tongue, "mayor-unheard")
    if found is None:
        rows: list[Row] = [[_button(reader, "give", PagePress(GIVE))]]
    else:
        rows = [[_button(reader, "change", PagePress(GIVE))]]
        if found.voice:
            rows.append([_button(reader, "hear", PagePress(HEAR, found.id))])
        rows.append([_button(reader, "take-back", PagePress(BACK, found.id))])
    return text, [*rows, [(wording.label(tongue, "button-back"), PagePress(_ANNOUNCEMENTS))]]


def _button(reader: Person, name: str, carries: PagePress) -> tuple[str, PagePress]:
    return wording.button(reader.language, "mayor", name), carries
