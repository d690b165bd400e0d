"""The end of a concern, and what comes after: closing, reopening, withdrawing, erasing."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.concerns.act_context import ActContext, with_timeline
from domain.concerns.concern import Concern
from domain.concerns.deadlines import Deadline
from domain.concerns.outcomes import Periods
from domain.concerns.timeline import Timeline


def close(context: ActContext, concern: Concern) -> Concern:
    """Set when the reporter is asked how it was, and when all of it goes."""
    outcome = context.protocol.outcomes[context.given.outcome or ""]
    periods = context.protocol.periods
    timeline = replace(
        concern.timeline,
        clocks=(),
        question=None,
        request=None,
        reopen_asked=False,
        care_at=context.now + timedelta(days=periods.care),
        heard=None,
        finished=None,
        erasure_postponed=False,
        call=None,
    )
    timeline = _erase_in(timeline, context.now, outcome.keep_days, periods)
    return replace(concern, outcome=outcome.code, closed_at=context.now, timeline=timeline)


def reopen(context: ActContext, concern: Concern) -> Concern:
    """Begin anew under the terms of today: to be taken up, and to be answered."""
    agreement = context.agreement_of_today
    timeline = Timeline(
        agreement,
        (
            agreement.clock(Deadline.TAKE_UP, context.now, context.working_time),
            agreement.clock(Deadline.FEEDBACK, context.now, context.working_time),
        ),
        added=concern.timeline.added,
        identity_refused=concern.timeline.identity_refused,
        goes_at=concern.timeline.goes_at,
        by_phone=concern.timeline.by_phone,
        outside=concern.timeline.outside,
        passed_on=concern.timeline.passed_on,
    )
    timeline = to_be_asked_back(context, timeline)  # it was withdrawn while it lay there
    return replace(
        concern, owner=None, feedback_given=0, outcome=None, closed_at=None, timeline=timeline
    )


def to_be_asked_back(context: ActContext, timeline: Timeline) -> Timeline:
    """Start the clock of asking a partner back, where it lies with one."""
    if timeline.passed_on is None:
        return timeline
    return timeline.with_clock(context.clock_at(timeline.passed_on))


def leave_closed(_: ActContext, concern: Concern) -> Concern:
    """Settle a wish to reopen: it stays as it is."""
    timeline = replace(concern.timeline.without(Deadline.REOPEN), reopen_asked=False)
    return with_timeline(concern, timeline)


def request_reopen(context: ActContext, concern: Concern) -> Concern:
    """Ask officials to decide; nothing is erased while that has not been done."""
    outcome = context.protocol.outcomes.get(concern.outcome or "")
    days = outcome.keep_days if outcome else 0
    timeline = replace(concern.timeline, reopen_asked=True, finished=False)
    timeline = timeline.with_clock(context.clock(Deadline.REOPEN))
    since = max(context.now, (timeline.erase_at or context.now) - timedelta(days=days))
    return with_timeline(concern, _erase_in(timeline, since, days, context.protocol.periods))


def rate(context: ActContext, concern: Concern) -> Concern:
    """Keep one of the two answers: was the reporter heard (outcome "heard"), is it finished."""
    timeline = concern.timeline
    if context.given.outcome == "heard":
        return with_timeline(concern, replace(timeline, heard=context.given.yes))
    return with_timeline(concern, replace(timeline, finished=context.given.yes))


def withdraw(context: ActContext, concern: Concern) -> Concern:
    """Stop everything; in a few days it is erased."""
    timeline = replace(
        concern.timeline,
        clocks=(),
        question=None,
        request=None,
        care_at=None,
        reopen_asked=False,
        announce_at=None,
        erase_at=_no_later(concern.timeline.erase_at, context),
        call=None,
    )
    return with_timeline(concern, timeline)


def _no_later(said: datetime | None, context: ActContext) -> datetime:
    """Give when a withdrawn concern goes: soon, and never later than was said before."""
    soon = context.now + timedelta(days=context.protocol.periods.withdrawn)
    return soon if said is None else min(said, soon)


def postpone_erasure(context: ActContext, concern: Concern) -> Concern:
    """Keep it longer, once."""
    since = concern.timeline.erase_at or context.now
    periods = context.protocol.periods
    timeline = _erase_in(concern.timeline, since, periods.postponed, periods)
    return with_timeline(concern, replace(timeline, erasure_postponed=True))


def _erase_in(timeline: Timeline, since: datetime, days: int, periods: Periods) -> Timeline:
    erase_at = since + timedelta(days=days)
    announce_at = erase_at - timedelta(days=periods.announced)
    return replace(timeline, erase_at=erase_at, announce_at=announce_at)
