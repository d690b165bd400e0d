"""What an act makes of a concern, where more changes than the stage it leads to."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.concerns import endings, promise_clock
from domain.concerns.act_context import ActContext, with_timeline
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.timeline import (
    About,
    Escalation,
    OpenQuestion,
    PassedOn,
    Request,
    Timeline,
    Wish,
)
from domain.errors import NotPossibleNow
from domain.identifiers import EntryId

FREE_EXTENSIONS = 1
"""How often a term is extended without the coordinator."""

MOST_TRIES = 3
"""How often somebody is called who does not answer; then it goes on in writing."""


_BETWEEN = timedelta(minutes=5)
"""Two tries sooner than this after each other are one, pressed twice."""


def nothing_more(_: ActContext, concern: Concern) -> Concern:
    """Change only what every act can change: the stage, and the promise it keeps."""
    return concern


def take_up(context: ActContext, concern: Concern) -> Concern:
    """Make who does it the owner; what is taken up is confirmed as well."""
    timeline = concern.timeline.without(Deadline.CONFIRM)
    return replace(concern, owner=context.by, timeline=timeline)


def assign(context: ActContext, concern: Concern) -> Concern:
    """Make the chosen official the owner. Raises NotPossibleNow for nobody, or the reporter."""
    if context.given.official is None:
        raise NotPossibleNow("nobody-chosen")
    if context.given.official == concern.reporter:
        raise NotPossibleNow("own-concern")
    timeline = concern.timeline.without(Deadline.CONFIRM, Deadline.TAKE_UP)
    return replace(concern, owner=context.given.official, timeline=timeline)


def ask(context: ActContext, concern: Concern) -> Concern:
    """Open a question to answer in words; until then every term stands still.

    But for a call: who waits by the telephone needs no word from anybody first.
    """
    timeline = concern.timeline
    for clock in timeline.clocks:
        if clock.deadline is not Deadline.CALL_BACK:
            timeline = timeline.with_clock(promise_clock.pause(clock, context.now))
    return with_timeline(concern, asked(context, timeline, About.WORDS))


def ask_identity(context: ActContext, concern: Concern) -> Concern:
    """Open the question whether the officials may know who the reporter is."""
    return with_timeline(concern, asked(context, concern.timeline, About.IDENTITY))


def asked(
    context: ActContext, timeline: Timeline, about: About, to: PassedOn | None = None
) -> Timeline:
    """Give the timeline with a question to the reporter, which ends by itself."""
    entry = context.given.entry or EntryId("")
    question = OpenQuestion(about, entry, context.by, context.now, context.lapses_at(), to)
    return replace(timeline, question=question)


def end_question(context: ActContext, concern: Concern) -> Concern:
    """Go on after a question, answered or not: what stood still runs again."""
    timeline = replace(concern.timeline, question=None)
    for clock in timeline.clocks:
        timeline = timeline.with_clock(
            promise_clock.resume(clock, context.now, context.working_time)
        )
    return with_timeline(concern, timeline)


def reveal(context: ActContext, concern: Concern) -> Concern:
    """Let the officials know who the reporter is."""
    return replace(end_question(context, concern), named=True)


def stay_nameless(context: ActContext, concern: Concern) -> Concern:
    """Keep the reporter nameless; they are not asked again."""
    ended = end_question(context, concern)
    return with_timeline(ended, replace(ended.timeline, identity_refused=True))


def give_name(_: ActContext, concern: Concern) -> Concern:
    """Let the officials know who the reporter is, from now on."""
    return replace(concern, named=True)


def take_name_back(_: ActContext, concern: Concern) -> Concern:
    """Let the reporter be nameless from now on; they are not asked for their name."""
    nameless = replace(concern, named=False)
    return with_timeline(nameless, replace(nameless.timeline, identity_refused=True))


def feedback(context: ActContext, concern: Concern) -> Concern:
    """Count the answer; until it is closed the reporter is promised the next one."""
    clock = context.clock(Deadline.FEEDBACK)
    question = concern.timeline.question
    if question is not None and question.about is About.WORDS:
        clock = promise_clock.pause(clock, context.now)
    timeline = concern.timeline.without(Deadline.CONFIRM).with_clock(clock)
    return replace(concern, feedback_given=concern.feedback_given + 1, timeline=timeline)


def called(context: ActContext, concern: Concern) -> Concern:
    """Make who called the owner; what was told is still to be answered."""
    timeline = concern.timeline.without(Deadline.CONFIRM, Deadline.TAKE_UP)
    return replace(concern, owner=context.by, timeline=replace(timeline, call=None))


def not_reached(context: ActContext, concern: Concern) -> Concern:
    """Make who tried the owner, and promise another try; after the last one nothing waits for it.

    Raises NotPossibleNow for a second press of the same try.
    """
    timeline = concern.timeline.without(Deadline.CONFIRM, Deadline.TAKE_UP, Deadline.CALL_BACK)
    concern = replace(concern, owner=context.by)
    call = timeline.call
    if call is not None and call.tries and context.now - call.since < _BETWEEN:
        raise NotPossibleNow("tried-just-now")
    tries = call.tries + 1 if call is not None else MOST_TRIES
    if call is None or tries >= MOST_TRIES:
        return with_timeline(concern, replace(timeline, call=None))
    clock = context.agreement.clock_again(Deadline.CALL_BACK, context.now, context.working_time)
    call = replace(call, since=context.now, until=clock.due_at, at_once=True, tries=tries)
    return with_timeline(concern, replace(timeline.with_clock(clock), call=call))


def ask_to_pass_on(context: ActContext, concern: Concern) -> Concern:
    """Ask the reporter whether this partner may hear of it; without their yes nothing is passed on.

    No term stands still meanwhile: officials go on with what they can do themselves.
    """
    partner = context.protocol.partners[context.given.outcome or ""]
    to = PassedOn(partner.code, partner.ask_back)
    return with_timeline(concern, asked(context, concern.timeline, About.PASSING_ON, to))


def let_pass_on(context: ActContext, concern: Concern) -> Concern:
    """Take the reporter's yes: from now on it waits at the partner, to be asked back in time."""
    ended = end_question(context, concern)
    timeline = replace(ended.timeline, passed_on=concern.timeline.asked_for)
    return with_timeline(ended, endings.to_be_asked_back(context, timeline))


def ask_back(context: ActContext, concern: Concern) -> Concern:
    """Tell what came of it, which is feedback; nothing waits at a partner any more."""
    told = feedback(context, concern)
    return with_timeline(told, replace(told.timeline, passed_on=None))


def add(_: ActContext, concern: Concern) -> Concern:
    """Count what the reporter added, so that the card can say it."""
    return with_timeline(concern, replace(concern.timeline, added=concern.timeline.added + 1))


def escalate(context: ActContext, concern: Concern) -> Concern:
    """Call for the coordinator; the last call is the one that is answered."""
    called = Escalation(context.given.entry or EntryId(""), context.by)
    return with_timeline(concern, replace(concern.timeline, called=called))


def advise(_: ActContext, concern: Concern) -> Concern:
    """Answer who called for the coordinator."""
    called = concern.timeline.called
    answered = replace(called, answered=True) if called is not None else None
    return with_timeline(concern, replace(concern.timeline, called=answered))


def keep(context: ActContext, concern: Concern) -> Concern:
    """Ask the coordinator; without an answer the concern is erased when its time has come."""
    until = concern.timeline.erase_at or context.now
    return with_timeline(concern, _requesting(context, concern.timeline, Wish.KEEP, until))


def extend(context: ActContext, concern: Concern) -> Concern:
    """Give more time once; after that the coordinator is asked."""
    if concern.timeline.extended < FREE_EXTENSIONS:
        return with_timeline(concern, _extended(context, concern.timeline))
    until = context.agreement.decision.after(context.now, context.working_time)
    return with_timeline(concern, _requesting(context, concern.timeline, Wish.EXTEND, until))


def _requesting(context: ActContext, timeline: Timeline, wish: Wish, until: datetime) -> Timeline:
    entry = context.given.entry or EntryId("")
    return replace(timeline, request=Request(wish, entry, context.by, context.now, until))


def grant(context: ActContext, concern: Concern) -> Concern:
    """Do what was asked for: more time, or going on with what was withdrawn."""
    request = concern.timeline.request
    if request is not None and request.wish is Wish.KEEP:
        return endings.reopen(context, replace(concern, stage=Stage.ACKNOWLEDGED))
    return with_timeline(concern, replace(_extended(context, concern.timeline), request=None))


def end_request(_: ActContext, concern: Concern) -> Concern:
    """Let go of what was asked for; all stays as it was."""
    return with_timeline(concern, replace(concern.timeline, request=None))


def _extended(context: ActContext, timeline: Timeline) -> Timeline:
    clock = timeline.clock(Deadline.FEEDBACK) or context.clock(Deadline.FEEDBACK)
    longer = context.agreement.extended(clock, context.now, context.working_time)
    return replace(timeline.with_clock(longer), extended=timeline.extended + 1)
