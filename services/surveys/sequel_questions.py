"""Writing what is done with a survey about a plan: one question, and what all will read."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.roles import Role, Standing
from domain.surveys.sequel import LONGEST_SEQUEL
from services.conversations.questions import Questions
from services.surveys import sequels
from services.surveys.words import sequel as words_of
from services.unit import Unit
from storage.records import Person

WORDS = "words"
"""The only question there is."""

_NAME = "sequel"


def _build(_unit: Unit, _person: Person, _form_state: FormState) -> Form:
    return Form(_NAME, (Field(WORDS, FieldKind.WORDS, most=LONGEST_SEQUEL),))


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show the message as members will see it, and to how many it goes."""
    survey = sequels.written(unit, AffairId(form_state.subject), form_state.words(WORDS))
    asked = [unit.store.people.by_id(each.person) for each in unit.store.addressees.of(survey.id)]
    count = sum(each is not None and each.standing is Standing.MEMBER for each in asked)
    head = wording.say(person.language, "survey-sequel-preview", count=count)
    return f"{head}\n\n{words_of.told(person.language, survey)}"


QUESTIONS = Questions(_NAME, _build, _may, _preview)
