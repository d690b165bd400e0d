"""A newcomer's code is typed by the coordinator who heard it: it stands on no screen of theirs.

It is a form of one question that is answered at once, so what was typed leaves the chat with it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import MessageId, PersonId
from domain.people.admission import is_code_alone
from domain.roles import Role, Standing
from handlers.conversations import forms
from handlers.conversations.form_ends import CLOSED
from handlers.conversations.form_face import FormFace
from handlers.telegram.happenings import Said
from handlers.telegram.payloads import PagePress
from services.conversations import conversation_rows
from services.conversations.conversation_rows import PRIVATE
from services.people import admission
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person

NAME = "admit"
"""The form, and the button that opens it."""

_CODE = "code"
_LONGEST = 200
"""Room for words around the code."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whose code it is, how many mistakes came before, and the message that asked for it."""

    newcomer: PersonId
    attempt: int
    question: MessageId

    @classmethod
    def of(cls, form_state: FormState) -> Self:
        newcomer, attempt, question = form_state.subject.split("-")
        return cls(PersonId(newcomer), int(attempt), MessageId(int(question)))

    def __str__(self) -> str:
        return f"{self.newcomer}-{self.attempt}-{self.question}"


def open_(unit: Unit, coordinator: Person, newcomer: PersonId, question: MessageId) -> None:
    """Let a coordinator type the code of a newcomer, asked in the message `question`.

    Raises NotPossibleNow when it was decided, StaleButton when there is no code, and as
    `forms.open_form`.
    """
    subject = _Subject(newcomer, admission.mistakes(unit, newcomer), question)
    forms.open_form(unit, coordinator, NAME, subject=str(subject))


def typed_below(
    unit: Unit, person: Person, said: Said, question: MessageId, steps: Iterable[PagePress]
) -> bool:
    """Take a code typed below the question for it, with these buttons; tells whether it was one.

    Raises as `open_`.
    """
    asked = [PersonId(step.on) for step in steps if step.what == NAME and not step.choice]
    if not asked or not _may(person) or not is_code_alone(said.text):
        return False
    open_(unit, person, asked[0], question)
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is not None:
        forms.words(unit, person, conversation, said)
    return True


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(_CODE, FieldKind.WORDS, most=_LONGEST),))


def _question(unit: Unit, person: Person, form_state: FormState, _field: Field) -> str:
    """Ask (plain) for the code; who left meanwhile has no name."""
    newcomer = unit.store.people.by_id(_Subject.of(form_state).newcomer)
    name = (newcomer.name if newcomer is not None else None) or "?"
    return wording.label(person.language, "form-admit-code", name=name)


def _finish(unit: Unit, person: Person, form_state: FormState) -> None:
    about = _Subject.of(form_state)
    admission.answer(unit, person, about.newcomer, form_state.words(_CODE), about.attempt)
    conversation_rows.take_away(unit, person.id, about.question)


def _left(
    unit: Unit, person: Person, _conversation: Conversation, screen: MessageId | None, how: str
) -> None:
    """Say that nothing was decided; the question above stays, and so does the newcomer."""
    text = "form-closed" if how == CLOSED else "network-admission-later"
    reply(unit, person.id, text, message=screen)


def _may(person: Person) -> bool:
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


FACE = FormFace(
    NAME,
    build=_build,
    finish=_finish,
    may=_may,
    question=_question,
    at_once=True,
    left=_left,
    behind_pin=True,
)
