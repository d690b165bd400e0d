"""Refusing a protocol that does not hold together.

A municipality may change who is told, the terms, the stages in which an act can be done and the
outcomes. It cannot make a protocol in which somebody never hears back: such a file stops the start.
"""

from collections.abc import Iterator, Mapping

from domain.concerns.act_table import ACTS
from domain.concerns.acts import UNDER_WAY, Act, Need
from domain.concerns.concern import Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.doers import Hearer
from domain.concerns.rules import Rule

ORDER = list(Stage)
_BY_PHONE = frozenset({Need.CALL_WAITS, Need.PHONED})
PAST_THE_END = frozenset({Stage.CLOSED, Stage.WITHDRAWN})
_MUST: Mapping[Hearer, str] = {
    Hearer.REPORTER: "because everybody hears back",
    Hearer.OFFICIALS: "whose work it is",
    Hearer.COORDINATOR: "who has to decide",
}
_NEVER: Mapping[Hearer, str] = {
    Hearer.REPORTER: "this stays among the officials",
    Hearer.OFFICIALS: "this is the reporter's own",
    Hearer.COORDINATOR: "this is the reporter's own",
}


def unsound(rules: Mapping[Act, Rule]) -> Iterator[str]:
    """Say everything that does not hold together; `rules` has every act."""
    yield from _wrong_people(rules)
    yield from _wrong_stages(rules)
    yield from _wrong_needs(rules)
    yield from _wrong_ending(rules)
    yield from _forgotten(rules)


def _wrong_people(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        doer = ACTS[act].doer
        if rule.who != {doer} and not (act is Act.FILE_FOR and not rule.who):
            yield f'acts.{act}.who: ["{doer}"], and nobody else'


def _wrong_stages(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        record = ACTS[act]
        to, stages = record.to, record.stages
        if stages and not rule.frm:
            yield f"acts.{act}.from: at least one stage"
        if rule.to is not to:
            stays = "none, the concern stays where it is" if to is None else f'"{to}"'
            yield f"acts.{act}.to: {stays}"
        elif to and not record.may_go_back and any(_comes_after(stage, to) for stage in rule.frm):
            yield f"acts.{act}.from: stages before {to}"
        if not rule.frm <= stages:
            yield f"acts.{act}.from: {_allowed(stages)}"


def _allowed(stages: frozenset[Stage]) -> str:
    if not stages:
        return "[], since it begins there"
    if stages == UNDER_WAY:
        return "not closed or withdrawn, which is the end"
    return f"only {', '.join(sorted(stages))}"


def _comes_after(stage: Stage, to: Stage) -> bool:
    return ORDER.index(stage) >= ORDER.index(to)


def _wrong_needs(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        wanted = ACTS[act].needs
        if rule.needs != wanted:
            because = ", because everybody hears back" if Need.FEEDBACK_GIVEN in wanted else ""
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
    for act, rule in rules.items():
        record = ACTS[act]
        for hearer in sorted(record.must_hear - rule.tells):
            yield f"acts.{act}.tells: {hearer}, {_MUST[hearer]}"
        for hearer in sorted(record.never_hear & rule.tells):
            yield f"acts.{act}.tells: not {hearer}, {_NEVER[hearer]}"
    for deadline in Deadline:
        kept = rules if deadline is Deadline.CALL_BACK else _of_any(rules)
        if deadline not in {rule.clock for rule in kept.values()}:
            yield f'acts: an act with clock = "{deadline}", or nobody keeps that promise'


def _of_any(rules: Mapping[Act, Rule]) -> Mapping[Act, Rule]:
    """Give the acts that any concern can have, also one that nobody calls about."""
    return {act: rule for act, rule in rules.items() if not rule.needs & _BY_PHONE}


def _onward(rules: Mapping[Act, Rule], start: Stage) -> set[Stage]:
    """All stages a concern at `start` can come to, itself included."""
    reached, rules = {start}, _of_any(rules)
    for stage in ORDER:  # but for reopening stages only move forward, so one pass is enough
        if stage in reached:
            reached |= {rule.to for rule in rules.values() if rule.to and stage in rule.frm}
    return reached


def _can_end_well(rules: Mapping[Act, Rule], start: Stage) -> bool:
    return any(
        stage in rules[Act.FEEDBACK].frm and Stage.CLOSED in _onward(rules, stage)
        for stage in _onward(rules, start)
    )
