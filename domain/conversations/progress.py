"""How far somebody is in a form: which question is on the screen, and what comes next.

Fields may come and go with the answers, so every function is given `build`, which makes the form
anew for a form state.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from domain.conversations.answers import is_answered, kept_answers
from domain.conversations.form import PREVIEW, Field, FieldKind, Form, FormState, FormView
from domain.errors import StaleButton

Build = Callable[[FormState], Form]

_TYPED = frozenset(
    {FieldKind.MOMENT, FieldKind.DAY, FieldKind.WORDS, FieldKind.NUMBER, FieldKind.TOLD}
)


def begin(
    build: Build,
    form: str,
    answers: Mapping[str, Any] | None = None,
    subject: str = "",
    notes: Mapping[str, Any] | None = None,
) -> FormState:
    """Start at the first question that is not answered yet."""
    form_state = FormState(
        form, PREVIEW, dict(answers or {}), subject=subject, notes=dict(notes or {})
    )
    return onward(build, form_state)


def settle(build: Build, form_state: FormState) -> FormState:
    """Make a form state agree with its form as it is now.

    Answers that no longer belong go; a question that is gone, or a preview that misses an answer,
    makes way for the first question without one.
    """
    form = build(form_state)
    while (kept := kept_answers(form, form_state.answers)) != form_state.answers:
        form_state = replace(form_state, answers=kept)
        form = build(form_state)
    typed = {name: number for name, number in form_state.typed.items() if name in kept}
    form_state = replace(form_state, typed=typed)
    stays = form.field(form_state.at) is not None
    if stays or (at := first_open(form, form_state)) == form_state.at:
        return form_state
    shown_at_preview = {FormView.ADJUSTING, FormView.CHECKING}
    view = FormView.ASKING if form_state.view in shown_at_preview else form_state.view
    return replace(form_state, at=at, view=view, page="", revisiting=False)


def overtaken(build: Build, form_state: FormState) -> bool:
    """Tell whether something else is to be asked by now than when this was kept.

    Somebody who was chosen has left, say. What was pressed or typed then is no answer to it.
    """
    return settle(build, form_state).at != form_state.at


def asked(build: Build, form_state: FormState) -> Field | None:
    """Give the question on the screen; None at the preview and on its other sides."""
    if form_state.view is not FormView.ASKING:
        return None
    return build(form_state).field(form_state.at)


def to_be_typed(build: Build, form_state: FormState) -> Field | None:
    """Give the question that is answered by what is typed now, if any."""
    return typed_question(build, reopened(build, form_state))


def can_be_replaced(build: Build, form_state: FormState) -> bool:
    """Tell whether a typed answer may have taken the place of an earlier one."""
    return any(field.kind in _TYPED - {FieldKind.TOLD} for field in build(form_state).fields)


def typed_question(build: Build, form_state: FormState) -> Field | None:
    """Give the question on the screen if it is answered by typing."""
    field = asked(build, form_state)
    return field if field is not None and field.kind in _TYPED else None


def reopened(build: Build, form_state: FormState) -> FormState:
    """Open the last question again where a form does so from its preview."""
    form = build(form_state)
    at_preview = form_state.at == PREVIEW and form_state.view is FormView.ASKING
    if not (form.reopens and at_preview):
        return form_state
    return replace(form_state, at=form.fields[-1].name)


def on_screen(build: Build, form_state: FormState, *kinds: FieldKind) -> Field:
    """Give the question on the screen. Raises StaleButton when it is of none of these kinds."""
    field = asked(build, form_state)
    if field is None or field.kind not in kinds:
        raise StaleButton
    return field


def onward(build: Build, form_state: FormState) -> FormState:
    """Go on from the question on the screen, once it was answered.

    A notice that follows is shown, also on the way back to the preview. Whoever is telling more
    gets the next question of those.
    """
    form = build(form_state)
    following = form.following(form_state.at)
    if following and following[0].kind is FieldKind.NOTICE:
        at = following[0].name
        return settle(build, replace(form_state, at=at, view=FormView.ASKING, page=""))
    if telling_more(form, form_state) and (more := still_later(form, form_state, following)):
        return replace(form_state, at=more.name, view=FormView.ASKING, page="")
    form_state = replace(form_state, at=PREVIEW, view=FormView.ASKING, page="", revisiting=False)
    return settle(build, form_state)


def answered(
    form_state: FormState, field: Field, answer: Any, message: int | None = None
) -> FormState:
    """Keep an answer; `message` is the one it was typed in, if it was typed at once."""
    typed = {name: number for name, number in form_state.typed.items() if name != field.name}
    if message is not None:
        typed[field.name] = message
    return replace(form_state, answers={**form_state.answers, field.name: answer}, typed=typed)


def taken_back(form_state: FormState, field: Field) -> FormState:
    """Leave a question without an answer."""
    answers = {name: each for name, each in form_state.answers.items() if name != field.name}
    typed = {name: number for name, number in form_state.typed.items() if name != field.name}
    return replace(form_state, answers=answers, typed=typed)


def unchecked(form_state: FormState) -> FormState:
    """Turn back from what was looked at before sending: it is looked at anew."""
    view = FormView.ASKING if form_state.view is FormView.CHECKING else form_state.view
    return replace(form_state, view=view)


def first_open(form: Form, form_state: FormState) -> str:
    """Find the first question without an answer; what is asked later waits until it is wanted."""
    for field in form.usual(later=False):
        if not is_answered(field, form_state.answers):
            return field.name
    return PREVIEW


def telling_more(form: Form, form_state: FormState) -> bool:
    """Tell whether somebody is going through the questions that are asked later."""
    field = form.field(form_state.at)
    return field is not None and field.later and not form_state.revisiting


def still_later(
    form: Form, form_state: FormState, fields: Iterable[Field] | None = None
) -> Field | None:
    """Give the next question for who wants to tell more, of these; None when none is left."""
    for field in form.fields if fields is None else fields:
        if field.later and not is_answered(field, form_state.answers):
            return field
    return None
