"""Reading `protocol.toml`: every word in it is one we know, every number one we can use.

Whether the whole holds together is judged in `domain/concerns/soundness.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

from domain.concerns.act_table import ACTS
from domain.concerns.acts import Act, Need
from domain.concerns.agreement import Agreement
from domain.concerns.concern import Stage, Urgency
from domain.concerns.deadlines import URGENCY_DEADLINES, Deadline
from domain.concerns.doers import Doer, Hearer
from domain.concerns.duty import calls
from domain.concerns.outcomes import Outcome, Partner, Periods
from domain.concerns.rules import (
    ADDED_LATER,
    CALLS,
    NEEDS_ADDED_LATER,
    Rule,
    StandardText,
)
from domain.concerns.soundness import unsound
from domain.concerns.terms import Term, Terms
from domain.options import Wording
from domain.problems import TableProblems

Word = TypeVar("Word", bound=StrEnum)
WRITTEN = tuple(act for act in Act if ACTS[act].standard_texts)
"""The acts with words for the reporter, for which standard texts can be given."""


TAKEN = frozenset({"back", "discard", "edit", "send", "stop"})
"""Codes of the buttons below whatever an official prepares; a choice cannot have one of them."""


NOT_SHARED_ONCE = "handled-not-shared"
"""Was known by its code before files said `shared`: without that line it keeps its promise."""


class ProtocolProblems(TableProblems):
    """The protocol contradicts itself, or breaks a promise that is not up for choice."""


@dataclass(frozen=True, slots=True)
class ReadProtocol:
    """The parts of a protocol, read and found sound."""

    version: int
    stages: Mapping[Stage, Wording]
    rules: Mapping[Act, Rule]
    agreements: Mapping[Urgency, Agreement]
    help_agreements: Mapping[Urgency, Agreement]
    outcomes: Mapping[str, Outcome]
    partners: Mapping[str, Partner]
    periods: Periods
    texts: Mapping[Act, tuple[StandardText, ...]]
    duty_term: timedelta


def read_protocol(table: Mapping[str, Any]) -> ReadProtocol:
    """Read the whole table; raises `ProtocolProblems` naming everything that is wrong."""
    problems: list[str] = []
    stages = {
        stage: dict(table["stages"][stage])
        for stage in _complete(Stage, table["stages"], "stages", problems)
    }
    rules = _read_rules({**ADDED_LATER, **table["acts"]}, problems)
    terms = _read_terms(table["terms"], "terms", problems)
    of_help = table.get("help-terms", {})
    differing = _known(Urgency, of_help, "help-terms", problems)
    help_terms = terms | _read_terms(of_help, "help-terms", problems, differing)
    reminders, waiting = table["reminders"], _read_waiting(table["waiting"], "waiting", problems)
    calling = _read_waiting(table.get("calls", CALLS), "calls", problems)
    outcomes = _read_outcomes(table["outcomes"], table["erasure"]["keep-days"])
    partners = _read_partners(table.get("partners", {}), problems)
    texts = _read_texts(table.get("texts", {}), problems)
    duty_term = calls.read_term(table.get("duty", {}).get("look", calls.USUAL))
    if duty_term is None:
        problems.append('duty.look: hours that run on, like "2 hours"')
    if not outcomes:
        problems.append("outcomes: at least one way to end")
    problems.extend(_taken_codes(outcomes, partners, texts))
    problems.extend(_wrong_reminders(reminders["nudges"], reminders["escalation"]))
    periods = _read_periods(table["erasure"], table["aftercare"])
    problems.extend(_wrong_periods(outcomes, periods))
    if not problems:
        problems.extend(unsound(rules))
    if problems or duty_term is None:
        raise ProtocolProblems(problems)
    return ReadProtocol(
        version=table["version"],
        stages=stages,
        rules=rules,
        agreements=_agreed(terms, reminders, waiting, calling),
        help_agreements=_agreed(help_terms, reminders, waiting, calling),
        outcomes=outcomes,
        partners=partners,
        periods=periods,
        texts=texts,
        duty_term=duty_term,
    )


def _agreed(
    terms: Mapping[Urgency, Terms],
    reminders: Mapping[str, Any],
    waiting: Mapping[str, Term],
    calling: Mapping[str, Term],
) -> dict[Urgency, Agreement]:
    return {
        urgency: Agreement(
            terms={**of_urgency, Deadline.CALL_BACK: calling["now"]},
            nudges=tuple(reminders["nudges"]),
            escalation=reminders["escalation"],
            question=waiting["question"],
            decision=waiting["decision"],
            extension=waiting["extension"],
            again=calling["again"],
        )
        for urgency, of_urgency in terms.items()
    }


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
        who=words(Doer, "who"),
        frm=words(Stage, "from"),
        to=word(Stage, "to"),
        tells=words(Hearer, "tells"),
        clock=word(Deadline, "clock"),
        needs=words(Need, "needs") | NEEDS_ADDED_LATER.get(act, frozenset()),
    )


def _read_terms(
    table: Mapping[str, Any],
    name: str,
    problems: list[str],
    urgencies: Iterable[Urgency] | None = None,
) -> dict[Urgency, Terms]:
    """Read the terms of these urgencies, or of all: then none may be missing."""
    terms: dict[Urgency, Terms] = {}
    if urgencies is None:
        urgencies = _complete(Urgency, table, name, problems)
    for urgency in urgencies:
        place = f"{name}.{urgency}"
        read: dict[Deadline, Term] = {}
        for deadline in _complete(URGENCY_DEADLINES, table[urgency], place, problems):
            term = _term(table[urgency][deadline], f"{place}.{deadline}", problems)
            if term is not None:
                read[deadline] = term
        promised = (Deadline.CONFIRM, Deadline.TAKE_UP, Deadline.FEEDBACK)
        hours = [read[deadline].office_hours for deadline in promised if deadline in read]
        if hours != sorted(hours):
            problems.append(f"{place}: confirm no later than take-up, take-up than feedback")
        terms[urgency] = read
    return terms


def _read_waiting(table: Mapping[str, str], place: str, problems: list[str]) -> dict[str, Term]:
    read = {name: _term(text, f"{place}.{name}", problems) for name, text in table.items()}
    return {name: term for name, term in read.items() if term is not None}


def _term(text: str, place: str, problems: list[str]) -> Term | None:
    term = Term.parse(text)
    if term is None:
        problems.append(f'{place}: a term like "2 working days" or "4 office hours"')
    return term


def _read_periods(erasure: Mapping[str, Any], aftercare: Mapping[str, Any]) -> Periods:
    return Periods(
        withdrawn=erasure["withdrawn-days"],
        care=aftercare["days"],
        announced=erasure["announced-days"],
        postponed=erasure["postponed-days"],
    )


def _read_outcomes(table: Mapping[str, Any], keep_days: int) -> dict[str, Outcome]:
    return {
        code: Outcome(
            code,
            dict(entry["label"]),
            entry.get("needs-reason", False),
            entry.get("keep-days", keep_days),
            entry.get("shared", code != NOT_SHARED_ONCE),
        )
        for code, entry in table.items()
    }


def _read_partners(table: Mapping[str, Any], problems: list[str]) -> dict[str, Partner]:
    partners: dict[str, Partner] = {}
    for code, entry in table.items():
        term = _term(entry["ask-back"], f"partners.{code}.ask-back", problems)
        if term is not None:
            partners[code] = Partner(code, dict(entry["label"]), term)
    return partners


def _read_texts(
    table: Mapping[str, Any], problems: list[str]
) -> dict[Act, tuple[StandardText, ...]]:
    texts: dict[Act, tuple[StandardText, ...]] = {}
    for name, entries in table.items():
        if name not in WRITTEN:
            problems.append(f"texts.{name}: an act with words: {', '.join(WRITTEN)}")
            continue
        texts[Act(name)] = tuple(
            StandardText(code, dict(entry["label"]), dict(entry["text"]))
            for code, entry in entries.items()
        )
    return texts


def _taken_codes(
    outcomes: Iterable[str],
    partners: Iterable[str],
    texts: Mapping[Act, tuple[StandardText, ...]],
) -> Iterable[str]:
    places = [(f"outcomes.{code}", code) for code in outcomes]
    places += [(f"partners.{code}", code) for code in partners]
    places += [(f"texts.{act}.{text.code}", text.code) for act in texts for text in texts[act]]
    return [
        f"{place}: another code; a button is called that" for place, code in places if code in TAKEN
    ]


def _wrong_reminders(nudges: list[int], escalation: int) -> Iterable[str]:
    if not nudges or sorted(set(nudges)) != nudges or nudges[0] < 1:
        yield "reminders.nudges: percents of a term in rising order, like [50, 100]"
    elif escalation <= nudges[-1]:
        yield "reminders.escalation: a higher percent than the last nudge"


def _wrong_periods(outcomes: Mapping[str, Outcome], periods: Periods) -> Iterable[str]:
    for outcome in outcomes.values():
        if outcome.keep_days <= periods.announced + periods.care:
            yield (
                f"outcomes.{outcome.code}.keep-days: longer than aftercare.days and"
                " erasure.announced-days together"
            )


def _known(
    kind: type[Word], given: Iterable[str], place: str, problems: list[str]
) -> Iterable[Word]:
    for text in given:
        if text in set(kind):
            yield kind(text)
        else:
            problems.append(f'{place}: one of {", ".join(kind)}, not "{text}"')


def _complete(
    kind: Iterable[Word], table: Mapping[str, Any], place: str, problems: list[str]
) -> list[Word]:
    problems.extend(f"{place}.{name}: missing" for name in kind if name not in table)
    problems.extend(
        f"{place}.{name}: unknown; known are {', '.join(kind)}"
        for name in table
        if name not in set(kind)
    )
    return [name for name in kind if name in table]
