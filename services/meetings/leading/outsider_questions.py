"""The form in which who leads a meeting invites a guest who has no account."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, OutsideId
from domain.meetings.outsider import LONGEST_NAME, called
from domain.roles import Standing
from services import identifying_words
from services.conversations.questions import Questions
from services.meetings import outsiders
from services.unit import Unit
from storage.records import Person

NAME = "outsider"
CALLED = "called"


def invite(unit: Unit, leader: Person, form_state: FormState) -> OutsideId:
    """Invite the guest that was filled in. Raises as `outsiders.invite`."""
    meeting, name = AffairId(form_state.subject), form_state.words(CALLED)
    return outsiders.invite(unit, leader, meeting, name)


def _build(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    if typed := form_state.words(CALLED):
        identifying_words.refuse_citizen_number(called(typed))
    return Form(NAME, (Field(CALLED, FieldKind.WORDS, most=LONGEST_NAME),))


def _preview(unit: Unit, leader: Person, form_state: FormState) -> str:
    outsiders.check(unit, leader, AffairId(form_state.subject))
    name = called(form_state.words(CALLED))
    return wording.say(leader.language, "outsider-preview", name=name)


def _may(person: Person) -> bool:
    """Let any member: an official may lead a meeting too. Which one is asked at the end."""
    return person.standing is Standing.MEMBER


QUESTIONS = Questions(NAME, _build, _may, _preview, function=NetworkFunction.OUTSIDE)
