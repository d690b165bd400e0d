"""The forms of the fund in a chat; each ends in the page of the request."""

from dataclasses import replace

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from handlers.conversations.form_face import FormFace, face_of_questions
from handlers.telegram.happenings import Pressed
from handlers.together.answering import told
from handlers.together.fund.pages import ONE, show
from services.reply import reply
from services.together.activities import activity_words
from services.together.fund import fund_account, fund_asking, fund_deciding, fund_questions
from services.together.fund.fund_questions import ACCOUNT, WORDS
from services.unit import Unit
from storage.records import Conversation, Person


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject)


def _ask(unit: Unit, person: Person, form_state: FormState) -> None:
    request = fund_questions.ask(unit, person, form_state)
    until = activity_words.moment(unit, person.language, request.answer_by)
    reply(unit, person.id, "fund-asked", menu=True, until=until)
    show(unit, person, ONE, request.id)


def _grant(unit: Unit, person: Person, form_state: FormState) -> None:
    fund_questions.grant(unit, person, form_state)
    reply(unit, person.id, "fund-passed-on", menu=True)
    show(unit, person, ONE, form_state.subject)


def _decline(unit: Unit, person: Person, form_state: FormState) -> None:
    fund_deciding.decline(unit, person, _about(form_state), form_state.words(WORDS))
    reply(unit, person.id, "fund-passed-on", menu=True)
    show(unit, person, ONE, form_state.subject)


def _question(unit: Unit, person: Person, form_state: FormState) -> None:
    fund_deciding.question(unit, person, _about(form_state), form_state.words(WORDS))
    reply(unit, person.id, "fund-passed-on", menu=True)
    show(unit, person, ONE, form_state.subject)


def _answer(unit: Unit, person: Person, form_state: FormState) -> None:
    request = fund_asking.answer(unit, person, _about(form_state), form_state.words(WORDS))
    until = activity_words.moment(unit, person.language, request.answer_by)
    reply(unit, person.id, "fund-answered", menu=True, until=until)
    show(unit, person, ONE, form_state.subject)


def _tell(
    unit: Unit, person: Person, conversation: Conversation, form_state: FormState, press: Pressed
) -> None:
    """Let it be read while the photo is there still: it goes with the form."""
    fund_account.tell(unit, person, _about(form_state), form_state.told(ACCOUNT))
    told(unit, person, conversation, press, "fund-told")


def _nothing_more(_unit: Unit, _person: Person, _form_state: FormState) -> None:
    """Leave it at what `_tell` does."""


FACES: tuple[FormFace, ...] = (
    face_of_questions(fund_questions.ASKING, _ask),
    face_of_questions(fund_questions.YES, _grant),
    face_of_questions(fund_questions.NO, _decline),
    face_of_questions(fund_questions.QUESTION, _question),
    face_of_questions(fund_questions.REPLY, _answer),
    replace(face_of_questions(fund_questions.TELLING, _nothing_more), send=_tell),
)
