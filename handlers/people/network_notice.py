"""NETWORK: a page of the network for the coordinator, or the question about the language."""

from domain.identifiers import MessageId, PersonId
from domain.notices import PageDetail
from domain.roles import Role, Standing
from handlers.people import lost_phone_pages, network_pages
from handlers.people.coming_in import inquirer_pages
from handlers.people.coming_in import pages as applicants
from handlers.people.pin import pages as pin_pages
from handlers.people.web_desk import pages as web_desk_pages
from handlers.telegram import keyboards
from handlers.telegram.calls import JSON, Call
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.concerns import absence
from services.unit import Unit
from storage.records import Outgoing, Person

_OF_COLLEAGUES = frozenset(
    {lost_phone_pages.LOST, lost_phone_pages.LOSING, pin_pages.PIN, *web_desk_pages.PAGES}
)


class NetworkPage(Private):
    """Draws a page from what is true now; for coordinators, and some for oneself."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None when its reader may not see it (any more)."""
        reader = recipient(unit, item)
        detail = item.notice.detail_as(PageDetail)
        if reader is None or not _may_see(reader, detail):
            return None
        if applicants.came_too_late(unit, item) or inquirer_pages.came_too_late(unit, detail):
            return None
        text, rows = network_pages.draw(unit, reader, detail)
        return to_person(reader, text, item.notice.message, keyboards.inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember where an introduction stands, to take it back once there is an answer."""
        if item.notice.person is not None:
            message = item.notice.message or MessageId(result["message_id"])
            rows = call.params["reply_markup"]["inline_keyboard"]
            detail = item.notice.detail_as(PageDetail)
            for shown in (applicants.shown, inquirer_pages.shown):
                shown(unit, detail, item.notice.person, message, rows)
        return super().delivered(unit, item, call, result)


def _may_see(reader: Person, detail: PageDetail) -> bool:
    if reader.standing is not Standing.MEMBER:
        return False
    if detail.page in _OF_COLLEAGUES:
        return lost_phone_pages.may_see(reader)
    if detail.page == "away":
        return absence.may_see(reader, PersonId(detail.on))
    return detail.page == "language" or reader.role is Role.COORDINATOR
