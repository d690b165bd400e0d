"""What who is visited fills in: another moment that suits them, and where they want it."""

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.meetings.meeting import LONGEST_PLACE
from domain.roles import Standing
from services import identifying_words
from services.conversations.questions import Questions
from services.meetings import visiting
from services.unit import Unit
from storage.records import Person

MOVING, WHERE = "visit-move", "visit-where"
START, PLACE = "start", "place"


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _moving(_unit: Unit, _person: Person, _form_state: FormState) -> Form:
    return Form(MOVING, (Field(START, FieldKind.MOMENT),))


def _where(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask for the place. Raises AnswerRefused for a citizen service number."""
    identifying_words.refuse_citizen_number(form_state.words(PLACE))
    return Form(WHERE, (Field(PLACE, FieldKind.WORDS, most=LONGEST_PLACE),))


def move(unit: Unit, host: Person, form_state: FormState) -> None:
    """Do what was filled in. Raises as `visiting.move`."""
    start = form_state.moment(START)
    if start is not None:
        visiting.move(unit, host, AffairId(form_state.subject), start)


def say_where(unit: Unit, host: Person, form_state: FormState) -> None:
    """Do what was filled in. Raises as `visiting.say_where`."""
    visiting.say_where(unit, host, AffairId(form_state.subject), form_state.words(PLACE))


TO_MOVE = Questions(MOVING, _moving, _may)
TO_SAY_WHERE = Questions(WHERE, _where, _may)
