"""What an official fills in of what a caller tells: whom, their yes, the municipality's interview.

The same in a chat and at the desk, but for the yes: a question of its own in a chat, a tick on the
page. The question whether the officials may know who it is falls away: a caller of the network is
known by it.
"""

from dataclasses import replace
from functools import partial

from config import wording
from domain.concerns.concern import ConcernKind
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.filing import interview
from domain.filing.interview import Filing
from domain.filing.questions import IDENTITY, MOST_CHARACTERS, Interview
from domain.identifiers import ConcernId, PersonId
from domain.roles import Role, Standing
from services.conversations import form_words
from services.conversations.questions import Questions
from services.filing import by_phone, checking, identifying_warning
from services.identifying_words import Finding
from services.unit import Unit
from storage.records import Person

NAME = "by-phone"
ALLOWED, REFUSED = "allowed", "refused"
_WHOM, _MAY_I, _OUTSIDE, _SUBJECT = "whom", "may-i", "outside", "subject"
_OWN = frozenset({_WHOM, _MAY_I})
_IN_CHAT = Field(_MAY_I, FieldKind.CHOICE, (ALLOWED, REFUSED))
_ON_PAGE = Field(_MAY_I, FieldKind.MANY, (ALLOWED,))


def is_allowed(form_state: FormState) -> bool:
    """Tell whether the caller said that it may be written down."""
    answer = form_state.answers.get(_MAY_I)
    return answer in (ALLOWED, [ALLOWED])


def complete(unit: Unit, form_state: FormState) -> Filing:
    """Give what was told, once all of it was filled in. Raises AnswerRefused."""
    if not is_allowed(form_state):
        raise AnswerRefused("not-finished")
    answers = {name: each for name, each in form_state.answers.items() if name not in _OWN}
    told = replace(form_state, answers={**answers, IDENTITY: "known"})
    return interview.complete(_interview(unit), told)


def caller(unit: Unit, form_state: FormState) -> PersonId | None:
    """Give who told it; None for somebody outside the network.

    In a form about a concern it is who asked to be called about it.
    """
    if form_state.subject:
        concern = unit.store.concerns.by_id(ConcernId(form_state.subject))
        return concern.reporter if concern is not None else None
    chosen = form_state.choice(_WHOM)
    return None if chosen == _OUTSIDE else PersonId(chosen)


def found(unit: Unit, form_state: FormState) -> tuple[Finding, ...]:
    """Find what leads to one person in what was told."""
    return checking.found(form_state, told(unit))


def told(unit: Unit) -> list[str]:
    """Name the questions that are told in words."""
    return [each.id for each in _interview(unit).questions if each.kind is FieldKind.TOLD]


def warning(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show words that lead to one person (HTML), to who typed them; empty when there are none."""
    findings = found(unit, form_state)
    return identifying_warning.listed(person.language, findings) if findings else ""


def _interview(unit: Unit) -> Interview:
    return unit.municipality.interviews[ConcernKind.CONCERN]


def _build(unit: Unit, _person: Person, form_state: FormState, *, may_i: Field) -> Form:
    """Ask all of it; in a form about a concern it is known who told it."""
    asked = interview.form(_interview(unit), form_state).fields
    fields = [_as_told(field) for field in asked if field.name != IDENTITY]
    whom = [] if form_state.subject else [_whom(unit)]
    return Form(form_state.form, (*whom, may_i, *fields))


def _whom(unit: Unit) -> Field:
    callers = tuple(person.id for person in by_phone.callers(unit))
    return Field(_WHOM, FieldKind.CHOICE, (*callers, _OUTSIDE))


def _as_told(field: Field) -> Field:
    """Give a question as it is asked here: what it is about always, photos and voices never."""
    if field.name == _SUBJECT:
        return replace(field, optional=False, later=False)
    return replace(field, attachable=False)


def _may(person: Person) -> bool:
    return person.role is Role.OFFICIAL and person.standing is Standing.MEMBER


def _question(unit: Unit, person: Person, _form_state: FormState, field: Field) -> str | None:
    if field.name in _OWN:
        return None
    return _interview(unit).question(field.name).prompt(person.language)


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name == _WHOM and code != _OUTSIDE:
        return _name(unit, PersonId(code))
    if field.name in _OWN:
        return None
    option = _interview(unit).question(field.name).option(code)
    return option.label(person.language) if option is not None else None


def _name(unit: Unit, person_id: PersonId) -> str:
    person = unit.store.people.by_id(person_id)
    return (person.name if person else None) or "?"


def _short_name(person: Person, field: Field) -> str | None:
    if field.name in _OWN:
        return None
    return wording.label(person.language, f"reporting-name-{field.name}")


def _read_back(unit: Unit, person: Person, form_state: FormState) -> str:
    """Give all of it to read it back to the caller, and say what follows once it is sent."""
    form = AT_DESK.build(unit, person, form_state)
    whole = form_words.listing(unit, person, AT_DESK, form, form_state, longest=MOST_CHARACTERS)
    return f"{whole}\n\n{_follows(unit, person, form_state)}"


def _follows(unit: Unit, person: Person, form_state: FormState) -> str:
    """Say (HTML) who hears of it, and in which concern it comes."""
    who = caller(unit, form_state)
    if who is None:
        return wording.say(person.language, "web-by-phone-follows-outside")
    if form_state.subject:
        into = unit.store.concerns.by_id(ConcernId(form_state.subject))
    else:
        into = by_phone.asked_to_be_called(unit, who)
    reference = into.reference if into is not None else "none"
    return wording.say(
        person.language, "web-by-phone-follows-member", name=_name(unit, who), reference=reference
    )


IN_CHAT = Questions(
    NAME,
    build=partial(_build, may_i=_IN_CHAT),
    may=_may,
    label=_label,
    question=_question,
    short_name=_short_name,
)
AT_DESK = replace(
    IN_CHAT,
    like=NAME,
    at_desk=True,
    build=partial(_build, may_i=_ON_PAGE),
    preview=_read_back,
)
