"""The mayor's own words: a coordinator gives them, and they go with the next yearly thanks.

No second coordinator is needed. Until the thanks go out they can be replaced or taken back, which
the other coordinators hear; then they are over, and a year later coordinators are asked once
whether there are new ones.
"""

from base64 import b64decode, b64encode
from datetime import timedelta

from domain.conversations.attachments import Medium
from domain.conversations.told import Told
from domain.errors import AnswerRefused, NotAllowed, NotPossibleNow
from domain.identifiers import AffairId
from domain.notices import Notice, NoticeKind, PageDetail, Priority
from domain.people.mayors_words import (
    ASKED_DAY,
    ASKED_MONTH,
    MOST_VOICE_BYTES,
    THANKS_DAY,
    THANKS_MONTH,
    MayorsWords,
    MayorsWordsStage,
)
from domain.people.pausing import BACK_AT
from domain.roles import Role, Standing
from services import identifying_words, telegram_copies
from services.reply import reply
from services.unit import Unit
from storage.errors import NotKept
from storage.records import Person
from storage.tables.journal import JournalAct

ASKED = "ask"
"""The page that asks for new words, or shows those that are ready."""

_THANKED = "years-thanked"
_LAST, _ASKED_IN = "mayors-words-last", "mayors-words-asked"


def may(person: Person) -> bool:
    """Tell whether somebody gives the mayor's words: coordinators do."""
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def current(unit: Unit) -> MayorsWords | None:
    """Give the words that go with the next thanks; None when there are none."""
    known = unit.store.affairs.all(MayorsWords)
    return next((each for each in known if each.stage is MayorsWordsStage.READY), None)


def of_year(unit: Unit, year: int) -> MayorsWords | None:
    """Give the words that went with the thanks of a year; None when there were none."""
    sent = [
        each
        for each in unit.store.affairs.all(MayorsWords)
        if each.stage is MayorsWordsStage.SENT and each.year == year
    ]
    return next(iter(sent), None)


def voice(found: MayorsWords) -> bytes | None:
    """Give what was spoken, as it was made safe; None when nothing was."""
    return b64decode(found.voice) if found.voice else None


def thanked(unit: Unit) -> list[str]:
    """List the years in which everybody was thanked."""
    return (unit.store.meta.get(_THANKED) or "").split()


def coming(unit: Unit) -> int:
    """Give the year of the thanks that come next."""
    year = unit.now.astimezone(unit.municipality.network.timezone).year
    return year + 1 if str(year) in thanked(unit) else year


def give(unit: Unit, coordinator: Person, words: str, spoken: bytes | None) -> MayorsWords:
    """Let these go with the next thanks, in place of what was given before.

    Raises NotAllowed, and AnswerRefused for nothing at all, a citizen service number, and speech
    that is too long.
    """
    if not may(coordinator):
        raise NotAllowed
    if not words and spoken is None:
        raise AnswerRefused("nothing-written")
    identifying_words.refuse_citizen_number(words)
    if spoken is not None and len(spoken) > MOST_VOICE_BYTES:
        raise AnswerRefused("mayor-voice-long")
    if (before := current(unit)) is not None:
        _end(unit, before)
        _tell_others(unit, coordinator, "mayor-replaced")
    kept = "" if spoken is None else b64encode(spoken).decode("ascii")
    made = MayorsWords(AffairId(unit.chance.bytes(8).hex()), words, kept)
    unit.store.affairs.save(made, None)
    _journal(unit, JournalAct.MAYORS_WORDS_GIVEN, coordinator, made)
    return made


def give_told(unit: Unit, coordinator: Person, told: Told) -> MayorsWords:
    """Let what was typed and spoken in a chat go with the next thanks. Raises as `give`.

    AnswerRefused also while speech is on its way.
    """
    spoken = None
    for attachment in told.attached:
        if attachment.medium is not Medium.VOICE:
            raise AnswerRefused("only-voices", max=1)
        try:
            spoken = unit.store.attachments.of_draft(coordinator.id, attachment.id)
        except NotKept:
            raise AnswerRefused("mayor-voice-on-its-way") from None
    return give(unit, coordinator, told.text, spoken)


def take_back(unit: Unit, coordinator: Person, words_id: AffairId) -> None:
    """Keep nothing of words that did not go out yet. Raises NotAllowed and NotPossibleNow."""
    if not may(coordinator):
        raise NotAllowed
    found = current(unit)
    if found is None or found.id != words_id:
        raise NotPossibleNow("mayor-words-gone")
    _end(unit, found)
    _tell_others(unit, coordinator, "mayor-taken-back")
    _journal(unit, JournalAct.MAYORS_WORDS_TAKEN_BACK, coordinator, found)


def go_along(unit: Unit, year: int) -> None:
    """Note that everybody is thanked for a year: the words that are ready go along, and are over.

    For the clock, before anybody is thanked.
    """
    unit.store.meta.set(_THANKED, " ".join([*thanked(unit), str(year)]))
    if (found := current(unit)) is not None:
        _save_ended(unit, found.sent(year, unit.now))
        unit.store.meta.set(_LAST, str(year))


def ask_anew(unit: Unit) -> None:
    """Ask coordinators once whether there are new words, a year after there were; for the clock.

    Where some are ready, given up to a year ago, they see once more what goes out.
    """
    local = unit.now.astimezone(unit.municipality.network.timezone)
    begins = (local.month, local.day) >= (ASKED_MONTH, ASKED_DAY)
    if not begins or local.time() < BACK_AT or (local.month, local.day) >= _THANKS:
        return
    if unit.store.meta.get(_LAST) != str(local.year - 1) or unit.quiet_until():
        return
    if unit.store.meta.get(_ASKED_IN) == str(local.year):
        return
    unit.store.meta.set(_ASKED_IN, str(local.year))
    for coordinator in unit.store.people.coordinators():
        detail = PageDetail(ASKED)
        unit.tell(Notice(NoticeKind.MAYORS_WORDS, Priority.REMINDER, coordinator.id, detail=detail))


_THANKS = (THANKS_MONTH, THANKS_DAY)


def _end(unit: Unit, found: MayorsWords) -> None:
    _save_ended(unit, found.taken_back(unit.now))
    telegram_copies.take_back_affair(unit, found.id)


def _tell_others(unit: Unit, coordinator: Person, key: str) -> None:
    """Let the other coordinators know, from whose chats goes what they saw ready."""
    for each in unit.store.people.coordinators():
        if each.id != coordinator.id:
            reply(unit, each.id, key, priority=Priority.REMINDER, colleague=coordinator.id)


def _save_ended(unit: Unit, found: MayorsWords) -> None:
    keep = timedelta(days=unit.municipality.network.habits.keep_days)
    unit.store.affairs.save(found, unit.now + keep)


def _journal(unit: Unit, act: JournalAct, coordinator: Person, found: MayorsWords) -> None:
    unit.store.journal.append(act, unit.now, actor=coordinator.id, detail=found.id)
