"""Turns a notice into calls, one at a time, until what is shown agrees with what is true.

Every kind of notice has one `Renderer`. The courier asks it for the next call, makes the call
outside any transaction, and comes back with the result in the next transaction. A renderer
looks at the database each time, so a notice rendered late says what is true *then*.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from domain.notices import NoticeKind
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from services.concerns import card_delivery
from services.unit import Unit
from storage.records import Outgoing

PATIENCE = 3
"""How often a refusal is taken for something that passes."""

OUT_OF_REACH = frozenset({FailureKind.BLOCKED, FailureKind.CHAT_UNKNOWN, FailureKind.CHAT_SHUT})
"""What says something about a chat as a whole, and not about one message."""


def gave_up(failure: Failure) -> bool:
    """Tell whether a person counts as out of reach by now, and not just for a moment."""
    patient = failure.kind is not FailureKind.BLOCKED and failure.times < PATIENCE
    return failure.kind in OUT_OF_REACH and not patient


class Verdict(Enum):
    """What becomes of a notice after a call."""

    DONE = "done"
    AGAIN = "again"
    LATER = "later"
    """Refused for now: tried again after a while, each time a longer one."""
    UNDELIVERABLE = "undeliverable"


class Renderer:
    """How one kind of notice is worded, and what is remembered about its delivery."""

    def render(self, unit: Unit, item: Outgoing) -> Call | None:
        """Give the next call, or None when nothing is left to show."""
        raise NotImplementedError

    def delivered(self, unit: Unit, item: Outgoing, call: Call, result: JSON) -> Verdict:
        """Remember what Telegram answered. The default: one call was all."""
        del unit, item, call, result
        return Verdict.DONE

    def missed(self, unit: Unit, item: Outgoing) -> None:
        """Hear that a call did not get through, and will be made again. The default: so be it."""
        del unit, item

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Decide after a failure that waiting alone does not mend.

        The default for a person: what may pass is tried again, and then put aside, which officials
        and coordinators hear when a reporter waits for it. Whatever is put aside goes out when
        they give a sign of life, and one thing an hour to see.
        """
        del call
        match failure.kind:
            case FailureKind.NOT_MODIFIED:
                return Verdict.DONE
            case FailureKind.MIGRATED if failure.migrate_to:
                card_delivery.group_migrated(unit, failure.migrate_to)
                return Verdict.AGAIN
            case FailureKind.BLOCKED:
                pass
            case FailureKind.METHOD_UNKNOWN:
                pass
            case _ if failure.times < PATIENCE:
                return Verdict.LATER
            case _:
                pass
        if item.notice.person:
            gone = failure.kind in OUT_OF_REACH
            card_delivery.recipient_blocked(unit, item.notice, out_of_reach=gone)
        return Verdict.UNDELIVERABLE


class Hold(Exception):  # noqa: N818 - a signal to the courier, not a fault
    """Nothing may be shown here yet: no group is bound, or the bound one waits for a decision.

    With `until` (UTC) only this notice waits, until then; what comes after it goes on.
    """

    def __init__(self, until: datetime | None = None) -> None:
        super().__init__()
        self.until = until


class Renderers:
    """All renderers, by kind of notice."""

    def __init__(self, renderers: Mapping[NoticeKind, Renderer]) -> None:
        missing = set(NoticeKind) - set(renderers)
        if missing:
            raise LookupError(f"no renderer for {sorted(missing)}")
        self._renderers = renderers

    def of(self, item: Outgoing) -> Renderer:
        """Give the renderer for this notice."""
        return self.of_kind(item.notice.kind)

    def of_kind(self, kind: NoticeKind) -> Renderer:
        """Give the renderer for this kind of notice."""
        return self._renderers[kind]
