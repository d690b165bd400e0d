"""What people hear of a meeting after the invitation, each as a message of its own."""

from datetime import timedelta

from config import wording
from domain.meetings import reminders
from domain.meetings.invitation import Invitation, MeetingReminder
from domain.meetings.meeting import Meeting
from domain.meetings.notices import MeetingReminderDetail
from handlers.meetings import change_lines, invitation_pages
from handlers.meetings.invitation import Tells, invited, meeting_of, told
from handlers.meetings.leading import page as leading_page
from handlers.telegram.calls import JSON, Call
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict
from services.meetings import counts, meeting_rows
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Outgoing, Person

_AN_HOUR = timedelta(hours=1)


class Reminded(Private):
    """Reminds somebody, unless it is not (any more) for them by the time it goes."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the reminder; None when it moved, is off, has begun, or they answered otherwise."""
        found = invited(unit, item)
        if found is None:
            return None
        reader, meeting, own = found
        detail = item.notice.detail_as(MeetingReminderDetail)
        which, same = detail.reminder, detail.start is not None and detail.start == meeting.start
        if not same or not reminders.ahead(meeting, unit.now):
            return None
        if not reminders.wanted(which, own):
            return None
        tongue, answer = reader.language, own.answer or "none"
        text = wording.say(
            tongue,
            "meeting-reminder",
            which=_when(unit, meeting, which),
            answer=str(answer),
            ahead=round((detail.start - unit.now) / _AN_HOUR) if detail.start else 0,
        )
        if meeting.is_visit:
            text = wording.say(tongue, "meeting-visit-reminder")
        headline = meeting_words.headline(unit, reader, meeting)
        return to_person(
            reader, f"{text}\n\n{headline}", markup=inline(_to_answer(unit, reader, meeting, own))
        )


class MeetingChangedNotice(Private):
    """Says what is other than somebody last heard: how it was, and how it is."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the changes; None for who never had the invitation, or knows by now."""
        found = invited(unit, item)
        if found is None:
            return None
        reader, meeting, own = found
        if own.told is None or not meeting_rows.not_over(unit, meeting):
            return None
        before = meeting.since(own.told)
        if not before:
            return None
        tongue = reader.language
        anew = meeting.asked > own.told
        asks = "meeting-changed-ask" if anew else "meeting-changed-keeps"
        facts = {} if anew else {"answer": str(own.answer or "none")}
        if meeting.is_visit:
            asks, facts = "meeting-visit-changed", {}
        parts = [
            wording.say(tongue, "meeting-changed", title=meeting.title),
            "\n".join(change_lines.lines(unit, reader, meeting, before)),
            wording.say(tongue, asks, **facts),
        ]
        rows = _to_answer(unit, reader, meeting, own)
        to_open = PagePress(invitation_pages.OPEN, meeting.id)
        rows.append([(wording.label(tongue, "meeting-button-open"), to_open)])
        call = to_person(reader, "\n\n".join(parts), markup=inline(rows))
        return Tells(call.method, call.params, call.files, meeting.sequence)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note what they know now."""
        del result
        meeting, person = meeting_of(unit, item), item.notice.person
        if meeting is not None and person is not None and isinstance(call, Tells):
            told(unit, meeting, person, call.sequence)
        return Verdict.DONE


class Cancelled(Private):
    """Says that a meeting is off, to everybody who may know of it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the word; None for whom the invitation never reached, and when it is long past."""
        found = invited(unit, item)
        if found is None:
            return None
        reader, meeting, own = found
        row = unit.store.addressees.find(meeting.id, reader.id)
        never = row is not None and row.delivery == "blocked" and row.message is None
        if own.told is None or never or meeting.end is None or unit.now >= meeting.end:
            return None
        text = wording.say(
            reader.language,
            "meeting-cancelled",
            title=meeting.title,
            when=meeting_words.when(unit, reader.language, meeting),
            reason=meeting.reason or "none",
        )
        return to_person(reader, text)


class Seat(Private):
    """Says that somebody has a place after all, or has none any more."""

    def __init__(self, *, free: bool) -> None:
        self._free = free

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the word; None when it is not so any more, or too late."""
        found = invited(unit, item)
        if found is None:
            return None
        reader, meeting, own = found
        if not reminders.ahead(meeting, unit.now):
            return None
        tongue = reader.language
        if self._free and own.comes:
            text = wording.say(tongue, "meeting-seat-freed")
        elif not self._free and own.waits is not None:
            place = counts.place_in_line(unit, meeting, own.waits)
            text = wording.say(tongue, "meeting-seat-lost", place=place)
        else:
            return None
        headline = meeting_words.headline(unit, reader, meeting)
        rows = _to_answer(unit, reader, meeting, own)
        return to_person(reader, f"{headline}\n\n{text}", markup=inline(rows))


class TooFew(Private):
    """Warns who leads a meeting that fewer people come than it takes."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the warning; None when enough people come by now, and for who leads it no more."""
        reader, meeting = recipient(unit, item), meeting_of(unit, item)
        if reader is None or meeting is None or not meeting_rows.leads(unit, reader, meeting):
            return None
        coming = counts.counts(unit, meeting).coming
        if not reminders.ahead(meeting, unit.now) or coming >= (meeting.quorum or 0):
            return None
        text, rows = leading_page.too_few(unit, reader, meeting)
        return to_person(reader, text, markup=inline(rows))


def _when(unit: Unit, meeting: Meeting, which: MeetingReminder) -> str:
    """Say which reminder it is; the last one can come the evening before, and says so."""
    zone = unit.municipality.network.timezone
    start = (meeting.start or unit.now).astimezone(zone)
    later = start.date() > unit.today
    return "evening" if which is MeetingReminder.HOURS and later else str(which)


def _to_answer(unit: Unit, reader: Person, meeting: Meeting, own: Invitation) -> list[Row]:
    """Give the buttons below a word about a meeting that is ahead."""
    rows: list[Row] = [invitation_pages.answers(reader.language, meeting, own)]
    if on_map := invitation_pages.to_map(unit, reader.language, meeting):
        rows.append(on_map)
    return rows
