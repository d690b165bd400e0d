"""The forms of agreeing with a member, and of putting it in other words.

Words that lead to one person are looked for as at filing, and who writes them chooses.
"""

from domain.conversations.form import FormState
from domain.meetings.talk import Talk
from domain.notices import Priority
from handlers.conversations.form_face import face_of_questions
from handlers.conversations.identifying_check import looked_at
from services.meetings.talks import talk_agreements, talk_questions, talk_rows
from services.unit import Unit
from storage.records import Person


def _propose(unit: Unit, person: Person, form_state: FormState) -> None:
    _show(unit, person, talk_agreements.propose(unit, person, talk_questions.plan(form_state)))


def _reword(unit: Unit, person: Person, form_state: FormState) -> None:
    _show(unit, person, talk_questions.reword(unit, person, form_state))


def _show(unit: Unit, person: Person, talk: Talk) -> None:
    talk_rows.tell(unit, talk, person.id, Priority.ANSWER)


FACES = (
    looked_at(face_of_questions(talk_questions.QUESTIONS, _propose), talk_questions.WHAT),
    looked_at(face_of_questions(talk_questions.OTHER_WORDS, _reword), talk_questions.WHAT),
)
