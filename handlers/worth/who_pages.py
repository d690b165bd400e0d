"""WORTH, who we are: what would be asked of all, once a year, and the button that asks it."""

from config import wording
from domain.functions import NetworkFunction
from domain.notices import NoticeKind, PageDetail
from handlers.telegram import keyboards, pages
from handlers.telegram.calls import Call
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.keyboards import Row
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import coordinator_of, to_person
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.unit import Unit
from services.worth import who_we_are
from services.worth.words import who as words
from storage.records import Outgoing, Person

_ASK = "w-who-ask"


def draw(unit: Unit, item: Outgoing) -> Call | None:
    """Give the page; None for who is no coordinator (any more), and where it is switched off."""
    reader, page = coordinator_of(unit, item), item.notice.detail_as(PageDetail).page
    if reader is None or not unit.has(NetworkFunction.BALANCE):
        return None
    tongue, rows = reader.language, list[Row]()
    if page == who_we_are.SENT:
        text = wording.say(tongue, "who-sent")
    else:
        text = words.offer(unit, tongue)
        if who_we_are.hindrance(unit) is None:
            rows.append([(wording.label(tongue, "who-button-ask"), PagePress(_ASK))])
    rows.append([(wording.label(tongue, "who-button-surveys"), PagePress("s-list"))])
    return to_person(reader, text, item.notice.message, keyboards.inline(rows))


def _show(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    without_choice(topic)
    pages.turn(unit, person, NoticeKind.WORTH, press.message, who_we_are.PAGE)


def _ask(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Ask it, and say so in place of the page. Raises as `who_we_are.ask`."""
    without_choice(topic)
    who_we_are.ask(unit, person)
    pages.turn(unit, person, NoticeKind.WORTH, press.message, who_we_are.SENT)


_ON = NetworkFunction.BALANCE
ROUTES: PageRoutes = (
    Route("w-who", Who.COORDINATOR, _show, function=_ON),
    Route(_ASK, Who.COORDINATOR, _ask, function=_ON),
)
