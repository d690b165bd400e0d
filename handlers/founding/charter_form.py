"""The form by which a coordinator proposes what the network agrees on."""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.founding import pages
from services.founding import charter_questions, charters
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    made = charter_questions.compose(unit, person, form_state)
    pages.show(unit, person, charters.PROPOSAL, made.id)


FACE = face_of_questions(charter_questions.QUESTIONS, _finish)
