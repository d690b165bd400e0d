"""LETTER: what a member says back, to the coordinators; and what they are answered."""

from config import wording
from domain.identifiers import MessageId
from domain.notices import LetterDetail
from handlers.announcements.presses import TO_ANSWER, TO_REPLY
from handlers.telegram.calls import JSON, Call, Failure
from handlers.telegram.keyboards import Row, inline
from handlers.telegram.payloads import PagePress
from handlers.telegram.private_message import Private, recipient, to_person
from handlers.telegram.rendering import Verdict, gave_up
from services.announcements import letters
from services.announcements.words import letter as letter_words
from services.unit import Unit
from storage.records import Letter, Outgoing, Person


class LetterNotice(Private):
    """A letter with its writer's name, and the button to write back."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the letter; None when it is gone, or not for this reader (any more)."""
        letter, reader = _letter(unit, item), recipient(unit, item)
        if letter is None or reader is None or not letters.may_read(letter, reader):
            return None
        text = letter_words.text(unit, reader.language, letter)
        return to_person(reader, text, item.notice.message, inline(_rows(unit, letter, reader)))

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


def _rows(unit: Unit, letter: Letter, reader: Person) -> list[Row]:
    if letters.can_be_answered(unit, letter):
        return [[(_label(reader, "button-answer"), PagePress(TO_ANSWER, letter.id))]]
    if letter.kind == letters.REPLY or letter.affair is None:
        return []
    return [[(_label(reader, "announcement-button-reply"), PagePress(TO_REPLY, letter.affair))]]


def _label(reader: Person, key: str) -> str:
    return wording.label(reader.language, key)
