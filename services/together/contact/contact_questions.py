"""The questions of bringing two people in contact, and of a yes, in the chat and at the desk."""

from datetime import datetime, timedelta

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.filing import call_number
from domain.functions import NetworkFunction
from domain.identifiers import AffairId, PersonId
from domain.roles import Role, Standing
from domain.together.contact import LONGEST_WHY
from services import identifying_words
from services.conversations.questions import Questions
from services.together.contact import asking, contact_rows, words
from services.together.contact.asking import ContactPlan
from services.unit import Unit
from storage.records import Person

ASKING, AGREEING = "contact", "contact-yes"
ONE, TWO, WHY, UNTIL, AT = "one", "two", "why", "until", "at"
HOW, PHONE = "how", "phone"

_MOMENT, _NUMBER, _NONE = "other", "number", "none"
_DAYS = {"days-3": 3, "days-7": 7, "days-14": 14}


def _build(unit: Unit, asker: Person, form_state: FormState) -> Form:
    """Ask which two people, why, and until when.

    Who was chosen and cannot be asked any more stays chosen: it is said before it is sent. Raises
    AnswerRefused for one person twice, words that are not taken in, and an answer too soon.
    """
    one, two = form_state.choice(ONE), form_state.choice(TWO)
    fields = [
        Field(ONE, FieldKind.CHOICE, _codes(asking.first_choices(unit), one)),
        Field(TWO, FieldKind.CHOICE, _codes(asking.second_choices(unit, asker, one), two)),
        Field(WHY, FieldKind.WORDS, most=LONGEST_WHY),
        *_until(unit, form_state),
    ]
    if two and one == two:
        raise AnswerRefused("contact-same")
    identifying_words.refuse_citizen_number(form_state.words(WHY))
    return Form(ASKING, tuple(fields))


def _codes(people: list[Person], chosen: str) -> tuple[str, ...]:
    """List who can be chosen; who was chosen stays among them."""
    codes = [each.id for each in people]
    return (*codes, chosen) if chosen and chosen not in codes else (*codes,)


def _until(unit: Unit, form_state: FormState) -> list[Field]:
    asked = [Field(UNTIL, FieldKind.CHOICE, (*_DAYS, _MOMENT))]
    if form_state.choice(UNTIL) == _MOMENT:
        asked.append(Field(AT, FieldKind.MOMENT))
        at = form_state.moment(AT)
        if at is not None and at < asking.soonest(unit):
            raise AnswerRefused("contact-too-soon")
    return asked


def plan(unit: Unit, form_state: FormState) -> ContactPlan:
    """Give what is to be asked, once all of it was answered."""
    until = form_state.choice(UNTIL)
    at: datetime | None = form_state.moment(AT)
    if until != _MOMENT:
        at = unit.now + timedelta(days=_DAYS[until])
    if at is None:
        raise AnswerRefused("not-finished")
    return ContactPlan(
        one=PersonId(form_state.choice(ONE)),
        two=PersonId(form_state.choice(TWO)),
        why=form_state.words(WHY),
        answer_by=at,
    )


def _preview(unit: Unit, asker: Person, form_state: FormState) -> str:
    """Show the message as both will see it, or why these two cannot be asked."""
    wanted = plan(unit, form_state)
    try:
        asking.refuse_pair(unit, asker, wanted.one, wanted.two)
    except AnswerRefused as refusal:
        return wording.say(asker.language, f"refusal-{refusal.key}")
    contact = asking.drawn_up(unit, asker, wanted, AffairId(""))
    head = wording.say(asker.language, "contact-preview")
    return f"{head}\n\n{words.asks(unit, asker.language, contact)}"


def _label(unit: Unit, asker: Person, field: Field, code: str) -> str | None:
    if field.name not in {ONE, TWO}:
        return None
    person = unit.store.people.by_id(PersonId(code))
    name = (person.name if person else None) or "?"
    if person is not None and person.role is Role.OFFICIAL:
        return wording.label(asker.language, "contact-official", name=name)
    place = unit.municipality.network.neighbourhood((person and person.neighbourhood) or "")
    return name if place is None else f"{name} · {place.label(asker.language)}"


def _may_agree(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _build_yes(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask whether a number goes along. Raises AnswerRefused for what is none."""
    fields = [Field(HOW, FieldKind.CHOICE, (_NUMBER, _NONE))]
    if form_state.choice(HOW) == _NUMBER:
        fields.append(Field(PHONE, FieldKind.WORDS, most=contact_rows.LONGEST_NUMBER))
        if typed := form_state.words(PHONE):
            call_number.read(typed)
    return Form(AGREEING, tuple(fields))


def number(form_state: FormState) -> str:
    """Give the number that goes with a yes; empty for none."""
    return form_state.words(PHONE) if form_state.choice(HOW) == _NUMBER else ""


def _preview_yes(_unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what the other reads, once they said yes too."""
    head = wording.say(person.language, "contact-yes-preview")
    return f"{head}\n\n{words.known(person.language, person.name or '?', number(form_state))}"


_ON = NetworkFunction.CONTACT
QUESTIONS = Questions(ASKING, _build, contact_rows.may_ask, _preview, _label, function=_ON)
YES = Questions(AGREEING, _build_yes, _may_agree, _preview_yes, function=_ON)
