"""A concern: what a key figure filed, without its words, and what was promised about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.identifiers import ConcernId, PersonId, Reference


class Kind(StrEnum):
    """A concern about the town, or a question for help.

    Both go the same way; asking is as welcome as telling (guide, "Wederkerigheid organiseren").
    """

    CONCERN = "concern"
    HELP = "help"


class Stage(StrEnum):
    """How far a concern has come, down this list.

    Only when the official who took it up leaves the network, it waits to be taken up once more.
    """

    FILED = "filed"
    ACKNOWLEDGED = "acknowledged"
    TAKEN_UP = "taken-up"
    CLOSED = "closed"


class Urgency(StrEnum):
    """How soon the reporter thinks somebody should look."""

    URGENT = "urgent"
    SOON = "soon"
    NORMAL = "normal"


class Deadline(StrEnum):
    """The three things a reporter is promised a date for."""

    CONFIRM = "confirm"
    TAKE_UP = "take-up"
    FEEDBACK = "feedback"


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
    who took it up. `feedback_given` counts the answers the reporter got. `version` goes up
    with every act that changes something people see, so that an old button can be recognised.
    """

    id: ConcernId
    reference: Reference
    kind: Kind
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


def next_due(concern: Concern) -> tuple[Deadline, datetime] | None:
    """Give the promise that has to be kept first, or None when all are kept."""
    promise, still_open = concern.promise, []
    if concern.stage is Stage.FILED:
        still_open.append((Deadline.CONFIRM, promise.confirm_by))
    if concern.stage in {Stage.FILED, Stage.ACKNOWLEDGED}:
        still_open.append((Deadline.TAKE_UP, promise.take_up_by))
    if concern.stage is not Stage.CLOSED and not concern.feedback_given:
        still_open.append((Deadline.FEEDBACK, promise.feedback_by))
    return min(still_open, key=lambda due: due[1], default=None)
