"""A promised date that passes is told to the reporter, once: not done yet, and who knows of it."""

from datetime import datetime

from domain.concerns import waiting_for
from domain.concerns.act_table import ACTS
from domain.concerns.concern import Concern
from domain.concerns.promise_clock import PromiseClock
from domain.concerns.protocol import Act
from domain.concerns.waiting_for import Due
from domain.filing.notices import MissedDateDetail
from domain.notices import Notice, NoticeKind
from domain.roles import Standing
from services.unit import Unit


def tell(unit: Unit, concern: Concern) -> Concern:
    """Tell the reporter of each date that passed, and keep that it was told; for the clock.

    Gives the concern as it is kept then. Nobody is told who has left.
    """
    person = unit.store.people.by_id(concern.reporter)
    if person is not None and person.standing is Standing.MEMBER:
        for clock in waiting_for.missed(concern, unit.now):
            unit.tell(
                Notice(
                    NoticeKind.MISSED_DATE,
                    person=person.id,
                    concern=concern.id,
                    detail=MissedDateDetail(clock.deadline, clock.due_at),
                )
            )
    told = waiting_for.settled(concern, unit.now, {Due.MISS})
    unit.store.concerns.save(told)
    return told


def still_missed(unit: Unit, concern: Concern, detail: MissedDateDetail) -> PromiseClock | None:
    """Find the promise that was not kept; None when it was kept, moved or stopped meanwhile."""
    clock = concern.timeline.clock(detail.deadline)
    if clock is None or clock.paused_at is not None or clock.due_at != detail.due:
        return None
    return clock if clock.due_at <= unit.now else None


def known_since(unit: Unit, concern: Concern, clock: PromiseClock) -> datetime | None:
    """Tell since when (UTC) the coordinator knows that this promise waits; None if they do not."""
    if waiting_for.coordinator_hears(concern, clock):
        return None
    escalated = ACTS[Act.ESCALATE].journaled
    return next(
        (
            line.at
            for line in reversed(unit.store.journal.of(concern.id))
            if (line.act, line.detail) == (escalated, clock.deadline)
            and line.at >= clock.started_at
        ),
        None,
    )


def coordinator_will_hear(unit: Unit, concern: Concern, clock: PromiseClock) -> bool:
    """Tell whether the coordinator hears by itself when it stays as it is."""
    there = bool(unit.store.people.coordinators())
    return there and waiting_for.coordinator_hears(concern, clock)
