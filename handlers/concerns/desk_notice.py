"""DESK: a concern that waits for the coordinator, in their private chat."""

from domain.concerns.concern import Concern
from domain.concerns.timeline import Wish
from domain.roles import Role, Standing
from handlers.concerns import desk_pages
from handlers.concerns.desk_presses import CHOOSE
from handlers.concerns.topics import concern_of
from handlers.people import network_pages
from handlers.telegram import keyboards as buttons
from handlers.telegram.calls import Call
from handlers.telegram.private_message import Private, recipient, to_person
from services.concerns import reminding
from services.unit import Unit
from storage.records import Outgoing, Person


class Desk(Private):
    """Tells a coordinator which concern needs them and why, never what was told."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the message; None for who is no coordinator (any more), and when nothing waits."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        if reader.role is not Role.COORDINATOR:
            return None
        page = self._page(unit, item, reader)
        if page is None:
            return None
        text, rows = page
        return to_person(reader, text, item.notice.message, buttons.inline(rows))

    def _page(self, unit: Unit, item: Outgoing, reader: Person) -> desk_pages.Page | None:
        notice, concern = item.notice, concern_of(unit, item)
        if notice.concern is None:
            return network_pages.draw(unit, reader, notice.detail)
        if concern is None or concern.reporter == reader.id:
            return None
        if notice.message is None and not _waits(concern, item):
            return None
        if notice.detail.get("page") == CHOOSE:
            return desk_pages.choosing(unit, reader, concern)
        return desk_pages.concern_page(unit, reader, concern, notice.detail, notice.entry)


def _waits(concern: Concern, item: Outgoing) -> bool:
    """Tell whether what the coordinator is called for still waits."""
    notice, request = item.notice, concern.course.request
    if "deadline" in notice.detail:
        return reminding.still_waits(concern, notice.detail)
    if notice.detail.get("act") in set(Wish):
        return request is not None and request.entry == notice.entry
    return reminding.asks_something(concern)
