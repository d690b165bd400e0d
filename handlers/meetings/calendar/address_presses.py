"""A calendar address: what its owner does with it."""

from domain.errors import StaleButton
from domain.notices import NoticeKind
from handlers.meetings.calendar import address_pages
from handlers.meetings.invitation_pages import ADDRESS
from handlers.telegram import pages
from handlers.telegram.gate import Who
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import PagePress
from handlers.telegram.routes import PageRoutes, Route
from services.meetings import calendar_address
from services.unit import Unit
from storage.records import Person

_ACTS = {
    address_pages.ON: calendar_address.switch_on,
    address_pages.ANEW: calendar_address.renew,
    address_pages.OFF: calendar_address.switch_off,
}
_SHOWN_NEXT = {address_pages.ON: address_pages.ANEW, address_pages.ANEW: address_pages.ANEW}


def _turn(unit: Unit, person: Person, press: Pressed, topic: PagePress) -> None:
    """Do what was chosen and show the page; raises as the act does."""
    if topic.choice:
        act = _ACTS.get(topic.choice)
        if act is None:
            raise StaleButton
        act(unit, person)
    pages.turn(
        unit,
        person,
        NoticeKind.CALENDAR_ADDRESS,
        press.message,
        _SHOWN_NEXT.get(topic.choice, ""),
    )


ROUTES: PageRoutes = (Route(ADDRESS, Who.MEMBER, _turn),)
