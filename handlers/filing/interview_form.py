"""The form in which a key figure files a concern, or asks for help: built from `interview.toml`.

The questions and their words are the municipality's; before it is sent its writer is shown words
that lead to one person, and a place that tells who they are.
"""

from functools import partial

from config import wording
from domain.concerns.concern import ConcernKind
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.filing import interview
from domain.filing.questions import NEIGHBOURHOOD, Interview
from domain.roles import Standing
from handlers.conversations.form_face import Check, FormFace
from handlers.filing import call_me_form
from handlers.filing.interview_screen import CALL_ME, draw
from handlers.telegram.happenings import Pressed
from services.conversations import conversation_rows, set_aside
from services.filing import checking, identifying_warning
from services.filing import interview as filing
from services.identifying_words import Finding
from services.unit import Unit
from storage.records import Conversation, Person


def begin(kind: ConcernKind, unit: Unit, person: Person) -> None:
    """Start a concern or a question for help, or offer the one that was begun before.

    Whatever else was open waits aside meanwhile.
    """
    set_aside.come_to(unit, person.id, filing.is_draft)
    filing.ask(unit, person, kind)
    conversation_rows.show(unit, person.id)


def _interview(unit: Unit, form_state: FormState) -> Interview:
    return unit.municipality.interviews[ConcernKind(form_state.form)]


def _build(unit: Unit, person: Person, form_state: FormState) -> Form:
    return interview.form(_interview(unit, form_state), form_state, person.neighbourhood or "")


def _question(unit: Unit, person: Person, form_state: FormState, field: Field) -> str:
    return _interview(unit, form_state).question(field.name).prompt(person.language)


def _label(kind: ConcernKind, unit: Unit, person: Person, field: Field, code: str) -> str | None:
    option = unit.municipality.interviews[kind].question(field.name).option(code)
    return option.label(person.language) if option is not None else None


def _found(unit: Unit, form_state: FormState) -> tuple[Finding, ...]:
    return checking.found(form_state, _told(unit, form_state))


def _told(unit: Unit, form_state: FormState) -> list[str]:
    """Name the questions that are told in words."""
    questions = _interview(unit, form_state).questions
    return [each.id for each in questions if each.kind is FieldKind.TOLD]


def _show_found(unit: Unit, person: Person, form_state: FormState) -> str:
    return identifying_warning.listed(person.language, _found(unit, form_state))


def _show_place(unit: Unit, person: Person, form_state: FormState) -> str:
    code = form_state.choice("neighbourhood")
    place = unit.municipality.network.neighbourhood(code)
    shown = place.label(person.language) if place else code
    return wording.say(person.language, "reporting-recognisable", neighbourhood=shown)


def _send(
    unit: Unit, person: Person, conversation: Conversation, ready: FormState, press: Pressed
) -> None:
    filing.submit(unit, person, conversation, ready, press.message)
    set_aside.bring_back(unit, person)


def _start_anew(unit: Unit, person: Person, conversation: Conversation, press: Pressed) -> None:
    filing.start_anew(unit, person, conversation)
    conversation_rows.show(unit, person.id, press.message)


def _call_me(unit: Unit, person: Person, _conversation: Conversation, _press: Pressed) -> None:
    call_me_form.begin(unit, person)


def _may(person: Person) -> bool:
    return person.standing is Standing.MEMBER


_CHECKS = (
    Check(
        finds=lambda unit, now: not checking.is_accepted(now, _found(unit, now)),
        screen=_show_found,
        rows=(("adjust",), ("send-anyway",), ("back",)),
        choices={"send-anyway": lambda unit, now: checking.accepted(now, _found(unit, now))},
        about=lambda unit, now: checking.first_found(now, _told(unit, now)),
    ),
    Check(
        finds=checking.recognisable,
        screen=_show_place,
        rows=(("whole-town",), ("leave-it",), ("adjust",), ("back",)),
        choices={
            "whole-town": lambda _, now: checking.place_chosen(now, whole_town=True),
            "leave-it": lambda _, now: checking.place_chosen(now, whole_town=False),
        },
        about=lambda _, __: NEIGHBOURHOOD,
    ),
)

FACES = tuple(
    FormFace(
        str(kind),
        build=_build,
        finish=None,
        may=_may,
        label=partial(_label, kind),
        question=_question,
        checks=_CHECKS,
        draw=draw,
        presses={"start-anew": _start_anew, CALL_ME: _call_me},
        send=_send,
        resume=partial(begin, kind),
        steady=True,
    )
    for kind in ConcernKind
)
