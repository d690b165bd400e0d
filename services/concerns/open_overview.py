"""The overview of all that is open: one pinned message in the officials' group.

It follows every change, but at most once a minute: the group's budget is for people first.
"""

from dataclasses import dataclass
from datetime import timedelta

from domain.concerns.notices import BoardHereDetail
from domain.identifiers import MessageId, ThreadId
from domain.notices import Notice, NoticeKind, Priority
from services import group_trust
from services.reply import reply
from services.unit import Unit
from storage.moments import from_text, to_exact_text

_EVERY = timedelta(minutes=1)
_STALE, _TOLD, _MESSAGE = "pinned-stale", "pinned-told", "pinned-message"
_PIN_REFUSED = "pinned-refused"
_YES = "yes"


@dataclass(frozen=True, slots=True)
class OnShow:
    """The message that is the overview, what it shows (a hash), and whether it was pinned.

    `pin` is "yes", "no" when Telegram refused, and "" while it was not tried.
    """

    message: MessageId
    look: str
    pin: str = ""


def changed(unit: Unit) -> None:
    """Note that the overview is not true any more; `keep_up` does the rest."""
    if unit.store.meta.get(_STALE) != _YES:
        unit.store.meta.set(_STALE, _YES)


def keep_up(unit: Unit) -> None:
    """Bring the overview up to date when it is not, at most once a minute; for the clock."""
    group = unit.store.group.current()
    if group is None or group.state == "halted" or group_trust.in_doubt(unit):
        return
    if unit.store.meta.get(_STALE) != _YES:
        return
    told = unit.store.meta.get(_TOLD)
    if told and timedelta(0) <= unit.now - from_text(told) < _EVERY:
        return
    _tell(unit, Priority.ANNOUNCEMENT)


def ask(unit: Unit, message: MessageId, thread: ThreadId | None) -> None:
    """Bring the overview up to date at once, and point to it in answer to `message`.

    For officials. Pinning is tried again: the right to do so may have come. Raises NotPossibleNow
    while somebody is in the group who may not read along.
    """
    group_trust.check(unit)
    shown = on_show(unit)
    if shown is not None and shown.pin != _YES:
        remember(unit, OnShow(shown.message, shown.look))
    _tell(unit, Priority.ANSWER)
    unit.tell(
        Notice(
            NoticeKind.OPEN_OVERVIEW_HERE,
            message=message,
            detail=BoardHereDetail(thread),
        )
    )


def on_show(unit: Unit) -> OnShow | None:
    """Give the message that is the overview; None when there is none."""
    number, _, rest = (unit.store.meta.get(_MESSAGE) or "").partition(":")
    if not number:
        return None
    look, _, pin = rest.partition(":")
    return OnShow(MessageId(int(number)), look, pin)


def remember(unit: Unit, shown: OnShow) -> None:
    """Keep which message it is, what it shows and whether it is pinned."""
    unit.store.meta.set(_MESSAGE, f"{shown.message}:{shown.look}:{shown.pin}")


def gone(unit: Unit) -> None:
    """Forget the message: somebody deleted it, or the group is another one."""
    unit.store.meta.set(_MESSAGE, "")
    changed(unit)


def pin_refused(unit: Unit, shown: OnShow) -> None:
    """Leave the overview unpinned; the coordinators hear once that a right is missing."""
    remember(unit, OnShow(shown.message, shown.look, "no"))
    if unit.store.meta.get(_PIN_REFUSED):
        return
    unit.store.meta.set(_PIN_REFUSED, _YES)
    for coordinator in unit.store.people.coordinators():
        reply(unit, coordinator.id, "clock-pin-refused", priority=Priority.REMINDER)


def _tell(unit: Unit, priority: Priority) -> None:
    unit.store.meta.set(_STALE, "")
    unit.store.meta.set(_TOLD, to_exact_text(unit.now))
    unit.tell(Notice(NoticeKind.OPEN_OVERVIEW, priority, coalesce="board"))
