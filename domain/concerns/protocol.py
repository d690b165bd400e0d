"""The protocol: what may be done with a concern, by whom, and who hears of it.

Officials follow one protocol, so that a key figure knows beforehand what the municipality
does with a concern and how the answer comes back (guide, "Eenduidig proces van signaleren en
terugkoppelen"). The acts themselves stand in `config/protocol.toml`; here is how they are
followed. Three rules no municipality can change: nobody handles their own concern, nothing
closes before the reporter got feedback, and what was promised at filing stays promised.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Self

from domain.concerns import permits
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, Promise, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.effects import Given, carried_out
from domain.concerns.permits import THE_CLOCK, Actor
from domain.concerns.protocol_file import ProtocolProblems, read_protocol
from domain.concerns.rules import (
    PLACES,
    Act,
    Audience,
    Doer,
    Need,
    Outcome,
    Periods,
    Rule,
    StandardText,
    Where,
)
from domain.concerns.timeline import Course
from domain.errors import NotPossibleNow, Refusal
from domain.options import Wording, say
from domain.working_time import WorkingTime

__all__ = [
    "NOTHING_GIVEN",
    "THE_CLOCK",
    "Act",
    "Actor",
    "Audience",
    "Decision",
    "Doer",
    "Given",
    "Outcome",
    "Promise",
    "Protocol",
    "ProtocolProblems",
    "Rule",
    "Stage",
    "Urgency",
    "Where",
    "decide",
    "permit",
    "permitted",
    "possible",
    "release",
]

NOTHING_GIVEN = Given()


@dataclass(frozen=True, slots=True)
class Decision:
    """What an act comes to: the concern as it is from now on, and who must be told."""

    concern: Concern
    act: Act
    tells: frozenset[Audience]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The agreements of one municipality: a rule an act, terms an urgency, ways to end."""

    version: int
    stages: Mapping[Stage, Wording]
    rules: Mapping[Act, Rule]
    agreements: Mapping[Urgency, Agreement]
    outcomes: Mapping[str, Outcome]
    periods: Periods
    texts: Mapping[Act, tuple[StandardText, ...]]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Read `protocol.toml`; raises `ProtocolProblems` when it contradicts itself."""
        read = read_protocol(table)
        return cls(
            version=read.version,
            stages=read.stages,
            rules=read.rules,
            agreements=read.agreements,
            outcomes=read.outcomes,
            periods=read.periods,
            texts=read.texts,
        )

    def stage_label(self, stage: Stage, language: str) -> str:
        """Give the municipality's word for a stage."""
        return say(self.stages[stage], language)

    def begin(self, urgency: Urgency, filed_at: datetime, working_time: WorkingTime) -> Course:
        """Start the clocks of a new concern, under the terms of today. `filed_at` is UTC."""
        agreement = self.agreements[urgency]
        clocks = tuple(
            agreement.clock(deadline, filed_at, working_time)
            for deadline in (Deadline.CONFIRM, Deadline.TAKE_UP, Deadline.FEEDBACK)
        )
        return Course(agreement, clocks)

    def promise(self, urgency: Urgency, filed_at: datetime, working_time: WorkingTime) -> Promise:
        """Reckon the dates the reporter is promised, all in UTC."""
        terms = self.agreements[urgency].terms
        return Promise(
            confirm_by=terms[Deadline.CONFIRM].after(filed_at, working_time),
            take_up_by=terms[Deadline.TAKE_UP].after(filed_at, working_time),
            feedback_by=terms[Deadline.FEEDBACK].after(filed_at, working_time),
            protocol_version=self.version,
        )


def decide(
    protocol: Protocol,
    concern: Concern,
    act: Act,
    actor: Actor,
    now: datetime,
    working_time: WorkingTime,
    given: Given = NOTHING_GIVEN,
) -> Decision:
    """Do an act, or raise `NotAllowed` (who, where) or `NotPossibleNow` (when, what is missing).

    `given` is what comes with it: an outcome, words, somebody to assign to. `now` is UTC.
    """
    rule = permit(protocol, concern, act, actor)
    if Need.OUTCOME in rule.needs:
        _check_outcome(protocol, given)
    if Need.WORDS in rule.needs and given.entry is None:
        raise NotPossibleNow("needs-words")
    decided = carried_out(protocol, rule, concern, actor.person, now, working_time, given)
    return Decision(decided, act, _told(rule, decided))


def permit(protocol: Protocol, concern: Concern, act: Act, actor: Actor) -> Rule:
    """Give the rule by which this person may do this act here and now; refuses like `decide`."""
    rule = protocol.rules[act]
    permits.check(rule, concern, actor)
    return rule


def possible(protocol: Protocol, concern: Concern, act: Act) -> bool:
    """Tell whether an official who did not file this concern could do this act now."""
    try:
        permit(protocol, concern, act, permits.AN_OFFICIAL)
    except Refusal:
        return False
    return True


def permitted(protocol: Protocol, act: Act, doer: Doer, stage: Stage | None, where: Where) -> bool:
    """Tell whether a cell of the permission matrix is open; every other one is shut.

    `stage` is None while nothing has been filed: filing is the only act that begins there.
    """
    rule = protocol.rules[act]
    begun = stage in rule.frm if stage is not None else act is Act.FILE
    return doer in rule.who and begun and PLACES[doer] is where


def release(
    protocol: Protocol, concern: Concern, now: datetime, working_time: WorkingTime
) -> Concern:
    """Let go of what an official took up who is no longer there: a colleague can take it up.

    The reporter's dates stay, and a date to take it up by comes with it (guide, "Koppel een vast
    groepje gemeenteambtenaren": when one official leaves, nothing may hang on that one person).
    """
    agreement = concern.course.agreement or protocol.agreements[concern.urgency]
    course = concern.course.with_clock(agreement.clock(Deadline.TAKE_UP, now, working_time))
    version = concern.version + 1
    return replace(concern, owner=None, stage=Stage.ACKNOWLEDGED, version=version, course=course)


def _check_outcome(protocol: Protocol, given: Given) -> None:
    outcome = protocol.outcomes.get(given.outcome or "")
    if outcome is None:
        raise NotPossibleNow("unknown-outcome")
    if outcome.needs_reason and given.entry is None:
        raise NotPossibleNow("needs-reason")


def _told(rule: Rule, decided: Concern) -> frozenset[Audience]:
    """Say who hears of it: what still waits for the coordinator is not the reporter's to hear."""
    if rule.act in {Act.EXTEND, Act.KEEP} and decided.course.request is not None:
        return frozenset({Audience.COORDINATOR, Audience.OFFICIALS})
    return rule.tells
