"""Refusing a protocol that does not hold together.

A municipality may change who is told, the terms, the stages in which an act can be done and the
outcomes. It cannot make a protocol in which somebody never hears back: such a file stops the start.
"""

from collections.abc import Iterator, Mapping

from domain.concerns.concern import Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.rules import Act, Audience, Doer, Need, Rule

ORDER = list(Stage)
BY: Mapping[Doer, frozenset[Act]] = {
    Doer.KEY_FIGURE: frozenset({Act.FILE}),
    Doer.REPORTER: frozenset(
        {
            Act.ANSWER,
            Act.DECLINE,
            Act.ADD,
            Act.CORRECT,
            Act.WITHDRAW,
            Act.REVEAL,
            Act.STAY_NAMELESS,
            Act.RATE,
            Act.REQUEST_REOPEN,
        }
    ),
    Doer.COORDINATOR: frozenset({Act.ASSIGN, Act.REMIND, Act.GRANT, Act.REFUSE}),
    Doer.CLOCK: frozenset({Act.LAPSE, Act.EXPIRE, Act.ERASE}),
}
"""Whose acts these are; all others are the officials', since the fixed roster handles concerns."""

NEEDS: Mapping[Act, frozenset[Need]] = {
    Act.ASK: frozenset({Need.WORDS, Need.NO_QUESTION}),
    Act.EXTEND: frozenset({Need.WORDS, Need.NO_REQUEST}),
    Act.ESCALATE: frozenset({Need.WORDS}),
    Act.ASK_IDENTITY: frozenset({Need.WORDS, Need.NO_QUESTION, Need.NAMELESS}),
    Act.LEAVE_CLOSED: frozenset({Need.WORDS, Need.REOPEN_ASKED}),
    Act.POSTPONE_ERASURE: frozenset({Need.WORDS, Need.NOT_POSTPONED}),
    Act.KEEP: frozenset({Need.WORDS, Need.NO_REQUEST}),
    Act.ANSWER: frozenset({Need.WORDS, Need.QUESTION}),
    Act.DECLINE: frozenset({Need.QUESTION}),
    Act.ADD: frozenset({Need.WORDS}),
    Act.CORRECT: frozenset({Need.WORDS}),
    Act.REVEAL: frozenset({Need.IDENTITY_QUESTION}),
    Act.STAY_NAMELESS: frozenset({Need.IDENTITY_QUESTION}),
    Act.REQUEST_REOPEN: frozenset({Need.NOT_REOPEN_ASKED}),
    Act.GRANT: frozenset({Need.REQUEST}),
    Act.REFUSE: frozenset({Need.REQUEST}),
    Act.LAPSE: frozenset({Need.ANY_QUESTION}),
    Act.EXPIRE: frozenset({Need.REQUEST}),
    Act.CLOSE: frozenset({Need.FEEDBACK_GIVEN, Need.OUTCOME}),
}
"""What these acts cannot do without; all others need nothing."""

MOVES: Mapping[Act, Stage | None] = {
    Act.FILE: Stage.FILED,
    Act.ACKNOWLEDGE: Stage.ACKNOWLEDGED,
    Act.TAKE_UP: Stage.TAKEN_UP,
    Act.ASSIGN: Stage.TAKEN_UP,
    Act.CLOSE: Stage.CLOSED,
    Act.WITHDRAW: Stage.WITHDRAWN,
    Act.REOPEN: Stage.ACKNOWLEDGED,
}
ONLY_FROM: Mapping[Act, frozenset[Stage]] = {
    Act.REOPEN: frozenset({Stage.CLOSED}),
    Act.LEAVE_CLOSED: frozenset({Stage.CLOSED}),
    Act.REQUEST_REOPEN: frozenset({Stage.CLOSED}),
    Act.RATE: frozenset({Stage.CLOSED}),
    Act.POSTPONE_ERASURE: frozenset({Stage.CLOSED}),
    Act.KEEP: frozenset({Stage.WITHDRAWN}),
    Act.ERASE: frozenset({Stage.CLOSED, Stage.WITHDRAWN}),
}
BOTH_SIDES = (Act.FEEDBACK, Act.CLOSE, Act.ASK, Act.EXTEND, Act.ASK_IDENTITY, Act.LAPSE)
"""Acts whose words or date are the reporter's, who must hear them."""

MAY_STAY = (Act.REOPEN, Act.ASSIGN)
"""The one goes back by its nature, the other can hand over what a colleague took up."""

PAST_THE_END = frozenset({Stage.CLOSED, Stage.WITHDRAWN})
AFTER_THE_END = frozenset(
    {Act.READ, Act.ADD, Act.CORRECT, Act.WITHDRAW}
    | {Act.REMIND, Act.GRANT, Act.REFUSE, Act.EXPIRE, *ONLY_FROM}
)


def unsound(rules: Mapping[Act, Rule]) -> Iterator[str]:
    """Say everything that does not hold together; `rules` has every act."""
    yield from _wrong_people(rules)
    yield from _wrong_stages(rules)
    yield from _wrong_needs(rules)
    yield from _wrong_ending(rules)
    yield from _forgotten(rules)


def doer_of(act: Act) -> Doer:
    """Tell who does this act, in every municipality."""
    return next((doer for doer, acts in BY.items() if act in acts), Doer.OFFICIAL)


def _wrong_people(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        if rule.who != {doer_of(act)}:
            yield f'acts.{act}.who: ["{doer_of(act)}"], and nobody else'


def _wrong_stages(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        if act is Act.FILE and rule.frm:
            yield "acts.file.from: [], since it begins there"
        if act is not Act.FILE and not rule.frm:
            yield f"acts.{act}.from: at least one stage"
        to = MOVES.get(act)
        if rule.to is not to:
            stays = "none, the concern stays where it is" if to is None else f'"{to}"'
            yield f"acts.{act}.to: {stays}"
        elif act not in MAY_STAY and to and any(_comes_after(stage, to) for stage in rule.frm):
            yield f"acts.{act}.from: stages before {to}"
        if act in ONLY_FROM and not rule.frm <= ONLY_FROM[act]:
            yield f"acts.{act}.from: only {', '.join(sorted(ONLY_FROM[act]))}"
        if act not in AFTER_THE_END and rule.frm & PAST_THE_END:
            yield f"acts.{act}.from: not closed or withdrawn, which is the end"


def _comes_after(stage: Stage, to: Stage) -> bool:
    return ORDER.index(stage) >= ORDER.index(to)


def _wrong_needs(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        wanted = NEEDS.get(act, frozenset())
        if rule.needs != wanted:
            because = ", because everybody hears back" if act is Act.CLOSE else ""
            yield f"acts.{act}.needs: {', '.join(sorted(wanted)) or 'nothing'}{because}"


def _wrong_ending(rules: Mapping[Act, Rule]) -> Iterator[str]:
    reached = _onward(rules, Stage.FILED)
    for stage in Stage:
        if stage not in reached:
            yield f'acts: an act that leads to the stage "{stage}"'
        elif stage not in PAST_THE_END and not _can_end_well(rules, stage):
            yield f'acts: a way from "{stage}" through feedback to closed'
    for stage in PAST_THE_END:
        if stage not in rules[Act.ERASE].frm:
            yield f'acts.erase.from: also "{stage}", or it is kept for ever'


def _forgotten(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act in BOTH_SIDES:
        if Audience.REPORTER not in rules[act].tells:
            yield f"acts.{act}.tells: reporter, because everybody hears back"
    for act in (Act.READ, Act.NOTE, Act.REMIND, Act.ESCALATE):
        if Audience.REPORTER in rules[act].tells:
            yield f"acts.{act}.tells: not reporter, this stays among the officials"
    if Audience.COORDINATOR not in rules[Act.ESCALATE].tells:
        yield "acts.escalate.tells: coordinator, who has to decide"
    kept = {rule.clock for rule in rules.values()}
    for deadline in Deadline:
        if deadline not in kept:
            yield f'acts: an act with clock = "{deadline}", or nobody keeps that promise'


def _onward(rules: Mapping[Act, Rule], start: Stage) -> set[Stage]:
    """All stages a concern at `start` can come to, itself included."""
    reached = {start}
    for stage in ORDER:  # but for reopening stages only move forward, so one pass is enough
        if stage in reached:
            reached |= {rule.to for rule in rules.values() if rule.to and stage in rule.frm}
    return reached


def _can_end_well(rules: Mapping[Act, Rule], start: Stage) -> bool:
    return any(
        stage in rules[Act.FEEDBACK].frm and Stage.CLOSED in _onward(rules, stage)
        for stage in _onward(rules, start)
    )
