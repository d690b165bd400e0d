"""The form that calls a meeting, in a chat; then its page is shown."""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.meetings.leading import pages as calling_pages
from services.meetings.leading import calling_questions
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    meeting = calling_questions.call(unit, person, form_state)
    calling_pages.tell(unit, person, calling_pages.ONE, meeting)


FACE = face_of_questions(calling_questions.QUESTIONS, _finish)
