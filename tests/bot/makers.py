"""Makes the small things that many tests of the running process need."""

from datetime import UTC, datetime

from domain.identifiers import ConcernId, PersonId
from domain.notices import Notice, NoticeKind, Priority
from storage.records import Delivery, Outgoing

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def outgoing(
    number: int,
    priority: Priority = Priority.ANSWER,
    *,
    kind: NoticeKind = NoticeKind.REPLY,
    person: PersonId | None = None,
    concern: ConcernId | None = None,
    state: Delivery = "waiting",
) -> Outgoing:
    """Make a notice on its way out."""
    return Outgoing(number, Notice(kind, priority, person=person, concern=concern), state, AT)
