"""Copies at Telegram: every message of ours that tells of a concern is known, to be taken back."""

from domain.identifiers import ChatId, ConcernId, MessageId, PersonId, ThreadId
from domain.notices import Notice, NoticeKind, Priority
from services.unit import Unit
from storage.copies import IN_GROUP

_TAKES_BACK = frozenset({NoticeKind.REMOVE, NoticeKind.ERASE_TOPIC})


def outlived(unit: Unit, notice: Notice) -> bool:
    """Tell whether a notice is about a concern that was erased since it was promised."""
    if notice.concern is None or notice.kind in _TAKES_BACK:
        return False
    return not unit.store.concerns.kept(notice.concern)


def shown(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Remember a message that was sent or changed for a notice; one about no concern is let go."""
    place = notice.person or IN_GROUP
    if notice.concern is not None:
        unit.store.copies.add(notice.concern, place, message)
    else:
        unit.store.copies.drop(place, message)


def gone(unit: Unit, notice: Notice, message: MessageId) -> None:
    """Forget a message that was taken away."""
    unit.store.copies.drop(notice.person or IN_GROUP, message)


def take_back_all(unit: Unit, concern: ConcernId, also: MessageId | None) -> None:
    """Take away every message that is known to tell of a concern, and `also` one in the group."""
    known = unit.store.copies.of(concern)
    showings = unit.store.showings.of(concern)
    found = dict.fromkeys([*known, *((showing.place, showing.message) for showing in showings)])
    if also is not None:
        found[IN_GROUP, also] = None
    group = unit.store.group.current()
    for place, message in found:
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
