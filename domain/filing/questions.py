"""The questions of an interview: which ones there are, and how a municipality words them.

Which questions are asked is settled here and not in `interview.toml`: no municipality can add a
field for the name, faith or origin of anybody a concern is about. It words the questions, puts
them in its own order and chooses the subjects.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from domain.concerns.concern import ConcernKind, Urgency
from domain.conversations.form import Field, FieldKind
from domain.errors import StaleButton
from domain.options import Option, Wording, say
from domain.problems import TableProblems


class InterviewProblems(TableProblems):
    """The interview misses a question or a button, or has one too many."""


class When(StrEnum):
    """Which reporters are asked a question."""

    ALWAYS = "always"
    IN_DANGER = "in-danger"  # only who says that somebody is in danger now
    NO_DANGER = "no-danger"  # only everybody else: it goes without saying
    LATER_IN_DANGER = "later-in-danger"  # everybody; in danger it can wait


@dataclass(frozen=True, slots=True)
class InterviewQuestion:
    """One screen, and `when` it comes. `field` is the question as a form asks it."""

    id: str
    kind: FieldKind
    options: tuple[Option, ...]
    optional: bool
    when: When
    prompts: Wording
    hints: Wording | None
    field: Field
    shorts: Mapping[str, Wording]

    def prompt(self, language: str) -> str:
        """Give the words of the question."""
        return say(self.prompts, language)

    def hint(self, language: str) -> str | None:
        """Give the words below the question, if it has any."""
        return say(self.hints, language) if self.hints else None

    @property
    def can_wait(self) -> bool:
        """Whether a concern can do without."""
        return self.when is When.LATER_IN_DANGER

    def option(self, code: str) -> Option | None:
        """Find an option; None when the municipality no longer offers it."""
        return next((option for option in self.options if option.code == code), None)

    def short(self, code: str, language: str) -> str | None:
        """Give the words of an option where there is little room; None for no option of now."""
        option = self.option(code)
        if option is None:
            return None
        return say(self.shorts[code], language) if code in self.shorts else option.label(language)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question has to be. Without `codes` its options are the municipality's choice.

    What `can_wait` may be asked `later`.
    """

    form: FieldKind = FieldKind.CHOICE
    codes: tuple[str, ...] = ()
    optional: bool = False
    when: When = When.ALWAYS

    @property
    def can_wait(self) -> bool:
        """Whether a concern can do without."""
        return self.when is When.LATER_IN_DANGER


MOST_CHARACTERS = 20_000
"""What one answer in words may hold, all its messages together."""

DANGER, DANGER_NOTICE, NEIGHBOURHOOD = "danger", "danger-112", "neighbourhood"
IDENTITY = "identity"
URGENCIES = tuple(Urgency)
_ASKED: Mapping[ConcernKind, Mapping[str, _Asked]] = {
    ConcernKind.CONCERN: {
        DANGER: _Asked(codes=("yes", "no")),
        DANGER_NOTICE: _Asked(FieldKind.NOTICE, codes=("go-on",), when=When.IN_DANGER),
        "subject": _Asked(when=When.LATER_IN_DANGER),
        "neighbourhood": _Asked(),
        "account": _Asked(FieldKind.TOLD),
        "source": _Asked(codes=("self", "heard", "online"), when=When.LATER_IN_DANGER),
        "since": _Asked(
            codes=("today", "this-week", "this-month", "longer", "unknown"),
            when=When.LATER_IN_DANGER,
        ),
        "urgency": _Asked(codes=URGENCIES, when=When.NO_DANGER),
        "help": _Asked(FieldKind.TOLD, optional=True, when=When.LATER_IN_DANGER),
        "identity": _Asked(codes=("known", "nameless")),
    },
    ConcernKind.HELP: {
        "subject": _Asked(when=When.LATER_IN_DANGER),
        "neighbourhood": _Asked(),
        "account": _Asked(FieldKind.TOLD),
        "urgency": _Asked(codes=URGENCIES),
    },
}


@dataclass(frozen=True, slots=True)
class Interview:
    """The questions of one kind, in the order they are asked."""

    kind: ConcernKind
    questions: tuple[InterviewQuestion, ...]

    @classmethod
    def from_table(
        cls, kind: ConcernKind, table: Mapping[str, Any], neighbourhoods: Sequence[Option]
    ) -> Self:
        """Read the part of `interview.toml` for this kind; raises `InterviewProblems`."""
        worded: Mapping[str, Any] = table[kind]
        problems = list(_problems(kind, worded))
        if problems:
            raise InterviewProblems(problems)
        return cls(
            kind,
            tuple(
                _read_question(name, _ASKED[kind][name], entry, neighbourhoods)
                for name, entry in worded.items()
            ),
        )

    def question(self, question_id: str) -> InterviewQuestion:
        """Find a question; raises `StaleButton` when there is none of this name."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise StaleButton

    def in_danger(self, code: str) -> bool:
        """Tell whether this answer to the question about danger means that there is any."""
        asked = [each for each in self.questions if each.id == DANGER]
        option = asked[0].option(code) if asked else None
        return option is not None and option.danger


def _read_question(
    name: str, asked: _Asked, entry: Mapping[str, Any], neighbourhoods: Sequence[Option]
) -> InterviewQuestion:
    options = Option.many_from_table(entry.get("options", {}))
    if name == "neighbourhood":
        options = tuple(neighbourhoods)
    told, later = asked.form is FieldKind.TOLD, bool(entry.get("later"))
    return InterviewQuestion(
        id=name,
        kind=asked.form,
        options=options,
        optional=asked.optional,
        when=asked.when,
        prompts=dict(entry["prompt"]),
        hints=dict(entry["hint"]) if "hint" in entry else None,
        field=Field(
            name,
            asked.form,
            tuple(option.code for option in options),
            optional=asked.optional or later,
            later=later,
            most=MOST_CHARACTERS if told else 0,
            attachable=told,
            by_character=told,
        ),
        shorts={code: dict(words) for code, words in entry.get("short", {}).items()},
    )


def _problems(kind: ConcernKind, worded: Mapping[str, Any]) -> Iterator[str]:
    asked = _ASKED[kind]
    for name in asked.keys() - worded.keys():
        yield f"{kind}.{name}: this question is missing"
    for name in worded.keys() - asked.keys():
        yield f"{kind}.{name}: no such question; known are {', '.join(asked)}"
    for name in asked.keys() & worded.keys():
        yield from _option_problems(f"{kind}.{name}.options", name, asked[name], worded[name])
        if worded[name].get("later") and not asked[name].can_wait:
            yield f"{kind}.{name}.later: not here; a concern cannot do without this answer"
    if DANGER in asked and list(worded)[:2] != [DANGER, DANGER_NOTICE]:
        yield f"{kind}: danger comes first, danger-112 second"


def _option_problems(
    place: str, name: str, asked: _Asked, entry: Mapping[str, Any]
) -> Iterator[str]:
    given: Mapping[str, Any] = entry.get("options", {})
    dangers = [code for code, option in given.items() if option.get("danger")]
    if name == DANGER and len(dangers) != 1:
        yield f"{place}: danger = true with the one answer that means it"
    elif name != DANGER and dangers:
        yield f"{place}.{dangers[0]}.danger: only with the question about danger"
    if name == "neighbourhood" or asked.form is FieldKind.TOLD:
        if given:
            yield f"{place}: none here; neighbourhoods stand in network.toml"
    elif asked.codes and set(given) != set(asked.codes):
        yield f"{place}: exactly {', '.join(asked.codes)}"
    elif not given:
        yield f"{place}: at least one"
