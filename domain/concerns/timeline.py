"""The timeline of a concern: what goes on beside its stage, and who it waits for.

Every wait has somebody it waits for, a date, and an exit that comes by itself
(`waiting_for.py` beside this lists them). What is kept here are dates, ids and codes, never
words.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.concerns.agreement import Agreement
from domain.concerns.deadlines import Deadline
from domain.concerns.duty.calls import DutyCall
from domain.concerns.promise_clock import PromiseClock
from domain.concerns.terms import Term
from domain.identifiers import EntryId, PersonId


class About(StrEnum):
    """What the reporter was asked."""

    WORDS = "words"  # a question to answer
    IDENTITY = "identity"  # whether the officials may know who they are
    PASSING_ON = "passing-on"  # whether a partner may hear of it


class Wish(StrEnum):
    """What an official asked the coordinator to allow."""

    EXTEND = "extend"  # more time than the once that needs no permission
    KEEP = "keep"  # go on with a concern that its reporter withdrew


@dataclass(frozen=True, slots=True)
class PassedOn:
    """To which partner, by their code, and how soon that partner is asked back."""

    partner: str
    ask_back: Term


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question to the reporter that is open. `entry` holds its words, `by` asked it.

    `to` is the partner it would be passed on to, where that is what is asked.
    """

    about: About
    entry: EntryId
    by: PersonId
    asked_at: datetime
    lapses_at: datetime
    to: PassedOn | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """Something that waits for the coordinator. `entry` holds the reason, `by` asked it."""

    wish: Wish
    entry: EntryId
    by: PersonId
    asked_at: datetime
    lapses_at: datetime


@dataclass(frozen=True, slots=True)
class Escalation:
    """The last time officials called for the coordinator. `entry` holds why, `by` asked it.

    Nothing waits for an answer: who asked goes on meanwhile.
    """

    entry: EntryId
    by: PersonId
    answered: bool = False


@dataclass(frozen=True, slots=True)
class CallBack:
    """The reporter waits to be called, between `since` and `until` (UTC).

    `at_once`: as soon as possible. `tries` counts the calls that nobody answered.
    """

    since: datetime
    until: datetime
    at_once: bool = False
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """What goes on beside the stage; all moments UTC.

    `agreement` is what was agreed at filing (None for concerns from before it was kept).
    `called` is when officials last called for the coordinator. `extended` counts extensions,
    `added` what the reporter added. `identity_refused`: the reporter was asked and stays nameless.
    `care_at` is when the reporter is asked how it was for them;
    `heard` and `finished` are their answers. `reopen_asked`: they want it to go on. `erase_at` is
    when all of it goes; `erasure_announced` and `erasure_postponed` tell what happened before that.
    `goes_at` is when an emptied concern goes, whatever happens to it; nobody is told when. `duty`
    is the call for who has duty, where it was urgent and the town hall closed.
    `by_phone`: it began on the telephone; `call` is there while nobody has called yet. `outside`:
    somebody told it who is not in the network, so nobody can be written to.
    `passed_on` is where it waits, with the reporter's yes, until that partner was asked back.
    Of the promises that were noted some were `kept` and some `late` (`noted`); `counted`
    tells that it is in a tally, and is in no other.
    """

    agreement: Agreement | None = None
    clocks: tuple[PromiseClock, ...] = ()
    question: OpenQuestion | None = None
    request: Request | None = None
    called: Escalation | None = None
    extended: int = 0
    added: int = 0
    identity_refused: bool = False
    care_at: datetime | None = None
    heard: bool | None = None
    finished: bool | None = None
    reopen_asked: bool = False
    erase_at: datetime | None = None
    announce_at: datetime | None = None
    erasure_postponed: bool = False
    goes_at: datetime | None = None
    duty: DutyCall | None = None
    call: CallBack | None = None
    by_phone: bool = False
    outside: bool = False
    passed_on: PassedOn | None = None
    kept: tuple[Deadline, ...] = ()
    late: tuple[Deadline, ...] = ()
    counted: bool = False

    @property
    def asked_for(self) -> PassedOn | None:
        """Where it would be passed on to, while the reporter is asked about that."""
        return self.question.to if self.question is not None else None

    def clock(self, deadline: Deadline) -> PromiseClock | None:
        """Find a promise that is under way."""
        return next((clock for clock in self.clocks if clock.deadline is deadline), None)

    def without(self, *deadlines: Deadline) -> "Timeline":
        """Let go of promises that were kept."""
        left = tuple(clock for clock in self.clocks if clock.deadline not in deadlines)
        return replace(self, clocks=left)

    def with_clock(self, clock: PromiseClock) -> "Timeline":
        """Start a promise, in place of the same one that ran before."""
        return replace(self, clocks=(*self.without(clock.deadline).clocks, clock))


NOTED = (Deadline.CONFIRM, Deadline.FEEDBACK)
"""Of which promises it is noted whether they were kept: those that a reporter notices."""


def noted(before: Timeline, after: Timeline, now: datetime, *, withdrawn: bool) -> Timeline:
    """Give the timeline after an act, with the promises that it kept, or came too late for.

    A date that passed stays missed, whatever is done afterwards. What was noted stays, also where
    an act begins a timeline anew; what is `withdrawn` keeps no promise.
    """
    kept, late = list(before.kept), list(before.late)
    for deadline in NOTED:
        clock, follows = before.clock(deadline), after.clock(deadline)
        if clock is None or clock == follows:
            continue
        passed = clock.paused_at is None and clock.due_at <= now
        if clock.missed_told or passed:
            late.append(deadline)
        elif not withdrawn and (follows is None or follows.started_at != clock.started_at):
            kept.append(deadline)
    return replace(
        after,
        kept=tuple(dict.fromkeys(kept)),
        late=tuple(dict.fromkeys(late)),
        counted=before.counted,
    )


NO_COURSE = Timeline()
"""Before anything was agreed: in tests, and on the way to `domain/protocol.begin`."""
