"""What is asked of who wants money of the fund, decides about that, or tells what came of it."""

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.functions import NetworkFunction
from domain.identifiers import AffairId
from domain.roles import Standing
from domain.together.activities.activity import Activity
from domain.together.fund.request import (
    LONGEST_ACCOUNT,
    LONGEST_WHAT,
    LONGEST_WORDS,
    FundRequest,
)
from services.conversations.questions import Questions
from services.together.fund import fund_asking, fund_deciding, fund_rows
from services.unit import Unit
from storage.records import Person

EUROS, WHAT, WORDS, HOW, ACCOUNT = "euros", "what", "words", "how", "account"
WHOLE, LESS = "whole", "less"
_ANY_SUM = 1_000_000


def _member(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _most(unit: Unit) -> int:
    """Give the most of one request; a form that outlives its fund stays as it is, and unsent."""
    rule = unit.municipality.network.fund
    return _ANY_SUM if rule is None else rule.most


def _asking(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask how much and what for. Raises AnswerRefused for words that are not to be kept."""
    fund_rows.check_words(form_state.words(WHAT))
    euros = Field(EUROS, FieldKind.NUMBER, least=1, most=_most(unit))
    return Form(form_state.form, (euros, Field(WHAT, FieldKind.WORDS, most=LONGEST_WHAT)))


def _sum_question(unit: Unit, person: Person, _form_state: FormState, field: Field) -> str | None:
    """Say with the question how much it can be."""
    if field.name != EUROS:
        return None
    return wording.label(person.language, "fund-how-much", most=_most(unit))


def _asking_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what the coordinators will read."""
    euros = form_state.number(EUROS) or 0
    activity = unit.store.affairs.find(Activity, AffairId(form_state.subject))
    text = wording.say(
        person.language,
        "fund-preview",
        euros=euros,
        title=activity.title if activity is not None else "none",
    )
    return f"{text}\n{wording.quotation(form_state.words(WHAT))}"


def ask(unit: Unit, person: Person, form_state: FormState) -> FundRequest:
    """Ask for what was filled in. Raises as `fund_asking.ask`."""
    activity = AffairId(form_state.subject) if form_state.subject else None
    euros, what = form_state.number(EUROS) or 0, form_state.words(WHAT)
    return fund_asking.ask(unit, person, euros, what, activity)


def _yes(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask whether it is all or less, and for a word with it. Raises as `_asking`."""
    fund_rows.check_words(form_state.words(WORDS))
    request = _about(unit, form_state)
    less = request is not None and request.euros > 1
    fields = [Field(HOW, FieldKind.CHOICE, (WHOLE, LESS) if less else (WHOLE,))]
    if request is not None and form_state.choice(HOW) == LESS:
        fields.append(Field(EUROS, FieldKind.NUMBER, least=1, most=request.euros - 1))
    fields.append(Field(WORDS, FieldKind.WORDS, optional=True, most=LONGEST_WORDS))
    return Form(form_state.form, tuple(fields))


def _yes_preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Say what is granted, and whether it takes a second coordinator."""
    request, rule = _about(unit, form_state), unit.municipality.network.fund
    if request is None or rule is None:
        return wording.say(person.language, "refusal-fund-gone")
    euros = _granted(request, form_state)
    two = "yes" if rule.takes_two(euros) else "no"
    text = wording.say(person.language, "fund-yes-preview", euros=euros, two=two)
    words = form_state.words(WORDS)
    if not words:
        return text
    said = wording.say(person.language, "fund-said") + wording.quotation(words)
    return f"{text}\n\n{said}"


def grant(unit: Unit, coordinator: Person, form_state: FormState) -> FundRequest:
    """Say yes as was filled in. Raises as `fund_deciding.grant`."""
    request = fund_rows.find(unit, AffairId(form_state.subject))
    euros, words = _granted(request, form_state), form_state.words(WORDS)
    return fund_deciding.grant(unit, coordinator, request.id, euros, words)


def _granted(request: FundRequest, form_state: FormState) -> int:
    less = form_state.choice(HOW) == LESS
    return (form_state.number(EUROS) or 0) if less else request.euros


def _about(unit: Unit, form_state: FormState) -> FundRequest | None:
    return unit.store.affairs.find(FundRequest, AffairId(form_state.subject))


def _only_words(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask for words. Raises as `_asking`."""
    fund_rows.check_words(form_state.words(WORDS))
    return Form(form_state.form, (Field(WORDS, FieldKind.WORDS, most=LONGEST_WORDS),))


def _account(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask what came of it, with a photo if they like. What is not to be kept is said at the end."""
    told = Field(ACCOUNT, FieldKind.TOLD, most=LONGEST_ACCOUNT, attachable=True, photos=1)
    return Form(form_state.form, (told,))


def _account_preview(_unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what the coordinators will read, and whether a photo goes with it."""
    told = form_state.told(ACCOUNT)
    photo = "yes" if told.attached else "no"
    text = wording.say(person.language, "fund-account-preview", photo=photo)
    return f"{text}\n{wording.quotation(told.text)}"


_OF = NetworkFunction.FUND
ASKING = Questions(
    "fund", _asking, fund_asking.may, _asking_preview, question=_sum_question, function=_OF
)
YES = Questions("fund-yes", _yes, fund_deciding.may, _yes_preview, function=_OF)
NO = Questions("fund-no", _only_words, fund_deciding.may, function=_OF)
QUESTION = Questions("fund-question", _only_words, fund_deciding.may, function=_OF)
REPLY = Questions("fund-reply", _only_words, _member, function=_OF)
TELLING = Questions("fund-account", _account, _member, _account_preview, function=_OF)
