"""`Telefoon kwijt`: said by a colleague or a coordinator; whose phone it is calls one of them."""

from config import wording
from domain.errors import NotAllowed
from domain.identifiers import PersonId
from domain.notices import NoticeKind
from handlers.people import lost_phone_pages
from handlers.people.lost_phone_pages import LOSING, LOST
from handlers.telegram.calls import Toast
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.conversations import conversation_rows
from services.people import inviting, lost_phones
from services.reply import reply
from services.unit import Unit
from storage.records import Person


def show(unit: Unit, person: Person) -> None:
    """Ask whose phone was lost; who cannot say it is told whom to call."""
    if lost_phone_pages.may_see(person):
        turn(unit, person, NoticeKind.NETWORK, None, LOST)
    else:
        phone = unit.municipality.network.phone
        reply(unit, person.id, "lost-phone-call", menu=True, phone=phone)


def _ask(unit: Unit, reader: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    turn(unit, reader, NoticeKind.NETWORK, press.message, page.what, page.on)


def _lose(unit: Unit, reader: Person, press: Pressed, page: PagePress) -> Toast:
    without_choice(page)
    person = lost_phones.lose(unit, reader, PersonId(page.on))
    conversation_rows.take_away(unit, reader.id, press.message)
    text = wording.label(reader.language, "lost-phone-toast", name=person.name or "?")
    return Toast(press.callback, text)


def _keep(unit: Unit, reader: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    conversation_rows.take_away(unit, reader.id, press.message)


def _found(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    """Make the link by which somebody comes in again. Raises NotPossibleNow for who is in."""
    without_choice(page)
    person = unit.store.people.by_id(PersonId(page.on))
    if person is None:
        raise NotAllowed
    inviting.offer_again(unit, coordinator, person.id)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, "member", person.id, "1")


ROUTES: PageRoutes = (
    Route(LOST, Who.COLLEAGUE, _ask),
    Route(LOSING, Who.COLLEAGUE, _ask),
    Route("lose", Who.COLLEAGUE, _lose),
    Route("keep-phone", Who.COLLEAGUE, _keep),
    Route("found", Who.COORDINATOR, _found, pin=True),
)
