"""The forms of activities in a chat; each ends in the page of the activity."""

from dataclasses import replace

from domain.conversations.form import FormState
from domain.identifiers import AffairId
from handlers.conversations.form_face import FormFace, face_of_questions
from handlers.telegram.happenings import Pressed
from handlers.together.activities.pages import ONE, show
from handlers.together.answering import told
from services.conversations import audience_fields
from services.reply import reply
from services.together.activities import (
    activity_questions,
    activity_rows,
    activity_words,
    deciding,
    proposing,
    running,
    story,
)
from services.together.activities.activity_questions import PART, PLACE, START, STORY, WHAT, WORDS
from services.unit import Unit
from storage.records import Conversation, Person


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject)


def _propose(unit: Unit, person: Person, form_state: FormState) -> None:
    activity = activity_questions.propose(unit, person, form_state)
    until = activity_words.moment(unit, person.language, activity.answer_by)
    reply(unit, person.id, "activity-proposed", menu=True, until=until)
    show(unit, person, ONE, activity.id)


def _agree(unit: Unit, person: Person, form_state: FormState) -> None:
    audience, words = audience_fields.audience(form_state), form_state.words(WORDS)
    deciding.agree(unit, person, _about(form_state), audience, words)
    show(unit, person, ONE, form_state.subject)


def _decline(unit: Unit, person: Person, form_state: FormState) -> None:
    deciding.decline(unit, person, _about(form_state), form_state.words(WORDS))
    reply(unit, person.id, "activity-passed-on", menu=True)
    show(unit, person, ONE, form_state.subject)


def _ask(unit: Unit, person: Person, form_state: FormState) -> None:
    deciding.ask(unit, person, _about(form_state), form_state.words(WORDS))
    reply(unit, person.id, "activity-passed-on", menu=True)
    show(unit, person, ONE, form_state.subject)


def _answer(unit: Unit, person: Person, form_state: FormState) -> None:
    activity = proposing.answer(unit, person, _about(form_state), form_state.words(WORDS))
    until = activity_words.moment(unit, person.language, activity.answer_by)
    reply(unit, person.id, "activity-answered", menu=True, until=until)
    show(unit, person, ONE, form_state.subject)


def _change(unit: Unit, person: Person, form_state: FormState) -> None:
    about, start = _about(form_state), form_state.moment(START)
    if form_state.choice(PART) == START and start is not None:
        running.move(unit, person, about, start)
    elif form_state.choice(PART) == PLACE:
        place = " ".join(form_state.words(PLACE).split())
        running.reword(unit, person, about, place=place)
    else:
        running.reword(unit, person, about, what=form_state.words(WHAT))
    show(unit, person, ONE, form_state.subject)


def _cancel(unit: Unit, person: Person, form_state: FormState) -> None:
    running.cancel(unit, person, _about(form_state), form_state.words(WORDS))
    show(unit, person, ONE, form_state.subject)


def _tell(
    unit: Unit, person: Person, conversation: Conversation, form_state: FormState, press: Pressed
) -> None:
    """Let it be read while the photo is there still: it goes with the form."""
    activity = story.tell(unit, person, _about(form_state), form_state.told(STORY))
    readers = len(activity_rows.invited(unit, activity))
    told(unit, person, conversation, press, "activity-told", readers=readers)


def _nothing_more(_unit: Unit, _person: Person, _form_state: FormState) -> None:
    """Leave it at what `_tell` does."""


_HOW = activity_questions.HOW

FACES: tuple[FormFace, ...] = (
    face_of_questions(activity_questions.PROPOSAL, _propose),
    face_of_questions(activity_questions.YES, _agree),
    face_of_questions(activity_questions.NO, _decline),
    face_of_questions(activity_questions.ASK, _ask),
    face_of_questions(activity_questions.REPLY, _answer),
    face_of_questions(activity_questions.CHANGE, _change),
    face_of_questions(activity_questions.CANCEL, _cancel),
    replace(face_of_questions(_HOW, _nothing_more), send=_tell),
)
