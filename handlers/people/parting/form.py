"""The form by which a coordinator parts with a member: told by phone, in which words, and when."""

from domain.conversations.form import FormState
from domain.identifiers import PersonId
from domain.notices import NoticeKind
from handlers.conversations.form_face import face_of_questions
from handlers.telegram.pages import turn
from services.people.parting import questions
from services.unit import Unit
from storage.records import Person


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    questions.finish(unit, person, form_state)
    turn(unit, person, NoticeKind.NETWORK, None, "member", PersonId(form_state.subject), "1")


FACE = face_of_questions(questions.QUESTIONS, _finish)
