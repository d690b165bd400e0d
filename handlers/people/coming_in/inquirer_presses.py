"""What a coordinator presses about who asked on the public page to be called."""

from domain.errors import StaleButton
from domain.functions import NetworkFunction
from domain.notices import Notice, NoticeKind
from handlers.people.coming_in import inquirer_pages as pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.people.coming_in import inquirers
from services.unit import Unit
from storage.records import Person

_FUNCTION = NetworkFunction.CANDIDATES


def _page(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    if page.what != pages.ALL:
        without_choice(page)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, page.what, page.on, page.choice)


def _invite(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    inquirers.invite(unit, coordinator, page.on)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, pages.ONE, page.on)


def _end(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    """Let name and number leave every chat: that they did stands in their place."""
    without_choice(page)
    inquirers.end(unit, coordinator, page.on, press.message)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, pages.DONE)


def _address(unit: Unit, coordinator: Person, _press: Pressed, page: PagePress) -> None:
    without_choice(page)
    if not inquirers.address(unit):
        raise StaleButton
    unit.tell(Notice(NoticeKind.PUBLIC_PAGE, person=coordinator.id))


ROUTES: PageRoutes = (
    *(
        Route(page, Who.COORDINATOR, _page, function=_FUNCTION)
        for page in (pages.ALL, pages.ONE, pages.SURE)
    ),
    Route(pages.INVITE, Who.COORDINATOR, _invite, function=_FUNCTION),
    Route(pages.END, Who.COORDINATOR, _end, function=_FUNCTION),
    Route(pages.ADDRESS, Who.COORDINATOR, _address, function=_FUNCTION),
)
