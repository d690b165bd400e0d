"""The end of a concern, and what comes after: closing, reopening, withdrawing, erasing."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.concerns.act_context import Work, on_course
from domain.concerns.concern import Concern
from domain.concerns.deadlines import Deadline
from domain.concerns.rules import Periods
from domain.concerns.timeline import Course


def close(work: Work, concern: Concern) -> Concern:
    """Set when the reporter is asked how it was, and when all of it goes."""
    outcome = work.protocol.outcomes[work.given.outcome or ""]
    periods = work.protocol.periods
    course = replace(
        concern.course,
        clocks=(),
        question=None,
        request=None,
        reopen_asked=False,
        care_at=work.now + timedelta(days=periods.care),
        heard=None,
        finished=None,
        erasure_postponed=False,
    )
    course = _erase_in(course, work.now, outcome.keep_days, periods)
    return replace(concern, outcome=outcome.code, closed_at=work.now, course=course)


def reopen(work: Work, concern: Concern) -> Concern:
    """Begin anew under the terms of today: to be taken up, and to be answered."""
    agreement = work.protocol.agreements[concern.urgency]
    course = Course(
        agreement,
        (
            agreement.clock(Deadline.TAKE_UP, work.now, work.working_time),
            agreement.clock(Deadline.FEEDBACK, work.now, work.working_time),
        ),
        added=concern.course.added,
        identity_refused=concern.course.identity_refused,
    )
    return replace(
        concern, owner=None, feedback_given=0, outcome=None, closed_at=None, course=course
    )


def leave_closed(_: Work, concern: Concern) -> Concern:
    """Settle a wish to reopen: it stays as it is."""
    course = replace(concern.course.without(Deadline.REOPEN), reopen_asked=False)
    return on_course(concern, course)


def request_reopen(work: Work, concern: Concern) -> Concern:
    """Ask officials to decide; nothing is erased while that has not been done."""
    outcome = work.protocol.outcomes.get(concern.outcome or "")
    days = outcome.keep_days if outcome else 0
    course = replace(concern.course, reopen_asked=True, finished=False)
    course = course.with_clock(work.clock(Deadline.REOPEN))
    since = max(work.now, (course.erase_at or work.now) - timedelta(days=days))
    return on_course(concern, _erase_in(course, since, days, work.protocol.periods))


def rate(work: Work, concern: Concern) -> Concern:
    """Keep one of the two answers: was the reporter heard (outcome "heard"), is it finished."""
    course = concern.course
    if work.given.outcome == "heard":
        return on_course(concern, replace(course, heard=work.given.yes))
    return on_course(concern, replace(course, finished=work.given.yes))


def withdraw(work: Work, concern: Concern) -> Concern:
    """Stop everything; in a few days it is erased."""
    course = replace(
        concern.course,
        clocks=(),
        question=None,
        request=None,
        care_at=None,
        reopen_asked=False,
        announce_at=None,
        erase_at=_no_later(concern.course.erase_at, work),
    )
    return on_course(concern, course)


def _no_later(said: datetime | None, work: Work) -> datetime:
    """Give when a withdrawn concern goes: soon, and never later than was said before."""
    soon = work.now + timedelta(days=work.protocol.periods.withdrawn)
    return soon if said is None else min(said, soon)


def postpone_erasure(work: Work, concern: Concern) -> Concern:
    """Keep it longer, once."""
    since = concern.course.erase_at or work.now
    periods = work.protocol.periods
    course = _erase_in(concern.course, since, periods.postponed, periods)
    return on_course(concern, replace(course, erasure_postponed=True))


def _erase_in(course: Course, since: datetime, days: int, periods: Periods) -> Course:
    erase_at = since + timedelta(days=days)
    announce_at = erase_at - timedelta(days=periods.announced)
    return replace(course, erase_at=erase_at, announce_at=announce_at)
