"""The questions of `interview.toml`: when each is asked, and what may be set about it."""

from collections.abc import Callable, Iterator, Mapping

from config.tables import load_tables
from docs.marking import table
from domain.concerns.concern import ConcernKind
from domain.filing.questions import DANGER, Interview, InterviewQuestion, When
from domain.options import DEFAULT_LANGUAGE


def questions() -> str:
    """Give every question, in the order of the file that comes along."""
    head = ("question", "in Dutch", "when it is asked", "what may be set, beside words")
    return table(head, _rows())


def _rows() -> Iterator[tuple[str, ...]]:
    shipped = load_tables().interview
    for kind in ConcernKind:
        for each in Interview.from_table(kind, shipped, ()).questions:
            name = f"`{kind}.{each.id}`"
            asked = _asked(each) if kind is ConcernKind.CONCERN or each.field.later else "always"
            yield name, each.prompt(DEFAULT_LANGUAGE), asked, ", ".join(_settings(each))


def _asked(question: InterviewQuestion) -> str:
    if question.field.later:
        return "of who tells more (`later = true`)"
    return _WHEN[question.when]


def _settings(question: InterviewQuestion) -> Iterator[str]:
    if question.can_wait:
        yield "`later = true`: only of who wants to tell more"
    if question.id == DANGER:
        marked = next(option.code for option in question.options if option.danger)
        yield f"`danger = true` with one answer, here `{marked}`: it is urgent, and all are called"
    if question.id == "subject":
        yield "the answers"


_WHEN: Mapping[When, str] = {
    When.ALWAYS: "always",
    When.IN_DANGER: "in danger: a warning, no question",
    When.NO_DANGER: "unless there is danger: then it is urgent",
    When.LATER_IN_DANGER: "always; in danger only of who tells more",
}

PARTS: Mapping[str, Callable[[], str]] = {"interview": questions}
