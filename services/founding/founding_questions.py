"""The main questions of a founding: one at a time in a chat, all on one page at the desk.

Each can be left open: what was answered is kept, and gone on with by whoever has a moment.
"""

from collections.abc import Mapping
from typing import Any

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.founding.foundation import FoundingQuestion
from domain.functions import SWITCHED, NetworkFunction
from services.conversations.questions import Questions
from services.founding import foundations, network_file
from services.founding.words import about
from services.unit import Unit
from storage.records import Person

FORM = "founding"
_LONG, _PLACES = 600, 1_500
_MOST_PEOPLE, _MOST_HOURS, _MOST_EUROS = 999, 999, 9_999_999

CHOICES: Mapping[FoundingQuestion, tuple[str, ...]] = {
    FoundingQuestion.SUPPORT: ("yes", "partly", "no"),
    FoundingQuestion.RHYTHM: ("fixed", "events", "both"),
    FoundingQuestion.SCALE: ("town", "places", "both"),
    FoundingQuestion.ROLE: ("directs", "supports", "joins", "mixed"),
}
_MANY: Mapping[FoundingQuestion, tuple[str, ...]] = {
    FoundingQuestion.ROLES: ("signal", "prevent", "intervene", "advise"),
    FoundingQuestion.DOES: SWITCHED,
    FoundingQuestion.PEOPLE: ("formal", "other", "residents"),
    FoundingQuestion.RECRUITING: ("municipality", "local", "outside"),
}
_NUMBERS: Mapping[FoundingQuestion, int] = {
    FoundingQuestion.SIZE: _MOST_PEOPLE,
    FoundingQuestion.HOURS: _MOST_HOURS,
    FoundingQuestion.BUDGET: _MOST_EUROS,
    FoundingQuestion.FUND: network_file.MOST_OF_FUND,
}


def field(question: FoundingQuestion) -> Field:
    """Give one question as a form asks it."""
    if question in CHOICES:
        return Field(question, FieldKind.CHOICE, CHOICES[question], optional=True)
    if question in _MANY:
        return Field(question, FieldKind.MANY, _MANY[question], optional=True)
    if question in _NUMBERS:
        return Field(question, FieldKind.NUMBER, optional=True, most=_NUMBERS[question])
    most = network_file.LONGEST.get(question, _LONG)
    if question is FoundingQuestion.PLACES:
        most = _PLACES
    return Field(question, FieldKind.WORDS, optional=True, most=most)


def said(language: str, question: FoundingQuestion, answer: Any) -> str:
    """Give an answer in words (plain)."""
    if question in CHOICES:
        return wording.label(language, f"form-founding-{question}-{answer}")
    if question in _MANY:
        known = [each for each in _MANY[question] if each in answer]
        return wording.listed(language, [_code(language, question, each) for each in known])
    return str(answer)


def _code(language: str, question: FoundingQuestion, code: str) -> str:
    if question is FoundingQuestion.DOES:
        return about.named(language, NetworkFunction(code))
    return wording.label(language, f"form-founding-{question}-{code}")


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask the one question this is about; all of them where it is about none."""
    subject = form_state.subject
    asked = (FoundingQuestion(subject),) if subject in set(FoundingQuestion) else FoundingQuestion
    return Form(FORM, tuple(field(each) for each in asked))


def _label(_unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name != FoundingQuestion.DOES:
        return None
    return about.named(person.language, NetworkFunction(code))


def _question(unit: Unit, person: Person, form_state: FormState, field: Field) -> str | None:
    """Say below a question that is asked alone what was answered before."""
    found = foundations.current(unit)
    before = None if found is None else found.answers.get(FoundingQuestion(field.name))
    if before is None or form_state.subject not in set(FoundingQuestion):
        return None
    now = said(person.language, FoundingQuestion(field.name), before)
    asked = wording.label(person.language, f"form-founding-{field.name}")
    return wording.label(person.language, "founding-asked-before", asked=asked, now=now)


QUESTIONS = Questions(
    FORM,
    _build,
    foundations.may,
    label=_label,
    question=_question,
    function=NetworkFunction.FOUNDING,
)


def given(form_state: FormState) -> dict[str, Any]:
    """Give what was answered; None for what was left open."""
    return {name: form_state.answers.get(name) for name in form_state.answers}
