"""The journal's newest line, daily to coordinators' chats: what stands there nobody puts back.

Each day a message of its own, without a sound, and the one before goes. A database file that was
put back does not know the number of the newest message: so that one stays, beside a lower one.
"""

from domain.identifiers import MessageId, PersonId
from domain.notices import Notice, NoticeKind
from services import telegram_copies
from services.reply import reply
from services.unit import Unit
from storage.journal_heads import Head

_DAY, _LAST = "heads-day", "heads-last"
_TOLD, _SAID = "heads-messages", "heads-put-back"


def run(unit: Unit) -> None:
    """Tell each coordinator once a day, in office hours, when anything was journaled since.

    Not on the first day. Who has not had yesterday's yet gets one message, of now. For the clock.
    """
    today, before = unit.today.isoformat(), unit.store.meta.get(_DAY)
    if before == today:
        return
    unit.store.meta.set(_DAY, today)
    head = unit.store.journal.head()
    if not before or not head.seq or unit.store.meta.get(_LAST) == head.spoken:
        return
    unit.store.meta.set(_LAST, head.spoken)
    for coordinator in unit.store.people.coordinators():
        unit.tell(
            Notice(
                NoticeKind.NEWEST_LINE,
                person=coordinator.id,
                coalesce=f"newest-line:{coordinator.id}",
            )
        )


def told(unit: Unit, coordinator: PersonId, message: MessageId) -> None:
    """Note the message that tells the newest line now, and take the one before it away."""
    known = dict(each.split(":") for each in (unit.store.meta.get(_TOLD) or "").split())
    before = known.get(coordinator)
    known[coordinator] = str(message)
    now = {person.id for person in unit.store.people.coordinators()}
    kept = [f"{person}:{number}" for person, number in known.items() if person in now]
    unit.store.meta.set(_TOLD, " ".join(kept))
    if before is not None:
        telegram_copies.take_back_from(unit, coordinator, MessageId(int(before)))


def was_put_back(unit: Unit, gone: Head) -> None:
    """Tell the coordinators, once, that the journal lacks a line it had."""
    if unit.store.meta.get(_SAID) == gone.spoken:
        return
    unit.store.meta.set(_SAID, gone.spoken)
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, "newest-line-put-back", head=gone.spoken)
