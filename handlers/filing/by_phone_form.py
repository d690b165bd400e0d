"""The form in which an official writes down what a caller tells: whom, their yes, the interview.

It is filled in in the official's own chat, never in the group. What it asks stands in
`services/filing/by_phone_questions.py`, for the desk too.
"""

from dataclasses import replace

from domain.conversations.form import FormState
from domain.conversations.notices import ReplyDetail
from domain.notices import Notice, NoticeKind
from handlers.conversations import form_ends, forms
from handlers.conversations.form_face import Check, face_of_questions
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed, Said
from services.filing import by_phone, by_phone_questions, checking
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person


def asked_in_group(unit: Unit, said: Said) -> None:
    """Lead an official from the group to their own chat. Raises NotAllowed for anybody else."""
    official = gate.official(unit, said.speaker, said.place)
    begin(unit, official)
    unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail("group-by-phone")))


def begin(unit: Unit, official: Person) -> None:
    """Ask who told it. Raises NotAllowed, and Hindered when too much waits unfinished."""
    by_phone.check(unit, official)
    forms.open_form(unit, official, by_phone_questions.NAME)


def _refused(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Stop without their yes: nothing was kept."""
    form_ends.close(unit, person, conversation, form_ends.STOPPED, press.message)
    reply(unit, person.id, "form-by-phone-not", menu=True)
    return None


def _finish(unit: Unit, official: Person, form_state: FormState) -> None:
    filing = by_phone_questions.complete(unit, form_state)
    caller = by_phone_questions.caller(unit, form_state)
    concern = by_phone.file(unit, official, caller, filing)
    text = "form-by-phone-outside-done" if caller is None else "form-by-phone-done"
    reply(unit, official.id, text, menu=True, reference=concern.reference)


FACE = replace(
    face_of_questions(by_phone_questions.IN_CHAT, _finish),
    checks=(
        Check(
            finds=lambda unit, now: (
                not checking.is_accepted(now, by_phone_questions.found(unit, now))
            ),
            screen=by_phone_questions.warning,
            rows=(("adjust",), ("send-anyway",), ("back",)),
            choices={
                "send-anyway": lambda unit, now: checking.accepted(
                    now, by_phone_questions.found(unit, now)
                )
            },
            about=lambda unit, now: checking.first_found(now, by_phone_questions.told(unit)),
        ),
    ),
    presses={f"a-{by_phone_questions.REFUSED}": _refused},
)
