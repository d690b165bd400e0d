"""Passed on is no end: only with a yes, asked back in time, and told to the reporter."""

from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from config.tables import Tables
from domain.concerns import waiting_for
from domain.concerns.concern import Concern, Stage
from domain.concerns.deadlines import Deadline
from domain.concerns.protocol import THE_CLOCK, Act, Actor, Protocol, ProtocolProblems, Where
from domain.concerns.terms import Term
from domain.concerns.timeline import About, PassedOn
from domain.concerns.waiting_for import Due, Wait, WaitKind, Whose
from domain.errors import NotPossibleNow
from domain.identifiers import PersonId
from domain.roles import Role
from tests.domain.voorbeeldstad import WORKING_TIME, do

COORDINATOR = Actor(PersonId("coordinator"), Role.COORDINATOR, Where.PRIVATE)
FIVE_DAYS = Term.of("5 working days")


@pytest.fixture
def reporting(reporter: PersonId) -> Actor:
    return Actor(reporter, Role.KEY_FIGURE, Where.PRIVATE)


@pytest.fixture
def taken_up(protocol: Protocol, concern: Concern, official: Actor, now: datetime) -> Concern:
    return do(protocol, concern, Act.TAKE_UP, official, now)


@pytest.fixture
def asked(protocol: Protocol, taken_up: Concern, official: Actor, now: datetime) -> Concern:
    return do(protocol, taken_up, Act.PASS_ON, official, now, outcome="police")


@pytest.fixture
def passed_on(protocol: Protocol, asked: Concern, reporting: Actor, now: datetime) -> Concern:
    return do(protocol, asked, Act.LET_PASS_ON, reporting, now)


def test_the_reporter_is_asked_first_and_nothing_is_passed_on_meanwhile(
    taken_up: Concern, asked: Concern
) -> None:
    question = asked.timeline.question
    assert question is not None
    assert (question.about, question.to) == (About.PASSING_ON, PassedOn("police", FIVE_DAYS))
    assert asked.timeline.passed_on is None
    assert asked.timeline.clocks == taken_up.timeline.clocks, "no term stands still"
    assert asked.named == taken_up.named


def test_a_yes_starts_the_clock_to_ask_the_partner_back(passed_on: Concern, now: datetime) -> None:
    due_at = FIVE_DAYS.after(now, WORKING_TIME)
    assert passed_on.timeline.passed_on == PassedOn("police", FIVE_DAYS)
    assert Wait(WaitKind.PARTNER, Whose.OWNER, due_at) in waiting_for.waits(passed_on)
    clock = passed_on.timeline.clock(Deadline.PARTNER)
    assert clock is not None
    assert [step.percent for step in clock.steps] == [50, 100, 150]
    assert {Due.NUDGE, Due.MISS} <= waiting_for.due(passed_on, due_at)


@pytest.mark.parametrize("silent", [False, True], ids=["no", "silence"])
def test_with_a_no_or_silence_nothing_is_passed_on(
    protocol: Protocol,
    asked: Concern,
    official: Actor,
    reporting: Actor,
    now: datetime,
    silent: bool,  # noqa: FBT001 - by its name
) -> None:
    question = asked.timeline.question
    assert question is not None
    act, actor = (Act.LAPSE, THE_CLOCK) if silent else (Act.KEEP_HERE, reporting)
    assert Due.LAPSE in waiting_for.due(asked, question.lapses_at)
    ended = do(protocol, asked, act, actor, question.lapses_at)
    assert (ended.timeline.question, ended.timeline.passed_on) == (None, None)
    assert ended.timeline.clock(Deadline.PARTNER) is None
    with pytest.raises(NotPossibleNow) as refused:
        do(protocol, ended, Act.LET_PASS_ON, reporting, now)
    assert refused.value.key == "question-closed"
    with pytest.raises(NotPossibleNow) as nowhere:
        do(protocol, ended, Act.ASK_BACK, official, now)
    assert nowhere.value.key == "nothing-at-partner"


def test_nothing_closes_while_it_lies_at_a_partner(
    protocol: Protocol, passed_on: Concern, official: Actor, now: datetime
) -> None:
    told = do(protocol, passed_on, Act.FEEDBACK, official, now)
    for act, chosen in ((Act.CLOSE, "talk-held"), (Act.PASS_ON, "school")):
        with pytest.raises(NotPossibleNow) as refused:
            do(protocol, told, act, official, now, outcome=chosen)
        assert refused.value.key == "waits-at-partner"
    back = do(protocol, told, Act.ASK_BACK, official, now)
    assert do(protocol, back, Act.CLOSE, official, now, outcome="talk-held").stage is Stage.CLOSED


def test_what_came_of_it_is_feedback(
    protocol: Protocol, passed_on: Concern, official: Actor, now: datetime
) -> None:
    back = do(protocol, passed_on, Act.ASK_BACK, official, now)
    assert (back.feedback_given, back.timeline.passed_on) == (1, None)
    assert [clock.deadline for clock in back.timeline.clocks] == [Deadline.FEEDBACK]


def test_it_goes_to_a_partner_of_the_protocol_or_nowhere(
    protocol: Protocol, taken_up: Concern, official: Actor, now: datetime
) -> None:
    for chosen in (None, "talk-held"):
        with pytest.raises(NotPossibleNow) as refused:
            do(protocol, taken_up, Act.PASS_ON, official, now, outcome=chosen)
        assert refused.value.key == "unknown-partner"
    with pytest.raises(NotPossibleNow) as nobody:
        do(replace(protocol, partners={}), taken_up, Act.PASS_ON, official, now)
    assert nobody.value.key == "no-partners"


def test_what_was_withdrawn_and_is_kept_is_still_asked_back(
    protocol: Protocol, passed_on: Concern, official: Actor, reporting: Actor, now: datetime
) -> None:
    withdrawn = do(protocol, passed_on, Act.WITHDRAW, reporting, now)
    assert withdrawn.timeline.clocks == ()
    later = now + timedelta(days=2)
    kept = do(protocol, withdrawn, Act.KEEP, official, now)
    kept = do(protocol, kept, Act.GRANT, COORDINATOR, later)
    clock = kept.timeline.clock(Deadline.PARTNER)
    assert clock is not None
    assert clock.due_at == FIVE_DAYS.after(later, WORKING_TIME)
    assert kept.timeline.passed_on == passed_on.timeline.passed_on


def test_a_file_from_before_there_were_partners_passes_nothing_on(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    del table["partners"]
    for act in (Act.PASS_ON, Act.ASK_BACK, Act.LET_PASS_ON, Act.KEEP_HERE):
        del table["acts"][act]
    table["acts"]["close"]["needs"] = ["feedback-given", "outcome"]
    protocol = Protocol.from_table(table)
    assert protocol.partners == {}
    assert protocol.rules == Protocol.from_table(tables.protocol).rules


def test_a_partner_is_asked_back_within_a_term(tables: Tables) -> None:
    table = deepcopy(tables.protocol)
    table["partners"]["police"]["ask-back"] = "some day"
    with pytest.raises(ProtocolProblems) as refused:
        Protocol.from_table(table)
    assert list(refused.value.problems) == [
        'partners.police.ask-back: a term like "2 working days" or "4 office hours"'
    ]
    assert Protocol.from_table(tables.protocol).partners["police"].label("en") == "the police"
