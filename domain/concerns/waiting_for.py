"""Every wait has somebody it waits for, a date, and an exit that comes by itself.

A municipality that lets a concern lie breaks its word without anybody deciding to. So at each
moment this module can say who is next and until when, and what time itself does then.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.concerns import promise_clock as clocks
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.promise_clock import Clock, Step
from domain.concerns.timeline import Course


class Whose(StrEnum):
    """Who has to do something next."""

    OFFICIALS = "officials"  # nobody has taken it up yet
    OWNER = "owner"
    REPORTER = "reporter"
    COORDINATOR = "coordinator"
    CLOCK = "clock"  # nobody: it comes by itself


class Kind(StrEnum):
    """What is waited for."""

    CONFIRM = "confirm"
    TAKE_UP = "take-up"
    FEEDBACK = "feedback"
    REOPEN = "reopen"
    ANSWER = "answer"
    DECISION = "decision"
    CARE = "care"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that is waited for, by whom it must come, and until when (UTC)."""

    kind: Kind
    whose: Whose
    until: datetime


def waits(concern: Concern) -> tuple[Wait, ...]:
    """List what this concern waits for, the soonest first. Never empty for a concern under way."""
    course = concern.course
    found = [
        Wait(Kind(clock.deadline), _whose(concern), clock.due_at)
        for clock in course.clocks
        if clock.paused_at is None
    ]
    if course.question is not None:
        found.append(Wait(Kind.ANSWER, Whose.REPORTER, course.question.lapses_at))
    if course.request is not None:
        found.append(Wait(Kind.DECISION, Whose.COORDINATOR, course.request.lapses_at))
    if course.care_at is not None:
        found.append(Wait(Kind.CARE, Whose.CLOCK, course.care_at))
    if course.erase_at is not None and not _decision_first(concern):
        found.append(Wait(Kind.ERASURE, Whose.CLOCK, course.erase_at))
    return tuple(sorted(found, key=lambda wait: wait.until))


class Due(StrEnum):
    """What time itself does."""

    NUDGE = "nudge"
    ESCALATE = "escalate"
    LAPSE = "lapse"
    EXPIRE = "expire"
    CARE = "care"
    ANNOUNCE = "announce"
    ERASE = "erase"


REMINDERS = frozenset({Due.NUDGE, Due.ESCALATE})
TOLD = REMINDERS | {Due.CARE, Due.ANNOUNCE}
"""What is only told and changes nothing; the rest are acts."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A promise that somebody must be reminded of; `since` and `due_at` are UTC."""

    deadline: Deadline
    since: datetime
    due_at: datetime
    percent: int


def due(concern: Concern, now: datetime) -> frozenset[Due]:
    """Tell what has to happen now. Reminders that were missed count once, as the last of them."""
    course, found = concern.course, set()
    for _, step in _reached(concern, now):
        found.add(Due.ESCALATE if _escalates(concern, step) else Due.NUDGE)
    if course.question is not None and course.question.lapses_at <= now:
        found.add(Due.LAPSE)
    if course.request is not None and course.request.lapses_at <= now:
        found.add(Due.EXPIRE)
    if _come(course.care_at, now):
        found.add(Due.CARE)
    if _come(course.announce_at, now) and not _decision_first(concern):
        found.add(Due.ANNOUNCE)
    elif (
        course.announce_at is None and _come(course.erase_at, now) and not _decision_first(concern)
    ):
        found.add(Due.ERASE)
    return frozenset(found)


def reminder(concern: Concern, now: datetime) -> Reminder | None:
    """Give the most pressing promise to remind of now: the one that is furthest beyond its term."""
    reached = _reached(concern, now)
    if not reached:
        return None
    clock, step = max(reached, key=lambda pair: (pair[1].percent, pair[0].due_at))
    return Reminder(clock.deadline, clock.started_at, clock.due_at, step.percent)


def settled(concern: Concern, now: datetime, done: Collection[Due] = TOLD) -> Concern:
    """Give the concern after what is `done` was told: never again.

    Those are its reminders (all that were due, whichever was told), its care and its announcement.
    It keeps its version: nothing changes that people see.
    """
    course = concern.course
    running = course.clocks
    if not REMINDERS.isdisjoint(done):
        running = tuple(clocks.told(clock, now) for clock in running)
    cared = Due.CARE in done and _come(course.care_at, now)
    told = replace(course, clocks=running, care_at=None if cared else course.care_at)
    if Due.ANNOUNCE in done and Due.ANNOUNCE in due(concern, now):
        return announced(replace(concern, course=told), now)
    return replace(concern, course=told)


def announced(concern: Concern, now: datetime) -> Concern:
    """Give the concern after the coordinator was told that it will be erased.

    So neither days of downtime nor a clock that jumped ahead erases what nobody saw coming.
    """
    course = concern.course
    if course.erase_at is None or course.announce_at is None:
        return concern
    erase_at = max(course.erase_at, now + (course.erase_at - course.announce_at))
    return replace(concern, course=replace(course, announce_at=None, erase_at=erase_at))


def next_moment(concern: Concern) -> datetime | None:
    """Give the first moment (UTC) at which `due` will have something to say."""
    course = concern.course
    moments = [
        step.at for clock in course.clocks if clock.paused_at is None for step in clock.steps
    ]
    if course.question is not None:
        moments.append(course.question.lapses_at)
    if course.request is not None:
        moments.append(course.request.lapses_at)
    if course.care_at is not None:
        moments.append(course.care_at)
    ending = course.announce_at or course.erase_at
    if ending is not None and not _decision_first(concern):
        moments.append(ending)
    return min(moments, default=None)


KEPT, ANNOUNCED = timedelta(days=90), timedelta(days=7)
AT_ONCE = 1000
"""A percent beyond every escalation: the coordinator hears of it."""


def adopted(concern: Concern) -> Course:
    """Give a course to a concern that was filed before courses were kept.

    Its dates stay as promised. Nobody was reminded of them then, so the coordinator hears when one
    passes. What was closed is kept as long as the shipped protocol says.
    """
    if concern.closed_at is not None:
        erase_at = concern.closed_at + KEPT
        return Course(erase_at=erase_at, announce_at=erase_at - ANNOUNCED)
    promise, dates = concern.promise, {}
    if concern.stage is Stage.FILED:
        dates[Deadline.CONFIRM] = promise.confirm_by
    if concern.stage in {Stage.FILED, Stage.ACKNOWLEDGED}:
        dates[Deadline.TAKE_UP] = promise.take_up_by
    dates[Deadline.FEEDBACK] = promise.feedback_by
    return Course(
        clocks=tuple(
            Clock(deadline, concern.filed_at, due_at, (Step(AT_ONCE, due_at),))
            for deadline, due_at in dates.items()
        )
    )


def _whose(concern: Concern) -> Whose:
    return Whose.OWNER if concern.owner is not None else Whose.OFFICIALS


def _reached(concern: Concern, now: datetime) -> list[tuple[Clock, Step]]:
    found = ((clock, clocks.reached(clock, now)) for clock in concern.course.clocks)
    return [(clock, step) for clock, step in found if step is not None]


def _escalates(concern: Concern, step: Step) -> bool:
    agreement = concern.course.agreement
    if agreement is None:
        return step.percent >= AT_ONCE
    return agreement.escalates(step.percent)


def _decision_first(concern: Concern) -> bool:
    """Nothing is erased while its reporter waits to hear whether it goes on."""
    return concern.course.reopen_asked


def _come(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment <= now
