"""Who may do what, where, and when: everything that is not allowed here is refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.concerns.acts import Act, Need
from domain.concerns.concern import Concern, ConcernKind, Stage
from domain.concerns.doers import PLACES, Doer, Where
from domain.concerns.rules import Rule
from domain.concerns.timeline import About
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.roles import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts, their role at this moment, and where they do it."""

    person: PersonId
    role: Role | None
    where: Where


THE_CLOCK = Actor(PersonId(""), None, Where.NOWHERE)
"""Does what nobody has to do: its time has come."""

AN_OFFICIAL = Actor(PersonId(""), Role.OFFICIAL, Where.GROUP)
"""Whichever official it is: for what all of them are shown."""

WRITTEN_TO_REPORTER = frozenset({Act.FEEDBACK, Act.ASK, Act.ASK_IDENTITY, Act.PASS_ON})
"""What is nothing but words to the reporter, or a question: not without somebody to read it."""

_AS = {
    Role.KEY_FIGURE: Doer.KEY_FIGURE,
    Role.OFFICIAL: Doer.OFFICIAL,
    Role.COORDINATOR: Doer.COORDINATOR,
}


def doers(concern: Concern | None, actor: Actor) -> frozenset[Doer]:
    """Tell as whom this actor can act here; for `None`, a concern that is still to be filed.

    Whoever filed a concern is its reporter and nothing else: nobody handles their own.
    """
    if actor.role is None:
        found = {Doer.CLOCK}
    elif concern is not None and actor.person == concern.reporter:
        found = {Doer.REPORTER}
    else:
        found = {_AS[actor.role]} if actor.role in _AS else set()
    return frozenset(doer for doer in found if actor.where in PLACES[doer])


def check(rule: Rule, concern: Concern, actor: Actor) -> None:
    """Raise NotAllowed (who, where) or NotPossibleNow (when, or what is missing)."""
    if not rule.who & doers(concern, actor):
        raise NotAllowed
    if concern.timeline.outside and rule.act in WRITTEN_TO_REPORTER:
        raise NotPossibleNow("nobody-to-write-to")
    if Need.FEEDBACK_GIVEN in rule.needs and not concern.feedback_given:
        raise NotPossibleNow("no-feedback-yet")
    if concern.stage not in rule.frm:
        raise NotPossibleNow(_where_it_stands(concern.stage, rule))
    for need, missing in _MISSING.items():
        if need in rule.needs and missing(concern):
            raise NotPossibleNow(_why(need, concern))


def _why(need: Need, concern: Concern) -> str:
    called = need is Need.MAY_BE_NAMELESS and concern.kind is not ConcernKind.HELP
    return "call-has-a-name" if called else _WHY[need]


def _where_it_stands(stage: Stage, rule: Rule) -> str:
    if stage is Stage.FILED:
        return "not-yet-acknowledged"
    if stage not in {Stage.CLOSED, Stage.WITHDRAWN} and rule.frm == {Stage.CLOSED}:
        return "not-closed"
    return f"already-{stage}"


def _not_asked(about: About) -> Callable[[Concern], bool]:
    """Make the check whether the reporter is not asked about this now."""

    def missing(concern: Concern) -> bool:
        question = concern.timeline.question
        return question is None or question.about is not about

    return missing


def _calls_for_coordinator(concern: Concern) -> bool:
    called = concern.timeline.called
    return called is not None and not called.answered


_MISSING: Mapping[Need, Callable[[Concern], bool]] = {
    Need.QUESTION: _not_asked(About.WORDS),
    Need.NO_QUESTION: lambda concern: concern.timeline.question is not None,
    Need.IDENTITY_QUESTION: _not_asked(About.IDENTITY),
    Need.PASSING_QUESTION: _not_asked(About.PASSING_ON),
    Need.ANY_QUESTION: lambda concern: concern.timeline.question is None,
    Need.NAMELESS: lambda concern: concern.named or concern.timeline.identity_refused,
    Need.NOT_NAMED: lambda concern: concern.named,
    Need.NAMED: lambda concern: not concern.named,
    Need.NAME_NOT_ASKED: lambda concern: not _not_asked(About.IDENTITY)(concern),
    Need.MAY_BE_NAMELESS: lambda concern: (
        concern.kind is ConcernKind.HELP or concern.timeline.by_phone
    ),
    Need.REQUEST: lambda concern: concern.timeline.request is None,
    Need.NO_REQUEST: lambda concern: concern.timeline.request is not None,
    Need.REOPEN_ASKED: lambda concern: not concern.timeline.reopen_asked,
    Need.NOT_REOPEN_ASKED: lambda concern: concern.timeline.reopen_asked,
    Need.NOT_POSTPONED: lambda concern: concern.timeline.erasure_postponed,
    Need.ESCALATED: lambda concern: not _calls_for_coordinator(concern),
    Need.CALL_WAITS: lambda concern: concern.timeline.call is None,
    Need.PHONED: lambda concern: not (concern.timeline.by_phone and concern.timeline.call is None),
    Need.PASSED_ON: lambda concern: concern.timeline.passed_on is None,
    Need.NOT_PASSED_ON: lambda concern: concern.timeline.passed_on is not None,
}
_WHY = {
    Need.QUESTION: "question-closed",
    Need.NO_QUESTION: "question-open",
    Need.IDENTITY_QUESTION: "question-closed",
    Need.PASSING_QUESTION: "question-closed",
    Need.ANY_QUESTION: "question-closed",
    Need.NAMELESS: "identity-settled",
    Need.NOT_NAMED: "named-already",
    Need.NAMED: "nameless-already",
    Need.NAME_NOT_ASKED: "name-asked",
    Need.MAY_BE_NAMELESS: "help-has-a-name",
    Need.REQUEST: "nothing-waits",
    Need.NO_REQUEST: "request-waits",
    Need.REOPEN_ASKED: "no-wish-to-reopen",
    Need.NOT_REOPEN_ASKED: "reopen-asked-already",
    Need.NOT_POSTPONED: "erasure-postponed-already",
    Need.ESCALATED: "escalation-answered",
    Need.CALL_WAITS: "no-call-waits",
    Need.PHONED: "not-phoned",
    Need.PASSED_ON: "nothing-at-partner",
    Need.NOT_PASSED_ON: "waits-at-partner",
}
