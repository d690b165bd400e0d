"""What may be shown of a survey: counts from five answers on, and nothing they would give away.

Each question is counted by itself. A group's counts are shown when enough people there answered
it; and never so that what is left, when the shown groups are taken off the whole, is a few.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.network import FEW
from domain.surveys.survey import Question, Survey

NO_GROUP = ""
"""In place of a neighbourhood: naming it would tell too much of who answered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to one question (by its place), thrown in a bag; of whom is known nowhere."""

    question: int
    group: str
    answer: str

    def to_dict(self) -> dict[str, Any]:
        """Give the answer as plain JSON data."""
        return {"question": self.question, "group": self.group, "answer": self.answer}


@dataclass(frozen=True, slots=True)
class Tally:
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

    question: Question
    answered: int | None = None
    whole: Tally | None = None
    by_group: Mapping[str, Tally] | None = None
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
    survey: Survey, answers: Iterable[Mapping[str, Any]], least: int = FEW
) -> tuple[Result, ...]:
    """Give what may be shown, a question after the other; of too few answers nothing at all."""
    bag = [Answer(each["question"], each["group"], each["answer"]) for each in answers]
    return tuple(
        _result(question, [each for each in bag if each.question == place], least)
        for place, question in enumerate(survey.questions)
    )


def _result(question: Question, bag: list[Answer], least: int) -> Result:
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


def _tally(question: Question, bag: list[Answer]) -> Tally:
    chosen = Counter(each.answer for each in bag)
    return Tally(tuple(chosen[code] for code in question.codes))
