"""The buttons of a form: answers, pages, calendars, ways back and out, and sending it."""

from collections.abc import Callable, Mapping
from datetime import date, time
from functools import partial

from domain.conversations import calendar_steps, progress, steps, told_steps
from domain.conversations.answers import Reckoning
from domain.conversations.form import PREVIEW, FormState, FormView
from domain.conversations.kinds import FACTS
from domain.conversations.progress import Build
from domain.errors import StaleButton
from handlers.conversations import forms
from handlers.conversations.form_choices import ANSWER, PAGE
from handlers.conversations.form_ends import (
    CLOSED,
    STOPPED,
    THROWN_AWAY,
    choose_and_send,
    close,
    face_of,
    send,
    send_at_once,
)
from handlers.conversations.form_face import FormFace, warned_about
from handlers.conversations.form_screens import REVISIT
from handlers.conversations.month_buttons import CLOCK, DAY, MONTH, STILL
from handlers.telegram.calls import DirectAnswer
from handlers.telegram.happenings import Pressed
from handlers.telegram.payloads import ConversationPress
from services.conversations import conversation_rows, form_rows
from services.conversations.form_words import build_of
from services.unit import Unit
from storage.records import Conversation, Person

_STEPS: Mapping[str, Callable[[Build, FormState], FormState]] = {
    "done": steps.done,
    "skip": steps.skip,
    "erase": steps.erase,
    "detach": told_steps.detach,
    "back": steps.back,
    "other-day": calendar_steps.other_day,
    "adjust": steps.adjust,
    "more": steps.tell_more,
}
_VIEWS = {
    "stop": FormView.LEAVING,
    "discard": FormView.LEAVING,
    "keep": FormView.KEPT,
    "go-on": FormView.ASKING,
}
_ANSWERED = frozenset({FormView.ASKING})
"""Nobody is on their way out, or changing an answer."""

_CHOSEN: Mapping[str, Callable[[Build, FormState, str, Reckoning], FormState]] = {
    ANSWER: lambda build, now, code, _: steps.choose(build, now, code),
    REVISIT: lambda build, now, name, _: steps.revisit(build, now, name),
    PAGE: lambda build, now, page, _: steps.turn_page(build, now, int(page)),
    MONTH: lambda build, now, month, reckoning: calendar_steps.turn_month(
        build, now, date.fromisoformat(f"{month}-01"), reckoning
    ),
    DAY: lambda build, now, day, reckoning: calendar_steps.pick_day(
        build, now, date.fromisoformat(day), reckoning
    ),
    CLOCK: lambda build, now, clock, reckoning: calendar_steps.pick_time(
        build, now, time.fromisoformat(clock), reckoning
    ),
}


def form_pressed(
    unit: Unit, person: Person, conversation: Conversation, press: Pressed, step: ConversationPress
) -> DirectAnswer | None:
    """Do what a button of the present screen says; show it anew when the choice has gone since.

    Raises StaleButton for any other.
    """
    if step.choice == STILL:
        return None
    conversation = conversation_rows.pressed_on(unit, conversation, press.message)
    face = face_of(person, conversation)
    if step.choice == "throw-away" or face is None:
        how = THROWN_AWAY if step.choice == "throw-away" else CLOSED
        close(unit, person, conversation, how, press.message)
        return None
    own = face.presses.get(step.choice) or face.presses.get(step.choice.rpartition("-")[0])
    if own is not None:
        return own(unit, person, conversation, press)
    now, build = form_rows.of(conversation), build_of(unit, person, face)
    if forms.overtaken(unit, person, conversation, now, build, press.message):
        return None
    if step.choice == "send":
        return send(unit, person, face, conversation, press)
    chosen, answer = choose_and_send(unit, person, face, conversation, now, press, step.choice)
    if not chosen:
        _take_step(unit, person, face, conversation, now, press, step.choice)
    return answer


def _take_step(
    unit: Unit,
    person: Person,
    face: FormFace,
    conversation: Conversation,
    now: FormState,
    press: Pressed,
    choice: str,
) -> None:
    build, reckoning = build_of(unit, person, face), form_rows.reckoning(unit, person)
    if not face.steady and _is_gone(build, now, choice):
        conversation_rows.show(unit, person.id, press.message, hint="form-overtaken")
        return
    about = warned_about(unit, face, now) if choice == "adjust" else ""
    take = partial(_step, choice, build, reckoning)
    if about:
        take = partial(steps.open_again, build, name=about)
    after = form_rows.advance(unit, conversation, take, now)
    ends_empty = FACTS[conversation.kind].ends_empty
    if ends_empty and after.view is FormView.LEAVING and not after.answers:
        close(unit, person, conversation, STOPPED, press.message)
    elif face.at_once and not face.checks and after.at == PREVIEW and after.view in _ANSWERED:
        send_at_once(unit, person, face)
    else:
        conversation_rows.show(unit, person.id, press.message)


def _is_gone(build: Build, now: FormState, choice: str) -> bool:
    """Tell whether this would answer by a choice that cannot be made any more."""
    field = progress.asked(build, now) if choice.startswith(ANSWER) else None
    return field is not None and choice.removeprefix(ANSWER) not in field.codes


def _step(choice: str, build: Build, reckoning: Reckoning, now: FormState) -> FormState:
    if view := _VIEWS.get(choice):
        return steps.turn(now, view)
    if choice in _STEPS:
        return _STEPS[choice](build, now)
    take = _CHOSEN.get(choice[:2])
    if take is None:
        raise StaleButton
    try:
        return take(build, now, choice[2:], reckoning)
    except ValueError:  # a day that does not exist, in a button we never made
        raise StaleButton from None
