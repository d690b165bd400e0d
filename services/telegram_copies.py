"""Copies at Telegram: every message of ours that tells of a concern is known, to be taken back.

So is every one that tells of an affair: a meeting, an announcement, a survey.
"""

from collections.abc import Iterable

from domain.identifiers import (
    AffairId,
    ChatId,
    ConcernId,
    LetterId,
    MessageId,
    PersonId,
    ThreadId,
)
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit
from storage.tables.telegram_copies import IN_GROUP

AFFAIR, _PAGE_OF, _LETTER = "affair", "on", "letter"
"""In the detail of a notice: what it is about, whose page it shows, and the letter it shows."""

_TAKES_BACK = frozenset({NoticeKind.REMOVE, NoticeKind.ERASE_TOPIC})

_TELLS_WHO_ANSWERED = frozenset({NoticeKind.SURVEY_RESULTS})
"""Who got these answered a survey: that stands nowhere in clear. They hold counts only."""


def outlived(unit: Unit, notice: Notice) -> bool:
    """Tell whether a notice is about something that was erased since it was promised."""
    if notice.kind in _TAKES_BACK:
        return False
    if notice.concern is not None:
        return not unit.store.concerns.kept(notice.concern)
    affair = notice.detail.get(AFFAIR)
    return bool(affair) and not unit.store.affairs.kept(AffairId(affair or ""))


def traced(unit: Unit, notice: Notice) -> bool:
    """Tell whether what this notice shows is to be taken back one day."""
    return notice.concern is not None or _affair_of(unit, notice) is not None


def shown(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Remember a message that was sent or changed for a notice; one about neither is let go."""
    place = notice.person or IN_GROUP
    affair = _affair_of(unit, notice)
    unit.store.copies.drop(place, message)
    if notice.concern is not None:
        unit.store.copies.add(notice.concern, place, message)
    elif affair is not None:
        unit.store.copies.add_affair(affair, place, message)


def gone(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Forget a message that was taken away."""
    unit.store.copies.drop(notice.person or IN_GROUP, message)


def take_back_all(unit: Unit, concern: ConcernId, also: MessageId | None) -> None:
    """Take away every message that is known to tell of a concern, and `also` one in the group."""
    known = unit.store.copies.of(concern)
    showings = unit.store.showings.of(concern)
    found = [*known, *((showing.place, showing.message) for showing in showings)]
    if also is not None:
        found.append((IN_GROUP, also))
    _take_all(unit, found)


def take_back_affair(unit: Unit, affair: AffairId) -> None:
    """Take away every message that is known to tell of an affair."""
    _take_all(unit, unit.store.copies.of_affair(affair))


def _take_all(unit: Unit, found: Iterable[tuple[str, MessageId]]) -> None:
    group = unit.store.group.current()
    for place, message in dict.fromkeys(found):
        if place != IN_GROUP:
            take_back_from(unit, PersonId(place), message)
        elif group is not None:
            take_back(unit, group.chat, message)


def take_back_from(unit: Unit, person_id: PersonId, message: MessageId) -> None:
    """Take a message away from somebody's private chat, also when nothing is kept of them then."""
    person = unit.store.people.by_id(person_id)
    if person is not None:
        take_back(unit, ChatId(person.account), message, person_id)


def take_back(unit: Unit, chat: ChatId, message: MessageId, person: PersonId | None = None) -> None:
    """Take a message away from a chat; what cannot be deleted any more is emptied."""
    unit.tell(
        Notice(
            NoticeKind.REMOVE,
            Priority.CARD,
            person=person,
            message=message,
            detail={"chat": str(chat)},
        )
    )


def erase_topic(unit: Unit, chat: ChatId, thread: ThreadId, reference: str) -> None:
    """Delete a topic with all its messages; the chat is named, should our group be another then."""
    unit.tell(
        Notice(
            NoticeKind.ERASE_TOPIC,
            Priority.CARD,
            detail={"chat": str(chat), "thread": str(thread), "reference": reference},
        )
    )


def _affair_of(unit: Unit, notice: Notice) -> AffairId | None:
    """Find what a notice shows something of, as long as it is kept."""
    if notice.kind in _TELLS_WHO_ANSWERED:
        return None
    named = notice.detail.get(AFFAIR) or notice.detail.get(_PAGE_OF)
    if letter_id := notice.detail.get(_LETTER):
        letter = unit.store.letters.by_id(LetterId(letter_id))
        named = letter.affair if letter is not None else None
    affair = AffairId(named) if named else None
    return affair if affair is not None and unit.store.affairs.kept(affair) else None
