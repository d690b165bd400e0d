"""A municipality may change the protocol, but not into one that leaves somebody waiting."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from config.tables import Tables
from domain.protocol import Act, Protocol, ProtocolProblems, Stage

Table = dict[str, Any]


def problems_after(tables: Tables, change: Callable[[Table], object]) -> list[str]:
    table = deepcopy(tables.protocol)
    change(table)
    with pytest.raises(ProtocolProblems) as refused:
        Protocol.from_table(table)
    return list(refused.value.problems)


def test_the_shipped_protocol_holds_together(protocol: Protocol) -> None:
    assert set(protocol.rules) == set(Act)
    assert protocol.rules[Act.TAKE_UP].frm == {Stage.FILED, Stage.ACKNOWLEDGED}
    assert protocol.outcomes["passed-on"].label("en") == "Passed on to those who deal with it"
    assert {code for code, outcome in protocol.outcomes.items() if outcome.needs_reason} == {
        "not-for-us",
        "nothing-needed",
    }


def test_everything_wrong_is_said_at_once(tables: Tables) -> None:
    def change(table: Table) -> None:
        del table["acts"]["read"]
        table["acts"]["gossip"] = {}
        table["acts"]["note"]["who"] = ["mayor"]
        table["acts"]["close"]["to"] = "forgotten"
        table["terms"]["soon"]["confirm"] = "some day"
        del table["terms"]["normal"]["feedback"]
        table["outcomes"] = {}

    assert problems_after(tables, change) == [
        "acts.read: missing",
        "acts.gossip: unknown; known are file, read, acknowledge, take-up, note, feedback, close",
        'acts.note.who: one of key-figure, official, coordinator, chair, not "mayor"',
        'acts.close.to: one of filed, acknowledged, taken-up, closed, not "forgotten"',
        'terms.soon.confirm: a term like "2 working days" or "4 office hours"',
        "terms.normal.feedback: missing",
        "outcomes: at least one way to end",
    ]


def set_act(act: str, **changes: object) -> Callable[[Table], object]:
    return lambda table: table["acts"][act].update(changes)


def drop(act: str, key: str) -> Callable[[Table], object]:
    return lambda table: table["acts"][act].pop(key)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (set_act("read", who=[]), "acts.read.who: at least one role"),
        (
            set_act("read", who=["official", "chair"]),
            "acts.read.who: not chair, who leads meetings and never sees concerns",
        ),
        (
            set_act("read", who=["key-figure"]),
            "acts.read.who: official only, since the fixed roster handles concerns",
        ),
        (set_act("file", to="acknowledged"), "acts.file: from nothing, to filed"),
        (set_act("note", **{"from": []}), "acts.note.from: at least one stage"),
        (drop("acknowledge", "to"), "acts.acknowledge.to: a stage"),
        (
            set_act("note", to="taken-up"),
            "acts.note.to: none, the concern stays where it is",
        ),
        (
            set_act("note", **{"from": ["closed"]}),
            "acts.note.from: not closed, which is the end",
        ),
        (
            set_act("acknowledge", **{"from": ["filed", "taken-up"]}),
            "acts.acknowledge.to: a later stage than those in from",
        ),
        (
            set_act("take-up", to="closed"),
            "acts.take-up.to: close, and only close, leads to closed",
        ),
        (
            set_act("close", to="taken-up", **{"from": ["acknowledged"]}),
            "acts.close.to: close, and only close, leads to closed",
        ),
        (
            set_act("close", needs=["outcome"]),
            "acts.close.needs: feedback-given and outcome, because everybody hears back",
        ),
        (
            set_act("acknowledge", to="taken-up"),
            'acts: an act that leads to the stage "acknowledged"',
        ),
        (
            set_act("feedback", **{"from": ["acknowledged"]}),
            'acts: a way from "taken-up" through feedback to closed',
        ),
        (
            set_act("feedback", tells=["officials"]),
            "acts.feedback.tells: reporter, because everybody hears back",
        ),
        (
            set_act("note", tells=["reporter"]),
            "acts.note.tells: not reporter, this stays among the officials",
        ),
        (
            drop("feedback", "clock"),
            'acts: an act with clock = "feedback", or nobody keeps that promise',
        ),
        (
            lambda table: table["terms"]["urgent"].update({"confirm": "6 working days"}),
            "terms.urgent: confirm no later than take-up, take-up than feedback",
        ),
    ],
)
def test_a_protocol_that_does_not_hold_together_is_refused(
    tables: Tables, change: Callable[[Table], object], problem: str
) -> None:
    assert problem in problems_after(tables, change)
