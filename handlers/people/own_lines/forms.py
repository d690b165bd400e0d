"""The two forms in which a member says something of themselves, with a look at telling words."""

from dataclasses import replace

from domain.conversations.form import FormState
from domain.identifiers import MessageId
from handlers.conversations.form_face import Check, face_of_questions
from handlers.people import participation_pages
from services.people.own_lines import questions, writing
from services.unit import Unit
from storage.records import Person

OTHERS = "others"
"""The page of who introduced themselves."""


def _behalf(unit: Unit, person: Person, form_state: FormState) -> None:
    changed = writing.keep_behalf(unit, person, questions.one_line(form_state))
    participation_pages.turn(unit, changed)


def _introduce(unit: Unit, person: Person, form_state: FormState) -> None:
    changed = writing.introduce(unit, person, form_state.words(questions.WORDS))
    show(unit, changed)


def show(unit: Unit, person: Person, message: MessageId | None = None, number: str = "") -> None:
    """Show who introduced themselves, anew or in place of a message."""
    participation_pages.turn(unit, person, message, OTHERS, number)


_LOOK = Check(
    finds=lambda _unit, now: questions.not_seen(now),
    screen=lambda _unit, person, now: questions.warning(person, now),
    rows=(("adjust",), ("send-anyway",), ("back",)),
    choices={"send-anyway": lambda _unit, now: questions.seen(now)},
    about=lambda _unit, _now: questions.WORDS,
)
FACES = (
    replace(face_of_questions(questions.BEHALF_QUESTIONS, _behalf), checks=(_LOOK,)),
    replace(face_of_questions(questions.INTRODUCING_QUESTIONS, _introduce), checks=(_LOOK,)),
)
