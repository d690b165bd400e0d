"""The interview as a form: how a concern is told, one question a screen, as the municipality asks.

The steps through it are those of every form (`domain/conversations/steps.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from domain.concerns.concern import ConcernKind, Urgency
from domain.conversations.form import PREVIEW, Field, FieldKind, Form, FormState
from domain.conversations.progress import first_open, settle
from domain.errors import AnswerRefused
from domain.filing.questions import DANGER, NEIGHBOURHOOD, Interview, InterviewQuestion, When


@dataclass(frozen=True, slots=True)
class Filing:
    """A finished interview. `answers` holds codes and words by question, without empty ones.

    `subject` is empty when none was chosen. Where there is `danger` now it is urgent, whatever else
    was answered.
    """

    kind: ConcernKind
    subject: str
    neighbourhood: str
    urgency: Urgency
    named: bool
    danger: bool
    answers: Mapping[str, str]


def form(interview: Interview, form_state: FormState, home: str = "") -> Form:
    """Ask the questions of a municipality's file, in its order, as far as they apply.

    The neighbourhood called `home` stands first. Whoever says that there is danger now is asked no
    more than it takes to come and help.
    """
    danger = interview.in_danger(form_state.choice(DANGER))
    fields = [_asked(each, danger=danger) for each in interview.questions]
    asked = [_from_home(field, home) for field in fields if field is not None]
    return Form(str(interview.kind), tuple(asked))


def complete(interview: Interview, form_state: FormState) -> Filing:
    """Make a filing of what was answered; raises `AnswerRefused("not-finished")`.

    A photo could not be taken in, say, or the municipality took an option away meanwhile.
    """
    form_state = settle(partial(form, interview), form_state)
    if form_state.at != PREVIEW or first_open(form(interview, form_state), form_state) != PREVIEW:
        raise AnswerRefused("not-finished")
    given = {each.id: _answer(form_state, each.id, each.kind) for each in interview.questions}
    answers = {name: answer for name, answer in given.items() if answer}
    danger = interview.in_danger(answers.get(DANGER, ""))
    return Filing(
        kind=interview.kind,
        subject=answers.get("subject", ""),
        neighbourhood=answers["neighbourhood"],
        urgency=Urgency.URGENT if danger else Urgency(answers["urgency"]),
        named=answers.get("identity", "known") == "known",
        danger=danger,
        answers=answers,
    )


def _answer(form_state: FormState, name: str, kind: FieldKind) -> str:
    return form_state.told(name).text if kind is FieldKind.TOLD else form_state.choice(name)


def _from_home(field: Field, home: str) -> Field:
    """Put somebody's own neighbourhood first."""
    if field.name != NEIGHBOURHOOD or home not in field.codes:
        return field
    others = (code for code in field.codes if code != home)
    return replace(field, codes=(home, *others))


def _asked(question: InterviewQuestion, *, danger: bool) -> Field | None:
    """Give a question as it is asked; None when it is not."""
    match question.when:
        case When.IN_DANGER:
            return question.field if danger else None
        case When.NO_DANGER:
            return None if danger else question.field
        case When.LATER_IN_DANGER if danger:
            return replace(question.field, optional=True, later=True)
        case _:
            return question.field
