"""The form in which an official writes down what a caller tells: whom, their yes, the interview.

It is filled in in the official's own chat, never in the group. What it asks of the concern is the
municipality's interview, but for the name: a caller of the network is known by it.
"""

from dataclasses import replace

from config import wording
from domain.concerns.concern import ConcernKind
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.notices import ReplyDetail
from domain.errors import NotAllowed
from domain.filing import interview
from domain.filing.questions import IDENTITY, Interview
from domain.identifiers import PersonId
from domain.notices import Notice, NoticeKind
from domain.roles import Role, Standing
from handlers.conversations import form_ends, forms
from handlers.conversations.form_face import Check, FormFace
from handlers.filing import identifying_warning
from handlers.telegram import gate
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed, Said
from services.filing import by_phone, checking
from services.identifying_words import Finding
from services.reply import reply
from services.unit import Unit
from storage.records import Conversation, Person

NAME = "by-phone"
_WHOM, _MAY_I, _OUTSIDE, _SUBJECT = "whom", "may-i", "outside", "subject"
_YES, _NO = "allowed", "refused"
_OWN = frozenset({_WHOM, _MAY_I})


def asked_in_group(unit: Unit, said: Said) -> None:
    """Lead an official from the group to their own chat. Raises NotAllowed for anybody else."""
    official = gate.official(unit, said.speaker, said.place)
    begin(unit, official)
    unit.tell(Notice(NoticeKind.GROUP_REPLY, detail=ReplyDetail("group-by-phone")))


def begin(unit: Unit, official: Person) -> None:
    """Ask who told it. Raises NotAllowed, and Hindered when too much waits unfinished."""
    by_phone.check(unit, official)
    forms.open_form(unit, official, NAME)


def _interview(unit: Unit) -> Interview:
    return unit.municipality.interviews[ConcernKind.CONCERN]


def _build(unit: Unit, _person: Person, form_state: FormState) -> Form:
    callers = tuple(person.id for person in by_phone.callers(unit))
    asked = interview.form(_interview(unit), form_state).fields
    fields = [_as_told(field) for field in asked if field.name != IDENTITY]
    whom = Field(_WHOM, FieldKind.CHOICE, (*callers, _OUTSIDE))
    return Form(form_state.form, (whom, Field(_MAY_I, FieldKind.CHOICE, (_YES, _NO)), *fields))


def _as_told(field: Field) -> Field:
    """Give a question as it is asked here: what it is about always, photos and voices never."""
    if field.name == _SUBJECT:
        return replace(field, optional=False, later=False)
    return replace(field, attachable=False)


def _question(unit: Unit, person: Person, _form_state: FormState, field: Field) -> str | None:
    if field.name in _OWN:
        return None
    return _interview(unit).question(field.name).prompt(person.language)


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name == _WHOM and code != _OUTSIDE:
        caller = unit.store.people.by_id(PersonId(code))
        return (caller.name if caller else None) or "?"
    if field.name in _OWN:
        return None
    option = _interview(unit).question(field.name).option(code)
    return option.label(person.language) if option is not None else None


def _short_name(person: Person, field: Field) -> str | None:
    if field.name in _OWN:
        return None
    return wording.label(person.language, f"reporting-name-{field.name}")


def _told(unit: Unit) -> list[str]:
    return [each.id for each in _interview(unit).questions if each.kind is FieldKind.TOLD]


def _found(unit: Unit, form_state: FormState) -> tuple[Finding, ...]:
    return checking.found(form_state, _told(unit))


def _refused(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed
) -> DirectAnswer | None:
    """Stop without their yes: nothing was kept."""
    form_ends.close(unit, person, conversation, form_ends.STOPPED, press.message)
    reply(unit, person.id, "form-by-phone-not", menu=True)
    return None


def _finish(unit: Unit, official: Person, form_state: FormState) -> None:
    if form_state.choice(_MAY_I) != _YES:
        raise NotAllowed
    chosen = form_state.choice(_WHOM)
    answers = {name: each for name, each in form_state.answers.items() if name not in _OWN}
    told = replace(form_state, answers={**answers, IDENTITY: "known"})
    filing = interview.complete(_interview(unit), told)
    caller = None if chosen == _OUTSIDE else PersonId(chosen)
    concern = by_phone.file(unit, official, caller, filing)
    text = "form-by-phone-outside-done" if caller is None else "form-by-phone-done"
    reply(unit, official.id, text, menu=True, reference=concern.reference)


FACE = FormFace(
    NAME,
    build=_build,
    finish=_finish,
    may=lambda person: person.role is Role.OFFICIAL and person.standing is Standing.MEMBER,
    label=_label,
    question=_question,
    short_name=_short_name,
    checks=(
        Check(
            finds=lambda unit, now: not checking.is_accepted(now, _found(unit, now)),
            screen=lambda unit, person, now: identifying_warning.listed(
                person.language, _found(unit, now)
            ),
            rows=(("adjust",), ("send-anyway",), ("back",)),
            choices={"send-anyway": lambda unit, now: checking.accepted(now, _found(unit, now))},
            about=lambda unit, now: checking.first_found(now, _told(unit)),
        ),
    ),
    presses={f"a-{_NO}": _refused},
)
