"""CHAIR_ASKED and CHAIR_NEWS: the question to a member, and what who chooses the chair hears."""

from config import wording
from domain.meetings.chairing import GIVEN, ChairAnswer, ChairRequest
from domain.meetings.meeting import Meeting
from domain.meetings.notices import MeetingPageDetail
from domain.notices import AffairDetail
from handlers.meetings.chairing import pages
from handlers.telegram.calls import Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Addressed, Private, member_of, to_person
from services.meetings import meeting_rows
from services.meetings.chairing import asking, request_rows
from services.meetings.words import chairing as words
from services.unit import Unit
from storage.records import Outgoing, Person


class ChairAsked(Addressed):
    """Asks a member to chair a meeting; the same message then says what they answered."""

    edits_tell = False

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the question, or what became of it; None when it is not for them (any more).

        Who paused before it reached them is left alone, and nothing is asked when it is too late.
        """
        reader = member_of(unit, item)
        request = unit.store.affairs.find(ChairRequest, item.notice.detail_as(AffairDetail).affair)
        if reader is None or request is None or request.person != reader.id:
            return None
        meeting = unit.store.affairs.find(Meeting, request.meeting)
        message, waits = item.notice.message, request.takes_answers(unit.now)
        if message is None and not _is_news(unit, reader, meeting, request, waits=waits):
            return None
        if request.open and meeting is not None:
            text = words.question(unit, reader.language, meeting, request)
        else:
            text = words.own_answer(unit, reader.language, meeting, request)
        return to_person(reader, text, message, inline(_rows(unit, reader, meeting, request)))


class ChairNews(Private):
    """Tells who chooses the chair of a meeting what came of a question, or that it has none."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None for who does not choose (any more), or once there is more to say."""
        reader, detail = member_of(unit, item), item.notice.detail_as(MeetingPageDetail)
        about = detail.of_affair
        meeting = unit.store.affairs.find(Meeting, about) if about is not None else None
        if reader is None or meeting is None or not asking.may_ask(unit, reader, meeting):
            return None
        if not asking.is_open(unit, meeting) or not _holds(unit, reader, meeting, detail.page):
            return None
        name = "chair" if detail.page == asking.AGREED else "choose"
        rows: list[Row] = [[pages.button(reader, name, PagePress(pages.SHOW, meeting.id))]]
        text = words.news(unit, reader, meeting, detail.page)
        return to_person(reader, text, None, inline(rows))


def _is_news(
    unit: Unit, reader: Person, meeting: Meeting | None, request: ChairRequest, *, waits: bool
) -> bool:
    """Tell whether there is something to say anew: the question, or that it is not so any more."""
    if meeting is None or not meeting_rows.takes_part(unit, reader):
        return False
    return waits or (request.answer is ChairAnswer.AGREED and meeting.chair != reader.id)


def _holds(unit: Unit, reader: Person, meeting: Meeting, news: str) -> bool:
    """Tell whether what came of a question is so still; only who asked hears of a no."""
    request = request_rows.of(unit, meeting)
    if news in {asking.VACANT, asking.PASSING}:
        asked = request is not None and request.open
        return meeting.chair is None and (news == asking.PASSING or not asked)
    if request is None or request.open:
        return False
    agreed, own = request.answer is ChairAnswer.AGREED, request.by == reader.id
    if news == asking.AGREED:
        return agreed and meeting.chair == request.person
    return own and not agreed


def _rows(unit: Unit, reader: Person, meeting: Meeting | None, request: ChairRequest) -> list[Row]:
    if meeting is None:
        return []
    if request.open:
        return [
            [
                (
                    wording.label(reader.language, f"chair-answer-{each}"),
                    PagePress(pages.ANSWER, request.id, each),
                )
            ]
            for each in ChairAnswer
            if each in GIVEN
        ]
    if meeting.chair != reader.id or not meeting_rows.leads(unit, reader, meeting):
        return []
    return [[pages.to_leading(reader, meeting)], *pages.of_leader(unit, reader, meeting)]
