"""The forms of a date poll, in a chat; then the page of the poll, or of the meeting, is shown."""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.meetings.leading import pages as calling_pages
from handlers.meetings.polls import pages as poll_pages
from services.meetings.polls import poll_questions
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    poll_pages.tell(unit, person, poll_questions.ask(unit, person, form_state), "opened")


def _finish_date(unit: Unit, person: Person, form_state: FormState) -> None:
    meeting = poll_questions.choose(unit, person, form_state)
    calling_pages.tell(unit, person, calling_pages.ONE, meeting)


POLL = face_of_questions(poll_questions.TO_ASK, _finish)
DATE = face_of_questions(poll_questions.TO_CHOOSE, _finish_date)
