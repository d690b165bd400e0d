"""AGREEMENT-LIST: all that was agreed and is open, or one of it, drawn from what is true now."""

from domain.functions import NetworkFunction
from domain.notices import PageDetail
from handlers.meetings.talks import pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, member_of, to_person
from services.unit import Unit
from storage.records import Outgoing


class AgreementList(Private):
    """All that was agreed and is open, as far as its reader may see it; or one of it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who is no member (any more), and where it is switched off."""
        reader = member_of(unit, item, NetworkFunction.AGREEMENTS)
        if reader is None:
            return None
        text, rows = pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, inline(rows))
