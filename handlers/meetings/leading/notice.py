"""MEETING_PAGE: what somebody leads, and how each meeting stands."""

from domain.meetings.notices import MeetingPageDetail
from domain.roles import Standing
from handlers.meetings.leading import pages as calling_pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, recipient, to_person
from services.unit import Unit
from storage.records import Outgoing


class MeetingPage(Private):
    """A page for who leads meetings, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who was removed. It says so itself to who leads it no more."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        text, rows = calling_pages.draw(unit, reader, item.notice.detail_as(MeetingPageDetail))
        return to_person(reader, text, item.notice.message, inline(rows))
