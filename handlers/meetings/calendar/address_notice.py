"""CALENDAR_ADDRESS: the page of somebody's own calendar address, and the address itself, once."""

from domain.notices import PageDetail
from domain.roles import Standing
from handlers.meetings.calendar import address_pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, recipient, to_person
from services.unit import Unit
from storage.records import Outgoing


class CalendarAddress(Private):
    """Draws an address when the message is made, so that it is never kept in clear.

    Sent again after a doubt, it holds a new one: the last one that was shown is the one that works.
    """

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who was removed."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        anew = item.notice.detail_as(PageDetail).page == address_pages.ANEW
        text, rows = (address_pages.drawn if anew else address_pages.page)(unit, reader)
        return to_person(reader, text, item.notice.message, inline(rows))
