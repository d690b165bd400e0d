"""LETTER: what a member says back, to the coordinators; and what they are answered."""

from config import wording
from domain.announcements.announcement import Announcement
from domain.identifiers import MessageId
from domain.notices import LetterDetail
from domain.roles import Role, Standing
from domain.typed_text import shorten
from handlers.announcements.presses import TO_ANSWER, TO_REPLY
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict, gave_up
from services.announcements import letters
from services.unit import Unit
from storage.records import Letter, Outgoing, Person

_NOTHING = "none"
"""Stands for the beginning of an announcement that is not there."""

_LONGEST_ABOUT = 60


class LetterNotice(Private):
    """A letter with its writer's name, and the button to write back."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the letter; None when it is gone, or not for this reader (any more)."""
        letter, reader = _letter(unit, item), recipient(unit, item)
        if letter is None or reader is None or not _may_read(letter, reader):
            return None
        writer = unit.store.people.by_id(letter.author)
        text = wording.say(
            reader.language,
            f"letter-{letter.kind}",
            name=_name(reader, writer),
            words=letters.words_of(letter),
            about=_about(unit, letter, reader),
        )
        if answered_by := letters.answered_by(letter):
            name = _name(reader, unit.store.people.by_id(answered_by))
            text = f"{text}\n\n{wording.say(reader.language, 'letter-answered', name=name)}"
        return to_person(reader, text, item.notice.message, inline(_rows(letter, reader, writer)))

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember which message it is, so that a reply to that is understood."""
        person = item.notice.person
        if person is not None and call.method == "sendMessage":
            letter_id = item.notice.detail_as(LetterDetail).letter
            letters.shown(unit, letter_id, person, MessageId(result["message_id"]))
        return Verdict.DONE

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Let a coordinator know that their answer did not arrive."""
        letter = _letter(unit, item)
        blocked = gave_up(failure) and item.state != "undeliverable"
        if blocked and letter is not None and letter.kind == letters.ANSWER:
            letters.not_delivered(unit, letter)
        return super().failed(unit, item, call, failure)


def _letter(unit: Unit, item: Outgoing) -> Letter | None:
    return unit.store.letters.by_id(item.notice.detail_as(LetterDetail).letter)


def _about(unit: Unit, letter: Letter, reader: Person) -> str:
    """Give how the announcement begins that was replied to: there may have been several."""
    if letter.affair is None:
        return _NOTHING
    announcement = unit.store.affairs.find(Announcement, letter.affair)
    if announcement is None:
        return _NOTHING
    return shorten(announcement.words_in(reader.language).replace("\n", " "), _LONGEST_ABOUT)


def _may_read(letter: Letter, reader: Person) -> bool:
    if reader.standing is not Standing.MEMBER:
        return False
    if letter.kind == letters.REPLY:
        return reader.role is Role.COORDINATOR
    return reader.id == letter.recipient


def _rows(letter: Letter, reader: Person, writer: Person | None) -> list[Row]:
    if letter.kind == letters.REPLY:
        if writer is None or writer.standing is not Standing.MEMBER:
            return []
        return [[(_label(reader, "button-answer"), PagePress(TO_ANSWER, letter.id))]]
    if letter.affair is None:
        return []
    return [[(_label(reader, "announcement-button-reply"), PagePress(TO_REPLY, letter.affair))]]


def _label(reader: Person, key: str) -> str:
    return wording.label(reader.language, key)


def _name(reader: Person, person: Person | None) -> str:
    return (person.name if person else None) or _label(reader, "letter-nobody")
