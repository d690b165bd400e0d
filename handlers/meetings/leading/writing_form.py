"""The form in which who leads a meeting writes to those who were invited."""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.meetings.leading.pages import ONE, tell
from services.together import writing_to_invited
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    writing_to_invited.send(unit, person, form_state)
    tell(unit, person, ONE, form_state.subject)


FACE = face_of_questions(writing_to_invited.QUESTIONS, _finish)
