"""Copies at Telegram: every message of ours that tells of a concern is known, to be taken back.

So is every one that tells of an affair: a meeting, an announcement, a survey.
"""

from collections.abc import Iterable

from domain.conversations.notices import ErasedTopicDetail, RemovalDetail
from domain.identifiers import (
    AffairId,
    ChatId,
    ConcernId,
    MessageId,
    PersonId,
    ThreadId,
)
from domain.notice_rules import CopyOf
from domain.notice_table import rules_of
from domain.notices import LetterDetail, Notice, NoticeKind, PageDetail
from services.unit import Unit
from storage.records import Placement
from storage.tables.telegram_copies import IN_GROUP, IN_TOPIC, TOPIC


def outlived(unit: Unit, notice: Notice) -> bool:
    """Tell whether a notice is about something that was erased since it was promised."""
    if rules_of(notice).takes_back:
        return False
    if notice.concern is not None:
        return not unit.store.concerns.kept(notice.concern)
    about = notice.detail.of_affair
    return about is not None and not unit.store.affairs.kept(about)


def traced(unit: Unit, notice: Notice) -> bool:
    """Tell whether what this notice shows is to be taken back one day."""
    return _concern_of(notice) is not None or _affair_of(unit, notice) is not None


def shown(unit: Unit, notice: Notice, message: MessageId, *, in_topic: bool = False) -> None:
    """Remember a message that was sent or changed for a notice; one about neither is let go."""
    place = notice.person or (IN_TOPIC if in_topic else IN_GROUP)
    concern, affair = _concern_of(notice), _affair_of(unit, notice)
    unit.store.copies.drop(place, message)
    if concern is not None:
        unit.store.copies.add(concern, place, message)
    elif affair is not None:
        unit.store.copies.add_affair(affair, place, message)


def gone(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Forget a message that was taken away."""
    for place in (notice.person,) if notice.person else (IN_GROUP, IN_TOPIC):
        unit.store.copies.drop(place, message)


def topic_made(unit: Unit, concern: ConcernId, thread: ThreadId) -> None:
    """Remember a topic for as long as its concern is kept, also when another takes its place."""
    unit.store.copies.add(concern, TOPIC, MessageId(thread))


def leave_topic(unit: Unit, concern: ConcernId) -> None:
    """Take away what we know to stand in the topics of a concern: others take their place."""
    showings = unit.store.showings.of(concern)
    found = [each for each in unit.store.copies.of(concern) if each[0] == IN_TOPIC]
    found += [(showing.place, showing.message) for showing in showings]
    _take_all(unit, found, _reference(unit, concern))
    for showing in showings:
        unit.store.showings.drop(showing.id)


def take_back_all(unit: Unit, concern: ConcernId, placement: Placement) -> None:
    """Take away all that is known to tell of a concern, its card among it.

    Its topics go as a whole, with all that others wrote there. Where that cannot be, what we know
    to stand in them goes one by one.
    """
    known = unit.store.copies.of(concern)
    showings = unit.store.showings.of(concern)
    reference, group = _reference(unit, concern), unit.store.group.current()
    found = [*known, *((showing.place, showing.message) for showing in showings)]
    if placement.card is not None:
        found.append((IN_GROUP if placement.thread is None else IN_TOPIC, placement.card))
    inside = tuple(message for place, message in found if place == IN_TOPIC)
    threads = [ThreadId(number) for place, number in found if place == TOPIC]
    if group is not None and threads:
        for thread in threads:
            erase_topic(unit, group.chat, thread, reference, inside)
        found = [each for each in found if each[0] != IN_TOPIC]
    _take_all(unit, (each for each in found if each[0] != TOPIC), reference)


def take_back_affair(unit: Unit, affair: AffairId) -> None:
    """Take away every message that is known to tell of an affair."""
    _take_all(unit, unit.store.copies.of_affair(affair))


def take_back_inside(
    unit: Unit, chat: ChatId, messages: Iterable[MessageId], reference: str
) -> None:
    """Take away one by one what stood in a topic that could not be deleted."""
    for message in dict.fromkeys(messages):
        take_back(unit, chat, message, reference=reference)


def _reference(unit: Unit, concern_id: ConcernId) -> str:
    concern = unit.store.concerns.by_id(concern_id)
    return concern.reference if concern is not None else ""


def _take_all(unit: Unit, found: Iterable[tuple[str, MessageId]], reference: str = "") -> None:
    group = unit.store.group.current()
    for place, message in dict.fromkeys(found):
        if place not in {IN_GROUP, IN_TOPIC}:
            take_back_from(unit, PersonId(place), message)
        elif group is not None:
            take_back(unit, group.chat, message, reference=reference)


def take_back_from(unit: Unit, person_id: PersonId, message: MessageId) -> None:
    """Take a message away from somebody's private chat, also when nothing is kept of them then."""
    person = unit.store.people.by_id(person_id)
    if person is not None:
        take_back(unit, ChatId(person.account), message, person_id)


def take_back(
    unit: Unit,
    chat: ChatId,
    message: MessageId,
    person: PersonId | None = None,
    *,
    reference: str = "",
) -> None:
    """Take a message away from a chat; what cannot be deleted any more is emptied."""
    unit.tell(
        Notice(
            NoticeKind.REMOVE,
            person=person,
            message=message,
            detail=RemovalDetail(chat=chat, reference=reference),
        )
    )


def erase_topic(
    unit: Unit,
    chat: ChatId,
    thread: ThreadId,
    reference: str,
    messages: tuple[MessageId, ...] = (),
) -> None:
    """Delete a topic with all its messages; the chat is named, should our group be another then."""
    unit.tell(
        Notice(
            NoticeKind.ERASE_TOPIC,
            detail=ErasedTopicDetail(chat, thread, reference, messages=messages),
        )
    )


def _concern_of(notice: Notice) -> ConcernId | None:
    return notice.concern if rules_of(notice).copy_of is CopyOf.CONCERN else None


def _affair_of(unit: Unit, notice: Notice) -> AffairId | None:
    """Find what a notice shows something of, as long as it is kept."""
    affair, copy_of = None, rules_of(notice).copy_of
    if copy_of is CopyOf.LETTER:
        letter = unit.store.letters.by_id(notice.detail_as(LetterDetail).letter)
        affair = letter.affair if letter is not None else None
    elif copy_of is CopyOf.AFFAIR and isinstance(notice.detail, PageDetail):
        affair = AffairId(notice.detail.on)
    elif copy_of is CopyOf.AFFAIR:
        affair = notice.detail.of_affair
    return affair if affair is not None and unit.store.affairs.kept(affair) else None
