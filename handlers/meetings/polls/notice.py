"""POLL and POLL_PAGE: which moments suit people, and how that stands."""

from domain.identifiers import AffairId, MessageId
from domain.meetings import date_poll as polls
from domain.meetings.meeting import Meeting
from handlers.meetings.polls import pages as poll_pages
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.filing import interview as filing
from services.meetings import meeting_rows as meetings
from services.meetings.polls import poll_rows as keeping
from services.unit import Unit
from storage.records import Outgoing, Reached


class Poll(Private):
    """Asks which moments suit somebody; the same message then says what became of it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the poll as it is now; None for whom it is not (any more), or who voted already."""
        poll, reader = _poll(unit, item), recipient(unit, item)
        if poll is None or reader is None or not meetings.takes_part(unit, reader):
            return None
        known = meetings.invitation(unit, poll.id, reader.id)
        if known is None:
            return None
        what, message = item.notice.detail["what"], item.notice.message
        if keeping.takes_votes(unit, poll):
            if what == keeping.REMIND and polls.voted(known.votes, poll.options):
                return None
            text, rows = poll_pages.asked(unit, reader, poll, known, what)
            return to_person(reader, text, message, inline(rows))
        if message is None and what != keeping.NO_DATE:
            return None
        return to_person(reader, poll_pages.afterwards(unit, reader, poll), message)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note that it reached them; a reminder takes the place of the first message."""
        if call.method == "sendMessage":
            _take_away_the_earlier(unit, item)
            _reached(unit, item, "delivered", MessageId(result["message_id"]))
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Note that it could not reach them."""
        if failure.kind is FailureKind.BLOCKED:
            _reached(unit, item, "blocked", None)
        return super().failed(unit, item, call, failure)


class PollPage(Private):
    """How a poll stands, for who leads it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who leads it no more."""
        poll, reader = _poll(unit, item), recipient(unit, item)
        if poll is None or reader is None or not meetings.leads(reader, poll):
            return None
        text, rows = poll_pages.page(unit, reader, poll, item.notice.detail)
        return to_person(reader, text, item.notice.message, inline(rows))


def _poll(unit: Unit, item: Outgoing) -> Meeting | None:
    return unit.store.affairs.find(Meeting, AffairId(item.notice.detail["affair"]))


def _take_away_the_earlier(unit: Unit, item: Outgoing) -> None:
    affair, person = AffairId(item.notice.detail["affair"]), item.notice.person
    known = unit.store.addressees.find(affair, person) if person is not None else None
    if known is not None:
        filing.take_away(unit, known.person, known.message)


def _reached(unit: Unit, item: Outgoing, how: Reached, message: MessageId | None) -> None:
    affair = AffairId(item.notice.detail["affair"])
    if item.notice.person is not None:
        unit.store.addressees.reached(affair, item.notice.person, how, message)
