"""What members say back to what was sent to them, and what they are answered: never into the void.

A reply goes to every coordinator, an answer to whoever it answers. Both are letters, kept as long
as the network keeps what was said at its meetings.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.announcements.announcement import Announcement, units
from domain.errors import AnswerRefused, NotPossibleNow
from domain.founding.charter import Charter
from domain.identifiers import AffairId, LetterId, MessageId, PersonId
from domain.notices import LetterDetail, Notice, NoticeKind
from domain.roles import Role, Standing
from domain.typed_text import clean
from services import identifying_words, telegram_copies
from services.announcements import announcement_rows
from services.reply import reply
from services.unit import Unit
from storage.records import Letter, Person

REPLY, ANSWER = "reply", "answer"
"""The kinds of letter: from a member to the coordinators, and back; and the forms to write them."""

MOST_UNITS = 3_000
"""How long a letter may be, as Telegram counts: with what stands around it, it fits a message."""

_ANSWERED = "answered"
_WORDS, _SHOWN, _BY = "words", "shown", "by"


def open_for_reply(unit: Unit, member: Person, affair: AffairId) -> None:
    """Let a member reply to what they got: an announcement, or what the network agreed on.

    Raises NotPossibleNow when it is gone, was not for them, or nobody reads their reply.
    """
    if unit.store.affairs.find(Charter, affair) is None:
        announcement_rows.find(unit, affair)
    if unit.store.addressees.find(affair, member.id) is None:
        raise NotPossibleNow("announcement-gone")
    if not readers(unit, member):
        raise NotPossibleNow("letter-to-nobody")


def say_back(unit: Unit, member: Person, affair: AffairId, text: str) -> None:
    """Pass on to the coordinators what a member says back.

    Raises like `open_for_reply`, and AnswerRefused for what is no letter.
    """
    open_for_reply(unit, member, affair)
    letter = _keep(unit, member, REPLY, text, affair=affair)
    for coordinator in readers(unit, member):
        _tell(unit, coordinator.id, letter.id)


def answer(unit: Unit, coordinator: Person, letter_id: LetterId, text: str) -> None:
    """Answer a member's letter. Only for coordinators.

    The other coordinators see that it was answered, and by whom. Raises NotPossibleNow when the
    letter is gone or its writer is no member any more, AnswerRefused for what is no letter.
    """
    letter = open_letter(unit, letter_id)
    back = _keep(unit, coordinator, ANSWER, text, recipient=letter.author, affair=letter.affair)
    _tell(unit, letter.author, back.id)
    body = {**letter.body, _BY: coordinator.id}
    unit.store.letters.save(replace(letter, state=_ANSWERED, body=body))
    for reader, message in letter.body.get(_SHOWN, {}).items():
        _tell(unit, PersonId(reader), letter.id, MessageId(message))


def open_letter(unit: Unit, letter_id: LetterId) -> Letter:
    """Find a letter from a member who can be answered. Raises NotPossibleNow."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is None or letter.kind != REPLY:
        raise NotPossibleNow("letter-gone")
    if not can_be_answered(unit, letter):
        raise NotPossibleNow("letter-writer-left")
    return letter


def may_read(letter: Letter, reader: Person) -> bool:
    """Tell whose a letter is to read: a member's the coordinators', an answer who it is to."""
    if reader.standing is not Standing.MEMBER:
        return False
    if letter.kind == REPLY:
        return reader.role is Role.COORDINATOR and reader.id != letter.author
    return reader.id == letter.recipient


def can_be_answered(unit: Unit, letter: Letter) -> bool:
    """Tell whether a member's letter has a writer who takes part still."""
    writer = unit.store.people.by_id(letter.author)
    return letter.kind == REPLY and writer is not None and writer.standing is Standing.MEMBER


def for_coordinator(
    unit: Unit, reader: Person, announcement: AffairId | None = None
) -> list[Letter]:
    """List what members said back, to one announcement or to all: what waits for an answer first.

    Only for coordinators.
    """
    known = unit.store.letters
    found = known.of_kind(REPLY) if announcement is None else known.about(announcement, REPLY)
    mine = [letter for letter in found if may_read(letter, reader)]
    return sorted(mine, key=lambda letter: answered_by(letter) is not None)


def said_between(unit: Unit, member: Person, announcement: AffairId) -> list[Letter]:
    """List what a member said back to an announcement and was answered, oldest first."""
    replies = unit.store.letters.about(announcement, REPLY)
    answers = unit.store.letters.about(announcement, ANSWER)
    found = [
        *(letter for letter in replies if letter.author == member.id),
        *(letter for letter in answers if letter.recipient == member.id),
    ]
    return sorted(found, key=lambda letter: letter.at)


def readers(unit: Unit, writer: Person) -> list[Person]:
    """List who reads what this member says back."""
    return [each for each in unit.store.people.coordinators() if each.id != writer.id]


def words_of(letter: Letter) -> str:
    """Give the words of a letter."""
    return str(letter.body[_WORDS])


def answered_by(letter: Letter) -> PersonId | None:
    """Tell who answered a letter; None while nobody did."""
    return letter.body.get(_BY)


def shown(unit: Unit, letter_id: LetterId, reader: PersonId, message: MessageId) -> None:
    """Remember which message shows a member's letter to a coordinator: they can reply to that."""
    letter = unit.store.letters.by_id(letter_id)
    if letter is not None and letter.kind == REPLY:
        seen = {**letter.body.get(_SHOWN, {}), reader: message}
        unit.store.letters.save(replace(letter, body={**letter.body, _SHOWN: seen}))


def replied_to(unit: Unit, person: Person, message: MessageId) -> AffairId | None:
    """Tell what a message is of that can be replied to: its words, its file, an answer."""
    affair = unit.store.copies.affair_in(person.id, message)
    if affair is None or unit.store.addressees.find(affair, person.id) is None:
        return None
    kinds = (Announcement, Charter)
    known = (unit.store.affairs.find(kind, affair) is not None for kind in kinds)
    return affair if any(known) else None


def letter_in(unit: Unit, coordinator: Person, message: MessageId) -> LetterId | None:
    """Tell which member's letter a message shows to a coordinator."""
    affair = unit.store.copies.affair_in(coordinator.id, message)
    for letter in unit.store.letters.about(affair, REPLY) if affair else ():
        if letter.body.get(_SHOWN, {}).get(coordinator.id) == message:
            return letter.id
    return None


def not_delivered(unit: Unit, letter: Letter) -> None:
    """Tell a coordinator that somebody could not be reached with their answer."""
    author = unit.store.people.by_id(letter.author)
    if letter.recipient is not None and author is not None:
        reply(unit, author.id, "letter-answer-blocked", menu=True, colleague=letter.recipient)


def take_back(unit: Unit, author: PersonId) -> None:
    """Take away, wherever it is shown, what somebody said back who is being erased."""
    for letter in unit.store.letters.by_author(author, REPLY):
        for reader, message in letter.body.get(_SHOWN, {}).items():
            telegram_copies.take_back_from(unit, PersonId(reader), MessageId(message))


def _keep(
    unit: Unit,
    author: Person,
    kind: str,
    text: str,
    *,
    affair: AffairId | None,
    recipient: PersonId | None = None,
) -> Letter:
    words = clean(text)
    if not words:
        raise AnswerRefused("nothing-written")
    if (over := units(words) - MOST_UNITS) > 0:
        raise AnswerRefused("words-too-long", max=MOST_UNITS, over=over)
    identifying_words.refuse_citizen_number(words)
    body: Mapping[str, Any] = {_WORDS: words}
    letter = Letter(
        LetterId(unit.chance.bytes(8).hex()), author.id, kind, body, unit.now, recipient, affair
    )
    unit.store.letters.save(letter)
    return letter


def _tell(
    unit: Unit, reader: PersonId, letter_id: LetterId, message: MessageId | None = None
) -> None:
    unit.tell(
        Notice(
            NoticeKind.LETTER,
            person=reader,
            message=message,
            detail=LetterDetail(letter_id),
        )
    )
