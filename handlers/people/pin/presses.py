"""What is typed as a PIN, what waits for one, and `/pincode`: for one's own and a colleague's."""

from config import wording
from domain.conversations.notices import ReplyDetail
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind, PageDetail
from handlers.people.pin import pages
from handlers.telegram import gate
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Edited, Pressed, Said
from handlers.telegram.pages import turn
from handlers.telegram.payloads import CardPress, PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.conversations import conversation_rows
from services.people import pins
from services.unit import Unit
from storage.records import Person

_CONTINUED = frozenset({"overview", "members", "member", "roster", "invites", "invite", "open"})
"""Pages that are shown by themselves once the PIN was right; other buttons are pressed anew."""


def show(unit: Unit, person: Person) -> None:
    """Show what can be done about one's own PIN, and about a colleague's."""
    turn(unit, person, NoticeKind.NETWORK, None, pages.PIN)


def typed(unit: Unit, person: Person, said: Said | Edited) -> bool:
    """Take what is a PIN, or is meant to be one, out of the chat; tells whether it was one."""
    return pins.typed(unit, person, said.message, said.text)


def typed_in_group(unit: Unit, said: Said | Edited) -> bool:
    """Take a PIN out of the officials' group, where it is known to others; tells whether it was."""
    person = gate.known(unit, said.speaker)
    if person is None or not unit.store.group.is_ours(said.place.chat):
        return False
    if not pins.seen_by_others(unit, person, said.place.chat, said.message, said.text):
        return False
    unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail("pin-in-group", {})))
    return True


def first(
    unit: Unit, person: Person, press: Pressed, payload: PagePress | CardPress
) -> Toast | None:
    """Ask for the PIN before a button that wants it; None when it was right a while ago."""
    if pins.is_open(unit, person):
        return None
    then = ""
    if isinstance(payload, PagePress) and payload.what in _CONTINUED:
        then = f"{pins.PAGE} {payload.what}:{payload.on}:{payload.choice}"
    key = "pin-toast" if pins.ask(unit, person, then) else "pin-toast-locked"
    return Toast(press.callback, wording.label(person.language, key))


def page_first(unit: Unit, person: Person, page: str) -> bool:
    """Ask for the PIN before a page somebody typed for; tells whether it has to be waited for."""
    if pins.is_open(unit, person):
        return False
    pins.ask(unit, person, f"{pins.PAGE} {page}::")
    return True


def page_of(then: str) -> PageDetail:
    """Give the page that the PIN was asked for."""
    page, on, choice = then.removeprefix(f"{pins.PAGE} ").split(":")
    return PageDetail(page, on, choice)


def _page(unit: Unit, person: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    turn(unit, person, NoticeKind.NETWORK, press.message, pages.PIN)


def _anew(unit: Unit, person: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    conversation_rows.take_away(unit, person.id, press.message)
    pins.change(unit, person)


def _reset(unit: Unit, person: Person, press: Pressed, page: PagePress) -> Toast:
    """Want a colleague's PIN away, or take it away with who wanted that first."""
    without_choice(page)
    gone = pins.reset(unit, person, PersonId(page.on))
    turn(unit, person, NoticeKind.NETWORK, press.message, pages.PIN)
    key = "pin-toast-reset" if gone else "pin-toast-one-more"
    return Toast(press.callback, wording.label(person.language, key))


ROUTES: PageRoutes = (
    Route(pages.PIN, Who.COLLEAGUE, _page),
    Route("renew-pin", Who.COLLEAGUE, _anew),
    Route("drop-pin", Who.COLLEAGUE, _reset, pin=True),
)
