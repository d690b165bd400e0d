"""What each act makes of a concern, once the protocol has allowed it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from domain.concerns import endings
from domain.concerns import promise_clock as clocks
from domain.concerns.act_context import Given, Terms, Work, on_course
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.rules import Act, Rule
from domain.concerns.timeline import About, Course, Question, Request, Wish
from domain.errors import NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.working_time import WorkingTime

__all__ = ["Given", "carried_out"]

FREE_EXTENSIONS = 1
"""How often a term is extended without the coordinator."""


def carried_out(
    protocol: Terms,
    rule: Rule,
    concern: Concern,
    by: PersonId,
    now: datetime,
    working_time: WorkingTime,
    given: Given,
) -> Concern:
    """Give the concern after an act that was permitted; `now` is UTC."""
    if rule.act in _LEAVES_ALL:
        return concern
    work = Work(protocol, concern, by, now, working_time, given)
    moved = replace(concern, stage=rule.to or concern.stage, version=concern.version + 1)
    kept = moved if rule.clock is None else on_course(moved, moved.course.without(rule.clock))
    return _ACTS[rule.act](work, kept)


def _acknowledge(_: Work, concern: Concern) -> Concern:
    return concern


def _take_up(work: Work, concern: Concern) -> Concern:
    course = concern.course.without(Deadline.CONFIRM)
    return replace(concern, owner=work.by, course=course)


def _assign(work: Work, concern: Concern) -> Concern:
    if work.given.official is None:
        raise NotPossibleNow("nobody-chosen")
    if work.given.official == concern.reporter:
        raise NotPossibleNow("own-concern")
    course = concern.course.without(Deadline.CONFIRM, Deadline.TAKE_UP)
    return replace(concern, owner=work.given.official, course=course)


def _ask(work: Work, concern: Concern) -> Concern:
    course = concern.course
    clock = course.clock(Deadline.FEEDBACK)
    if clock is not None:
        course = course.with_clock(clocks.pause(clock, work.now))
    return on_course(concern, _asking(work, course, About.WORDS))


def _ask_identity(work: Work, concern: Concern) -> Concern:
    return on_course(concern, _asking(work, concern.course, About.IDENTITY))


def _asking(work: Work, course: Course, about: About) -> Course:
    entry = work.given.entry or EntryId("")
    question = Question(about, entry, work.by, work.now, work.lapses_at())
    return replace(course, question=question)


def _end_question(work: Work, concern: Concern) -> Concern:
    """Go on after a question, answered or not: the clock of the feedback runs again."""
    course = replace(concern.course, question=None)
    clock = course.clock(Deadline.FEEDBACK)
    if clock is not None:
        course = course.with_clock(clocks.resume(clock, work.now, work.working_time))
    return on_course(concern, course)


def _reveal(work: Work, concern: Concern) -> Concern:
    return replace(_end_question(work, concern), named=True)


def _stay_nameless(work: Work, concern: Concern) -> Concern:
    ended = _end_question(work, concern)
    return on_course(ended, replace(ended.course, identity_refused=True))


def _feedback(work: Work, concern: Concern) -> Concern:
    """Count the answer; until it is closed the reporter is promised the next one."""
    clock = work.clock(Deadline.FEEDBACK)
    question = concern.course.question
    if question is not None and question.about is About.WORDS:
        clock = clocks.pause(clock, work.now)
    course = concern.course.without(Deadline.CONFIRM).with_clock(clock)
    return replace(concern, feedback_given=concern.feedback_given + 1, course=course)


def _add(_: Work, concern: Concern) -> Concern:
    return on_course(concern, replace(concern.course, added=concern.course.added + 1))


def _keep(work: Work, concern: Concern) -> Concern:
    """Ask the coordinator; without an answer the concern is erased when its time has come."""
    until = concern.course.erase_at or work.now
    return on_course(concern, _requesting(work, concern.course, Wish.KEEP, until))


def _extend(work: Work, concern: Concern) -> Concern:
    """Give more time once; after that the coordinator is asked."""
    if concern.course.extended < FREE_EXTENSIONS:
        return on_course(concern, _extended(work, concern.course))
    until = work.agreement.decision.after(work.now, work.working_time)
    return on_course(concern, _requesting(work, concern.course, Wish.EXTEND, until))


def _requesting(work: Work, course: Course, wish: Wish, until: datetime) -> Course:
    entry = work.given.entry or EntryId("")
    return replace(course, request=Request(wish, entry, work.by, work.now, until))


def _grant(work: Work, concern: Concern) -> Concern:
    request = concern.course.request
    if request is not None and request.wish is Wish.KEEP:
        return endings.reopen(work, replace(concern, stage=Stage.ACKNOWLEDGED))
    return on_course(concern, replace(_extended(work, concern.course), request=None))


def _end_request(_: Work, concern: Concern) -> Concern:
    return on_course(concern, replace(concern.course, request=None))


def _extended(work: Work, course: Course) -> Course:
    clock = course.clock(Deadline.FEEDBACK) or work.clock(Deadline.FEEDBACK)
    longer = work.agreement.extended(clock, work.now, work.working_time)
    return replace(course.with_clock(longer), extended=course.extended + 1)


_LEAVES_ALL = frozenset({Act.READ, Act.NOTE, Act.REMIND, Act.ERASE})
_ACTS: Mapping[Act, Callable[[Work, Concern], Concern]] = {
    Act.ACKNOWLEDGE: _acknowledge,
    Act.TAKE_UP: _take_up,
    Act.ASK: _ask,
    Act.FEEDBACK: _feedback,
    Act.EXTEND: _extend,
    Act.ESCALATE: _acknowledge,
    Act.ASK_IDENTITY: _ask_identity,
    Act.CLOSE: endings.close,
    Act.REOPEN: endings.reopen,
    Act.LEAVE_CLOSED: endings.leave_closed,
    Act.POSTPONE_ERASURE: endings.postpone_erasure,
    Act.KEEP: _keep,
    Act.ANSWER: _end_question,
    Act.DECLINE: _end_question,
    Act.ADD: _add,
    Act.CORRECT: _add,
    Act.WITHDRAW: endings.withdraw,
    Act.REVEAL: _reveal,
    Act.STAY_NAMELESS: _stay_nameless,
    Act.RATE: endings.rate,
    Act.REQUEST_REOPEN: endings.request_reopen,
    Act.ASSIGN: _assign,
    Act.GRANT: _grant,
    Act.REFUSE: _end_request,
    Act.LAPSE: _end_question,
    Act.EXPIRE: _end_request,
}
