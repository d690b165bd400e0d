"""What was agreed when a concern was filed: it stays, also when the protocol changes later."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.concerns import promise_clock
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import PromiseClock
from domain.concerns.terms import Term
from domain.working_time import WorkingTime

_AGAIN = Term(4, in_days=False)
"""For concerns that were filed before it was agreed."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The terms of one urgency, and when people are reminded of them.

    `nudges` and `escalation` are percents of a term: the owner hears at the first, the coordinator
    at the second. A question to the reporter waits for `question`, a wish put to the coordinator
    for `decision`; a term is extended by `extension`. Whoever could not be reached by telephone is
    called once more within `again`.
    """

    terms: Mapping[Deadline, Term]
    nudges: tuple[int, ...]
    escalation: int
    question: Term
    decision: Term
    extension: Term
    again: Term = _AGAIN

    def clock(self, deadline: Deadline, begun: datetime, working_time: WorkingTime) -> PromiseClock:
        """Start the clock of a promise; `begun` is UTC."""
        return self.clock_of(deadline, self.terms[deadline], begun, working_time)

    def clock_of(
        self, deadline: Deadline, term: Term, begun: datetime, working_time: WorkingTime
    ) -> PromiseClock:
        """Start the clock of a promise that has a term of its own; `begun` is UTC."""
        due = term.after(begun, working_time)
        return promise_clock.start(deadline, begun, due, self._percents, working_time)

    def clock_again(
        self, deadline: Deadline, begun: datetime, working_time: WorkingTime
    ) -> PromiseClock:
        """Start the clock of the next try at `begun` (UTC), after one that reached nobody."""
        return self.clock_of(deadline, self.again, begun, working_time)

    def clock_within(
        self,
        deadline: Deadline,
        begun: datetime,
        hours: tuple[datetime, datetime],
        working_time: WorkingTime,
    ) -> PromiseClock:
        """Start the clock of what is promised between two moments (UTC), and not before."""
        return promise_clock.start_within(deadline, begun, hours, self._percents, working_time)

    def extended(
        self, clock: PromiseClock, now: datetime, working_time: WorkingTime
    ) -> PromiseClock:
        """Give a clock more time, from its due date on, or from `now` (UTC) when that has passed.

        Nobody is promised a day that is over. Of the reminders before the new date only those come
        that nobody has had yet.
        """
        since = max(clock.due_at, clock.paused_at or now)
        due = self.extension.after(since, working_time)
        longer = promise_clock.start(
            clock.deadline, clock.started_at, due, self._percents, working_time
        )
        to_come = {step.percent for step in clock.steps}
        steps = (
            step
            for step in longer.steps
            if step.percent in to_come or step.percent >= promise_clock.WHOLE
        )
        return replace(longer, steps=tuple(steps), paused_at=clock.paused_at)

    def escalates(self, percent: int) -> bool:
        """Tell whether the coordinator hears of a reminder at this percent."""
        return percent >= self.escalation

    @property
    def _percents(self) -> tuple[int, ...]:
        return (*self.nudges, self.escalation)
