"""Reading `protocol.toml`, and refusing a protocol that does not hold together.

A municipality may change who acts, who is told, the terms and the outcomes. It cannot make a
protocol in which somebody never hears back: such a file stops the start.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from domain.concern import Deadline, Stage, Urgency
from domain.problems import TableProblems
from domain.roles import Role
from domain.rules import Act, Audience, Need, Outcome, Rule, Term, Terms

Word = TypeVar("Word", bound=StrEnum)
HANDLERS = {Role.OFFICIAL, Role.COORDINATOR}
ORDER = list(Stage)


class ProtocolProblems(TableProblems):
    """The protocol contradicts itself, or breaks a promise that is not up for choice."""


@dataclass(frozen=True, slots=True)
class ReadProtocol:
    """The parts of a protocol, read and found sound."""

    version: int
    rules: Mapping[Act, Rule]
    terms: Mapping[Urgency, Terms]
    outcomes: Mapping[str, Outcome]


def read_protocol(table: Mapping[str, Any]) -> ReadProtocol:
    """Read the whole table; raises `ProtocolProblems` naming everything that is wrong."""
    problems: list[str] = []
    rules = _read_rules(table["acts"], problems)
    terms = _read_terms(table["terms"], problems)
    outcomes = {
        code: Outcome(code, dict(entry["label"]), entry.get("needs-reason", False))
        for code, entry in table["outcomes"].items()
    }
    if not outcomes:
        problems.append("outcomes: at least one way to end")
    if not problems:
        problems.extend(_unsound(rules))
    if problems:
        raise ProtocolProblems(problems)
    return ReadProtocol(table["version"], rules, terms, outcomes)


def _read_rules(acts: Mapping[str, Any], problems: list[str]) -> dict[Act, Rule]:
    names = _complete(Act, acts, "acts", problems)
    return {act: _read_rule(act, acts[act], problems) for act in names}


def _read_rule(act: Act, entry: Mapping[str, Any], problems: list[str]) -> Rule:
    def words(kind: type[Word], key: str) -> frozenset[Word]:
        return frozenset(_known(kind, entry.get(key, ()), f"acts.{act}.{key}", problems))

    def word(kind: type[Word], key: str) -> Word | None:
        given = [entry[key]] if key in entry else []
        return next(iter(_known(kind, given, f"acts.{act}.{key}", problems)), None)

    return Rule(
        act=act,
        who=words(Role, "who"),
        frm=words(Stage, "from"),
        to=word(Stage, "to"),
        tells=words(Audience, "tells"),
        clock=word(Deadline, "clock"),
        needs=words(Need, "needs"),
    )


def _read_terms(table: Mapping[str, Any], problems: list[str]) -> dict[Urgency, Terms]:
    terms: dict[Urgency, Terms] = {}
    for urgency in _complete(Urgency, table, "terms", problems):
        place = f"terms.{urgency}"
        read: dict[Deadline, Term] = {}
        for deadline in _complete(Deadline, table[urgency], place, problems):
            term = Term.parse(table[urgency][deadline])
            if term is None:
                problems.append(
                    f'{place}.{deadline}: a term like "2 working days" or "4 office hours"'
                )
            else:
                read[deadline] = term
        hours = [term.office_hours for term in read.values()]
        if hours != sorted(hours):
            problems.append(f"{place}: confirm no later than take-up, take-up than feedback")
        terms[urgency] = read
    return terms


def _known(
    kind: type[Word], given: Iterable[str], place: str, problems: list[str]
) -> Iterator[Word]:
    for text in given:
        if text in set(kind):
            yield kind(text)
        else:
            problems.append(f'{place}: one of {", ".join(kind)}, not "{text}"')


def _complete(
    kind: type[Word], table: Mapping[str, Any], place: str, problems: list[str]
) -> list[Word]:
    problems.extend(f"{place}.{name}: missing" for name in kind if name not in table)
    problems.extend(
        f"{place}.{name}: unknown; known are {', '.join(kind)}"
        for name in table
        if name not in set(kind)
    )
    return [name for name in kind if name in table]


def _unsound(rules: Mapping[Act, Rule]) -> Iterator[str]:
    yield from _wrong_people(rules)
    yield from _wrong_stages(rules)
    yield from _wrong_ending(rules)
    yield from _forgotten(rules)


def _wrong_people(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        if not rule.who:
            yield f"acts.{act}.who: at least one role"
        if Role.CHAIR in rule.who:
            yield f"acts.{act}.who: not chair, who leads meetings and never sees concerns"
        elif act is not Act.FILE and rule.who - {Role.OFFICIAL}:
            yield f"acts.{act}.who: official only, since the fixed roster handles concerns"


def _wrong_stages(rules: Mapping[Act, Rule]) -> Iterator[str]:
    moves = {Act.FILE, Act.ACKNOWLEDGE, Act.TAKE_UP, Act.CLOSE}
    for act, rule in rules.items():
        if act is Act.FILE and (rule.frm or rule.to is not Stage.FILED):
            yield "acts.file: from nothing, to filed"
        if act is not Act.FILE and not rule.frm:
            yield f"acts.{act}.from: at least one stage"
        if act in moves and rule.to is None:
            yield f"acts.{act}.to: a stage"
        if act not in moves and rule.to is not None:
            yield f"acts.{act}.to: none, the concern stays where it is"
        if act is not Act.READ and Stage.CLOSED in rule.frm:
            yield f"acts.{act}.from: not closed, which is the end"
        if rule.to and any(ORDER.index(stage) >= ORDER.index(rule.to) for stage in rule.frm):
            yield f"acts.{act}.to: a later stage than those in from"


def _wrong_ending(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act, rule in rules.items():
        if (rule.to is Stage.CLOSED) is not (act is Act.CLOSE):
            yield f"acts.{act}.to: close, and only close, leads to closed"
    if rules[Act.CLOSE].needs != {Need.FEEDBACK_GIVEN, Need.OUTCOME}:
        yield "acts.close.needs: feedback-given and outcome, because everybody hears back"
    reached = _onward(rules, Stage.FILED)
    for stage in Stage:
        if stage not in reached:
            yield f'acts: an act that leads to the stage "{stage}"'
        elif stage is not Stage.CLOSED and not _can_end_well(rules, stage):
            yield f'acts: a way from "{stage}" through feedback to closed'


def _forgotten(rules: Mapping[Act, Rule]) -> Iterator[str]:
    for act in (Act.FEEDBACK, Act.CLOSE):
        if Audience.REPORTER not in rules[act].tells:
            yield f"acts.{act}.tells: reporter, because everybody hears back"
    for act in (Act.READ, Act.NOTE):
        if Audience.REPORTER in rules[act].tells:
            yield f"acts.{act}.tells: not reporter, this stays among the officials"
    kept = {rule.clock for rule in rules.values()}
    for deadline in Deadline:
        if deadline not in kept:
            yield f'acts: an act with clock = "{deadline}", or nobody keeps that promise'


def _onward(rules: Mapping[Act, Rule], start: Stage) -> set[Stage]:
    """All stages a concern at `start` can come to, itself included."""
    reached = {start}
    for stage in ORDER:  # stages only move forward, so one pass in their order is enough
        if stage in reached:
            reached |= {rule.to for rule in rules.values() if rule.to and stage in rule.frm}
    return reached


def _can_end_well(rules: Mapping[Act, Rule], start: Stage) -> bool:
    return any(
        stage in rules[Act.FEEDBACK].frm and Stage.CLOSED in _onward(rules, stage)
        for stage in _onward(rules, start)
    )
