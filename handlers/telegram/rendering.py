"""Turns a notice into calls, one at a time, until what is shown agrees with what is true.

Every kind of notice has one `Renderer`. The courier asks it for the next call, makes the call
outside any transaction, and comes back with the result in the next transaction. A renderer
looks at the database each time, so a notice rendered late says what is true *then*.
"""

from datetime import datetime
from enum import Enum

from domain.notices import NoticeKind
from handlers.telegram.calls import JSON, Call, Failure, FailureKind
from services.concerns import card_delivery as delivery
from services.unit import Unit
from storage.records import Outgoing


class Verdict(Enum):
    """What becomes of a notice after a call."""

    DONE = "done"
    AGAIN = "again"
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

    def failed(self, unit: Unit, item: Outgoing, call: Call, failure: Failure) -> Verdict:
        """Decide after a failure that waiting alone does not mend."""
        del call
        match failure.kind:
            case FailureKind.NOT_MODIFIED:
                return Verdict.DONE
            case FailureKind.BLOCKED if item.notice.person:
                delivery.recipient_blocked(unit, item.notice)
            case FailureKind.TOPIC_GONE if item.notice.concern:
                delivery.topic_gone(unit, item.notice.concern)
                return Verdict.AGAIN
            case FailureKind.MIGRATED if failure.migrate_to:
                delivery.group_migrated(unit, failure.migrate_to)
                return Verdict.AGAIN
            case _:
                pass
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

    def __init__(self, renderers: dict[NoticeKind, Renderer]) -> None:
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
