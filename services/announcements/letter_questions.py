"""Writing a letter: a member to the coordinators, or a coordinator back."""

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.roles import Standing
from services.announcements import announcement_questions, letters
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Person

WORDS = "words"
"""The only question there is."""


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(WORDS, FieldKind.WORDS, most=letters.MOST_UNITS),))


def _may_reply(person: Person) -> bool:
    return person.standing is Standing.MEMBER


REPLY = Questions(letters.REPLY, _build, _may_reply)
ANSWER = Questions(letters.ANSWER, _build, announcement_questions.may)
