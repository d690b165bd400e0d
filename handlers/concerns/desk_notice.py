"""DESK: a concern that waits for the coordinator, in their private chat."""

from domain.concerns.concern import Concern, Stage
from domain.concerns.notices import DeskDetail
from domain.concerns.timeline import Wish
from domain.identifiers import EntryId
from domain.roles import Role, Standing
from handlers.concerns import desk_pages
from handlers.concerns.desk_presses import CHOOSE
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.private_message import Private, recipient, to_person
from services.concerns import reminding
from services.concerns.duty import calls as duty_calls
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
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))

    def _page(self, unit: Unit, item: Outgoing, reader: Person) -> desk_pages.Page | None:
        notice, concern = item.notice, concern_of(unit, item)
        detail = notice.detail_as(DeskDetail)
        if notice.concern is None:
            return desk_pages.listed(unit, reader, detail.page)
        if concern is None or concern.reporter == reader.id:
            return None
        if notice.message is None and not _waits(concern, notice.entry, detail):
            return None
        if detail.page == CHOOSE:
            return desk_pages.choosing(unit, reader, concern)
        return desk_pages.concern_page(unit, reader, concern, detail, notice.entry)


def _waits(concern: Concern, entry: EntryId | None, detail: DeskDetail) -> bool:
    """Tell whether what the coordinator is called for still waits."""
    request = concern.timeline.request
    if detail.page == duty_calls.DESK:
        return concern.stage is Stage.FILED
    if detail.deadline is not None:
        return reminding.still_waits(concern, detail)
    if detail.act is not None and detail.act.value in set(Wish):
        return request is not None and request.entry == entry
    return reminding.asks_something(concern)
