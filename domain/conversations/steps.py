"""The steps through a form, as pure functions: a form state in, the next one out.

One rule leads on: after each answer comes the first question without one, and the preview when
there is none left. From there somebody may tell more: the questions asked later. Buttons that are
not on the screen are refused as stale. Steps on a calendar are in `calendar_steps.py`, those of
answers with photos and voice messages in `told_steps.py`.
"""

from dataclasses import replace
from datetime import date

from domain.conversations.answers import Reckoning, TypedAnswer, is_answered, read, read_day_alone
from domain.conversations.calendar_steps import ask_year, day_shown, other_day, year_asked
from domain.conversations.form import (
    MOST_FILE_BYTES,
    PREVIEW,
    Field,
    FieldKind,
    FormState,
    FormView,
    Paper,
)
from domain.conversations.progress import (
    Build,
    answered,
    asked,
    first_open,
    on_screen,
    onward,
    reopened,
    settle,
    still_later,
    telling_more,
    typed_question,
    unchecked,
)
from domain.conversations.told import Told
from domain.conversations.told_steps import fitting, keep_told, knows
from domain.errors import AnswerRefused, StaleButton

PER_PAGE = 8
"""How many choices of a long list are shown at once."""

WITHOUT_PAGES = 10
"""How many choices are shown without turning pages."""

_WITH_ANSWERS = frozenset(FieldKind) - {FieldKind.NOTICE}


def choose(build: Build, form_state: FormState, code: str) -> FormState:
    """Answer by a tap, read on, or let a pick go on or off. Raises StaleButton, AnswerRefused."""
    field = on_screen(build, form_state, FieldKind.CHOICE, FieldKind.MANY, FieldKind.NOTICE)
    if code not in field.codes:
        raise StaleButton
    if field.kind is FieldKind.NOTICE:
        return onward(build, form_state)
    if field.kind is FieldKind.CHOICE:
        return onward(build, answered(form_state, field, code))
    picked = {*form_state.picks(field.name)} ^ {code}
    if len(picked) > field.limit:
        raise AnswerRefused("too-many-picked", most=field.limit)
    return answered(form_state, field, [each for each in field.codes if each in picked])


def done(build: Build, form_state: FormState) -> FormState:
    """Leave the answer as it stands and go on. Raises AnswerRefused while there is too little."""
    field = on_screen(build, form_state, *_WITH_ANSWERS)
    if not is_answered(field, form_state.answers):
        if field.kind is FieldKind.MANY and not (
            field.optional and not form_state.picks(field.name)
        ):
            raise AnswerRefused("too-few-picked", least=max(field.least, 1))
        if field.kind is FieldKind.TOLD and not field.optional:
            raise AnswerRefused("nothing-written")
        return skip(build, form_state)
    return onward(build, form_state)


def skip(build: Build, form_state: FormState) -> FormState:
    """Leave an optional question unanswered; the answer it had goes."""
    field = on_screen(build, form_state, *_WITH_ANSWERS)
    if not field.optional:
        raise StaleButton
    return onward(build, answered(form_state, field, None))


def erase(build: Build, form_state: FormState) -> FormState:
    """Take out all that was told: to tell it anew, or to go on without where it is optional."""
    field = on_screen(build, form_state, FieldKind.TOLD)
    if field.optional:
        return skip(build, form_state)
    return keep_told(form_state, field.name, Told())


def write(
    build: Build, form_state: FormState, message: int, text: str, reckoning: Reckoning
) -> FormState:
    """Answer by what was typed; more may follow where an answer is told. Raises AnswerRefused.

    Of a moment the day alone may be typed: its times are shown then. A day that was taken for one
    of next year is asked about.
    """
    form_state = reopened(build, form_state)
    field = typed_question(build, form_state)
    if field is None:
        raise AnswerRefused("choose-a-button")
    if field.kind is FieldKind.TOLD:
        told = form_state.told(field.name).with_words(message, text)
        return keep_told(form_state, field.name, fitting(field, told))
    day = day_shown(form_state) or (reckoning.today if field.today else None)
    try:
        typed = read(field, text, reckoning, day)
    except AnswerRefused as refusal:
        if refusal.key != "moment-time-missing":
            raise
        return replace(form_state, page=read_day_alone(text, reckoning, refusal).isoformat())
    form_state = _typed(form_state, field, typed, message)
    return ask_year(form_state, field) if typed.next_year else onward(build, form_state)


def rewrite(
    build: Build, form_state: FormState, message: int, text: str, reckoning: Reckoning
) -> FormState:
    """Follow an edited message, if an answer still stands in it. Raises AnswerRefused.

    What was looked at before sending is looked at anew.
    """
    for field in build(form_state).fields:
        if field.kind is FieldKind.TOLD and form_state.told(field.name).knows(message):
            told = fitting(field, form_state.told(field.name).with_words(message, text))
            return settle(build, keep_told(unchecked(form_state), field.name, told))
        if form_state.typed.get(field.name) == message:
            typed = read(field, text, reckoning, _day_answered(form_state, field, reckoning))
            form_state = settle(build, _typed(unchecked(form_state), field, typed, message))
            return ask_year(form_state, field) if typed.next_year else form_state
    return form_state


def stands_in(form_state: FormState, message: int) -> bool:
    """Tell whether an answer still stands in a message."""
    return message in form_state.typed.values() or knows(form_state, message)


def forget(build: Build, form_state: FormState, message: int) -> FormState:
    """Take out what stood in a message; when that was all of an answer, it is asked for again."""
    if not stands_in(form_state, message):
        return form_state
    names = {name for name, number in form_state.typed.items() if number == message}
    answers = {name: each for name, each in form_state.answers.items() if name not in names}
    form_state = replace(unchecked(form_state), answers=answers)
    for field in build(form_state).fields:
        if field.kind is FieldKind.TOLD:
            told = form_state.told(field.name)
            if told.knows(message):
                form_state = keep_told(form_state, field.name, told.without(message))
    return settle(build, form_state)


def attach(build: Build, form_state: FormState, paper: Paper, message: int) -> FormState:
    """Answer by a file. Raises AnswerRefused where none is asked for, and when it is too big."""
    field = asked(build, form_state)
    if field is None or field.kind is not FieldKind.FILE:
        raise AnswerRefused("choose-a-button")
    return onward(build, answered(form_state, field, _fitting(paper).to_answer(), message))


def attached_in(build: Build, form_state: FormState, message: int) -> Field | None:
    """Find the question that a file in this message answers."""
    files = (field for field in build(form_state).fields if field.kind is FieldKind.FILE)
    return next((field for field in files if form_state.typed.get(field.name) == message), None)


def reattach(build: Build, form_state: FormState, paper: Paper, message: int) -> FormState:
    """Follow a file that was replaced, whatever is on the screen. Raises AnswerRefused."""
    field = attached_in(build, form_state, message)
    if field is None:
        return form_state
    again = answered(unchecked(form_state), field, _fitting(paper).to_answer(), message)
    return settle(build, again)


def _fitting(paper: Paper) -> Paper:
    if paper.size > MOST_FILE_BYTES:
        raise AnswerRefused("file-too-big", max=MOST_FILE_BYTES // 1024**2)
    return paper


def turn_page(build: Build, form_state: FormState, page: int) -> FormState:
    """Show another part of a long list."""
    field = on_screen(build, form_state, FieldKind.CHOICE, FieldKind.MANY)
    if not 0 <= page * PER_PAGE < len(field.codes):
        raise StaleButton
    return replace(form_state, page=str(page))


def back(build: Build, form_state: FormState) -> FormState:
    """Go one screen back and keep every answer; before the first question comes the way out."""
    if form_state.view is not FormView.ASKING:
        return replace(form_state, view=FormView.ASKING)
    if day_shown(form_state) is not None:
        return replace(form_state, page=form_state.page[:7])
    if year_asked(form_state):
        return other_day(build, form_state)
    if form_state.revisiting:
        return settle(build, replace(form_state, at=PREVIEW, page="", revisiting=False))
    return _one_back(build, form_state)


def _one_back(build: Build, form_state: FormState) -> FormState:
    """Give the question before; whoever is telling more comes back to the preview."""
    form = build(form_state)
    more = telling_more(form, form_state)
    names = [field.name for field in form.usual(later=more)]
    place = names.index(form_state.at) if form_state.at in names else len(names)
    if place == 0 and more:
        return settle(build, replace(form_state, at=PREVIEW, page=""))
    if place == 0:
        return replace(form_state, view=FormView.LEAVING)
    return replace(form_state, at=names[place - 1], page="")


def tell_more(build: Build, form_state: FormState) -> FormState:
    """Open the first question that is asked later, from the preview; the others follow.

    Raises StaleButton elsewhere, and when none is left.
    """
    more = still_later(build(form_state), form_state)
    if form_state.view is not FormView.ASKING or form_state.at != PREVIEW or more is None:
        raise StaleButton
    return replace(form_state, at=more.name, page="")


def revisit(build: Build, form_state: FormState, name: str) -> FormState:
    """Open one question again from the preview; answering it leads back there."""
    field = build(form_state).field(name)
    if form_state.view is not FormView.ADJUSTING or field is None or field.kind is FieldKind.NOTICE:
        raise StaleButton
    return replace(form_state, at=name, view=FormView.ASKING, page="", revisiting=True)


def open_again(build: Build, form_state: FormState, name: str) -> FormState:
    """Open the question that a warning before sending is about; answering it leads to the preview.

    Where it is not asked (any more), which answer is to change is asked. Raises StaleButton when
    there is no warning on the screen.
    """
    if form_state.view is not FormView.CHECKING:
        raise StaleButton
    if build(form_state).field(name) is None:
        return adjust(build, form_state)
    return replace(form_state, at=name, view=FormView.ASKING, page="", revisiting=True)


def adjust(build: Build, form_state: FormState) -> FormState:
    """Ask from the preview which answer is to change, or open the last one again at once.

    Raises StaleButton before the preview.
    """
    form_state = turn(form_state, FormView.ADJUSTING)
    again = reopened(build, replace(form_state, view=FormView.ASKING))
    return form_state if again.at == PREVIEW else again


def turn(form_state: FormState, view: FormView) -> FormState:
    """Turn another side up; raises StaleButton for answers to change before the preview."""
    if view is FormView.ADJUSTING and form_state.at != PREVIEW:
        raise StaleButton
    return replace(form_state, view=view)


def complete(build: Build, form_state: FormState, reckoning: Reckoning) -> FormState:
    """Give what can be sent: everything answered, and no moment of it gone by meanwhile.

    Raises StaleButton before the preview, AnswerRefused for what is missing or has passed.
    """
    if form_state.view is not FormView.ASKING or form_state.at != PREVIEW:
        raise StaleButton
    form_state = settle(build, form_state)
    if first_open(build(form_state), form_state) != PREVIEW:
        raise AnswerRefused("not-finished")
    for field in build(form_state).fields:
        moment = form_state.moment(field.name) if field.kind is FieldKind.MOMENT else None
        day = form_state.day(field.name) if field.kind is FieldKind.DAY else None
        if (moment and moment <= reckoning.now) or (day and day < reckoning.today):
            raise AnswerRefused("moment-gone")
    return form_state


def _typed(form_state: FormState, field: Field, typed: TypedAnswer, message: int) -> FormState:
    form_state = answered(form_state, field, typed.answer, message)
    if typed.minutes is None:
        return form_state
    return replace(form_state, answers={**form_state.answers, field.length: str(typed.minutes)})


def _day_answered(form_state: FormState, field: Field, reckoning: Reckoning) -> date | None:
    """Give the day of a moment that was answered: a time alone changes only the time."""
    moment = form_state.moment(field.name) if field.kind is FieldKind.MOMENT else None
    return None if moment is None else moment.astimezone(reckoning.zone).date()
