"""What is told only as how many there are at least: nobody is known by it, nor what hides."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import AffairId, PersonId
from domain.network import FEW
from domain.people.audience import Audience, Reach
from domain.surveys.results import SurveyAnswer, in_steps, results
from domain.surveys.survey import Survey, SurveyKind, role_question

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)
COUNTS = st.lists(st.integers(0, 30), min_size=1, max_size=6)
RESTS = st.sampled_from((1, FEW))


def asked_of(counts: Sequence[int], silent: int) -> int:
    return sum(counts) + silent


@given(COUNTS, st.integers(0, 20), RESTS)
def test_a_number_is_true_and_of_five_or_more(counts: list[int], silent: int, rest: int) -> None:
    told = in_steps(counts, asked_of(counts, silent), rest)
    for shown, count in zip(told, counts, strict=True):
        assert shown % FEW == 0
        assert 0 <= shown <= count


@given(COUNTS, st.integers(0, 20), RESTS)
def test_so_many_stay_outside_what_is_shown_that_nobody_is_known_to_be_in_it(
    counts: list[int], silent: int, rest: int
) -> None:
    asked = asked_of(counts, silent)
    told = in_steps(counts, asked, rest)
    assert not any(told) or asked - sum(told) >= rest


@given(COUNTS, st.integers(0, 20), st.data())
def test_what_hides_cannot_be_found_from_what_is_shown(
    counts: list[int], silent: int, data: st.DataObject
) -> None:
    """Any of 0 to 4 can be what a hidden cell holds: the rest is taken from who said nothing."""
    asked = asked_of(counts, silent)
    told = in_steps(counts, asked, FEW)
    hidden = [place for place, shown in enumerate(told) if not shown]
    if not any(told) or not hidden:
        return
    place = data.draw(st.sampled_from(hidden))
    for other in range(FEW):
        possible = [*told]
        possible[place] = other
        assert sum(possible) <= asked
        assert in_steps(possible, asked, FEW) == told


@given(COUNTS, st.integers(0, 20), RESTS, st.data())
def test_one_person_more_moves_no_cell_by_more_than_a_step(
    counts: list[int], silent: int, rest: int, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(counts) - 1))
    more = [count + (at == place) for at, count in enumerate(counts)]
    before = in_steps(counts, asked_of(counts, silent), rest)
    after = in_steps(more, asked_of(more, silent), rest)
    for at, (one, other) in enumerate(zip(before, after, strict=True)):
        assert one == other or 0 in {one, other} or (at == place and other - one == FEW)


@given(COUNTS, st.integers(0, 20), st.data())
def test_what_two_years_show_does_not_tell_what_one_who_came_in_between_answered(
    counts: list[int], silent: int, data: st.DataObject
) -> None:
    """Whatever was shown, they can have answered anything, or nothing: so many said nothing."""
    asked = asked_of(counts, silent)
    more = list(counts)
    more[data.draw(st.integers(0, len(counts) - 1))] += 1
    before, after = in_steps(counts, asked, FEW), in_steps(more, asked + 1, FEW)
    if not any(before) or not any(after):
        return
    assert in_steps(before, asked, FEW) == before
    assert in_steps(after, asked + 1, FEW) == after, "they said nothing"
    for place in range(len(counts)):
        answered = [each + (at == place) for at, each in enumerate(after)]
        assert in_steps(answered, asked + 1, FEW) == after


def test_of_six_five_who_agree_are_told_and_of_five_nothing() -> None:
    assert in_steps((6, 0), 6, 1) == (5, 0)
    assert in_steps((5, 1), 6, 1) == (5, 0)
    assert in_steps((4, 2), 6, 1) == (0, 0)
    assert in_steps((5, 0), 5, 1) == (0, 0)


def test_with_two_halves_of_ten_one_is_hidden_too() -> None:
    assert in_steps((5, 5), 10, 1) == (5, 0)
    assert in_steps((5, 5), 10, FEW) == (5, 0)
    assert in_steps((5, 5), 15, FEW) == (5, 5)


def test_readers_who_answer_do_not_help_to_five() -> None:
    """Two of eight read what came of it: they know what they said, and can take it off."""
    survey = Survey(
        AffairId("a" * 16),
        SurveyKind.ROLE,
        "Past de rol nog?",
        PersonId("b" * 16),
        Audience(Reach.CORE),
        (role_question(("joins",)),),
        NOW,
        NOW,
        asked=8,
        readers=2,
    )
    bag = [SurveyAnswer(0, "", "1")] * 8
    (result,) = results(survey, bag)
    assert result.steps
    assert result.whole is not None
    assert (result.answered, result.whole.counts) == (5, (5, 0))
    (of_five,) = results(replace(survey, asked=7), bag[:7])
    assert (of_five.answered, of_five.whole) == (None, None)
