"""Clocks: a promise with a date, and the moments at which somebody is reminded of it.

A term is cut into percents of its open time: half of a term that ends on Tuesday evening is not
in the weekend. Each reminder is a step; what was told is taken off, so nothing is told twice,
also when the clock of the machine jumps.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self

from domain.concerns.deadlines import Deadline
from domain.working_time import WorkingTime

WHOLE = 100


@dataclass(frozen=True, slots=True)
class Step:
    """A reminder that is due when `percent` of the term is over; `at` is UTC."""

    percent: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """One promise under way. `steps` are the reminders still to come, in their order.

    While `paused_at` is set nothing falls due.
    """

    deadline: Deadline
    started_at: datetime
    due_at: datetime
    steps: tuple[Step, ...]
    paused_at: datetime | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the clock as plain JSON data."""
        return {
            "deadline": str(self.deadline),
            "started": self.started_at.isoformat(),
            "due": self.due_at.isoformat(),
            "steps": [[step.percent, step.at.isoformat()] for step in self.steps],
            "paused": self.paused_at.isoformat() if self.paused_at else None,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        paused = data["paused"]
        return cls(
            deadline=Deadline(data["deadline"]),
            started_at=datetime.fromisoformat(data["started"]),
            due_at=datetime.fromisoformat(data["due"]),
            steps=tuple(Step(percent, datetime.fromisoformat(at)) for percent, at in data["steps"]),
            paused_at=datetime.fromisoformat(paused) if paused else None,
        )


def start(
    deadline: Deadline,
    begun: datetime,
    due: datetime,
    percents: Iterable[int],
    working_time: WorkingTime,
) -> Clock:
    """Start a clock at `begun` that is due at `due`, with a reminder at each of `percents`."""
    term = working_time.open_between(begun, due)
    steps = (
        Step(
            percent,
            due if percent == WHOLE else working_time.add_open_time(begun, term * percent / WHOLE),
        )
        for percent in sorted(percents)
    )
    return Clock(deadline, begun, due, tuple(steps))


def pause(clock: Clock, now: datetime) -> Clock:
    """Stop the clock, because the next word is the reporter's; one that stands, stands."""
    return clock if clock.paused_at else replace(clock, paused_at=now)


def resume(clock: Clock, now: datetime, working_time: WorkingTime) -> Clock:
    """Let the clock go on: all that was to come moves by the open time it stood still.

    What was due at the end of a day is due at the end of a day again: people are promised days.
    """
    if clock.paused_at is None:
        return clock
    stood = working_time.open_between(clock.paused_at, now)

    def moved(moment: datetime) -> datetime:
        later = working_time.add_open_time(moment, stood)
        return working_time.closing_after(later) if working_time.is_closing(moment) else later

    steps = tuple(Step(step.percent, moved(step.at)) for step in clock.steps)
    return replace(clock, due_at=moved(clock.due_at), steps=steps, paused_at=None)


def reached(clock: Clock, now: datetime) -> Step | None:
    """Give the last reminder whose time has come; the ones before it are then out of date."""
    if clock.paused_at is not None:
        return None
    return next((step for step in reversed(clock.steps) if step.at <= now), None)


def told(clock: Clock, now: datetime) -> Clock:
    """Take off the reminders whose time has come."""
    if clock.paused_at is not None:
        return clock
    return replace(clock, steps=tuple(step for step in clock.steps if step.at > now))
