"""Erasing: a concern or a person goes for good, here and at Telegram; a stone says that it did.

In one transaction all rows go with the keys that open them; what stands at Telegram is taken back
by notices that need none of those rows. Source: guide, "Veilig en zorgvuldig omgaan met
vertrouwelijke informatie"; the term is `keep_days` in `protocol.toml`.
"""

from collections.abc import Iterable

from domain.concerns.acts import Act
from domain.concerns.concern import Concern
from domain.conversations.notices import FormerChatDetail, ReplyDetail
from domain.errors import NotPossibleNow
from domain.identifiers import ChatId, ConcernId, OutsideId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from domain.people.notices import FarewellDetail
from domain.roles import BUDDIES, WITHOUT_PHONE
from services import officials, telegram_copies
from services.announcements import letters
from services.concerns import morning_list, open_overview, waiting_queue
from services.conversations import whole_chat
from services.meetings import outside_rows
from services.meetings.afterwards import agenda_points
from services.people import desk_accounts, language_and_removal
from services.people.parting import rows
from services.reply import reply
from services.tombstones import Why, bury
from services.unit import Unit
from services.upkeep import emptying, erasing_shared, statement
from services.worth import tallying
from storage.records import Person
from storage.sealing import SealBroken
from storage.tables.journal import JournalAct
from storage.tables.tombstones import Buried, Tombstone

_IN_IT = frozenset({*BUDDIES, *WITHOUT_PHONE})
"""Who takes part, with or without a phone: they leave before they are erased."""

_FAREWELL = "erasing-person"
"""The last word, when all was erased."""


def erase_concern(unit: Unit, concern: Concern, why: Why) -> None:
    """Leave nothing of a concern but its stone and its lines in the journal.

    The reporter hears it, unless they were erased themselves or heard it the first time. For
    the clock, when `Due.ERASE` has come, and for the command line; nobody else may call it.
    """
    tallying.goes(unit, concern)
    unit.store.outbox.drop_naming(concern.reference)
    unit.store.newest_pages.drop_naming(concern.id)
    unit.store.desk_messages.drop_naming(concern.id)
    _take_back(unit, concern)
    unit.store.erasure.concern(concern.id)
    if emptying.is_emptied(concern):
        unit.store.erasure.person(concern.reporter)
        unit.store.people.forget()
    bury(unit, Buried.CONCERN, concern.id, why)
    statement.concern_erased(unit, concern, why)
    unit.store.journal.append(Act.ERASE, unit.now, concern=concern.id, detail=why)
    if why is not Why.RESTORED:
        _tell_officials(unit, concern)
    if why in {Why.TERM, Why.WITHDRAWN, Why.BY_HAND} and not emptying.is_emptied(concern):
        _tell_reporter(unit, concern, why)
    if why is not Why.TERM:  # closed long ago then, so no list of today names it
        morning_list.take_away(unit)
    waiting_queue.shrunk(unit)
    open_overview.changed(unit)


def erase_person(unit: Unit, person: Person, why: Why) -> None:
    """Leave nothing of a person but their stone and their lines in the journal.

    The concerns they filed are emptied, and go one by one (`emptying.py`). What they wrote in
    office about the concerns of others stays there, as nobody's. Somebody who could read along in
    the group stays a guest until they left it. They hear it, as the last thing. For the command
    line; raises NotPossibleNow for the last coordinator.
    """
    messages = dict.fromkeys(whole_chat.messages_of(unit, person.id))
    at_desk = unit.store.desk_accounts.hash_for(person.id)
    unit.store.erasure.account(person.account)
    if person.standing in _IN_IT:
        _take_out(unit, person, why)
    for concern in unit.store.concerns.of_reporter(person.id):
        tallying.goes(unit, concern)
        emptying.empty(unit, concern)
    messages |= dict.fromkeys(whole_chat.messages_of(unit, person.id))
    leave_nothing_of(unit, person.id, why)
    unit.store.inbox.forget(person.account)
    for message in messages if person.has_telegram else ():
        telegram_copies.take_back(unit, ChatId(person.account), message, person.id)
    if why is Why.RESTORED:
        return
    if person.has_telegram:
        _say_goodbye(unit, person)
    else:
        desk_accounts.say_at_door(unit, at_desk, _FAREWELL)


def leave_nothing_of(unit: Unit, person_id: PersonId, why: Why) -> None:
    """Let go what is kept of somebody, with the key that opens it; a stone and a line stay.

    What they filed must be emptied, or gone. For `erase_person`, and for the clock (`former.py`).
    """
    letters.take_back(unit, person_id)
    agenda_points.take_back(unit, person_id)
    erasing_shared.forget_person(unit, person_id, why)
    rows.forget_person(unit, person_id)
    unit.store.erasure.person(person_id)
    unit.store.forget()
    bury(unit, Buried.PERSON, person_id, why)
    unit.store.journal.append(JournalAct.ERASED, unit.now, subject=person_id, detail=why)


def apply_again(unit: Unit, stones: Iterable[Tombstone]) -> int:
    """Erase again what a backup has brought back; tells how much that was.

    For the start and for `restore`. Nobody is told twice.
    """
    known = unit.store.tombstones
    found = 0
    for stone in sorted(stones, key=_concerns_first):
        known.add(stone)
        match stone.what:
            case Buried.CONCERN:
                found += _erase_again(unit, stone)
            case Buried.PERSON:
                found += _erase_person_again(unit, PersonId(stone.id))
            case Buried.AFFAIR:
                found += erasing_shared.erase_again(unit, stone)
            case Buried.CALENDAR_ADDRESS:
                found += unit.store.calendar_addresses.close_marked(stone.id)
            case Buried.OUTSIDE_LINK:
                found += outside_rows.close_again(unit, stone.id)
            case Buried.OUTSIDER:
                found += unit.store.outside_links.drop(OutsideId(stone.id))
    return found


def _concerns_first(stone: Tombstone) -> tuple[bool, Tombstone]:
    """Order stones: what the group saw go before needs no moment of its own any more."""
    return stone.what is not Buried.CONCERN, stone


def _erase_again(unit: Unit, stone: Tombstone) -> bool:
    """Erase a concern that came back; also one whose row is damaged, so that no start fails."""
    concern_id = ConcernId(stone.id)
    if not unit.store.concerns.kept(concern_id):
        return False
    try:
        with unit.attempt():
            concern = unit.store.concerns.by_id(concern_id)
            if concern is not None:
                erase_concern(unit, concern, Why.RESTORED)
                statement.concern_erased(unit, concern, stone.why, stone.at)
    except SealBroken:
        unit.store.newest_pages.drop_naming(concern_id)
        unit.store.desk_messages.drop_naming(concern_id)
        unit.store.erasure.concern(concern_id)
    return True


def _erase_person_again(unit: Unit, person_id: PersonId) -> bool:
    """Erase somebody who came back; a damaged row goes as it is, after the concerns they filed."""
    try:
        with unit.attempt():
            person = unit.store.people.by_id(person_id)
            if person is not None:
                erase_person(unit, person, Why.RESTORED)
            return person is not None
    except SealBroken:
        unit.store.erasure.person(person_id)
        unit.store.forget()
        return True


def _take_out(unit: Unit, person: Person, why: Why) -> None:
    """Let them leave the network first, so that others take over what they had in hand.

    After a restore nothing stops that: a new coordinator can be invited from the command line.
    """
    try:
        language_and_removal.remove(unit, person, person.id)
    except NotPossibleNow:
        if why is not Why.RESTORED:
            raise
    candidate = unit.store.candidate.current()
    if candidate is not None and candidate.by == person.id:
        unit.store.candidate.drop()


def _say_goodbye(unit: Unit, person: Person) -> None:
    """Say the last word; where to, and in which language, stands in the notice alone."""
    chat, language = ChatId(person.account), person.language
    gone = FormerChatDetail(chat, language)
    unit.tell(Notice(NoticeKind.COMMANDS, person=person.id, detail=gone))
    farewell = FarewellDetail(_FAREWELL, chat, language)
    unit.tell(Notice(NoticeKind.FAREWELL, person=person.id, detail=farewell))


def _take_back(unit: Unit, concern: Concern) -> None:
    """Take back what tells of a concern at Telegram: its topic as a whole, all else one by one."""
    emptying.end_conversations(unit, concern)
    placement = unit.store.concerns.placement(concern.id)
    if placement.thread is not None:
        telegram_copies.topic_made(unit, concern.id, placement.thread)
    telegram_copies.take_back_all(unit, concern.id, placement)


def _tell_officials(unit: Unit, concern: Concern) -> None:
    """Say that a topic, or what stood at the desk, did not go by mistake."""
    detail = ReplyDetail("erasing-group", {"reference": concern.reference})
    officials.tell(unit, Notice(NoticeKind.GROUP_REPLY, Priority.ANNOUNCEMENT, detail=detail))


def _tell_reporter(unit: Unit, concern: Concern, why: Why) -> None:
    reply(
        unit,
        PersonId(concern.reporter),
        "erasing-reporter",
        priority=Priority.FEEDBACK,
        reference=concern.reference,
        kind=str(concern.kind),
        why=str(why),
    )
