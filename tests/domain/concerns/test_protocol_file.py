"""A municipality may change the protocol, but not into one that leaves somebody waiting."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from config.tables import Tables
from domain.concerns.protocol import Act, Protocol, ProtocolProblems, Stage

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
    assert protocol.stage_label(Stage.TAKEN_UP, "nl") == "Opgepakt"
    working_on_it = protocol.texts[Act.FEEDBACK][0]
    assert working_on_it.label("en") == "We are working on it"
    assert working_on_it.text("nl").startswith("We zijn met je melding bezig.")
    assert protocol.outcomes["passed-on"].label("en") == "Passed on to those who deal with it"
    assert {code for code, outcome in protocol.outcomes.items() if outcome.needs_reason} == {
        "not-for-us",
        "nothing-needed",
    }


def test_an_outcome_says_whether_what_was_done_may_be_told(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    table["outcomes"]["talk-held"]["shared"] = False
    table["outcomes"]["no-details"] = table["outcomes"].pop("handled-not-shared")
    outcomes = Protocol.from_table(table).outcomes

    assert {code for code, outcome in outcomes.items() if not outcome.shared} == {
        "talk-held",
        "no-details",
    }


def test_a_file_from_before_that_line_keeps_what_it_promised(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    del table["outcomes"]["handled-not-shared"]["shared"]
    outcomes = Protocol.from_table(table).outcomes

    assert {code for code, outcome in outcomes.items() if not outcome.shared} == {
        "handled-not-shared"
    }


def test_a_choice_cannot_be_called_like_a_button_below_it(tables: Tables) -> None:
    def change(table: Table) -> None:
        table["outcomes"]["send"] = table["outcomes"]["talk-held"]
        table["partners"]["back"] = table["partners"]["school"]
        table["texts"]["ask"]["stop"] = table["texts"]["ask"]["where"]

    assert problems_after(tables, change) == [
        "outcomes.send: another code; a button is called that",
        "partners.back: another code; a button is called that",
        "texts.ask.stop: another code; a button is called that",
    ]


def test_everything_wrong_is_said_at_once(tables: Tables) -> None:
    def change(table: Table) -> None:
        del table["acts"]["read"]
        table["acts"]["gossip"] = {}
        table["acts"]["note"]["who"] = ["mayor"]
        table["acts"]["close"]["to"] = "forgotten"
        table["terms"]["soon"]["confirm"] = "some day"
        del table["terms"]["normal"]["feedback"]
        table["waiting"]["question"] = "a while"
        table["texts"]["gossip"] = {}
        del table["stages"]["withdrawn"]
        table["outcomes"] = {}

    assert problems_after(tables, change) == [
        "stages.withdrawn: missing",
        "acts.read: missing",
        f"acts.gossip: unknown; known are {', '.join(Act)}",
        'acts.note.who: one of key-figure, reporter, official, coordinator, clock, not "mayor"',
        'acts.close.to: one of filed, acknowledged, taken-up, closed, withdrawn, not "forgotten"',
        'terms.soon.confirm: a term like "2 working days" or "4 office hours"',
        "terms.normal.feedback: missing",
        'waiting.question: a term like "2 working days" or "4 office hours"',
        "texts.gossip: an act with words: feedback, ask, extend, ask-identity, leave-closed",
        "outcomes: at least one way to end",
    ]


def set_act(act: str, **changes: object) -> Callable[[Table], object]:
    return lambda table: table["acts"][act].update(changes)


def set_part(part: str, **changes: object) -> Callable[[Table], object]:
    return lambda table: table[part].update(changes)


def drop(act: str, key: str) -> Callable[[Table], object]:
    return lambda table: table["acts"][act].pop(key)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (set_act("read", who=[]), 'acts.read.who: ["official"], and nobody else'),
        (
            set_act("read", who=["official", "coordinator"]),
            'acts.read.who: ["official"], and nobody else',
        ),
        (
            set_act("assign", who=["official"]),
            'acts.assign.who: ["coordinator"], and nobody else',
        ),
        (
            set_act("withdraw", who=["key-figure"]),
            'acts.withdraw.who: ["reporter"], and nobody else',
        ),
        (set_act("file", to="acknowledged"), 'acts.file.to: "filed"'),
        (set_act("file", **{"from": ["filed"]}), "acts.file.from: [], since it begins there"),
        (set_act("note", **{"from": []}), "acts.note.from: at least one stage"),
        (drop("acknowledge", "to"), 'acts.acknowledge.to: "acknowledged"'),
        (set_act("note", to="taken-up"), "acts.note.to: none, the concern stays where it is"),
        (
            set_act("note", **{"from": ["closed"]}),
            "acts.note.from: not closed or withdrawn, which is the end",
        ),
        (
            set_act("acknowledge", **{"from": ["filed", "taken-up"]}),
            "acts.acknowledge.from: stages before acknowledged",
        ),
        (
            set_act("keep", **{"from": ["filed", "withdrawn"]}),
            "acts.keep.from: only withdrawn",
        ),
        (
            set_act("close", needs=["outcome"]),
            (
                "acts.close.needs: feedback-given, not-passed-on, outcome,"
                " because everybody hears back"
            ),
        ),
        (set_act("note", needs=["outcome"]), "acts.note.needs: nothing"),
        (
            set_act("feedback", **{"from": ["filed"]}),
            'acts: a way from "taken-up" through feedback to closed',
        ),
        (
            set_act("erase", **{"from": ["closed"]}),
            'acts.erase.from: also "withdrawn", or it is kept for ever',
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
            set_act("escalate", tells=["officials"]),
            "acts.escalate.tells: coordinator, who has to decide",
        ),
        (
            set_act("refuse", tells=["reporter"]),
            "acts.refuse.tells: not reporter, this stays among the officials",
        ),
        (
            set_act("rate", tells=["reporter", "officials"]),
            "acts.rate.tells: not officials, this is the reporter's own",
        ),
        (
            drop("called", "clock"),
            'acts: an act with clock = "call-back", or nobody keeps that promise',
        ),
        (
            drop("feedback", "clock"),
            'acts: an act with clock = "feedback", or nobody keeps that promise',
        ),
        (
            lambda table: table["terms"]["urgent"].update({"confirm": "6 working days"}),
            "terms.urgent: confirm no later than take-up, take-up than feedback",
        ),
        (
            set_part("reminders", nudges=[]),
            "reminders.nudges: percents of a term in rising order, like [50, 100]",
        ),
        (
            set_part("reminders", nudges=[100, 50]),
            "reminders.nudges: percents of a term in rising order, like [50, 100]",
        ),
        (
            set_part("reminders", escalation=100),
            "reminders.escalation: a higher percent than the last nudge",
        ),
        (
            lambda table: table["outcomes"]["talk-held"].update({"keep-days": 8}),
            (
                "outcomes.talk-held.keep-days: longer than aftercare.days and"
                " erasure.announced-days together"
            ),
        ),
        (
            lambda table: (
                table["acts"]["take-up"].update({"from": []})
                or table["acts"]["assign"].update({"from": []})
            ),
            'acts: an act that leads to the stage "taken-up"',
        ),
    ],
)
def test_a_protocol_that_does_not_hold_together_is_refused(
    tables: Tables, change: Callable[[Table], object], problem: str
) -> None:
    assert problem in problems_after(tables, change)


def test_a_file_without_terms_for_help_or_going_on_by_itself_is_as_before(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    del table["help-terms"], table["acts"]["go-on"]
    protocol = Protocol.from_table(table)
    assert protocol.help_agreements == protocol.agreements
    assert protocol.rules[Act.GO_ON] == Protocol.from_table(tables.protocol).rules[Act.GO_ON]


def test_terms_for_help_are_read_like_all_terms(tables: Tables) -> None:
    def change(table: Table) -> None:
        table["help-terms"]["soon"]["feedback"] = "a while"
        table["help-terms"]["later"] = table["terms"]["soon"]

    assert problems_after(tables, change) == [
        'help-terms.soon.feedback: a term like "2 working days" or "4 office hours"',
        'help-terms: one of urgent, soon, normal, not "later"',
    ]


def test_a_file_from_before_there_were_calls_calls_as_shipped(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    del table["calls"]
    for act in (Act.FILE_FOR, Act.CALLED, Act.NOT_REACHED, Act.TOLD_BY_PHONE):
        del table["acts"][act]
    assert Protocol.from_table(table) == Protocol.from_table(tables.protocol)


def test_how_soon_somebody_is_called_is_a_term(tables: Tables) -> None:
    found = problems_after(tables, lambda table: table["calls"].update({"now": "at once"}))
    assert found == ['calls.now: a term like "2 working days" or "4 office hours"']
