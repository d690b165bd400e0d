"""The queue of new concerns that wait for the group's budget, told in one message.

Telegram lets a bot say twenty things a minute in a group. When more comes in, the officials
see at once how much waits and what is urgent; the message goes when the queue is empty.
"""

from datetime import timedelta

from domain.identifiers import MessageId
from domain.notices import Notice, NoticeKind
from services.unit import Unit
from storage.moments import from_text, to_exact_text

LONG_QUEUE = 10
"""More new concerns than this without a card make a queue worth telling of."""

_EVERY = timedelta(minutes=1)
_TOLD, _MESSAGE = "digest-told", "digest-message"


def grown(unit: Unit) -> None:
    """Tell of the queue if this concern made it long."""
    if unit.store.concerns.without_card(LONG_QUEUE + 1) > LONG_QUEUE:
        _tell_now_and_then(unit)


def shrunk(unit: Unit) -> None:
    """Follow the queue when a concern got its card."""
    if not unit.store.meta.get(_TOLD):
        return
    if unit.store.concerns.without_card(1):
        _tell_now_and_then(unit)
    else:
        _tell(unit)


def on_show(unit: Unit) -> tuple[MessageId | None, str]:
    """Give the message that tells of the queue, and what it shows (a hash), if there is one."""
    number, _, look = (unit.store.meta.get(_MESSAGE) or "").partition(":")
    return (MessageId(int(number)) if number else None), look


def shown(unit: Unit, number: MessageId, look: str) -> None:
    """Remember the message that tells of the queue, and what it shows."""
    unit.store.meta.set(_MESSAGE, f"{number}:{look}")


def gone(unit: Unit) -> None:
    """Forget the message."""
    unit.store.meta.set(_MESSAGE, "")


def over(unit: Unit) -> None:
    """Forget the queue: everything has its card."""
    gone(unit)
    unit.store.meta.set(_TOLD, "")


def _tell_now_and_then(unit: Unit) -> None:
    told = unit.store.meta.get(_TOLD)
    if not told or unit.now - from_text(told) >= _EVERY:
        _tell(unit)


def _tell(unit: Unit) -> None:
    unit.store.meta.set(_TOLD, to_exact_text(unit.now))
    unit.tell(Notice(NoticeKind.WAITING_QUEUE, coalesce="digest"))
