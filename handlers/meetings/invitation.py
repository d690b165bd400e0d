"""MEETING: the invitation, one message that changes; with it the list, the map, and the file."""

from dataclasses import dataclass, replace

from config import wording
from domain.identifiers import MessageId, PersonId
from domain.meetings import reminders
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import MeetingDetail, MeetingFileDetail
from domain.notices import AffairDetail, Priority
from domain.roles import Standing
from handlers.meetings import invitation_pages
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.keyboards import inline
from handlers.telegram.private_message import NOTHING_TO_EDIT, Private, recipient, to_person
from handlers.telegram.rendering import Renderer, Verdict, gave_up
from services import addressees
from services.conversations import conversation_rows
from services.meetings import meeting_notices, meeting_rows
from services.meetings.calendar import meeting_calendar
from services.meetings.series import in_calendar
from services.meetings.words import meeting as meeting_words
from services.unit import Unit
from storage.records import Outgoing, Person


@dataclass(frozen=True, slots=True)
class Tells(Call):
    """Tells somebody how a meeting is, as it was at this `sequence`."""

    sequence: int = 0


def meeting_of(unit: Unit, item: Outgoing) -> Meeting | None:
    """Find the meeting a notice is about."""
    return unit.store.affairs.find(Meeting, item.notice.detail_as(AffairDetail).affair)


def invited(unit: Unit, item: Outgoing) -> tuple[Person, Meeting, Invitation] | None:
    """Find who is told what, and how it stands between them.

    None for who was removed, has paused, or is not invited (any more).
    """
    reader, meeting = recipient(unit, item), meeting_of(unit, item)
    if reader is None or meeting is None or not meeting_rows.takes_part(unit, reader):
        return None
    own = meeting_rows.invitation(unit, meeting.id, reader.id)
    return None if own is None else (reader, meeting, own)


def told(unit: Unit, meeting: Meeting, person: PersonId, sequence: int) -> None:
    """Note that somebody knows the meeting as it was at this sequence."""
    own = meeting_rows.invitation(unit, meeting.id, person)
    if own is not None:
        meeting_rows.keep(unit, meeting, {person: replace(own, told=sequence)})


class Invited(Private):
    """Shows a meeting as it is when this is sent: as an invitation, or to who asked for it."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the invitation; None for whom it is not (any more), or when it comes too late.

        From the first time on they may know of it, also when nobody hears whether it arrived.
        """
        reader, meeting = recipient(unit, item), meeting_of(unit, item)
        if reader is None or meeting is None or reader.standing is not Standing.MEMBER:
            return None
        own, message = meeting_rows.invitation(unit, meeting.id, reader.id), item.notice.message
        if not _is_due(unit, item, reader, meeting, own):
            return None
        if message is None and own is not None and own.told is None:
            told(unit, meeting, reader.id, meeting.sequence)
        row = unit.store.addressees.find(meeting.id, reader.id)
        if item.notice.detail_as(MeetingDetail).page == meeting_notices.NAMES:
            text, rows = invitation_pages.names(unit, reader, meeting)
        else:
            listed = message is not None and (row is None or row.message != message)
            text, rows = invitation_pages.invitation(unit, reader, meeting, own, listed=listed)
        call = to_person(reader, text, message, inline(rows))
        return Tells(call.method, call.params, call.files, meeting.sequence)

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note which message is the invitation now; one that changed meanwhile changes there."""
        if call.method != "sendMessage":
            return Verdict.DONE
        person, meeting = item.notice.person, meeting_of(unit, item)
        if person is None or meeting is None:
            return Verdict.DONE
        row = unit.store.addressees.find(meeting.id, person)
        if row is not None and isinstance(call, Tells):
            conversation_rows.take_away(unit, person, row.message)
            message = MessageId(result["message_id"])
            addressees.reached(unit, meeting.id, person, "delivered", message)
            told(unit, meeting, person, call.sequence)
            if meeting.sequence != call.sequence:
                meeting_notices.refresh(unit, meeting.id, person, Priority.REMINDER)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Note whom it could not reach. An invitation that somebody deleted stays deleted."""
        person = item.notice.person
        if gave_up(failure) and person is not None:
            affair = item.notice.detail_as(AffairDetail).affair
            addressees.reached(unit, affair, person, "blocked", None)
        asked = item.priority is Priority.ANSWER
        if call.method != "sendMessage" and failure.kind in NOTHING_TO_EDIT and not asked:
            return Verdict.DONE
        return super().failed(unit, item, call, failure)


class Coming(Private):
    """Lists what is coming for somebody."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the list; None for who was removed."""
        reader = recipient(unit, item)
        if reader is None or reader.standing is not Standing.MEMBER:
            return None
        text, rows = invitation_pages.listing(unit, reader)
        return to_person(reader, text, item.notice.message, inline(rows))


class OnMap(Renderer):
    """Shows where it is, as a pin that a phone finds the way to."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the pin; None when nobody knows (any more) where it is."""
        reader, meeting = recipient(unit, item), meeting_of(unit, item)
        if reader is None or meeting is None or reader.standing is not Standing.MEMBER:
            return None
        host = unit.municipality.network.host(meeting.place.host)
        if host is None or host.latitude is None or host.longitude is None:
            return None
        pin = {"latitude": host.latitude, "longitude": host.longitude}
        named = {"title": host.name, "address": host.address}
        return Call("sendVenue", {"chat_id": reader.account, **pin, **named})


class ForCalendar(Renderer):
    """The file that puts the meeting in a calendar, changes it there, or takes it out again."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the file; None for who has none, and when it is over."""
        reader, meeting = recipient(unit, item), meeting_of(unit, item)
        if reader is None or meeting is None or not meeting_rows.takes_part(unit, reader):
            return None
        has_it = in_calendar.in_calendar(unit, meeting, reader)
        if not has_it or meeting.end is None or unit.now >= meeting.end:
            return None
        content = meeting_calendar.file(unit, reader, meeting)
        first = item.notice.detail_as(MeetingFileDetail).whole and not meeting.sequence
        caption = _caption(unit, reader, meeting, first=first)
        return Call(
            "sendDocument",
            {"chat_id": reader.account, "caption": caption, "parse_mode": "HTML"},
            {"document": (meeting_calendar.FILE, content)},
        )


def _caption(unit: Unit, reader: Person, meeting: Meeting, *, first: bool) -> str:
    """Say (HTML) what the file does, and of a change which meeting it is and what to look for.

    Whoever has a whole series may not have been invited to this one of it yet.
    """
    if first and meeting.stage is not MeetingStage.CANCELLED:
        series = "yes" if meeting.series else "no"
        return wording.say(reader.language, "meeting-file", series=series)
    off = meeting.stage is MeetingStage.CANCELLED
    return wording.say(
        reader.language,
        "meeting-file-off" if off else "meeting-file-changed",
        title=meeting.title,
        when=meeting_words.when(unit, reader.language, meeting),
    )


def _is_due(
    unit: Unit, item: Outgoing, reader: Person, meeting: Meeting, own: Invitation | None
) -> bool:
    """Tell whether a meeting is to be shown: to who asked, or to who is invited and takes part."""
    if item.priority is Priority.ANSWER:
        return own is not None or meeting_rows.leads(unit, reader, meeting)
    if own is None or not meeting_rows.takes_part(unit, reader):
        return False
    return item.notice.message is not None or reminders.ahead(meeting, unit.now)
