"""Clocks: a promise with a date, and the moments at which somebody is reminded of it.

A term is cut into percents of its open time: half of a term that ends on Tuesday evening is not
in the weekend. Each reminder is a step; what was told is taken off, so nothing is told twice,
also when the clock of the machine jumps.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.concerns.deadlines import Deadline
from domain.working_time import WorkingTime

WHOLE = 100

_BEFORE_CLOSING = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ClockStep:
    """A reminder that is due when `percent` of the term is over; `at` is UTC."""

    percent: int
    at: datetime


@dataclass(frozen=True, slots=True)
class PromiseClock:
    """One promise under way. `steps` are the reminders still to come, in their order.

    While `paused_at` is set nothing falls due. `missed_told`: the date passed, and the reporter
    was told so.
    """

    deadline: Deadline
    started_at: datetime
    due_at: datetime
    steps: tuple[ClockStep, ...]
    paused_at: datetime | None = None
    missed_told: bool = False


def start(
    deadline: Deadline,
    begun: datetime,
    due: datetime,
    percents: Iterable[int],
    working_time: WorkingTime,
) -> PromiseClock:
    """Start a clock at `begun` that is due at `due`, with a reminder at each of `percents`."""
    term = working_time.open_between(begun, due)
    steps = (
        ClockStep(
            percent,
            due if percent == WHOLE else working_time.add_open_time(begun, term * percent / WHOLE),
        )
        for percent in sorted(percents)
    )
    return PromiseClock(deadline, begun, due, tuple(steps))


def start_within(
    deadline: Deadline,
    begun: datetime,
    hours: tuple[datetime, datetime],
    percents: Iterable[int],
    working_time: WorkingTime,
) -> PromiseClock:
    """Start a clock at `begun` for what is to be done between two moments, and not before.

    Its reminders are cut from the hours between, whether the town hall is open then or not, and the
    first comes as they begin, or in the last hour that somebody is there to read it; what comes
    after them keeps office hours.
    """
    since, due = max(begun, hours[0]), hours[1]
    ahead = since
    if not working_time.is_open(since):
        ahead = max(begun, working_time.closing_before(since) - _BEFORE_CLOSING)
    first = (ClockStep(0, ahead),) if since > begun else ()
    return PromiseClock(
        deadline,
        begun,
        due,
        first
        + tuple(
            ClockStep(
                percent,
                since + (due - since) * percent / WHOLE
                if percent <= WHOLE
                else working_time.add_open_time(due, (due - since) * (percent - WHOLE) / WHOLE),
            )
            for percent in sorted(percents)
        ),
    )


def pause(clock: PromiseClock, now: datetime) -> PromiseClock:
    """Stop the clock, because the next word is the reporter's; one that stands, stands."""
    return clock if clock.paused_at else replace(clock, paused_at=now)


def resume(clock: PromiseClock, now: datetime, working_time: WorkingTime) -> PromiseClock:
    """Let the clock go on: all that was to come moves by the open time it stood still.

    What was due at the end of a day is due at the end of a day again: people are promised days.
    """
    if clock.paused_at is None:
        return clock
    stood = working_time.open_between(clock.paused_at, now)

    def moved(moment: datetime) -> datetime:
        later = working_time.add_open_time(moment, stood)
        return working_time.closing_after(later) if working_time.is_closing(moment) else later

    steps = tuple(ClockStep(step.percent, moved(step.at)) for step in clock.steps)
    due = moved(clock.due_at)
    still_past = clock.missed_told and due <= now
    return replace(clock, due_at=due, steps=steps, paused_at=None, missed_told=still_past)


def missed(clock: PromiseClock, now: datetime) -> bool:
    """Tell whether the promised date has passed and nobody has told the reporter so."""
    return clock.paused_at is None and not clock.missed_told and clock.due_at <= now


def reached(clock: PromiseClock, now: datetime) -> ClockStep | None:
    """Give the last reminder whose time has come; the ones before it are then out of date."""
    if clock.paused_at is not None:
        return None
    return next((step for step in reversed(clock.steps) if step.at <= now), None)


def told(clock: PromiseClock, now: datetime) -> PromiseClock:
    """Take off the reminders whose time has come."""
    if clock.paused_at is not None:
        return clock
    return replace(clock, steps=tuple(step for step in clock.steps if step.at > now))
