"""Whether the bot is in the officials' group, may write there, and finds its topics.

What Telegram answers to one call is evidence, not a fact. Before anything halts it is asked another
way; and what was halted goes on as soon as a look, or anything that happens in the group, says so.
"""

from datetime import datetime, timedelta

from domain.group.notices import PresenceDetail
from domain.identifiers import ConcernId
from domain.notices import Notice, NoticeKind, Priority
from services.concerns import card_delivery
from services.unit import Unit

OUT, IN = "out", "in"
"""What one answer says about the bot in the group; empty while nobody can tell."""

_ASKED, _LOOKED, _TOLD = "presence", "presence_looked", "presence_told"
_EVERY, _ONCE_IN = timedelta(minutes=10), timedelta(days=1)


def ask(unit: Unit, *, awaited: bool = False) -> None:
    """Ask Telegram whether the bot is in the group, and how that is set.

    What is to be shown there waits for that. `awaited`: somebody wants to read.
    """
    if unit.store.group.current() is not None and not asked(unit):
        detail = PresenceDetail(awaited=awaited)
        unit.tell(Notice(NoticeKind.PRESENCE, detail=detail, coalesce=_ASKED))


def asked(unit: Unit) -> bool:
    """Tell whether that was asked, and not answered yet."""
    return unit.store.outbox.pending(_ASKED)


def heard(unit: Unit, detail: PresenceDetail) -> None:
    """Keep what one question gave; the next one follows."""
    unit.tell(Notice(NoticeKind.PRESENCE, detail=detail, coalesce=_ASKED))


def look_again(unit: Unit) -> None:
    """Look every ten minutes whether a group that halted is there again. For the clock."""
    group = unit.store.group.current()
    if group is None or group.state != "halted" or group.next_chat is not None:
        return
    if _is_its_turn(unit, _LOOKED, _EVERY):
        ask(unit)


def alive(unit: Unit) -> None:
    """Something happens in our group: when it is halted, ask whether the bot is in it again."""
    group = unit.store.group.current()
    if group is not None and group.state == "halted" and group.next_chat is None:
        ask(unit)


def conclude(unit: Unit, said: PresenceDetail, *, topics: bool) -> None:
    """Halt when all say that the bot is out; go on when one says it is in. Else leave it as it is.

    `topics` tells whether the bot may manage topics.
    """
    group = unit.store.group.current()
    if group is None or group.next_chat is not None:
        return
    if IN not in {said.chat, said.member}:
        if said.chat == OUT and said.member in {OUT, ""}:
            card_delivery.group_presence(unit, present=False)
        return
    if said.member == OUT and said.certain:
        card_delivery.group_presence(unit, present=False)
        return
    card_delivery.group_presence(unit, present=True)
    if said.forum == "no" and group.forum:
        card_delivery.topics_off(unit)
    elif group.forum and said.member == IN and said.certain and not topics:
        card_delivery.topics_refused(unit)
    elif said.forum == "yes" and topics and not group.forum:
        card_delivery.topics_back(unit)


def refuses(unit: Unit) -> None:
    """Tell the coordinators, once a day, that Telegram keeps refusing something in the group."""
    if _is_its_turn(unit, _TOLD, _ONCE_IN):
        card_delivery.tell_coordinators(unit, "card-group-refuses", Priority.URGENT)


def ask_topic(unit: Unit, concern_id: ConcernId | None) -> None:
    """Open a topic, and so find out whether it is there. Without a concern: the general one."""
    if not topic_asked(unit, concern_id):
        key = _topic_key(concern_id)
        unit.tell(Notice(NoticeKind.OPEN_TOPIC, concern=concern_id, coalesce=key))


def topic_asked(unit: Unit, concern_id: ConcernId | None) -> bool:
    """Tell whether that was asked, and not answered yet."""
    return unit.store.outbox.pending(_topic_key(concern_id))


def _topic_key(concern_id: ConcernId | None) -> str:
    return f"open-topic:{concern_id or ''}"


def _is_its_turn(unit: Unit, name: str, every: timedelta) -> bool:
    """Tell whether it is time again, and note that it was done."""
    last = unit.store.meta.get(name)
    if last and timedelta(0) <= unit.now - datetime.fromisoformat(last) < every:
        return False
    unit.store.meta.set(name, unit.now.isoformat())
    return True
