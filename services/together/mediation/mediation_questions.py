"""The questions of asking members for help, and of thanking them, in the chat and at the desk.

There is no question in which a word of a concern could go along.
"""

from datetime import datetime, timedelta

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.filing import call_number
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing
from domain.together.mediation import LONGEST_NAME, LONGEST_THANKS, MediationHelp, WhoCalls
from services import identifying_words
from services.conversations.questions import Questions
from services.together import key_figures
from services.together.mediation import asking, ending, words
from services.together.mediation.asking import MediationPlan
from services.unit import Unit
from storage.records import Person

ASKING, THANKING = "mediation", "thanking"
HELP, PLACE, PEOPLE, UNTIL, AT = "help", "place", "people", "until", "at"
NAME, PHONE, CALLS = "name", "phone", "calls"
HOW, WORDS = "how", "words"

_OWN, _USUAL, _MOMENT = "own", "usual", "other"
_HOURS = {"hours-2": 2, "hours-24": 24, "hours-72": 72}
_LONGEST_NUMBER = 30


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.OFFICIAL


def _build(unit: Unit, _official: Person, form_state: FormState) -> Form:
    """Ask what, where, whom, until when, and whom to call.

    Who was chosen and cannot be asked any more stays chosen: it is said when it is sent. Raises
    AnswerRefused for a number that is none, and for an answer that is wanted too soon.
    """
    places = tuple(each.code for each in unit.municipality.network.neighbourhoods)
    fields = [
        Field(HELP, FieldKind.CHOICE, tuple(MediationHelp)),
        Field(PLACE, FieldKind.CHOICE, places),
        Field(PEOPLE, FieldKind.MANY, _people(unit, form_state)),
        *_until(unit, form_state),
        Field(NAME, FieldKind.WORDS, most=LONGEST_NAME),
        Field(PHONE, FieldKind.WORDS, most=_LONGEST_NUMBER),
        Field(CALLS, FieldKind.CHOICE, tuple(WhoCalls)),
    ]
    if typed := form_state.words(NAME):
        identifying_words.refuse_citizen_number(typed)
    if typed := form_state.words(PHONE):
        call_number.read(typed)
    return Form(ASKING, tuple(fields))


def _people(unit: Unit, form_state: FormState) -> tuple[str, ...]:
    """List who can be chosen: who lives or works there first."""
    place = form_state.choice(PLACE)
    there = sorted(
        key_figures.taking_part(unit),
        key=lambda each: (each.neighbourhood != place, (each.name or "").casefold(), each.id),
    )
    codes = [each.id for each in there]
    return (*codes, *(each for each in form_state.picks(PEOPLE) if each not in codes))


def _until(unit: Unit, form_state: FormState) -> list[Field]:
    soonest = asking.soonest(unit)
    offered = [code for code in _HOURS if _after(unit, code) >= soonest]
    asked = [Field(UNTIL, FieldKind.CHOICE, (*offered, _MOMENT))]
    if form_state.choice(UNTIL) == _MOMENT:
        asked.append(Field(AT, FieldKind.MOMENT))
        at = form_state.moment(AT)
        if at is not None and at < soonest:
            raise AnswerRefused("mediation-too-soon")
    return asked


def _after(unit: Unit, code: str) -> datetime:
    return unit.now + timedelta(hours=_HOURS[code])


def plan(unit: Unit, form_state: FormState) -> MediationPlan:
    """Give what is to be asked, once all of it was answered."""
    until = form_state.choice(UNTIL)
    at = form_state.moment(AT) if until == _MOMENT else _after(unit, until)
    if at is None:
        raise AnswerRefused("not-finished")
    return MediationPlan(
        help=MediationHelp(form_state.choice(HELP)),
        place=form_state.choice(PLACE),
        people=tuple(PersonId(each) for each in form_state.picks(PEOPLE)),
        answer_by=at,
        name=" ".join(form_state.words(NAME).split()),
        phone=call_number.read(form_state.words(PHONE)),
        who_calls=WhoCalls(form_state.choice(CALLS)),
    )


def _preview(unit: Unit, official: Person, form_state: FormState) -> str:
    """Show the message as members will see it, and how many get it."""
    wanted = plan(unit, form_state)
    count = len(asking.still_there(unit, wanted.people))
    mediation = asking.drawn_up(unit, official, wanted, AffairId(""))
    head = wording.say(official.language, "mediation-preview", count=count)
    return f"{head}\n\n{words.asks(unit, official.language, mediation)}"


def _label(unit: Unit, official: Person, field: Field, code: str) -> str | None:
    if field.name == HELP:
        return wording.label(official.language, f"mediation-help-{code}")
    if field.name == PLACE:
        return words.place(unit, official.language, code)
    if field.name != PEOPLE:
        return None
    person = unit.store.people.by_id(PersonId(code))
    name = (person.name if person else None) or "?"
    where = person.neighbourhood if person else None
    return f"{name} · {words.place(unit, official.language, where)}" if where else name


def _build_thanks(_unit: Unit, _official: Person, form_state: FormState) -> Form:
    fields = [Field(HOW, FieldKind.CHOICE, (_USUAL, _OWN))]
    if form_state.choice(HOW) == _OWN:
        fields.append(Field(WORDS, FieldKind.WORDS, most=LONGEST_THANKS))
    return Form(THANKING, tuple(fields))


def _preview_thanks(unit: Unit, official: Person, form_state: FormState) -> str:
    """Show the thanks as who agreed will read them. Raises NotPossibleNow."""
    mediation = ending.not_closed(unit, official, AffairId(form_state.subject))
    return words.thanks(
        unit, official.language, mediation.closed(unit.now, form_state.words(WORDS))
    )


_ON = NetworkFunction.MEDIATION
QUESTIONS = Questions(ASKING, _build, _may, _preview, _label, function=_ON)
THANKS = Questions(THANKING, _build_thanks, _may, _preview_thanks, function=_ON)
