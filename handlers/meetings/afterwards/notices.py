"""What people get at a meeting and after it: presence, thanks, agreements, minutes, points."""

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, LetterId, MessageId
from domain.meetings import after_meeting as afterwards
from domain.meetings.after_meeting import Said
from domain.meetings.meeting import Agreement, AgreementState, Meeting
from domain.roles import Standing
from handlers.meetings.afterwards import agreement_lines
from handlers.meetings.afterwards import pages as afterwards_pages
from handlers.meetings.afterwards import words as afterwards_words
from handlers.meetings.afterwards.buttons import ACCEPT, ANSWER, DECLINE, ME, button
from handlers.meetings.afterwards.presses import link
from handlers.people.invite_notice import deep_link, picture
from handlers.telegram import wording
from handlers.telegram.calls import JSON, Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import Topic
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.quoting import quotation
from handlers.telegram.rendering import Renderer, Verdict
from services.meetings import meeting_rows as keeping
from services.meetings.afterwards import agenda_points as points
from services.meetings.afterwards import agreements as agreeing
from services.meetings.afterwards.attendance_code import Outcome
from services.unit import Unit
from storage.records import Letter, Outgoing, Person


class AfterwardsPage(Private):
    """A page for who leads a meeting: who is there, what was agreed."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who does not lead it (any more)."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or not keeping.leads(reader, meeting):
            return None
        text, rows = afterwards_pages.draw(unit, reader, item.notice.detail)
        return to_person(reader, text, item.notice.message, inline(rows))


class Attendance(Private):
    """What came of a code that somebody typed or scanned in the room."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Say it; with a button to try again after a wrong one."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or reader.standing is not Standing.MEMBER:
            return None
        said = item.notice.detail["said"]
        text = wording.say(reader.language, f"after-code-{said}", title=meeting.title)
        rows: list[Row] = []
        if said == Outcome.WRONG:
            rows.append([button(reader, "again", Topic(ME, meeting.id))])
        return to_person(reader, text, None, inline(rows))


class AttendanceCode(Renderer):
    """The code of a meeting as words and as a picture, to show in the room."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the picture; None when the code works no more, or its reader leads no more."""
        reader, meeting = recipient(unit, item), _meeting(unit, item)
        if reader is None or meeting is None or not keeping.leads(reader, meeting):
            return None
        if not meeting.code or not afterwards.presence_open(meeting, unit.now):
            return None
        caption = wording.say(
            reader.language, "after-code-shown", title=meeting.title, code=meeting.code
        )
        return Call(
            "sendPhoto",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {"photo": ("schakel.png", picture(deep_link(unit, link(meeting.id, meeting.code))))},
        )


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
        lines = [agreement_lines.line(unit, reader, each) for each in meeting.agreements]
        head = wording.say(reader.language, "after-agreed", **facts)
        foot = wording.say(reader.language, "after-agreed-next")
        return to_person(reader, "\n\n".join([head, *lines, foot]))


class AgreementAsked(Private):
    """Asks what became of an agreement when its day has come, and follows what is said."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Ask; None when it was said before they were asked, or is not theirs to hear."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        if reader is None or meeting is None:
            return None
        try:
            agreement = afterwards.find(meeting, int(item.notice.detail["agreement"]))
        except NotPossibleNow:
            return None
        first = item.notice.message is None
        if first and agreement.state is not AgreementState.OPEN:
            return None
        text, rows = _asked(unit, reader, meeting, agreement)
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
            return to_person(reader, f"{head}\n\n{quotation(meeting.minutes_words)}")
        if not meeting.minutes_file:
            return None
        return Call(
            "sendDocument",
            {
                "chat_id": reader.account,
                "document": meeting.minutes_file,
                "caption": head,
                "parse_mode": "HTML",
            },
        )


class Point(Private):
    """A point for the agenda: to who decides, and to who put it forward what was decided."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give it; None when it is gone, or there is nobody to decide or to hear any more."""
        reader, meeting = _reader(unit, item), _meeting(unit, item)
        letter = unit.store.letters.by_id(LetterId(item.notice.detail["letter"]))
        if reader is None or meeting is None or letter is None:
            return None
        if reader.id != letter.author and not keeping.leads(reader, meeting):
            return None
        text, rows = _point(unit, reader, meeting, letter)
        return to_person(reader, text, item.notice.message, inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember which message shows it, so that it follows what is decided."""
        if item.notice.person is not None and call.method == "sendMessage":
            letter, message = item.notice.detail["letter"], MessageId(result["message_id"])
            points.shown(unit, LetterId(letter), item.notice.person, message)
        return Verdict.DONE


def _asked(
    unit: Unit, reader: Person, meeting: Meeting, agreement: Agreement
) -> tuple[str, list[Row]]:
    """Ask who keeps it; anybody else is only told that its day has come."""
    line = agreement_lines.line(unit, reader, agreement)
    facts = afterwards_words.of_meeting(unit, reader, meeting)
    keeps = any(each.id == reader.id for each in agreeing.keepers(unit, meeting, agreement))
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
            [button(reader, each, Topic(ANSWER, meeting.id, f"{number}-{each}"))] for each in Said
        ]
    return f"{text}\n\n{line}", rows


def _is_its_day(unit: Unit, agreement: Agreement) -> bool:
    """Tell whether it is today; asked once more, or late, it is about a day that has passed."""
    zone = unit.house.network.timezone
    by = agreement.by
    return by is not None and by.astimezone(zone).date() == unit.now.astimezone(zone).date()


def _point(unit: Unit, reader: Person, meeting: Meeting, letter: Letter) -> tuple[str, list[Row]]:
    writer = unit.store.people.by_id(letter.author)
    mine = "mine" if reader.id == letter.author else "theirs"
    text = wording.say(
        reader.language,
        f"after-point-{mine}-{letter.state}",
        title=meeting.title,
        name=(writer.name if writer else None) or "?",
        point=points.words_of(letter),
    )
    rows: list[Row] = []
    if letter.state == points.OPEN and mine == "theirs":
        rows = [
            [
                button(reader, "accept", Topic(ACCEPT, letter.id)),
                button(reader, "decline", Topic(DECLINE, letter.id)),
            ]
        ]
    return text, rows


def _meeting(unit: Unit, item: Outgoing) -> Meeting | None:
    return unit.store.affairs.find(Meeting, AffairId(item.notice.detail["affair"]))


def _reader(unit: Unit, item: Outgoing) -> Person | None:
    """Find whom it is for; None when they left or are paused."""
    person = recipient(unit, item)
    return person if person is not None and keeping.takes_part(unit, person) else None
