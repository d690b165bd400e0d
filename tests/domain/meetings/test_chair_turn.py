"""Whose turn it is to chair: who never did first, nobody twice in a row, and nobody forgotten."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId
from domain.meetings.chair_turn import ASKED_BEFORE, LAST_TURN, ChairTurn, next_in_turn
from domain.meetings.chairing import LEAST, answer_by

START = datetime(2026, 11, 3, 18, 30, tzinfo=UTC)
PEOPLE = tuple(PersonId(each) for each in "abcde")
people = st.sets(st.sampled_from(PEOPLE))


@given(willing=people, yes=st.lists(st.sets(st.sampled_from(PEOPLE)), min_size=1, max_size=12))
def test_no_history_lets_anybody_chair_twice_in_a_row_while_another_would(
    willing: set[PersonId], yes: list[set[PersonId]]
) -> None:
    """Each meeting asks one after the other until somebody says yes, or nobody is left."""
    last: dict[PersonId, datetime] = {}
    just: PersonId | None = None
    for number, agree in enumerate(yes):
        start, passed = START + timedelta(weeks=number), list[PersonId]()
        chair = None
        while (found := next_in_turn(willing, last, passed, just)) is not None:
            assert found in willing
            assert found not in passed, "nobody is asked twice for one meeting"
            last[found] = start
            if found in agree:
                chair = found
                break
            passed.append(found)
        assert (chair is None) == (not willing & agree), "who would do it is always found"
        if chair is not None and chair == just:
            assert willing & agree == {chair}
        just = chair


@given(willing=st.sets(st.sampled_from(PEOPLE), min_size=1))
def test_where_all_say_yes_everybody_has_had_it_before_anybody_has_it_again(
    willing: set[PersonId],
) -> None:
    last: dict[PersonId, datetime] = {}
    had: list[PersonId] = []
    for number in range(2 * len(willing)):
        found = next_in_turn(willing, last, (), had[-1] if had else None)
        assert found is not None
        last[found] = START + timedelta(weeks=number)
        had.append(found)
    assert set(had[: len(willing)]) == willing
    assert had[: len(willing)] == had[len(willing) :]


@given(days=st.integers(0, 40), begun=st.integers(0, 40))
def test_who_is_asked_has_time_and_so_has_who_falls_back(days: int, begun: int) -> None:
    turn = ChairTurn(AffairId("a"), AffairId("b"), None, START - timedelta(days=begun))
    meeting = START + timedelta(days=days)
    at = turn.look_at(meeting)
    assert at >= meeting - ASKED_BEFORE
    assert at <= max(meeting - ASKED_BEFORE, meeting - LAST_TURN - timedelta(days=1))


@given(minutes=st.integers(0, 60 * 24 * 20))
def test_an_answer_is_wanted_in_time_or_nobody_is_asked(minutes: int) -> None:
    meeting = START + timedelta(minutes=minutes)
    try:
        until = answer_by(meeting, START)
    except AnswerRefused:
        assert minutes < 60 * 3
        return
    assert START + LEAST <= until < meeting


def test_who_is_erased_is_in_no_turn() -> None:
    gone, stays = PEOPLE[:2]
    turn = ChairTurn(AffairId("a"), AffairId("b"), gone, START)
    for each in (gone, stays):
        turn = turn.asking(AffairId("m"), each, START)
    after = turn.without(gone)
    assert after.by is None
    assert after.last == {stays: START}
    assert after.asked == {AffairId("m"): (stays,)}
    kept: Mapping[AffairId, tuple[PersonId, ...]] = after.only(()).asked
    assert kept == {}


@pytest.mark.parametrize("just", [None, PEOPLE[0]])
def test_nobody_is_in_an_empty_turn(just: PersonId | None) -> None:
    assert next_in_turn((), {}, (), just) is None
