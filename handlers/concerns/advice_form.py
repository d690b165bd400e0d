"""The form in which a coordinator answers officials who escalated: words, looked at, sent.

The answer is read where the concern is read: in its topic, with Lezen. Its reporter hears nothing.
"""

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import EntryId
from domain.roles import Role, Standing
from handlers.conversations import forms
from handlers.conversations.form_face import FormFace
from handlers.telegram.happenings import Pressed, Said
from handlers.telegram.payloads import PagePress
from services.concerns import desk
from services.concerns.prepare_act import LONGEST
from services.conversations.conversation_rows import PRIVATE
from services.reply import reply
from services.unit import Unit
from storage.records import Person

NAME = "advice"
_WORDS = "words"
_FIELDS = (Field(_WORDS, FieldKind.WORDS, most=LONGEST),)


def ask(unit: Unit, coordinator: Person, _press: Pressed, topic: PagePress) -> None:
    """Ask for the words, below the page that says why they are wanted.

    Raises like `desk.check_answer`.
    """
    desk.check_answer(unit, coordinator, EntryId(topic.choice))
    forms.open_form(unit, coordinator, NAME, subject=topic.choice)


def replied(unit: Unit, person: Person, said: Said) -> bool:
    """Take a reply to a message about an escalation as the answer; tells whether it was one.

    It is looked at before it goes. Raises like `forms.words`, and NotPossibleNow when too much
    waits unfinished already.
    """
    if said.reply_to is None or person.role is not Role.COORDINATOR:
        return False
    call = desk.call_in(unit, person, said.reply_to)
    if call is None:
        return False
    forms.open_form(unit, person, NAME, subject=call)
    conversation = unit.store.conversations.of(person.id, PRIVATE)
    if conversation is not None:
        forms.words(unit, person, conversation, said)
    return True


def _may(person: Person) -> bool:
    return person.role is Role.COORDINATOR and person.standing is Standing.MEMBER


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, _FIELDS)


def _finish(unit: Unit, coordinator: Person, form_state: FormState) -> None:
    call, words = EntryId(form_state.subject), form_state.words(_WORDS)
    concern = desk.advise(unit, coordinator, call, words)
    reply(unit, coordinator.id, "desk-advised", menu=True, reference=concern.reference)


FACE = FormFace(NAME, build=_build, finish=_finish, may=_may)
