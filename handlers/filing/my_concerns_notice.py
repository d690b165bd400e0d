"""OVERVIEW: `Mijn meldingen`, one message that turns between the list and a page per concern."""

from domain.filing.notices import MyConcernDetail
from domain.roles import Standing
from handlers.filing import my_concerns_pages
from handlers.telegram import keyboards
from handlers.telegram.calls import Call
from handlers.telegram.group_message import concern_of
from handlers.telegram.private_message import Private, recipient, to_person
from services.unit import Unit
from storage.records import Outgoing


class Overview(Private):
    """What this person filed: references, stages and dates, never a word of the text."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list, newest first, or the page of one concern as it is now.

        None for who has left; who is not its reporter never sees a page.
        """
        person, notice = recipient(unit, item), item.notice
        if person is None or person.standing is not Standing.MEMBER:
            return None
        concern = concern_of(unit, item)
        if concern is not None and concern.reporter != person.id:
            return None
        if concern is None:
            text, rows = my_concerns_pages.listed(unit, person)
        else:
            detail = notice.detail_as(MyConcernDetail)
            text, rows = my_concerns_pages.page(unit, person, concern, detail)
        return to_person(person, text, notice.message, keyboards.inline(rows) if rows else None)
