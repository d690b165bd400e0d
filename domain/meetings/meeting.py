"""A meeting of the network: what it is, how far it has come, and what was agreed there.

Guide, "De organisatie van de bijeenkomsten": periodic or because of an event, core group or all, at
hosts in turn, with a neutral chair, agreements written down.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar, Self

from domain.identifiers import AffairId, PersonId
from domain.meetings.shared_agreement import SharedAgreement
from domain.people.audience import Audience

USUAL_MINUTES = 90

LONGEST_TITLE, LONGEST_PURPOSE, LONGEST_PLACE, LONGEST_REASON = 100, 500, 200, 300
MOST_POINTS, LONGEST_POINT = 10, 150
"""Characters, and points on an agenda: all of it fits one message, with the buttons in sight."""

TOLD = frozenset({"title", "purpose", "start", "minutes", "place", "chair", "agenda"})
"""What people hear of when it changes."""

_ONLY_THAT = frozenset({"purpose", "agenda"})
"""What is too long to say how it was: people hear that it changed, and see how it is."""

_MOST_CHANGES = 20


class MeetingKind(StrEnum):
    """What brings the network together."""

    REGULAR = "regular"
    EVENT = "event"  # something happened
    TRAINING = "training"
    MAYOR = "mayor"
    VISIT = "visit"  # the mayor or an official comes to one member


class MeetingStage(StrEnum):
    """How far a meeting has come."""

    POLLING = "polling"  # a date is being looked for; `options` are asked about
    POLLED = "polled"  # nobody is asked any longer; one of them must be chosen
    PLANNED = "planned"  # the invitations go out at `send_at`
    CALLED = "called"  # people were invited
    HELD = "held"  # it is over
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """Where it is: a host's code from `network.toml`, or else words."""

    host: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What was replaced when the meeting got this `sequence`: how it was, by field.

    None also stands for what is too long to say how it was.
    """

    sequence: int
    before: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; moments are UTC.

    `start` is None while a date is looked for. `by` called it; `chair` leads it. `seats` and
    `quorum` are None when there is no limit or minimum. `sequence` goes up with each change that
    calendars must hear of. In a `series`, `original` is the start the rhythm gave. `code` is what
    is shown in the room. `agreements_made` counts all there were, so that no number comes back;
    `agreements_told`: those who were there have them as they are now.
    `minutes_file` is Telegram's name of a PDF, `minutes_words` its alternative. `ended_at` is when
    it was held or cancelled: what is kept, is kept from there. `changes` are the last ones, and
    `asked` is the sequence at which people were last asked whether they come. `reason` says why it
    was cancelled. `nudged_at` is when those who did not answer were last reminded by hand.
    `chair_request` is the last question to a member whether they would be its chair.
    """

    KIND: ClassVar[str] = "meeting"

    id: AffairId
    kind: MeetingKind
    title: str
    by: PersonId
    audience: Audience
    stage: MeetingStage
    purpose: str = ""
    start: datetime | None = None
    minutes: int = USUAL_MINUTES
    place: MeetingPlace = MeetingPlace()
    chair: PersonId | None = None
    agenda: tuple[str, ...] = ()
    seats: int | None = None
    quorum: int | None = None
    reply_by: datetime | None = None
    urgent: bool = False
    send_at: datetime | None = None
    sequence: int = 0
    series: AffairId | None = None
    original: datetime | None = None
    options: tuple[datetime, ...] = ()
    code: str = ""
    quorum_told: bool = False
    thanked: bool = False
    agreements: tuple[SharedAgreement, ...] = ()
    agreements_made: int = 0
    agreements_told: bool = False
    minutes_words: str = ""
    minutes_file: str = ""
    ended_at: datetime | None = None
    changes: tuple[Change, ...] = ()
    asked: int = 0
    reason: str = ""
    nudged_at: datetime | None = None
    chair_request: AffairId | None = None

    @property
    def end(self) -> datetime | None:
        """Give when it is over; None while a date is looked for."""
        return None if self.start is None else self.start + timedelta(minutes=self.minutes)

    @property
    def is_visit(self) -> bool:
        """Whether it is one member's, who is visited: nobody else but who asks knows of it."""
        return self.kind is MeetingKind.VISIT

    @property
    def visited(self) -> PersonId | None:
        """Give who is visited; None for any other meeting, and once they were erased."""
        return next(iter(self.audience.people), None) if self.is_visit else None

    def over(self) -> Self:
        """Give what is kept of a visit once it was, or is off: not where somebody lives or works.

        Any other meeting stays as it is.
        """
        return replace(self, place=MeetingPlace(), changes=()) if self.is_visit else self

    def changed(self, **changes: Any) -> Self:
        """Give the meeting with changes that people and calendars must hear of."""
        sequence = self.sequence + 1
        before = {
            name: None if name in _ONLY_THAT else getattr(self, name)
            for name, value in changes.items()
            if name in TOLD and value != getattr(self, name)
        }
        known = (*self.changes, Change(sequence, before))[-_MOST_CHANGES:]
        return replace(self, sequence=sequence, changes=known, **changes)

    def since(self, sequence: int) -> dict[str, Any]:
        """Give what is not as it was at an earlier `sequence`: how it was then, by field."""
        before: dict[str, Any] = {}
        for change in self.changes:
            if change.sequence > sequence:
                before = {**change.before, **before}
        return {name: old for name, old in before.items() if old != getattr(self, name)}
