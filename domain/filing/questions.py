"""The questions of an interview: which ones there are, and how a municipality words them.

Which questions are asked is settled here and not in `interview.toml`: no municipality can add a
field for the name, faith or origin of anybody a concern is about. It words the questions, puts
them in its own order and chooses the subjects.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from domain.concerns.concern import Kind, Urgency
from domain.errors import StaleButton
from domain.options import Option, Wording, say
from domain.problems import TableProblems


class Form(StrEnum):
    """How a question is answered: by a button, in words, or by reading on."""

    CHOICE = "choice"
    TEXT = "text"
    NOTICE = "notice"


class InterviewProblems(TableProblems):
    """The interview misses a question or a button, or has one too many."""


@dataclass(frozen=True, slots=True)
class Question:
    """One screen. `only_if` names the answer that leads to it; None when it always comes."""

    id: str
    kind: Form
    options: tuple[Option, ...]
    optional: bool
    only_if: tuple[str, str] | None
    prompts: Wording
    hints: Wording | None

    def prompt(self, language: str) -> str:
        """Give the words of the question."""
        return say(self.prompts, language)

    def hint(self, language: str) -> str | None:
        """Give the words below the question, if it has any."""
        return say(self.hints, language) if self.hints else None

    def option(self, code: str) -> Option | None:
        """Find an option; None when the municipality no longer offers it."""
        return next((option for option in self.options if option.code == code), None)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question has to be. Without `codes` its options are the municipality's choice."""

    form: Form = Form.CHOICE
    codes: tuple[str, ...] = ()
    optional: bool = False
    only_if: tuple[str, str] | None = None


DANGER, DANGER_NOTICE = "danger", "danger-112"
URGENCIES = tuple(Urgency)
_ASKED: Mapping[Kind, Mapping[str, _Asked]] = {
    Kind.CONCERN: {
        DANGER: _Asked(codes=("yes", "no")),
        DANGER_NOTICE: _Asked(Form.NOTICE, codes=("go-on",), only_if=(DANGER, "yes")),
        "subject": _Asked(),
        "neighbourhood": _Asked(),
        "account": _Asked(Form.TEXT),
        "source": _Asked(codes=("self", "heard", "online")),
        "since": _Asked(codes=("today", "this-week", "this-month", "longer", "unknown")),
        "urgency": _Asked(codes=URGENCIES),
        "help": _Asked(Form.TEXT, optional=True),
        "identity": _Asked(codes=("known", "nameless")),
    },
    Kind.HELP: {
        "subject": _Asked(),
        "neighbourhood": _Asked(),
        "account": _Asked(Form.TEXT),
        "urgency": _Asked(codes=URGENCIES),
    },
}


@dataclass(frozen=True, slots=True)
class Interview:
    """The questions of one kind, in the order they are asked."""

    kind: Kind
    questions: tuple[Question, ...]

    @classmethod
    def from_table(
        cls, kind: Kind, table: Mapping[str, Any], neighbourhoods: Sequence[Option]
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

    def question(self, question_id: str) -> Question:
        """Find a question; raises `StaleButton` when there is none of this name."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise StaleButton


def _read_question(
    name: str, asked: _Asked, entry: Mapping[str, Any], neighbourhoods: Sequence[Option]
) -> Question:
    options = Option.many_from_table(entry.get("options", {}))
    return Question(
        id=name,
        kind=asked.form,
        options=tuple(neighbourhoods) if name == "neighbourhood" else options,
        optional=asked.optional,
        only_if=asked.only_if,
        prompts=dict(entry["prompt"]),
        hints=dict(entry["hint"]) if "hint" in entry else None,
    )


def _problems(kind: Kind, worded: Mapping[str, Any]) -> Iterator[str]:
    asked = _ASKED[kind]
    for name in asked.keys() - worded.keys():
        yield f"{kind}.{name}: this question is missing"
    for name in worded.keys() - asked.keys():
        yield f"{kind}.{name}: no such question; known are {', '.join(asked)}"
    for name in asked.keys() & worded.keys():
        yield from _option_problems(f"{kind}.{name}.options", name, asked[name], worded[name])
    if DANGER in asked and list(worded)[:2] != [DANGER, DANGER_NOTICE]:
        yield f"{kind}: danger comes first, danger-112 second"


def _option_problems(
    place: str, name: str, asked: _Asked, entry: Mapping[str, Any]
) -> Iterator[str]:
    given = set(entry.get("options", {}))
    if name == "neighbourhood" or asked.form is Form.TEXT:
        if given:
            yield f"{place}: none here; neighbourhoods stand in network.toml"
    elif asked.codes and given != set(asked.codes):
        yield f"{place}: exactly {', '.join(asked.codes)}"
    elif not given:
        yield f"{place}: at least one"
