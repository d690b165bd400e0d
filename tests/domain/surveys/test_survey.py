"""Surveys: what is asked, and that what is shown of the answers gives nobody away."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identifiers import AffairId, PersonId
from domain.network import FEW
from domain.people.audience import Audience, Reach
from domain.surveys.results import Result, SurveyAnswer, results, speaking_groups
from domain.surveys.survey import (
    READY,
    Asking,
    Standard,
    Survey,
    SurveyKind,
    SurveyQuestion,
    SurveyStage,
)
from storage.as_json import from_json, to_json

NOW = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
SCALE = SurveyQuestion(Asking.SCALE, "Hoe is het?")
CHOICE = SurveyQuestion(Asking.CHOICE, "Wat kiest jouw buurt?", ("ja", "nee"))
WORDS = SurveyQuestion(Asking.WORDS, "Wat hoor je?")
SURVEY = Survey(
    id=AffairId("5" * 16),
    kind=SurveyKind.PULSE,
    title="Na de brand",
    by=PersonId("a" * 16),
    audience=Audience(Reach.ALL),
    questions=(SCALE, CHOICE, WORDS),
    opened_at=NOW,
    closes_at=NOW + timedelta(days=3),
    groups=("noord", "oost"),
)
GROUPS = ("", "noord", "oost", "west", "zuid")


def bag(groups: Mapping[str, Iterable[object]], question: int = 0) -> list[SurveyAnswer]:
    return [
        SurveyAnswer(question, group, str(answer))
        for group, answers in groups.items()
        for answer in answers
    ]


def test_a_survey_is_read_back_as_it_was_kept() -> None:
    full = replace(
        SURVEY,
        kind=SurveyKind.POLICY,
        questions=(*SURVEY.questions[:2], READY[Standard.HELP]),
        file="BQAC",
    ).closed(NOW + timedelta(days=3), 7)

    assert from_json(Survey, to_json(SURVEY)) == SURVEY
    assert from_json(Survey, to_json(full)) == full


def test_it_takes_answers_until_its_time_is_over_or_somebody_closes_it() -> None:
    assert SURVEY.takes_answers(SURVEY.closes_at - timedelta(seconds=1))
    assert not SURVEY.takes_answers(SURVEY.closes_at), "also when nobody has swept yet"
    closed = SURVEY.closed(NOW, 7)
    assert (closed.stage, closed.ended_at, closed.answered) == (SurveyStage.CLOSED, NOW, 7)
    assert not closed.takes_answers(NOW)


def test_what_can_be_chosen_follows_from_how_is_asked() -> None:
    assert SCALE.codes == ("1", "2", "3", "4", "5")
    assert CHOICE.codes == ("1", "2")
    assert WORDS.codes == ()
    assert READY[Standard.HELP].codes == ("1", "2", "3")


def test_of_fewer_than_five_answers_nothing_is_shown() -> None:
    four = results(SURVEY, bag({"noord": [1, 2, 3, 4]}))

    assert four == (Result(SCALE), Result(CHOICE), Result(WORDS))


def test_counts_are_shown_from_five_answers_and_a_group_by_itself_from_five_too() -> None:
    answers = bag({"noord": [1, 1, 3, 4, 5], "oost": [2, 2, 2, 2, 2, 5]})

    scale = results(SURVEY, answers)[0]

    assert scale.answered == 11
    assert scale.whole is not None
    assert scale.whole.counts == (2, 5, 1, 1, 2)
    assert scale.whole.total == 11
    assert scale.by_group is not None
    assert scale.by_group["noord"].counts == (2, 0, 1, 1, 1)
    assert set(scale.by_group) == {"noord", "oost"}


@pytest.mark.parametrize("small", ["west", ""])
def test_a_group_is_not_shown_when_the_rest_would_be_a_few(small: str) -> None:
    sizes: dict[str, list[int]] = {"noord": [1] * 5, "oost": [2] * 6, small: [3] * 4}
    answers = bag(sizes)

    scale = results(SURVEY, answers)[0]

    assert scale.by_group is not None
    assert set(scale.by_group) == {"oost"}, "four hide among the five of noord"


def test_with_one_group_and_a_few_others_only_the_whole_is_shown() -> None:
    scale = results(SURVEY, bag({"noord": [1] * 5, "oost": [2]}))[0]

    assert scale.answered == 6
    assert scale.by_group == {}


def test_each_question_is_counted_by_itself() -> None:
    answers = bag({"noord": [1] * 5}) + bag({"noord": [1, 2, 2, 2]}, question=1)

    scale, choice, _ = results(SURVEY, answers)

    assert scale.answered == 5
    assert choice.answered is None


def test_words_come_without_a_group_and_in_the_order_of_the_alphabet() -> None:
    said = ["onrust", "Angst", "veel steun", "boos", "niets"]

    words = results(SURVEY, bag({"noord": said}, question=2))[2]

    assert words.words == ("Angst", "boos", "niets", "onrust", "veel steun")
    assert words.whole is None
    assert words.by_group is None


def test_a_result_does_not_tell_in_which_order_answers_came() -> None:
    answers = bag({"noord": [1, 5, 5, 5, 5], "oost": [1, 1, 1, 1, 1]})
    answers += bag({"noord": ["een", "Een", "twee", "drie", "vier"]}, question=2)
    other = random.Random(4).sample(answers, len(answers))  # noqa: S311 - any order will do

    assert results(SURVEY, other) == results(SURVEY, answers)


def test_an_answer_to_a_question_that_is_not_asked_counts_nowhere() -> None:
    assert results(SURVEY, bag({"noord": [1] * 9}, question=7))[0].answered is None


@given(st.dictionaries(st.sampled_from(GROUPS), st.integers(0, 12)))
def test_no_sum_of_shown_numbers_lets_a_few_be_counted(sizes: dict[str, int]) -> None:
    """Whoever sees the whole and the shown groups can add and subtract them as they like."""
    shown = speaking_groups(sizes)
    whole = sum(sizes.values())
    subsets = chain.from_iterable(combinations(shown, size) for size in range(len(shown) + 1))
    for subset in subsets:
        told = sum(sizes[group] for group in subset)
        assert told == 0 or told >= FEW
        if whole >= FEW:
            assert whole - told == 0 or whole - told >= FEW


@given(
    st.lists(st.tuples(st.integers(0, 1), st.sampled_from(GROUPS), st.integers(1, 5)), max_size=40)
)
def test_what_is_shown_adds_up_and_is_never_of_a_few(
    given_answers: list[tuple[int, str, int]],
) -> None:
    answers = [SurveyAnswer(place, group, str(code)) for place, group, code in given_answers]
    survey = replace(SURVEY, questions=(SCALE, SCALE))

    for place, result in enumerate(results(survey, answers)):
        sizes = Counter(group for at, group, _ in given_answers if at == place)
        if result.answered is None:
            assert sizes.total() < FEW
            assert (result.whole, result.by_group) == (None, None)
            continue
        assert result.whole is not None
        assert result.by_group is not None
        assert result.whole.total == result.answered == sizes.total()
        assert {group: tally.total for group, tally in result.by_group.items()} == {
            group: sizes[group] for group in speaking_groups(sizes)
        }
        left = [
            count - sum(tally.counts[at] for tally in result.by_group.values())
            for at, count in enumerate(result.whole.counts)
        ]
        assert min(left) >= 0
        assert sum(left) == 0 or sum(left) >= FEW
