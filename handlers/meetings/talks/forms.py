"""The forms of agreeing with a member, and of putting it in other words.

Words that lead to one person are looked for as at filing, and who writes them chooses.
"""

from dataclasses import replace

from domain.conversations.form import FormState
from domain.meetings.talk import Talk
from domain.notices import Priority
from handlers.conversations.form_face import Check, FormFace, face_of_questions
from services.filing import checking, identifying_warning
from services.meetings.talks import talk_agreements, talk_questions, talk_rows
from services.meetings.talks.talk_questions import found
from services.unit import Unit
from storage.records import Person


def _propose(unit: Unit, person: Person, form_state: FormState) -> None:
    _show(unit, person, talk_agreements.propose(unit, person, talk_questions.plan(form_state)))


def _reword(unit: Unit, person: Person, form_state: FormState) -> None:
    _show(unit, person, talk_questions.reword(unit, person, form_state))


def _show(unit: Unit, person: Person, talk: Talk) -> None:
    talk_rows.tell(unit, talk, person.id, Priority.ANSWER)


def _screen(_unit: Unit, person: Person, form_state: FormState) -> str:
    return identifying_warning.listed(person.language, found(form_state))


def _looked_at(face: FormFace) -> FormFace:
    """Let what leads to one person be looked at before it is sent."""
    check = Check(
        finds=lambda _, now: not checking.is_accepted(now, found(now)),
        screen=_screen,
        rows=(("adjust",), ("send-anyway",), ("back",)),
        choices={"send-anyway": lambda _, now: checking.accepted(now, found(now))},
        about=lambda _, _now: talk_questions.WHAT,
    )
    return replace(face, checks=(check,))


FACES = (
    _looked_at(face_of_questions(talk_questions.QUESTIONS, _propose)),
    _looked_at(face_of_questions(talk_questions.OTHER_WORDS, _reword)),
)
