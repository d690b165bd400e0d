"""The forms of signals: a key figure writes one sentence, a coordinator decides about it.

Words that lead to one person are looked for as at filing, and the writer chooses.
"""

from domain.conversations.form import FormState
from handlers.conversations.form_face import face_of_questions
from handlers.conversations.identifying_check import looked_at
from services.reply import reply
from services.together.signal import sharing, signal_questions
from services.unit import Unit
from storage.records import Person


def _write(unit: Unit, member: Person, form_state: FormState) -> None:
    sharing.write(unit, member, form_state.words(signal_questions.SENTENCE))
    reply(unit, member.id, "signal-sent", menu=True)


def _decide(unit: Unit, coordinator: Person, form_state: FormState) -> None:
    passed = signal_questions.decide(unit, coordinator, form_state)
    how = "passed" if passed else "kept-back"
    reply(unit, coordinator.id, f"signal-decided-{how}", menu=True)


WRITING = looked_at(face_of_questions(signal_questions.WRITING, _write), signal_questions.SENTENCE)
DECIDING = face_of_questions(signal_questions.DECISION, _decide)
