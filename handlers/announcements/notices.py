"""ANNOUNCEMENT, ANNOUNCED and ANNOUNCEMENT_PAGE: words to many, and how far they came."""

from dataclasses import dataclass, replace

from config import wording
from domain.announcements.announcement import Announcement, AnnouncementStage
from domain.announcements.notices import AnnouncementDetail
from domain.conversations.papers import to_pass_on
from domain.identifiers import MessageId
from domain.notices import AffairDetail, PageDetail
from domain.roles import Standing
from handlers.announcements import pages as announcement_pages
from handlers.announcements.presses import TO_REPLY
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.keyboards import inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, coordinator_of, recipient, to_person
from handlers.telegram.rendering import Hold, Renderer, Verdict
from services.announcements import reach
from services.announcements.words import announcement as announcement_words
from services.conversations import papers
from services.unit import Unit
from storage.records import Outgoing, Person


class ToMember(Renderer):
    """The words, with a way to reply; then the file that goes with them."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the words or the file; None for who left, paused, or is too late for it."""
        announcement, reader = _announcement(unit, item), recipient(unit, item)
        if announcement is None or announcement.stage is not AnnouncementStage.SENT:
            return None
        if reader is None:
            return None
        if not _takes_part(unit, reader):
            reach.not_for(unit, announcement.id, reader.id)
            return None
        if unit.store.addressees.find(announcement.id, reader.id) is None:
            return None
        if item.notice.detail_as(AnnouncementDetail).part == reach.FILE:
            return _file(unit, announcement, reader, item.notice.message)
        tongue = reader.language
        words = announcement.words_in(tongue)
        text = announcement_words.text(unit, announcement.by, words, tongue)
        label = wording.label(tongue, "announcement-button-reply")
        return to_person(
            reader, text, markup=inline([[(label, PagePress(TO_REPLY, announcement.id))]])
        )

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Note for the report that the words arrived, or the file that comes next."""
        announcement, reader = _announcement(unit, item), item.notice.person
        if announcement is None or reader is None:
            return Verdict.DONE
        if call.method == "sendMessage":
            reach.arrived(unit, announcement, reader, MessageId(result["message_id"]))
        else:
            reach.file_arrived(unit, announcement.id, reader)
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Note for the report that somebody cannot be reached, once that is given up for now."""
        verdict = super().failed(unit, item, call, failure)
        if verdict is Verdict.UNDELIVERABLE and item.notice.person is not None:
            reach.refused(unit, item.notice.detail_as(AffairDetail).affair, item.notice.person)
        return verdict


class Page(Private):
    """A page for a coordinator, drawn from what is true now."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the page; None for who coordinates no more."""
        reader = coordinator_of(unit, item)
        if reader is None:
            return None
        text, rows = announcement_pages.draw(unit, reader, item.notice.detail_as(PageDetail))
        return to_person(reader, text, item.notice.message, inline(rows))


@dataclass(frozen=True, slots=True)
class EarlyReport(Call):
    """A report that is not the end: its message changes once more."""


class AnnouncedNotice(Private):
    """How far it came; while some still wait, the same message changes once at the end."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the report; None when there is none to give. Raises Hold while it goes out."""
        announcement, reader = _announcement(unit, item), coordinator_of(unit, item)
        if announcement is None or reader is None:
            return None
        message, tongue = item.notice.message, reader.language
        if announcement.stage is AnnouncementStage.STOPPED and message is None:
            return None
        waits = reach.may_end_yet if message is not None else reach.under_way
        if waits(unit, announcement):
            raise Hold(reach.look_again_at(unit, announcement))
        text, rows = announcement_pages.one(unit, reader, announcement)
        if reach.may_end_yet(unit, announcement):
            text = f"{text}\n\n{wording.say(tongue, 'announcement-report-changes')}"
            call = to_person(reader, text, message, inline(rows))
            return EarlyReport(call.method, call.params)
        if not reach.report(unit, announcement).waiting:
            text = f"{wording.say(tongue, 'announcement-done')}\n\n{text}"
        return to_person(reader, text, message, inline(rows))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Promise the end, where it was not this: that message is the one that changes."""
        if isinstance(call, EarlyReport):
            unit.tell(replace(item.notice, message=MessageId(result["message_id"])))
        return super().delivered(unit, item, call, result)


def _announcement(unit: Unit, item: Outgoing) -> Announcement | None:
    return unit.store.affairs.find(Announcement, item.notice.detail_as(AffairDetail).affair)


def _takes_part(unit: Unit, reader: Person) -> bool:
    return reader.standing is Standing.MEMBER and not reader.membership.paused(unit.today)


def _file(
    unit: Unit, announcement: Announcement, reader: Person, words: MessageId | None
) -> Call | None:
    """Give the file as a reply to the words it belongs to, also when those were deleted since.

    One that was never checked is not passed on.
    """
    if announcement.file is None or words is None:
        return None
    checked = to_pass_on(announcement.file.id)
    if checked is None:
        papers.withhold(unit, announcement.by, announcement.id)
        reach.file_arrived(unit, announcement.id, reader.id)
        return None
    return Call(
        "sendDocument",
        {
            "chat_id": reader.account,
            "document": checked,
            "caption": wording.say(reader.language, "announcement-file"),
            "parse_mode": "HTML",
            "reply_parameters": {"message_id": words, "allow_sending_without_reply": True},
        },
    )
