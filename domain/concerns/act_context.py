"""One act in hand: what comes with it, and what it looks into."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol as Shape

from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import Clock
from domain.concerns.rules import Outcome, Periods
from domain.concerns.timeline import Course
from domain.identifiers import EntryId, PersonId
from domain.working_time import WorkingTime


@dataclass(frozen=True, slots=True)
class Given:
    """What comes with an act: an outcome's code, kept words, an official, a yes or no."""

    outcome: str | None = None
    entry: EntryId | None = None
    official: PersonId | None = None
    yes: bool | None = None


class Terms(Shape):
    """The part of the protocol that acts look into."""

    @property
    def agreements(self) -> Mapping[Urgency, Agreement]:
        """Terms and reminders of today, an urgency."""
        ...

    @property
    def outcomes(self) -> Mapping[str, Outcome]:
        """The ways to end, by code."""
        ...

    @property
    def periods(self) -> Periods:
        """The days between things."""
        ...


@dataclass(frozen=True, slots=True)
class Work:
    """One act in hand. `before` is the concern as it was."""

    protocol: Terms
    before: Concern
    by: PersonId
    now: datetime
    working_time: WorkingTime
    given: Given

    @property
    def agreement(self) -> Agreement:
        """What was agreed at filing, or else today's terms."""
        kept = self.before.course.agreement
        return kept if kept is not None else self.protocol.agreements[self.before.urgency]

    def clock(self, deadline: Deadline) -> Clock:
        """Start the clock of a promise now."""
        return self.agreement.clock(deadline, self.now, self.working_time)

    def lapses_at(self) -> datetime:
        """Say until when a question to the reporter waits."""
        return self.agreement.question.after(self.now, self.working_time)


def on_course(concern: Concern, course: Course) -> Concern:
    """Give the concern with another course."""
    return replace(concern, course=course)
