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

from domain.calendar import WorkingTime
from domain.concern import Concern, Deadline, Promise, Stage, Urgency
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import PersonId
from domain.protocol_table import ProtocolProblems, read_protocol
from domain.roles import Role
from domain.rules import Act, Audience, Need, Outcome, Rule, Terms

__all__ = [
    "Act",
    "Actor",
    "Audience",
    "Decision",
    "Outcome",
    "Promise",
    "Protocol",
    "ProtocolProblems",
    "Rule",
    "Stage",
    "Urgency",
    "decide",
    "permit",
    "release",
]


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts, and their role at this moment."""

    person: PersonId
    role: Role


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
    rules: Mapping[Act, Rule]
    terms: Mapping[Urgency, Terms]
    outcomes: Mapping[str, Outcome]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Read `protocol.toml`; raises `ProtocolProblems` when it contradicts itself."""
        read = read_protocol(table)
        return cls(read.version, read.rules, read.terms, read.outcomes)

    def promise(self, urgency: Urgency, filed_at: datetime, working_time: WorkingTime) -> Promise:
        """Reckon the dates the reporter is promised, all in UTC."""
        due = {
            deadline: term.after(filed_at, working_time)
            for deadline, term in self.terms[urgency].items()
        }
        return Promise(
            confirm_by=due[Deadline.CONFIRM],
            take_up_by=due[Deadline.TAKE_UP],
            feedback_by=due[Deadline.FEEDBACK],
            protocol_version=self.version,
        )


def decide(
    protocol: Protocol,
    concern: Concern,
    act: Act,
    actor: Actor,
    now: datetime,
    *,
    outcome: str | None = None,
    reason_given: bool = False,
) -> Decision:
    """Do an act, or raise `NotAllowed` (who) or `NotPossibleNow` (when, or what is missing).

    `outcome` is one of the protocol's codes and counts for closing only; some outcomes ask for
    a reason in words, and `reason_given` tells that it is there. `now` is UTC-aware.
    """
    rule = permit(protocol, concern, act, actor)
    if Need.OUTCOME in rule.needs:
        _check_outcome(protocol, outcome, reason_given=reason_given)
    return Decision(_carried_out(rule, concern, actor, now, outcome), act, rule.tells)


def permit(protocol: Protocol, concern: Concern, act: Act, actor: Actor) -> Rule:
    """Give the rule by which this person may do this act now; refuses like `decide`."""
    rule = protocol.rules[act]
    if actor.role not in rule.who or actor.person == concern.reporter:
        raise NotAllowed
    if Need.FEEDBACK_GIVEN in rule.needs and not concern.feedback_given:
        raise NotPossibleNow("no-feedback-yet")
    if concern.stage not in rule.frm:
        raise NotPossibleNow(_where_it_stands(concern.stage))
    return rule


def release(concern: Concern) -> Concern:
    """Let go of what an official took up who is no longer there: a colleague can take it up.

    The reporter's dates stay (guide, "Koppel een vast groepje gemeenteambtenaren": when one
    official leaves, nothing may hang on that one person).
    """
    return replace(concern, owner=None, stage=Stage.ACKNOWLEDGED, version=concern.version + 1)


def _where_it_stands(stage: Stage) -> str:
    return "not-yet-acknowledged" if stage is Stage.FILED else f"already-{stage}"


def _check_outcome(protocol: Protocol, code: str | None, *, reason_given: bool) -> None:
    outcome = protocol.outcomes.get(code or "")
    if outcome is None:
        raise NotPossibleNow("unknown-outcome")
    if outcome.needs_reason and not reason_given:
        raise NotPossibleNow("needs-reason")


def _carried_out(
    rule: Rule, concern: Concern, actor: Actor, now: datetime, outcome: str | None
) -> Concern:
    if rule.act in {Act.READ, Act.NOTE}:  # they leave everything as it was
        return concern
    moved = replace(concern, stage=rule.to or concern.stage, version=concern.version + 1)
    match rule.act:
        case Act.TAKE_UP:
            return replace(moved, owner=actor.person)
        case Act.FEEDBACK:
            return replace(moved, feedback_given=concern.feedback_given + 1)
        case Act.CLOSE:
            return replace(moved, outcome=outcome, closed_at=now)
        case _:
            return moved
