"""Who may do what, where, and when: everything that is not allowed here is refused."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.concerns.concern import Concern, Stage
from domain.concerns.rules import PLACES, Doer, Need, Rule, Where
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
    return frozenset(doer for doer in found if PLACES[doer] is actor.where)


def check(rule: Rule, concern: Concern, actor: Actor) -> None:
    """Raise NotAllowed (who, where) or NotPossibleNow (when, or what is missing)."""
    if not rule.who & doers(concern, actor):
        raise NotAllowed
    if Need.FEEDBACK_GIVEN in rule.needs and not concern.feedback_given:
        raise NotPossibleNow("no-feedback-yet")
    if concern.stage not in rule.frm:
        raise NotPossibleNow(_where_it_stands(concern.stage, rule))
    for need, missing in _MISSING.items():
        if need in rule.needs and missing(concern):
            raise NotPossibleNow(_WHY[need])


def _where_it_stands(stage: Stage, rule: Rule) -> str:
    if stage is Stage.FILED:
        return "not-yet-acknowledged"
    if stage not in {Stage.CLOSED, Stage.WITHDRAWN} and rule.frm == {Stage.CLOSED}:
        return "not-closed"
    return f"already-{stage}"


def _not_about_words(concern: Concern) -> bool:
    question = concern.course.question
    return question is None or question.about is not About.WORDS


def _not_about_identity(concern: Concern) -> bool:
    question = concern.course.question
    return question is None or question.about is not About.IDENTITY


_MISSING: Mapping[Need, Callable[[Concern], bool]] = {
    Need.QUESTION: _not_about_words,
    Need.NO_QUESTION: lambda concern: concern.course.question is not None,
    Need.IDENTITY_QUESTION: _not_about_identity,
    Need.ANY_QUESTION: lambda concern: concern.course.question is None,
    Need.NAMELESS: lambda concern: concern.named or concern.course.identity_refused,
    Need.REQUEST: lambda concern: concern.course.request is None,
    Need.NO_REQUEST: lambda concern: concern.course.request is not None,
    Need.REOPEN_ASKED: lambda concern: not concern.course.reopen_asked,
    Need.NOT_REOPEN_ASKED: lambda concern: concern.course.reopen_asked,
    Need.NOT_POSTPONED: lambda concern: concern.course.erasure_postponed,
}
_WHY = {
    Need.QUESTION: "question-closed",
    Need.NO_QUESTION: "question-open",
    Need.IDENTITY_QUESTION: "question-closed",
    Need.ANY_QUESTION: "question-closed",
    Need.NAMELESS: "identity-settled",
    Need.REQUEST: "nothing-waits",
    Need.NO_REQUEST: "request-waits",
    Need.REOPEN_ASKED: "no-wish-to-reopen",
    Need.NOT_REOPEN_ASKED: "reopen-asked-already",
    Need.NOT_POSTPONED: "erasure-postponed-already",
}
