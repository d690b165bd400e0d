"""Parting with somebody: the questions of that form, in the chat and at the desk."""

from html import escape

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import PersonId
from domain.people import parting as rules
from domain.roles import Role, Standing
from services.concerns import handover
from services.conversations.questions import Questions
from services.people.parting import proposing
from services.people.parting.proposing import Farewell
from services.unit import Unit
from storage.records import Person

NAME = "parting"
_NOBODY = "everybody"
"""Stands where an heir would: what somebody had taken up is free again."""

_WEEK, _NOW = "week", "now"


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER and person.role is Role.COORDINATOR


def _build(unit: Unit, _person: Person, form_state: FormState) -> Form:
    """Ask what was said and is to be said; the others hear only of who they know by name."""
    fields = [
        Field("phoned", FieldKind.CHOICE, ("yes", "no")),
        Field("words", FieldKind.WORDS, most=rules.LONGEST),
    ]
    member = unit.store.people.by_id(PersonId(form_state.subject))
    if member is not None and rules.known_by_name(member.role, member.membership):
        fields.append(Field("told", FieldKind.CHOICE, ("yes", "no")))
    if member is not None and handover.owned_by(unit, member.id):
        heirs = tuple(each.id for each in handover.heirs(unit, member.id))
        fields.append(Field("heir", FieldKind.CHOICE, (*heirs, _NOBODY)))
    fields.append(Field("when", FieldKind.CHOICE, (_WEEK, _NOW)))
    return Form(NAME, tuple(fields))


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    """Show what happens when, the words as they will be read, and what the others hear."""
    tongue, name = person.language, _name(unit, form_state.subject)
    due, zone = rules.due_at(unit.now, unit.municipality.working_time), unit.municipality.network
    coordinators = {each.id for each in unit.store.people.coordinators()}
    alone = not coordinators - {person.id, form_state.subject}
    told = form_state.choice("told") == "yes"
    parts = [
        wording.say(
            tongue,
            "parting-preview",
            name=name,
            when=form_state.choice("when"),
            day=wording.day(tongue, due, zone.timezone),
            alone="yes" if alone else "no",
        ),
        wording.say(tongue, "parting-preview-words", name=name),
        f"<blockquote>{escape(form_state.words('words'), quote=False)}</blockquote>",
        wording.say(tongue, "parting-preview-told", name=name, told="yes" if told else "no"),
    ]
    if form_state.choice("phoned") != "yes":
        parts.append(wording.say(tongue, "parting-preview-phone", name=name))
    return "\n\n".join(parts)


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name != "heir":
        return None
    if code == _NOBODY:
        return wording.button(person.language, "network", "no-heir")
    return wording.button(person.language, "network", "heir", name=_name(unit, code))


def _question(unit: Unit, person: Person, form_state: FormState, field: Field) -> str:
    name = _name(unit, form_state.subject)
    return wording.label(person.language, f"form-parting-{field.name}", name=name)


def finish(unit: Unit, person: Person, form_state: FormState) -> None:
    """Part with somebody as was filled in. Raises as `proposing.propose`."""
    heir = form_state.choice("heir")
    how = Farewell(
        form_state.words("words"),
        phoned=form_state.choice("phoned") == "yes",
        told=form_state.choice("told") == "yes",
        heir=PersonId(heir) if heir not in {"", _NOBODY} else None,
    )
    do = proposing.at_once if form_state.choice("when") == _NOW else proposing.propose
    do(unit, person, PersonId(form_state.subject), how)


def _name(unit: Unit, person_id: str) -> str:
    person = unit.store.people.by_id(PersonId(person_id))
    return (person.name if person is not None else None) or "?"


QUESTIONS = Questions(NAME, _build, _may, _preview, _label, _question)
