"""POLL and POLL_PAGE: which moments suit people, and how that stands."""

from domain.meetings import date_poll
from domain.meetings.meeting import Meeting
from domain.meetings.notices import PlanDetail
from domain.notices import AffairDetail
from handlers.meetings.polls import pages as poll_pages
from handlers.telegram.calls import JSON, Call
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Addressed, Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.conversations import conversation_rows
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.meetings.words import poll as poll_words
from services.unit import Unit
from storage.records import Outgoing


class Poll(Addressed):
    """Asks which moments suit somebody; the same message then says what became of it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the poll as it is now; None for whom it is not (any more), or who voted already."""
        poll, reader = _poll(unit, item), recipient(unit, item)
        if poll is None or reader is None or not meeting_rows.takes_part(unit, reader):
            return None
        known = meeting_rows.invitation(unit, poll.id, reader.id)
        if known is None:
            return None
        what, message = item.notice.detail_as(PlanDetail).what, item.notice.message
        if poll_rows.takes_votes(unit, poll):
            if what == poll_rows.REMIND and date_poll.voted(known.votes, poll.options):
                return None
            text, rows = poll_pages.asked(unit, reader, poll, known, what)
            return to_person(reader, text, message, inline(rows))
        if message is None and what != poll_rows.NO_DATE:
            return None
        return to_person(reader, poll_words.afterwards(unit, reader, poll), message)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note that it reached them; a reminder takes the place of the first message."""
        if call.method == "sendMessage":
            _take_away_the_earlier(unit, item)
        return super().delivered(unit, item, call, result)


class PollPage(Private):
    """How a poll stands, for who leads it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who leads it no more."""
        poll, reader = _poll(unit, item), recipient(unit, item)
        if poll is None or reader is None or not meeting_rows.leads(unit, reader, poll):
            return None
        text, rows = poll_pages.page(unit, reader, poll, item.notice.detail_as(PlanDetail).what)
        return to_person(reader, text, item.notice.message, inline(rows))


def _poll(unit: Unit, item: Outgoing) -> Meeting | None:
    return unit.store.affairs.find(Meeting, item.notice.detail_as(AffairDetail).affair)


def _take_away_the_earlier(unit: Unit, item: Outgoing) -> None:
    affair, person = item.notice.detail_as(AffairDetail).affair, item.notice.person
    known = unit.store.addressees.find(affair, person) if person is not None else None
    if known is not None:
        conversation_rows.take_away(unit, known.person, known.message)
