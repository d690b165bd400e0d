"""The form that makes a series, in a chat; then its page is shown."""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.meetings.series import pages as series_pages
from services.meetings.series import series_questions
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    series = series_questions.make(unit, person, form_state)
    series_pages.tell(unit, person, series, series_pages.MADE)


FACE = face_of_questions(series_questions.QUESTIONS, _finish)
