"""What people get at a meeting and after it: presence, thanks, agreements, minutes, points."""

from config import wording
from domain.conversations.papers import to_pass_on
from domain.errors import NotPossibleNow
from domain.functions import NetworkFunction
from domain.identifiers import MessageId
from domain.meetings import after_meeting
from domain.meetings.meeting import Meeting
from domain.meetings.notices import AfterwardsDetail, AgreementDetail, AttendanceDetail, PointDetail
from domain.meetings.shared_agreement import AgreementReply, AgreementState, SharedAgreement
from domain.meetings.talk import Talk
from domain.notices import Priority
from domain.roles import Standing
from handlers.meetings.afterwards import pages as afterwards_pages
from handlers.meetings.afterwards.buttons import ACCEPT, ANSWER, DECLINE, ME, button
from handlers.meetings.afterwards.presses import link
from handlers.meetings.talks import pages as talk_pages
from handlers.telegram.calls import JSON, Call
from handlers.telegram.drawing import qr
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import (
    Private,
    member_of,
    photo_to_person,
    recipient,
    to_person,
)
from handlers.telegram.rendering import Renderer, Verdict
from services.conversations import papers
from services.meetings import meeting_rows
from services.meetings.afterwards import agenda_points, agreements
from services.meetings.afterwards.attendance_code import CodeOutcome
from services.meetings.words import afterwards as afterwards_words
from services.meetings.words import agreement as agreement_words
from services.people.words.invite import deep_link
from services.unit import Unit
from storage.records import Letter, Outgoing, Person


class AfterwardsPage(Private):
    """A page for who leads a meeting: who is there, what was agreed."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who does not lead it (any more)."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or not meeting_rows.leads(unit, reader, meeting):
            return None
        text, rows = afterwards_pages.draw(unit, reader, item.notice.detail_as(AfterwardsDetail))
        return to_person(reader, text, item.notice.message, inline(rows))


class Attendance(Private):
    """What came of a code that somebody typed or scanned in the room."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Say it; with a button to try again after a wrong one."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or reader.standing is not Standing.MEMBER:
            return None
        said = item.notice.detail_as(AttendanceDetail).said
        text = wording.say(reader.language, f"after-code-{said}", title=meeting.title)
        rows: list[Row] = []
        if said == CodeOutcome.WRONG:
            rows.append([button(reader, "again", PagePress(ME, meeting.id))])
        return to_person(reader, text, None, inline(rows))


class AttendanceCode(Renderer):
    """The code of a meeting as words and as a picture, to show in the room."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None when the code works no more, or its reader leads no more."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or not meeting_rows.leads(unit, reader, meeting):
            return None
        if not meeting.code or not after_meeting.presence_open(meeting, unit.now):
            return None
        caption = wording.say(
            reader.language, "after-code-shown", title=meeting.title, code=meeting.code
        )
        picture = qr(deep_link(unit, link(meeting.id, meeting.code)))
        return photo_to_person(reader, picture, "schakel.png", caption)


class MeetingThanks(Private):
    """A word of thanks to who was at a meeting."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Thank them; None for who takes part no more."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        if reader is None or meeting is None:
            return None
        facts = afterwards_words.of_meeting(unit, reader, meeting)
        return to_person(reader, wording.say(reader.language, "after-thanks", **facts))


class Agreements(Private):
    """What was agreed at a meeting, to who was there."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list as it is now; None for who takes part no more, or when it is empty."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or not meeting.agreements:
            return None
        facts = afterwards_words.of_meeting(unit, reader, meeting)
        lines = [agreement_words.line(unit, reader, each) for each in meeting.agreements]
        head = wording.say(reader.language, "after-agreed", **facts)
        foot = wording.say(reader.language, "after-agreed-next")
        return to_person(reader, "\n\n".join([head, *lines, foot]))


class AgreementAsked(Private):
    """Asks what became of an agreement when its day has come, and follows what is said."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Ask; None when it was said before they were asked, or is not theirs to hear.

        What was agreed in a talk is shown to its two as it stands.
        """
        talk = unit.store.affairs.find(Talk, item.notice.detail_as(AgreementDetail).affair)
        if talk is not None:
            return self._of_talk(unit, item, talk)
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        if reader is None or meeting is None:
            return None
        number = item.notice.detail_as(AgreementDetail).agreement
        try:
            agreement = after_meeting.find(meeting, number)
        except NotPossibleNow:
            return None
        first = item.notice.message is None
        if first and agreement.state is not AgreementState.OPEN:
            return None
        text, rows = _asked(unit, reader, meeting, agreement)
        return to_person(reader, text, item.notice.message, inline(rows))

    def _of_talk(self, unit: Unit, item: Outgoing, talk: Talk) -> Call | None:
        """Show it; None for who takes a break and did not ask, and where it is switched off."""
        reader = member_of(unit, item, NetworkFunction.AGREEMENTS)
        if reader is None or reader.id not in {talk.by, talk.member}:
            return None
        asked_for = item.notice.message is not None or item.notice.priority is Priority.ANSWER
        if not asked_for and not meeting_rows.takes_part(unit, reader):
            return None
        text, rows = talk_pages.of_talk(unit, reader, talk)
        return to_person(reader, text, item.notice.message, inline(rows))


class Minutes(Private):
    """The minutes of a meeting, to everybody who was invited: in words, or as a PDF."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give them as they are kept now; None for who takes part no more."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        if reader is None or meeting is None:
            return None
        facts = afterwards_words.of_meeting(unit, reader, meeting)
        head = wording.say(reader.language, "after-minutes", **facts)
        if meeting.minutes_words:
            return to_person(reader, f"{head}\n\n{wording.quotation(meeting.minutes_words)}")
        if not meeting.minutes_file:
            return None
        checked = to_pass_on(meeting.minutes_file)
        if checked is None:
            papers.withhold(unit, meeting.by, meeting.id)
            return None
        return Call(
            "sendDocument",
            {
                "chat_id": reader.account,
                "document": checked,
                "caption": head,
                "parse_mode": "HTML",
            },
        )


class Point(Private):
    """A point for the agenda: to who decides, and to who put it forward what was decided."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None when it is gone, or there is nobody to decide or to hear any more."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        letter = unit.store.letters.by_id(item.notice.detail_as(PointDetail).letter)
        if reader is None or meeting is None or letter is None:
            return None
        if reader.id != letter.author and not meeting_rows.leads(unit, reader, meeting):
            return None
        text, rows = _point(unit, reader, meeting, letter)
        return to_person(reader, text, item.notice.message, inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember which message shows it, so that it follows what is decided."""
        if item.notice.person is not None and call.method == "sendMessage":
            letter = item.notice.detail_as(PointDetail).letter
            message = MessageId(result["message_id"])
            agenda_points.shown(unit, letter, item.notice.person, message)
        return Verdict.DONE


def _asked(
    unit: Unit, reader: Person, meeting: Meeting, agreement: SharedAgreement
) -> tuple[str, list[Row]]:
    """Ask who keeps it; anybody else is only told that its day has come."""
    line = agreement_words.line(unit, reader, agreement)
    facts = afterwards_words.of_meeting(unit, reader, meeting)
    keeps = any(each.id == reader.id for each in agreements.keepers(unit, meeting, agreement))
    said = "open"
    if agreement.state is not AgreementState.OPEN:
        said = "done"
    elif agreement.again is not None:
        said = "later"
    how = said if keeps or said == "done" else "told"
    today = "yes" if _is_its_day(unit, agreement) else "no"
    text = wording.say(reader.language, f"after-asked-{how}", today=today, **facts)
    rows: list[Row] = []
    if how == "open":
        number = agreement.number
        rows = [
            [button(reader, each, PagePress(ANSWER, meeting.id, f"{number}-{each}"))]
            for each in AgreementReply
        ]
    return f"{text}\n\n{line}", rows


def _is_its_day(unit: Unit, agreement: SharedAgreement) -> bool:
    """Tell whether it is today; asked once more, or late, it is about a day that has passed."""
    by = agreement.by
    return by is not None and unit.day_of(by) == unit.today


def _point(unit: Unit, reader: Person, meeting: Meeting, letter: Letter) -> tuple[str, list[Row]]:
    text = afterwards_words.point(unit, reader, meeting, letter)
    rows: list[Row] = []
    if letter.state == agenda_points.OPEN and reader.id != letter.author:
        rows = [
            [
                button(reader, "accept", PagePress(ACCEPT, letter.id)),
                button(reader, "decline", PagePress(DECLINE, letter.id)),
            ]
        ]
    return text, rows


def _meeting(unit: Unit, item: Outgoing) -> Meeting | None:
    about = item.notice.detail.of_affair
    return None if about is None else unit.store.affairs.find(Meeting, about)


def _reader(unit: Unit, item: Outgoing) -> Person | None:
    """Find whom it is for; None when they left or are paused."""
    person = recipient(unit, item)
    return person if person is not None and meeting_rows.takes_part(unit, person) else None
