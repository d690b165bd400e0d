"""Erasing: a concern or a person goes for good, here and at Telegram; a stone says that it did.

In one transaction all rows go with the keys that open them; what stands at Telegram is taken back
by notices that need none of those rows. Source: guide, "Veilig en zorgvuldig omgaan met
vertrouwelijke informatie"; the term is `keep_days` in `protocol.toml`.
"""

from collections.abc import Iterable
from enum import StrEnum

from domain.concern import Concern
from domain.identifiers import ConcernId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from services import aside, board, copies, digest, filing, prompting, telling, writing
from services.unit import Unit
from storage.journal import JournalAct
from storage.tombstones import Buried, Tombstone


class Why(StrEnum):
    """Why something was erased."""

    TERM = "term"  # the time that it is kept was over
    BY_HAND = "by-hand"  # the municipality decided so
    PERSON = "person"  # somebody asked that nothing is kept of them
    RESTORED = "restored"  # it was erased before, and a backup had brought it back


def erase_concern(unit: Unit, concern: Concern, why: Why) -> None:
    """Leave nothing of a concern but its stone and its lines in the journal.

    The reporter hears it, unless they are being erased themselves or heard it the first time. For
    the clock, when `Due.ERASE` has come, and for the command line; nobody else may call it.
    """
    unit.store.outbox.drop_naming(concern.reference)
    _take_back(unit, concern)
    unit.store.erasure.concern(concern.id)
    _bury(unit, Buried.CONCERN, concern.id, why)
    unit.store.journal.append(JournalAct.ERASED, unit.now, concern=concern.id, detail=why)
    if why in {Why.TERM, Why.BY_HAND}:
        _tell_reporter(unit, concern, why)
    digest.shrunk(unit)
    board.changed(unit)


def apply_again(unit: Unit, stones: Iterable[Tombstone]) -> int:
    """Erase again what a backup has brought back; tells how much that was.

    For the start and for `restore`. Nobody is told twice.
    """
    known = unit.store.tombstones
    found = 0
    for stone in sorted(stones):
        known.add(stone)
        if stone.what is Buried.CONCERN:
            concern = unit.store.concerns.by_id(ConcernId(stone.id))
            if concern is not None:
                erase_concern(unit, concern, Why.RESTORED)
                found += 1
    return found


def _bury(unit: Unit, what: Buried, buried_id: str, why: Why) -> None:
    unit.store.tombstones.add(Tombstone(unit.now, what, buried_id, why))


def _take_back(unit: Unit, concern: Concern) -> None:
    """Take back what tells of a concern at Telegram: its topic as a whole, all else one by one."""
    _end_conversations(unit, concern)
    placement, group = unit.store.concerns.placement(concern.id), unit.store.group.current()
    in_topic = placement.thread is not None
    copies.take_back_all(unit, concern.id, None if in_topic else placement.card)
    if group is not None and placement.thread is not None:
        copies.erase_topic(unit, group.chat, placement.thread, concern.reference)


def _end_conversations(unit: Unit, concern: Concern) -> None:
    """End what officials and the reporter are writing about it; a draft that waited comes back."""
    for conversation in unit.store.conversations.in_group():
        if conversation.concern != concern.id:
            continue
        if conversation.kind == prompting.KIND:
            writing.stop(unit, conversation)
        elif telling.is_telling(conversation):
            for message in (conversation.screen, *telling.Telling.of(conversation).typed):
                filing.take_away(unit, conversation.person, message)
            telling.stop(unit, conversation)
            writer = unit.store.people.by_id(conversation.person)
            if writer is not None:
                aside.bring_back(unit, writer)


def _tell_reporter(unit: Unit, concern: Concern, why: Why) -> None:
    unit.tell(
        Notice(
            NoticeKind.REPLY,
            Priority.FEEDBACK,
            person=PersonId(concern.reporter),
            detail={
                "text": "erasing-reporter",
                "reference": concern.reference,
                "kind": str(concern.kind),
                "why": str(why),
            },
        )
    )
