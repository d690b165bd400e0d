"""Writing the words above the report of a year: one question, and how it will stand there."""

from html import escape

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.functions import NetworkFunction
from domain.roles import Role, Standing
from domain.worth.report_release import LONGEST_WORDS
from services import identifying_words
from services.conversations.questions import Questions
from services.unit import Unit
from storage.records import Person

WORDS = "words"
_NAME = "report"


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask for the words. Raises AnswerRefused for a citizen service number."""
    identifying_words.refuse_citizen_number(form_state.words(WORDS))
    return Form(_NAME, (Field(WORDS, FieldKind.WORDS, optional=True, most=LONGEST_WORDS),))


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _preview(_unit: Unit, person: Person, form_state: FormState) -> str:
    typed = form_state.words(WORDS)
    if not typed:
        return wording.say(person.language, "form-report-preview-none")
    head = wording.say(person.language, "form-report-preview")
    return f"{head}\n\n<blockquote>{escape(typed, quote=False)}</blockquote>"


QUESTIONS = Questions(_NAME, _build, _may, _preview, function=NetworkFunction.WORTH)
