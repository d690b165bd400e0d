"""`/werkplek`, with the code on one's own screen or without: an account begins and ends here."""

from config import wording
from domain.errors import StaleButton
from domain.group.desk_knock import typed_code
from domain.identifiers import PersonId
from domain.notices import NoticeKind
from handlers.people.web_desk import pages
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.conversations import conversation_rows
from services.people import desk_entry
from services.unit import Unit
from storage.records import Person


def show(unit: Unit, person: Person) -> None:
    """Show what can be done about accounts at the desk."""
    turn(unit, person, NoticeKind.NETWORK, None, pages.WEB_DESK)


def typed(unit: Unit, person: Person, text: str) -> None:
    """Take what was typed behind the command for a code: it is asked whose screen it is on."""
    turn(unit, person, NoticeKind.NETWORK, None, pages.CODE, typed_code(text) or "")


def _turn(unit: Unit, reader: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    turn(unit, reader, NoticeKind.NETWORK, press.message, page.what, page.on)


def _claim(unit: Unit, person: Person, press: Pressed, page: PagePress) -> None:
    """Say that the account is one's own; another official hears it."""
    without_choice(page)
    code = typed_code(page.on)
    if code is None:
        raise StaleButton
    desk_entry.claim(unit, person, code)
    conversation_rows.take_away(unit, person.id, press.message)


def _close(unit: Unit, colleague: Person, press: Pressed, page: PagePress) -> Toast:
    without_choice(page)
    person = desk_entry.close(unit, colleague, PersonId(page.on))
    turn(unit, colleague, NoticeKind.NETWORK, press.message, pages.WEB_DESK)
    name = person.name or "?"
    return Toast(press.callback, wording.label(colleague.language, "webdesk-toast", name=name))


ROUTES: PageRoutes = (
    Route(pages.WEB_DESK, Who.COLLEAGUE, _turn),
    Route(pages.CLOSING, Who.COLLEAGUE, _turn),
    Route(pages.CLAIM, Who.COLLEAGUE, _claim, pin=True),
    Route(pages.CLOSE, Who.COLLEAGUE, _close),
)
