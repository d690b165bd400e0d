"""What may be shown of a survey: counts from five answers on, and nothing they would give away.

Each question is counted by itself. A group's counts are shown when enough people there answered
it; and never so that what is left, when the shown groups are taken off the whole, is a few.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.network import FEW
from domain.surveys.survey import Survey, SurveyQuestion

NO_GROUP = ""
"""In place of a neighbourhood: naming it would tell too much of who answered."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """One answer to one question (by its place), thrown in a bag; of whom is known nowhere."""

    question: int
    group: str
    answer: str


@dataclass(frozen=True, slots=True)
class SurveyTally:
    """How often each code was chosen, in the order of the question's codes, by this many."""

    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Give how many answered."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Result:
    """What may be shown of one question. `answered` is None when they were too few: nothing is.

    `words` stand in the order of the alphabet, which tells nothing of who came when.
    """

    question: SurveyQuestion
    answered: int | None = None
    whole: SurveyTally | None = None
    by_group: Mapping[str, SurveyTally] | None = None
    words: tuple[str, ...] = ()


def speaking_groups(sizes: Mapping[str, int], least: int = FEW) -> tuple[str, ...]:
    """Choose the groups that can be told apart, so that none of them and no rest is a few.

    The rest is all who are in no group, or in one that is too small. When that is a few, the
    smallest group hides among them.
    """
    shown = sorted(
        (group for group, size in sizes.items() if group != NO_GROUP and size >= least),
        key=lambda group: (-sizes[group], group),
    )
    rest = sum(sizes.values()) - sum(sizes[group] for group in shown)
    if shown and 0 < rest < least:
        shown.pop()
    return tuple(sorted(shown))


def results(
    survey: Survey, answers: Iterable[SurveyAnswer], least: int = FEW
) -> tuple[Result, ...]:
    """Give what may be shown, a question after the other; of too few answers nothing at all."""
    bag = list(answers)
    return tuple(
        _result(question, [each for each in bag if each.question == place], least)
        for place, question in enumerate(survey.questions)
    )


def _result(question: SurveyQuestion, bag: list[SurveyAnswer], least: int) -> Result:
    if len(bag) < least:
        return Result(question)
    if not question.codes:
        words = sorted((each.answer for each in bag), key=lambda text: (text.casefold(), text))
        return Result(question, len(bag), words=tuple(words))
    groups = speaking_groups(Counter(each.group for each in bag), least)
    return Result(
        question,
        len(bag),
        _tally(question, bag),
        {group: _tally(question, [e for e in bag if e.group == group]) for group in groups},
    )


def _tally(question: SurveyQuestion, bag: list[SurveyAnswer]) -> SurveyTally:
    chosen = Counter(each.answer for each in bag)
    return SurveyTally(tuple(chosen[code] for code in question.codes))
