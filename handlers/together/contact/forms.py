"""The forms of contacts: which two people and why, and the yes of one of them.

Words that lead to one person are looked for as at filing, and their writer chooses.
"""

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from handlers.conversations.form_face import face_of_questions
from handlers.conversations.identifying_check import looked_at
from services.reply import reply
from services.together.contact import answering, asking, contact_questions
from services.unit import Unit
from storage.records import Person


def _ask(unit: Unit, asker: Person, form_state: FormState) -> None:
    asking.ask(unit, asker, contact_questions.plan(unit, form_state))
    reply(unit, asker.id, "contact-sent", menu=True)


def _agree(unit: Unit, person: Person, form_state: FormState) -> None:
    contact = AffairId(form_state.subject)
    both = answering.agree(unit, person, contact, contact_questions.number(form_state))
    reply(unit, person.id, "contact-noted-both" if both else "contact-noted", menu=True)


ASKING = looked_at(face_of_questions(contact_questions.QUESTIONS, _ask), contact_questions.WHY)
AGREEING = face_of_questions(contact_questions.YES, _agree)
