"""ALUMNUS: the page of a former member, as it is true now."""

from domain.notices import PageDetail
from domain.roles import Standing
from handlers.people.alumni import pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, recipient, to_person
from services.unit import Unit
from storage.records import Outgoing


class AlumnusPage(Private):
    """Tells a former member what they are; once a year asks whether they still want it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no former member (any more)."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.ALUMNUS:
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail).page)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))
