"""The protocol as people agreed on it: who does what, when, and who hears of it."""

from dataclasses import replace
from datetime import datetime
from itertools import chain

import pytest

from domain.concerns.concern import Concern, Deadline
from domain.concerns.protocol import (
    Act,
    Actor,
    Decision,
    Given,
    Hearer,
    Protocol,
    Stage,
    Where,
    permit,
    possible,
    release,
)
from domain.concerns.protocol import decide as decide_in
from domain.errors import NotAllowed, NotPossibleNow
from domain.identifiers import EntryId, PersonId
from domain.roles import Role
from tests.domain.voorbeeldstad import WORKING_TIME

BOTH = {Hearer.REPORTER, Hearer.OFFICIALS}


@pytest.fixture
def acknowledged(protocol: Protocol, concern: Concern, official: Actor, now: datetime) -> Concern:
    return decide(protocol, concern, Act.ACKNOWLEDGE, official, now).concern


@pytest.fixture
def answered(protocol: Protocol, acknowledged: Concern, official: Actor, now: datetime) -> Concern:
    return decide(protocol, acknowledged, Act.FEEDBACK, official, now).concern


@pytest.fixture
def closed(protocol: Protocol, answered: Concern, official: Actor, now: datetime) -> Concern:
    return decide(protocol, answered, Act.CLOSE, official, now, outcome="talk-held").concern


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
    """Decide in Voorbeeldstad's working time; words, when given, are any words."""
    words = EntryId("words") if reason_given else None
    return decide_in(protocol, concern, act, actor, now, WORKING_TIME, Given(outcome, words))


def refusal(
    protocol: Protocol, concern: Concern, act: Act, actor: Actor, now: datetime, **given_: object
) -> str:
    with pytest.raises(NotPossibleNow) as refused:
        decide(protocol, concern, act, actor, now, **given_)  # type: ignore[arg-type]
    return refused.value.key


def test_acknowledging_moves_the_concern_and_tells_reporter_and_officials(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    decision = decide(protocol, concern, Act.ACKNOWLEDGE, official, now)
    assert decision.concern.stage is Stage.ACKNOWLEDGED
    assert decision.concern.version == concern.version + 1
    assert decision.tells == BOTH
    assert decision.act is Act.ACKNOWLEDGE


def test_who_takes_up_a_concern_becomes_its_owner(
    protocol: Protocol, acknowledged: Concern, official: Actor, now: datetime
) -> None:
    taken_up = decide(protocol, acknowledged, Act.TAKE_UP, official, now).concern
    assert (taken_up.stage, taken_up.owner) == (Stage.TAKEN_UP, official.person)


def test_a_concern_can_be_taken_up_at_once_and_the_reporter_is_told_once(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    decision = decide(protocol, concern, Act.TAKE_UP, official, now)
    assert decision.concern.stage is Stage.TAKEN_UP
    assert decision.tells == BOTH


def test_a_colleague_who_takes_up_too_late_is_refused(
    protocol: Protocol, concern: Concern, official: Actor, colleague: Actor, now: datetime
) -> None:
    taken_up = decide(protocol, concern, Act.TAKE_UP, official, now).concern
    assert refusal(protocol, taken_up, Act.TAKE_UP, colleague, now) == "already-taken-up"
    assert refusal(protocol, taken_up, Act.ACKNOWLEDGE, colleague, now) == "already-taken-up"
    assert taken_up.owner == official.person


def test_acknowledging_twice_is_refused(
    protocol: Protocol, acknowledged: Concern, colleague: Actor, now: datetime
) -> None:
    key = refusal(protocol, acknowledged, Act.ACKNOWLEDGE, colleague, now)
    assert key == "already-acknowledged"


@pytest.mark.parametrize("act", [Act.READ, Act.NOTE])
def test_reading_and_noting_leave_the_concern_as_it_was_and_the_reporter_untold(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime, act: Act
) -> None:
    decision = decide(protocol, concern, act, official, now)
    assert decision.concern is concern
    assert Hearer.REPORTER not in decision.tells


def test_feedback_waits_for_acknowledgement(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    assert refusal(protocol, concern, Act.FEEDBACK, official, now) == "not-yet-acknowledged"


def test_feedback_can_be_given_more_than_once_and_changes_no_stage(
    protocol: Protocol, answered: Concern, colleague: Actor, now: datetime
) -> None:
    again = decide(protocol, answered, Act.FEEDBACK, colleague, now)
    assert again.concern.feedback_given == 2
    assert again.concern.stage is Stage.ACKNOWLEDGED
    assert again.tells == BOTH


@pytest.mark.parametrize("outcome", [None, "talk-held"])
def test_nothing_closes_before_the_reporter_got_feedback(
    protocol: Protocol,
    concern: Concern,
    acknowledged: Concern,
    official: Actor,
    now: datetime,
    outcome: str | None,
) -> None:
    for early in (concern, acknowledged):
        key = refusal(protocol, early, Act.CLOSE, official, now, outcome=outcome)
        assert key == "no-feedback-yet"


def test_closing_keeps_the_outcome_and_the_moment(
    protocol: Protocol, answered: Concern, official: Actor, now: datetime
) -> None:
    decision = decide(protocol, answered, Act.CLOSE, official, now, outcome="help-arranged")
    assert decision.concern.stage is Stage.CLOSED
    assert decision.concern.outcome == "help-arranged"
    assert decision.concern.closed_at == now
    assert decision.tells == BOTH


def test_what_is_done_in_words_is_not_done_without(
    protocol: Protocol, answered: Concern, official: Actor, now: datetime
) -> None:
    with pytest.raises(NotPossibleNow) as refused:
        decide_in(protocol, answered, Act.ESCALATE, official, now, WORKING_TIME)
    assert refused.value.key == "needs-words"


@pytest.mark.parametrize("outcome", [None, "forgotten"])
def test_closing_asks_for_an_outcome_of_the_protocol(
    protocol: Protocol, answered: Concern, official: Actor, now: datetime, outcome: str | None
) -> None:
    key = refusal(protocol, answered, Act.CLOSE, official, now, outcome=outcome)
    assert key == "unknown-outcome"


@pytest.mark.parametrize("outcome", ["not-for-us", "nothing-needed"])
def test_some_outcomes_ask_for_the_reason(
    protocol: Protocol, answered: Concern, official: Actor, now: datetime, outcome: str
) -> None:
    key = refusal(protocol, answered, Act.CLOSE, official, now, outcome=outcome)
    assert key == "needs-reason"
    with_reason = decide(
        protocol, answered, Act.CLOSE, official, now, outcome=outcome, reason_given=True
    )
    assert with_reason.concern.outcome == outcome


@pytest.mark.parametrize(
    "act", [Act.ACKNOWLEDGE, Act.TAKE_UP, Act.NOTE, Act.ASK, Act.FEEDBACK, Act.EXTEND, Act.CLOSE]
)
def test_after_closing_nothing_of_before_can_be_done(
    protocol: Protocol, closed: Concern, official: Actor, now: datetime, act: Act
) -> None:
    assert refusal(protocol, closed, act, official, now, reason_given=True) == "already-closed"


@pytest.mark.parametrize("act", [Act.REOPEN, Act.LEAVE_CLOSED, Act.READ, Act.FEEDBACK])
def test_of_a_withdrawn_concern_it_is_said_that_it_was_withdrawn(
    protocol: Protocol, closed: Concern, official: Actor, now: datetime, act: Act
) -> None:
    withdrawn = replace(closed, stage=Stage.WITHDRAWN)
    key = refusal(protocol, withdrawn, act, official, now, reason_given=True)
    assert key == "already-withdrawn"


def test_a_closed_concern_can_still_be_read(
    protocol: Protocol, closed: Concern, official: Actor, now: datetime
) -> None:
    assert decide(protocol, closed, Act.READ, official, now).concern is closed


@pytest.mark.parametrize("role", [Role.KEY_FIGURE, Role.CHAIR])
@pytest.mark.parametrize("act", sorted(set(Act) - {Act.FILE}))
def test_key_figures_and_chairs_handle_no_concerns(
    protocol: Protocol, answered: Concern, now: datetime, role: Role, act: Act
) -> None:
    with pytest.raises(NotAllowed):
        decide(protocol, answered, act, Actor(PersonId("somebody"), role, Where.PRIVATE), now)


@pytest.mark.parametrize("act", Act)
def test_nobody_handles_their_own_concern_not_even_as_an_official_later(
    protocol: Protocol, answered: Concern, reporter: PersonId, now: datetime, act: Act
) -> None:
    with pytest.raises(NotAllowed):
        permit(protocol, answered, act, Actor(reporter, Role.OFFICIAL, Where.GROUP))


def test_an_official_can_ask_beforehand_whether_an_act_is_possible(
    protocol: Protocol, answered: Concern, official: Actor
) -> None:
    assert permit(protocol, answered, Act.CLOSE, official).to is Stage.CLOSED


def test_what_all_officials_are_shown_is_what_one_of_them_could_do(
    protocol: Protocol, concern: Concern, acknowledged: Concern, closed: Concern
) -> None:
    def shown(of: Concern) -> set[Act]:
        return {act for act in Act if possible(protocol, of, act)}

    assert shown(concern) == {Act.READ, Act.ACKNOWLEDGE, Act.TAKE_UP, Act.NOTE, Act.ESCALATE}
    assert Act.CLOSE not in shown(acknowledged), "feedback comes first"
    assert shown(closed) == {Act.READ, Act.REOPEN, Act.POSTPONE_ERASURE}


def test_from_every_stage_an_official_can_still_answer_and_close(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    for stage in (Stage.FILED, Stage.ACKNOWLEDGED, Stage.TAKEN_UP):
        case = replace(concern, stage=stage)
        steps = [Act.ACKNOWLEDGE] if stage is Stage.FILED else []
        for act in chain(steps, [Act.FEEDBACK, Act.CLOSE]):
            case = decide(protocol, case, act, official, now, outcome="talk-held").concern
        assert case.stage is Stage.CLOSED


def test_what_a_former_official_took_up_can_be_taken_up_by_a_colleague(
    protocol: Protocol, concern: Concern, official: Actor, now: datetime
) -> None:
    taken_up = decide(protocol, concern, Act.TAKE_UP, official, now).concern
    released = release(protocol, taken_up, now, WORKING_TIME)
    assert released.timeline.clock(Deadline.TAKE_UP) is not None
    assert (released.stage, released.owner) == (Stage.ACKNOWLEDGED, None)
    assert released.promise == concern.promise
    colleague = Actor(PersonId("colleague"), Role.OFFICIAL, Where.GROUP)
    again = decide(protocol, released, Act.TAKE_UP, colleague, now).concern
    assert again.owner == colleague.person
    assert again.version == taken_up.version + 2
