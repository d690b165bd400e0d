"""A concern: what a key figure filed, without its words, and what was promised about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import PromiseClock
from domain.concerns.timeline import NO_COURSE, Timeline
from domain.identifiers import ConcernId, PersonId, Reference

__all__ = [
    "Concern",
    "ConcernKind",
    "Deadline",
    "Promise",
    "Stage",
    "Urgency",
    "next_due",
    "running",
]


class ConcernKind(StrEnum):
    """A concern about the town, or a question for help.

    Both go the same way; asking is as welcome as telling (guide, "Wederkerigheid organiseren").
    """

    CONCERN = "concern"
    HELP = "help"


class Stage(StrEnum):
    """How far a concern has come, down this list.

    It goes back only when the official who took it up leaves the network, or when it is reopened:
    then it waits to be taken up once more. A withdrawn concern waits to be erased.
    """

    FILED = "filed"
    ACKNOWLEDGED = "acknowledged"
    TAKEN_UP = "taken-up"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Urgency(StrEnum):
    """How soon the reporter thinks somebody should look."""

    URGENT = "urgent"
    SOON = "soon"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Promise:
    """What the reporter was told at filing. It stays, also when the protocol changes later."""

    confirm_by: datetime
    take_up_by: datetime
    feedback_by: datetime
    protocol_version: int


@dataclass(frozen=True, slots=True)
class Concern:
    """One concern or question for help, without the words that were written about it.

    `named` tells whether the officials may know who the reporter is. `owner` is the official
    who took it up. `feedback_given` counts the answers the reporter got since it was filed or
    reopened. `timeline` holds what goes on beside the stage. `version` goes up with every act that
    changes something people see, so that an old button can be recognised. `subject` is empty when
    the reporter chose none. `danger` tells that they said somebody was in danger at that moment:
    then it is urgent too.
    """

    id: ConcernId
    reference: Reference
    kind: ConcernKind
    reporter: PersonId
    named: bool
    subject: str
    neighbourhood: str
    urgency: Urgency
    stage: Stage
    owner: PersonId | None
    filed_at: datetime
    promise: Promise
    feedback_given: int = 0
    outcome: str | None = None
    closed_at: datetime | None = None
    version: int = 1
    timeline: Timeline = NO_COURSE
    danger: bool = False


def next_due(concern: Concern) -> tuple[Deadline, datetime] | None:
    """Give what officials have to do first and by when (UTC), or None when time is not running."""
    first = next(iter(running(concern)), None)
    return None if first is None else (first.deadline, first.due_at)


def running(concern: Concern) -> list[PromiseClock]:
    """List the promises whose time runs, the first to fall due first."""
    clocks = (clock for clock in concern.timeline.clocks if clock.paused_at is None)
    return sorted(clocks, key=lambda clock: clock.due_at)
