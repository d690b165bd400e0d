"""What an act is done with: what comes with it, and what it looks into."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol as Shape

from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, ConcernKind, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.outcomes import Outcome, Partner, Periods
from domain.concerns.promise_clock import PromiseClock
from domain.concerns.timeline import PassedOn, Timeline
from domain.identifiers import EntryId, PersonId
from domain.working_time import WorkingTime


@dataclass(frozen=True, slots=True)
class Given:
    """What comes with an act: a code, kept words, an official, a yes or no.

    `outcome` is the code of what was chosen: how it ends, or the partner it is passed on to.
    """

    outcome: str | None = None
    entry: EntryId | None = None
    official: PersonId | None = None
    yes: bool | None = None


class ProtocolParts(Shape):
    """The part of the protocol that acts look into."""

    def agreement(self, kind: ConcernKind, urgency: Urgency) -> Agreement:
        """Give the terms and reminders of today."""
        ...

    @property
    def outcomes(self) -> Mapping[str, Outcome]:
        """The ways to end, by code."""
        ...

    @property
    def partners(self) -> Mapping[str, Partner]:
        """Who a concern can be passed on to, by code."""
        ...

    @property
    def periods(self) -> Periods:
        """The days between things."""
        ...


@dataclass(frozen=True, slots=True)
class ActContext:
    """By whom and when (UTC) an act is done, with what; `before` is the concern as it was."""

    protocol: ProtocolParts
    before: Concern
    by: PersonId
    now: datetime
    working_time: WorkingTime
    given: Given

    @property
    def agreement(self) -> Agreement:
        """What was agreed at filing, or else today's terms."""
        kept = self.before.timeline.agreement
        return kept if kept is not None else self.agreement_of_today

    @property
    def agreement_of_today(self) -> Agreement:
        """What is agreed for such a concern now."""
        return self.protocol.agreement(self.before.kind, self.before.urgency)

    def clock(self, deadline: Deadline) -> PromiseClock:
        """Start the clock of a promise now."""
        return self.agreement.clock(deadline, self.now, self.working_time)

    def clock_at(self, passed_on: PassedOn) -> PromiseClock:
        """Start the clock of asking a partner back now."""
        term = passed_on.ask_back
        return self.agreement.clock_of(Deadline.PARTNER, term, self.now, self.working_time)

    def lapses_at(self) -> datetime:
        """Say until when a question to the reporter waits."""
        return self.agreement.question.after(self.now, self.working_time)


def with_timeline(concern: Concern, timeline: Timeline) -> Concern:
    """Give the concern with another timeline."""
    return replace(concern, timeline=timeline)
