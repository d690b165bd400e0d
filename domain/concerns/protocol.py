"""The protocol: what may be done with a concern, by whom, and who hears of it.

Officials follow one protocol, so that a key figure knows beforehand what the municipality
does with a concern and how the answer comes back (guide, "Eenduidig proces van signaleren en
terugkoppelen"). What an act is stands in `act_table.py` beside this, what the municipality made
of it in `config/protocol.toml`; here is how both are followed. Three rules no municipality can
change: nobody handles their own concern, nothing closes before the reporter got feedback, and
what was promised at filing stays promised.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Self

from domain.concerns import permits, promise_clock
from domain.concerns.act_context import ActContext, Given, with_timeline
from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Need, Pending
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Concern, ConcernKind, Promise, Stage, Urgency
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import PLACES, Doer, Hearer, Where
from domain.concerns.duty.calls import USUAL_TERM
from domain.concerns.outcomes import Outcome, Partner, Periods
from domain.concerns.permits import THE_CLOCK, Actor
from domain.concerns.protocol_file import ProtocolProblems, read_protocol
from domain.concerns.rules import Rule, StandardText
from domain.concerns.timeline import About, CallBack, Timeline, noted
from domain.errors import NotPossibleNow, Refusal
from domain.options import Wording, say
from domain.working_time import WorkingTime

__all__ = [
    "NOTHING_GIVEN",
    "THE_CLOCK",
    "Act",
    "Actor",
    "Decision",
    "Doer",
    "Given",
    "Hearer",
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
    tells: frozenset[Hearer]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The agreements of one municipality: a rule an act, terms an urgency, ways to end, partners.

    Questions for help have terms of their own where it says so: who needs it this week is not
    promised an answer in three. Who has duty looks within `duty_term`, which runs on by night.
    """

    version: int
    stages: Mapping[Stage, Wording]
    rules: Mapping[Act, Rule]
    agreements: Mapping[Urgency, Agreement]
    help_agreements: Mapping[Urgency, Agreement]
    outcomes: Mapping[str, Outcome]
    partners: Mapping[str, Partner]
    periods: Periods
    texts: Mapping[Act, tuple[StandardText, ...]]
    archive_category: str = ""
    duty_term: timedelta = USUAL_TERM

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Read `protocol.toml`; raises `ProtocolProblems` when it contradicts itself."""
        read = read_protocol(table)
        return cls(
            version=read.version,
            stages=read.stages,
            rules=read.rules,
            agreements=read.agreements,
            help_agreements=read.help_agreements,
            outcomes=read.outcomes,
            partners=read.partners,
            periods=read.periods,
            texts=read.texts,
            duty_term=read.duty_term,
            archive_category=table["erasure"].get("archive-category", ""),
        )

    def stage_label(self, stage: Stage, language: str) -> str:
        """Give the municipality's word for a stage."""
        return say(self.stages[stage], language)

    def agreement(self, kind: ConcernKind, urgency: Urgency) -> Agreement:
        """Give what is agreed today for a concern, or a question for help, of this urgency."""
        agreements = self.help_agreements if kind is ConcernKind.HELP else self.agreements
        return agreements[urgency]

    def begin(
        self,
        urgency: Urgency,
        filed_at: datetime,
        working_time: WorkingTime,
        kind: ConcernKind = ConcernKind.CONCERN,
    ) -> Timeline:
        """Start the clocks of a new concern, under the terms of today. `filed_at` is UTC."""
        agreement = self.agreement(kind, urgency)
        clocks = tuple(
            agreement.clock(deadline, filed_at, working_time)
            for deadline in (Deadline.CONFIRM, Deadline.TAKE_UP, Deadline.FEEDBACK)
        )
        return Timeline(agreement, clocks)

    def begin_call(
        self, call: CallBack, urgency: Urgency, filed_at: datetime, working_time: WorkingTime
    ) -> tuple[Timeline, Promise]:
        """Start the clocks of a concern whose reporter asked to be called, and say its promise.

        Calling takes the place of confirming and of taking up. `filed_at` is UTC.
        """
        agreement = self.agreement(ConcernKind.CONCERN, urgency)
        if call.at_once:
            calling = agreement.clock(Deadline.CALL_BACK, filed_at, working_time)
        else:
            hours = call.since, call.until
            calling = agreement.clock_within(Deadline.CALL_BACK, filed_at, hours, working_time)
        feedback = agreement.clock(Deadline.FEEDBACK, filed_at, working_time)
        promise = Promise(calling.due_at, calling.due_at, feedback.due_at, self.version)
        return Timeline(agreement, (calling, feedback), call=call, by_phone=True), promise

    def promise(
        self,
        urgency: Urgency,
        filed_at: datetime,
        working_time: WorkingTime,
        kind: ConcernKind = ConcernKind.CONCERN,
    ) -> Promise:
        """Reckon the dates the reporter is promised, all in UTC."""
        terms = self.agreement(kind, urgency).terms
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
    if Need.PARTNER in rule.needs and given.outcome not in protocol.partners:
        raise NotPossibleNow("unknown-partner")
    if Need.WORDS in rule.needs and given.entry is None:
        raise NotPossibleNow("needs-words")
    context = ActContext(protocol, concern, actor.person, now, working_time, given)
    decided = _carried_out(rule, context)
    return Decision(decided, act, _told(rule, decided))


def permit(protocol: Protocol, concern: Concern, act: Act, actor: Actor) -> Rule:
    """Give the rule by which this person may do this act here and now; refuses like `decide`."""
    rule = protocol.rules[act]
    permits.check(rule, concern, actor)
    if Need.PARTNER in rule.needs and not protocol.partners:
        raise NotPossibleNow("no-partners")
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

    `stage` is None while nothing has been filed: only filing begins there.
    """
    rule = protocol.rules[act]
    begun = stage in rule.frm if stage is not None else act in {Act.FILE, Act.FILE_FOR}
    return doer in rule.who and begun and where in PLACES[doer]


def release(
    protocol: Protocol, concern: Concern, now: datetime, working_time: WorkingTime
) -> Concern:
    """Let go of what an official took up who is no longer there: a colleague can take it up.

    The reporter's dates stay, and a date to take it up by comes with it (guide, "Koppel een vast
    groepje gemeenteambtenaren": when one official leaves, nothing may hang on that one person).
    """
    agreement = concern.timeline.agreement or protocol.agreement(concern.kind, concern.urgency)
    clock = agreement.clock(Deadline.TAKE_UP, now, working_time)
    question = concern.timeline.question
    if question is not None and question.about is About.WORDS:
        clock = promise_clock.pause(clock, now)
    timeline = concern.timeline.with_clock(clock)
    version = concern.version + 1
    return replace(
        concern, owner=None, stage=Stage.ACKNOWLEDGED, version=version, timeline=timeline
    )


def _check_outcome(protocol: Protocol, given: Given) -> None:
    outcome = protocol.outcomes.get(given.outcome or "")
    if outcome is None:
        raise NotPossibleNow("unknown-outcome")
    if outcome.needs_reason and given.entry is None:
        raise NotPossibleNow("needs-reason")


def _carried_out(rule: Rule, context: ActContext) -> Concern:
    """Give the concern after an act that was permitted."""
    concern, effect = context.before, ACTS[rule.act].effect
    if effect is None:
        return concern
    moved = replace(concern, stage=rule.to or concern.stage, version=concern.version + 1)
    kept = moved if rule.clock is None else with_timeline(moved, moved.timeline.without(rule.clock))
    after = effect(context, kept)
    withdrawn = after.stage is Stage.WITHDRAWN
    timeline = noted(concern.timeline, after.timeline, context.now, withdrawn=withdrawn)
    return with_timeline(after, timeline)


def _told(rule: Rule, decided: Concern) -> frozenset[Hearer]:
    """Say who hears of it: what still waits for the coordinator is not the reporter's to hear.

    A reporter outside the network is told nothing: there is nobody to write to.
    """
    if ACTS[rule.act].opens is Pending.REQUEST and decided.timeline.request is not None:
        return frozenset({Hearer.COORDINATOR, Hearer.OFFICIALS})
    return rule.tells - {Hearer.REPORTER} if decided.timeline.outside else rule.tells
