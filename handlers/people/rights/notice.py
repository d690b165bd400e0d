"""RIGHTS: a request for somebody's rights, to a coordinator."""

from domain.notices import PageDetail
from handlers.people.rights import pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, coordinator_of, to_person
from services.unit import Unit
from storage.records import Outgoing


class RightsNotice(Private):
    """A request as it stands when this is sent."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who is no coordinator (any more), or when it is gone."""
        reader = coordinator_of(unit, item)
        page = pages.draw(unit, reader, item.notice.detail_as(PageDetail)) if reader else None
        if reader is None or page is None:
            return None
        text, rows = page
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))
