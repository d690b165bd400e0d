"""The form by which a member answers a survey: its questions as they were asked."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.roles import Role, Standing
from domain.surveys.survey import LONGEST_WORDS, Survey
from handlers.conversations.form_face import FormFace
from services.reply import reply
from services.surveys import answering
from services.surveys.words import survey as survey_words
from services.unit import Unit
from storage.records import Person

NAME = "survey"
_ASKED = frozenset({Role.KEY_FIGURE, Role.COORDINATOR})


def _build(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Give the questions, numbered from one.

    A code names the survey too: whoever words it has nothing else to go by.
    """
    survey = unit.store.affairs.find(Survey, AffairId(form_state.subject))
    fields = []
    for number, asked in enumerate(survey.questions if survey else (), start=1):
        if codes := tuple(f"{form_state.subject}-{code}" for code in asked.codes):
            fields.append(Field(str(number), FieldKind.CHOICE, codes, optional=True))
        else:
            words = Field(str(number), FieldKind.WORDS, optional=True, most=LONGEST_WORDS)
            fields.append(words)
    return Form(NAME, tuple(fields))


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    given = {}
    for name, answer in form_state.answers.items():
        if answer is not None:
            given[int(name) - 1] = str(answer).removeprefix(f"{form_state.subject}-")
    answering.answer(unit, person, AffairId(form_state.subject), given)
    reads = person.role is Role.COORDINATOR
    reply(unit, person.id, "survey-thanks-reader" if reads else "survey-thanks", menu=True)


def _question(unit: Unit, person: Person, form_state: FormState, field: Field) -> str:
    survey = unit.store.affairs.find(Survey, AffairId(form_state.subject))
    if survey is None:  # erased a moment ago: its questions are gone from the form as well
        raise NotPossibleNow("survey-gone")
    words = survey_words.question(person.language, survey.questions[int(field.name) - 1])
    if field.kind is FieldKind.WORDS:
        return wording.label(person.language, "survey-no-names", question=words)
    return words


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    survey_id, _, chosen = code.rpartition("-")
    survey = unit.store.affairs.find(Survey, AffairId(survey_id))
    if survey is None:
        return chosen
    asked = survey.questions[int(field.name) - 1]
    return survey_words.option(person.language, asked, chosen)


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role in _ASKED


FACE = FormFace(NAME, build=_build, finish=_finish, may=_may, label=_label, question=_question)
