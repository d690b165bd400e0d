"""Every wait has somebody it waits for, a date, and an exit that comes by itself.

A municipality that lets a concern lie breaks its word without anybody deciding to. So at each
moment this module can say who is next and until when, and what time itself does then.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.concerns import promise_clock
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import ClockStep, PromiseClock
from domain.concerns.timeline import Timeline


class Whose(StrEnum):
    """Who has to do something next."""

    OFFICIALS = "officials"  # nobody has taken it up yet
    OWNER = "owner"
    REPORTER = "reporter"
    COORDINATOR = "coordinator"
    CLOCK = "clock"  # nobody: it comes by itself


class WaitKind(StrEnum):
    """What is waited for."""

    CONFIRM = "confirm"
    TAKE_UP = "take-up"
    FEEDBACK = "feedback"
    REOPEN = "reopen"
    CALL_BACK = "call-back"
    PARTNER = "partner"
    ANSWER = "answer"
    DECISION = "decision"
    CARE = "care"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that is waited for, by whom it must come, and until when (UTC)."""

    kind: WaitKind
    whose: Whose
    until: datetime


def waits(concern: Concern) -> tuple[Wait, ...]:
    """List what this concern waits for, the soonest first. Never empty for a concern under way."""
    timeline = concern.timeline
    found = [
        Wait(WaitKind(clock.deadline), _whose(concern), clock.due_at)
        for clock in timeline.clocks
        if clock.paused_at is None
    ]
    if timeline.question is not None:
        found.append(Wait(WaitKind.ANSWER, Whose.REPORTER, timeline.question.lapses_at))
    if timeline.request is not None:
        found.append(Wait(WaitKind.DECISION, Whose.COORDINATOR, timeline.request.lapses_at))
    if timeline.care_at is not None:
        found.append(Wait(WaitKind.CARE, Whose.CLOCK, timeline.care_at))
    if (erase_at := erased_when(concern)) is not None:
        found.append(Wait(WaitKind.ERASURE, Whose.CLOCK, erase_at))
    return tuple(sorted(found, key=lambda wait: wait.until))


def erased_when(concern: Concern) -> datetime | None:
    """Give when (UTC) all of it goes; None while it stays, or somebody is to decide that first."""
    return None if _decision_first(concern) else concern.timeline.erase_at


def pending(concern: Concern) -> bool:
    """Tell whether officials still have something to do with it, or wait for somebody.

    So is what was closed and is asked to go on, and what was withdrawn and is asked to be kept.
    """
    match concern.stage:
        case Stage.CLOSED:
            return concern.timeline.reopen_asked
        case Stage.WITHDRAWN:
            return concern.timeline.request is not None
        case _:
            return True


class Due(StrEnum):
    """What time itself does."""

    NUDGE = "nudge"
    ESCALATE = "escalate"
    LAPSE = "lapse"
    EXPIRE = "expire"
    GO_ON = "go-on"
    DUTY = "duty"
    MISS = "miss"
    CARE = "care"
    ANNOUNCE = "announce"
    ERASE = "erase"


REMINDERS = frozenset({Due.NUDGE, Due.ESCALATE})
TOLD = REMINDERS | {Due.MISS, Due.CARE, Due.ANNOUNCE}
"""What is only told and changes nothing; the rest are acts, or call who has duty."""


@dataclass(frozen=True, slots=True)
class PromiseReminder:
    """A promise that somebody must be reminded of; `since` and `due_at` are UTC."""

    deadline: Deadline
    since: datetime
    due_at: datetime
    percent: int


def due(concern: Concern, now: datetime) -> frozenset[Due]:
    """Tell what has to happen now. Reminders that were missed count once, as the last of them."""
    timeline = concern.timeline
    dates = {
        Due.LAPSE: timeline.question.lapses_at if timeline.question else None,
        Due.EXPIRE: timeline.request.lapses_at if timeline.request else None,
        Due.DUTY: duty_calls_at(concern),
        Due.CARE: timeline.care_at,
    }
    found = {due for due, moment in dates.items() if _come(moment, now)}
    for _, step in _reached(concern, now):
        found.add(Due.ESCALATE if _escalates(concern, step) else Due.NUDGE)
    if undecided(concern, now):
        found.add(Due.GO_ON)
    if missed(concern, now):
        found.add(Due.MISS)
    if _come(timeline.announce_at, now) and not _decision_first(concern):
        found.add(Due.ANNOUNCE)
    elif (
        timeline.announce_at is None
        and _come(timeline.erase_at, now)
        and not _decision_first(concern)
    ):
        found.add(Due.ERASE)
    if _come(timeline.goes_at, now):
        found.add(Due.ERASE)
    return frozenset(found)


def reminder(concern: Concern, now: datetime) -> PromiseReminder | None:
    """Give the most pressing promise to remind of now: the one that is furthest beyond its term."""
    reached = _reached(concern, now)
    if not reached:
        return None
    clock, step = max(reached, key=lambda pair: (pair[1].percent, pair[0].due_at))
    return PromiseReminder(clock.deadline, clock.started_at, clock.due_at, step.percent)


def missed(concern: Concern, now: datetime) -> tuple[PromiseClock, ...]:
    """Give the promises whose date has passed without a word about it to the reporter.

    A decision about reopening is none of them: without one, time itself decides.
    """
    return tuple(
        clock
        for clock in concern.timeline.clocks
        if clock.deadline is not Deadline.REOPEN and promise_clock.missed(clock, now)
    )


def undecided(concern: Concern, now: datetime) -> bool:
    """Tell whether nobody has decided in time on a reporter's wish to go on: then it goes on."""
    clock = concern.timeline.clock(Deadline.REOPEN)
    return concern.timeline.reopen_asked and clock is not None and clock.due_at <= now


def duty_calls_at(concern: Concern) -> datetime | None:
    """Give when (UTC) the next of the duty rota is called; None once it was confirmed."""
    call = concern.timeline.duty
    return call.next_at if call is not None and concern.stage is Stage.FILED else None


def coordinator_hears(concern: Concern, clock: PromiseClock) -> bool:
    """Tell whether the coordinator is still to hear of this promise, if it is not kept."""
    return any(_escalates(concern, step) for step in clock.steps)


def settled(concern: Concern, now: datetime, done: Collection[Due] = TOLD) -> Concern:
    """Give the concern after what is `done` was told: never again.

    Those are its reminders (all that were due, whichever was told), its dates that passed, its
    care and its announcement.
    It keeps its version: nothing changes that people see.
    """
    timeline = concern.timeline
    running = timeline.clocks
    if not REMINDERS.isdisjoint(done):
        running = tuple(promise_clock.told(clock, now) for clock in running)
    if Due.MISS in done:
        running = tuple(
            replace(clock, missed_told=True) if promise_clock.missed(clock, now) else clock
            for clock in running
        )
    cared = Due.CARE in done and _come(timeline.care_at, now)
    told = replace(timeline, clocks=running, care_at=None if cared else timeline.care_at)
    if Due.ANNOUNCE in done and Due.ANNOUNCE in due(concern, now):
        return announced(replace(concern, timeline=told), now)
    return replace(concern, timeline=told)


def announced(concern: Concern, now: datetime) -> Concern:
    """Give the concern after the coordinator was told that it will be erased.

    So neither days of downtime nor a clock that jumped ahead erases what nobody saw coming.
    """
    timeline = concern.timeline
    if timeline.erase_at is None or timeline.announce_at is None:
        return concern
    erase_at = max(timeline.erase_at, now + (timeline.erase_at - timeline.announce_at))
    return replace(concern, timeline=replace(timeline, announce_at=None, erase_at=erase_at))


def next_moment(concern: Concern) -> datetime | None:
    """Give the first moment (UTC) at which `due` will have something to say."""
    timeline = concern.timeline
    running = [clock for clock in timeline.clocks if clock.paused_at is None]
    moments = [step.at for clock in running for step in clock.steps]
    moments += [clock.due_at for clock in running if not clock.missed_told]
    if timeline.question is not None:
        moments.append(timeline.question.lapses_at)
    if timeline.request is not None:
        moments.append(timeline.request.lapses_at)
    if timeline.care_at is not None:
        moments.append(timeline.care_at)
    if (calls_at := duty_calls_at(concern)) is not None:
        moments.append(calls_at)
    ending = timeline.announce_at or timeline.erase_at
    if ending is not None and not _decision_first(concern):
        moments.append(ending)
    if timeline.goes_at is not None:
        moments.append(timeline.goes_at)
    return min(moments, default=None)


KEPT, ANNOUNCED = timedelta(days=90), timedelta(days=7)
AT_ONCE = 1000
"""A percent beyond every escalation: the coordinator hears of it."""


def adopted(concern: Concern) -> Timeline:
    """Give a timeline to a concern that was filed before timelines were kept.

    Its dates stay as promised. Nobody was reminded of them then, so the coordinator hears when one
    passes. What was closed is kept as long as the shipped protocol says.
    """
    if concern.closed_at is not None:
        erase_at = concern.closed_at + KEPT
        return Timeline(erase_at=erase_at, announce_at=erase_at - ANNOUNCED)
    promise, dates = concern.promise, {}
    if concern.stage is Stage.FILED:
        dates[Deadline.CONFIRM] = promise.confirm_by
    if concern.stage in {Stage.FILED, Stage.ACKNOWLEDGED}:
        dates[Deadline.TAKE_UP] = promise.take_up_by
    dates[Deadline.FEEDBACK] = promise.feedback_by
    return Timeline(
        clocks=tuple(
            PromiseClock(deadline, concern.filed_at, due_at, (ClockStep(AT_ONCE, due_at),))
            for deadline, due_at in dates.items()
        )
    )


def _whose(concern: Concern) -> Whose:
    return Whose.OWNER if concern.owner is not None else Whose.OFFICIALS


def _reached(concern: Concern, now: datetime) -> list[tuple[PromiseClock, ClockStep]]:
    found = ((clock, promise_clock.reached(clock, now)) for clock in concern.timeline.clocks)
    return [(clock, step) for clock, step in found if step is not None]


def _escalates(concern: Concern, step: ClockStep) -> bool:
    agreement = concern.timeline.agreement
    if agreement is None:
        return step.percent >= AT_ONCE
    return agreement.escalates(step.percent)


def _decision_first(concern: Concern) -> bool:
    """Nothing is erased while its reporter waits to hear whether it goes on."""
    return concern.timeline.reopen_asked


def _come(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment <= now
