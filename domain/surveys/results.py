"""What may be shown of a survey: counts from five answers on, and nothing they would give away.

Each question is counted by itself. A group's counts are shown when enough people there answered
it; and never so that what is left, when the shown groups are taken off the whole, is a few.

Of some surveys only is told how many there are at least, in steps of five: see `in_steps`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.network import FEW, at_least
from domain.surveys.survey import IN_STEPS, Survey, SurveyQuestion

NO_GROUP = ""
"""In place of a neighbourhood: naming it would tell too much of who answered."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """One answer to one question (by its place), thrown in a bag; of whom is known nowhere.

    `outside` when it came by the survey's link: never by a member who was asked.
    """

    question: int
    group: str
    answer: str
    outside: bool = False


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

    `words` stand in the order of the alphabet, which tells nothing of who came when. With `steps`
    each number is what there are at least; nothing is told of what is 0. `outside`: of answers that
    came by the survey's link, which are counted by themselves.
    """

    question: SurveyQuestion
    answered: int | None = None
    whole: SurveyTally | None = None
    by_group: Mapping[str, SurveyTally] | None = None
    words: tuple[str, ...] = ()
    steps: bool = False
    outside: bool = False


def of_members(bag: Iterable[SurveyAnswer]) -> list[SurveyAnswer]:
    """Give what members answered."""
    return [each for each in bag if not each.outside]


def of_outside(bag: Iterable[SurveyAnswer]) -> list[SurveyAnswer]:
    """Give what was answered by the survey's link."""
    return [each for each in bag if each.outside]


def most_answers(bag: Iterable[SurveyAnswer]) -> int:
    """Count how many answered at least: as many as the question that most of them answered."""
    return max(Counter(each.question for each in bag).values(), default=0)


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


def in_steps(counts: Sequence[int], asked: int, rest: int) -> tuple[int, ...]:
    """Give of each answer how many of those `asked` gave it at least, in steps; 0 tells nothing.

    A cell looks at itself alone, so one person more or less moves none by more than a step. Who is
    in no shown cell (they said something else, or nothing) are at least `rest`: with fewer the
    smallest is hidden too, the last one of those that are as small. So nobody is known to be in a
    cell, and what hides cannot be found from what is shown.
    """
    told = [at_least(count, asked) for count in counts]
    while any(told) and asked - sum(told) < rest:
        smallest = min(count for count in told if count)
        told[max(place for place, count in enumerate(told) if count == smallest)] = 0
    return tuple(told)


def results(
    survey: Survey, answers: Iterable[SurveyAnswer], least: int = FEW
) -> tuple[Result, ...]:
    """Give what may be shown, a question after the other; of too few answers nothing at all.

    `answers` are those of members, or those from outside: never of both, as each are to be enough
    by themselves, and no number of all together is told from which the others would follow.
    """
    bag = list(answers)
    given = [
        (question, [each for each in bag if each.question == place])
        for place, question in enumerate(survey.questions)
    ]
    if survey.kind in IN_STEPS:
        return tuple(_in_steps(survey, question, its) for question, its in given)
    return tuple(_result(question, its, least) for question, its in given)


def answered_at_least(survey: Survey, answered: int) -> int | None:
    """Give how many answered a survey of which only that is told; None while they are a few."""
    return at_least(answered, survey.asked - survey.readers) or None


def _in_steps(survey: Survey, question: SurveyQuestion, bag: list[SurveyAnswer]) -> Result:
    """Give what may be shown; as if its readers, who know what they said, were not asked."""
    answered = answered_at_least(survey, len(bag))
    if answered is None:
        return Result(question, steps=True)
    asked, rest = survey.asked - survey.readers, IN_STEPS[survey.kind]
    counts = in_steps(_tally(question, bag).counts, asked, rest)
    return Result(question, answered, SurveyTally(counts), {}, steps=True)


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
