"""What a coordinator presses about who introduced themselves by a member's link."""

from domain.functions import NetworkFunction
from domain.identifiers import PersonId
from domain.notices import NoticeKind
from handlers.people.coming_in import pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.pages import turn
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route, without_choice
from services.people.coming_in import deciding
from services.unit import Unit
from storage.records import Person

_FUNCTION = NetworkFunction.CANDIDATES


def _page(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, page.what, page.on)


def _invite(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    deciding.invite(unit, coordinator, PersonId(page.on), press.message)
    _done(unit, coordinator, press, "invited")


def _no(unit: Unit, coordinator: Person, press: Pressed, page: PagePress) -> None:
    without_choice(page)
    deciding.say_no(unit, coordinator, PersonId(page.on), press.message)
    _done(unit, coordinator, press, "no")


def _done(unit: Unit, coordinator: Person, press: Pressed, how: str) -> None:
    """Let what they told leave the chat: what came of it stands in its place."""
    turn(unit, coordinator, NoticeKind.NETWORK, press.message, pages.DONE, choice=how)


ROUTES: PageRoutes = (
    *(
        Route(page, Who.COORDINATOR, _page, function=_FUNCTION)
        for page in (pages.APPLICANTS, pages.APPLICANT, pages.NO_SURE)
    ),
    Route(pages.TALK, Who.COORDINATOR, _page),
    Route(pages.INVITE, Who.COORDINATOR, _invite, function=_FUNCTION),
    Route(pages.NO, Who.COORDINATOR, _no, function=_FUNCTION),
)
