"""The steps through a form, as pure functions: a filling in, the next filling out.

Fields may come and go with the answers, so every step is given `build`, which makes the form anew
for a filling. One rule leads on: after each answer comes the first question without one, and the
preview when there is none left. Buttons that are not on the screen are refused as stale.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from domain.conversations.answers import Reckoning, is_answered, kept_answers, read
from domain.conversations.form import (
    MOST_FILE_BYTES,
    PREVIEW,
    Field,
    FieldKind,
    Filling,
    Form,
    Paper,
    View,
)
from domain.errors import AnswerRefused, StaleButton

Build = Callable[[Filling], Form]

PER_PAGE = 8
"""How many choices of a long list are shown at once."""

WITHOUT_PAGES = 10
"""How many choices are shown without turning pages."""

MONTHS_AHEAD = 18
"""How far the calendar goes on."""

TIMES = tuple(time(hour, minute) for hour in range(9, 22) for minute in (0, 30))
"""The times of day on buttons; any other can be typed."""

_FROM_CALENDAR = frozenset({FieldKind.MOMENT, FieldKind.DAY})
_TYPED = _FROM_CALENDAR | {FieldKind.WORDS, FieldKind.NUMBER}
_MONTHS_A_YEAR = 12


def begin(
    build: Build, form: str, answers: Mapping[str, Any] | None = None, subject: str = ""
) -> Filling:
    """Start at the first question that is not answered yet."""
    return _onward(build, Filling(form, PREVIEW, dict(answers or {}), subject=subject))


def settle(build: Build, filling: Filling) -> Filling:
    """Make a filling agree with its form as it is now.

    Answers that no longer belong go; a question that is gone, or a preview that misses an answer,
    makes way for the first question without one.
    """
    form = build(filling)
    while (kept := kept_answers(form, filling.answers)) != filling.answers:
        filling = replace(filling, answers=kept)
        form = build(filling)
    typed = {name: number for name, number in filling.typed.items() if name in kept}
    filling = replace(filling, typed=typed)
    if filling.at != PREVIEW and form.field(filling.at) is not None:
        return filling
    if (at := _first_open(form, filling)) == filling.at:
        return filling
    view = View.ASKING if filling.view is View.ADJUSTING else filling.view
    return replace(filling, at=at, view=view, page="", revisiting=False)


def overtaken(build: Build, filling: Filling) -> bool:
    """Tell whether something else is to be asked by now than when this was kept.

    Somebody who was chosen has left, say. What was pressed or typed then is no answer to it.
    """
    return settle(build, filling).at != filling.at


def asked(build: Build, filling: Filling) -> Field | None:
    """Give the question on the screen; None at the preview and on its other sides."""
    if filling.view is not View.ASKING:
        return None
    return build(filling).field(filling.at)


def awaits_words(build: Build, filling: Filling) -> bool:
    """Tell whether what is typed now is an answer."""
    field = asked(build, filling)
    return field is not None and field.kind in _TYPED


def choose(build: Build, filling: Filling, code: str) -> Filling:
    """Answer by a tap, or let a pick go on or off. Raises StaleButton and AnswerRefused."""
    field = _on_screen(build, filling, FieldKind.CHOICE, FieldKind.MANY)
    if code not in field.codes:
        raise StaleButton
    if field.kind is FieldKind.CHOICE:
        return _onward(build, _answered(filling, field, code))
    picked = {*filling.picks(field.name)} ^ {code}
    if len(picked) > field.limit:
        raise AnswerRefused("too-many-picked", most=field.limit)
    return _answered(filling, field, [each for each in field.codes if each in picked])


def done(build: Build, filling: Filling) -> Filling:
    """Leave the answer as it stands and go on. Raises AnswerRefused while there is too little."""
    field = _on_screen(build, filling, *FieldKind)
    if not is_answered(field, filling.answers):
        if field.kind is FieldKind.MANY and not (field.optional and not filling.picks(field.name)):
            raise AnswerRefused("too-few-picked", least=max(field.least, 1))
        return skip(build, filling)
    return _onward(build, filling)


def skip(build: Build, filling: Filling) -> Filling:
    """Leave an optional question unanswered; the answer it had goes."""
    field = _on_screen(build, filling, *FieldKind)
    if not field.optional:
        raise StaleButton
    return _onward(build, _answered(filling, field, None))


def write(build: Build, filling: Filling, message: int, text: str, reckoning: Reckoning) -> Filling:
    """Answer by what was typed. Raises AnswerRefused."""
    field = asked(build, filling)
    if field is None or field.kind not in _TYPED:
        raise AnswerRefused("choose-a-button")
    answer = read(field, text, reckoning, day_shown(filling))
    return _onward(build, _answered(filling, field, answer, message))


def rewrite(
    build: Build, filling: Filling, message: int, text: str, reckoning: Reckoning
) -> Filling:
    """Follow an edited message, if an answer still stands in it. Raises AnswerRefused."""
    form = build(filling)
    for name, number in filling.typed.items():
        field = form.field(name)
        if number == message and field is not None:
            answer = read(field, text, reckoning, _day_answered(filling, field, reckoning))
            return settle(build, _answered(filling, field, answer, message))
    return filling


def forget(build: Build, filling: Filling, message: int) -> Filling:
    """Take out the answer that stood in a message; it is asked for again."""
    names = {name for name, number in filling.typed.items() if number == message}
    answers = {name: each for name, each in filling.answers.items() if name not in names}
    return settle(build, replace(filling, answers=answers))


def attach(build: Build, filling: Filling, paper: Paper, message: int) -> Filling:
    """Answer by a file. Raises AnswerRefused where none is asked for, and when it is too big."""
    field = asked(build, filling)
    if field is None or field.kind is not FieldKind.FILE:
        raise AnswerRefused("choose-a-button")
    if paper.size > MOST_FILE_BYTES:
        raise AnswerRefused("file-too-big", max=MOST_FILE_BYTES // 1024**2)
    return _onward(build, _answered(filling, field, paper.to_answer(), message))


def turn_page(build: Build, filling: Filling, page: int) -> Filling:
    """Show another part of a long list."""
    field = _on_screen(build, filling, FieldKind.CHOICE, FieldKind.MANY)
    if not 0 <= page * PER_PAGE < len(field.codes):
        raise StaleButton
    return replace(filling, page=str(page))


def turn_month(build: Build, filling: Filling, month: date, reckoning: Reckoning) -> Filling:
    """Show another month of the calendar, of those it has."""
    _on_screen(build, filling, *_FROM_CALENDAR)
    if not 0 <= _number(month) - _number(reckoning.today) <= MONTHS_AHEAD:
        raise StaleButton
    return replace(filling, page=month.isoformat()[:7])


def pick_day(build: Build, filling: Filling, day: date, reckoning: Reckoning) -> Filling:
    """Take a day of the calendar; for a moment its time comes next.

    Raises StaleButton for a day that the calendar never has, AnswerRefused for one that has passed.
    """
    field = _on_screen(build, filling, *_FROM_CALENDAR)
    if _number(day) - _number(reckoning.today) > MONTHS_AHEAD:
        raise StaleButton
    if day < reckoning.today:
        raise AnswerRefused("moment-gone")
    if field.kind is FieldKind.DAY:
        return _onward(build, _answered(filling, field, day.isoformat()))
    return replace(filling, page=day.isoformat())


def pick_time(build: Build, filling: Filling, clock: time, reckoning: Reckoning) -> Filling:
    """Take a time on the day that was taken. Raises AnswerRefused."""
    field = _on_screen(build, filling, FieldKind.MOMENT)
    day = day_shown(filling)
    if day is None or clock not in TIMES:
        raise StaleButton
    moment = datetime.combine(day, clock, reckoning.zone).astimezone(UTC)
    if moment <= reckoning.now:
        raise AnswerRefused("moment-gone")
    return _onward(build, _answered(filling, field, moment.isoformat()))


def day_shown(filling: Filling) -> date | None:
    """Give the day of which the times are shown; None while the calendar is."""
    whole = len(filling.page) == len("2026-12-03")
    return date.fromisoformat(filling.page) if whole else None


def month_shown(filling: Filling, today: date) -> date:
    """Give the first day of the month that the calendar shows; no month that has passed."""
    first = today.replace(day=1)
    return max(first, date.fromisoformat(f"{filling.page}-01")) if filling.page else first


def back(build: Build, filling: Filling) -> Filling:
    """Go one screen back and keep every answer; before the first question comes the way out."""
    if filling.view is not View.ASKING:
        return replace(filling, view=View.ASKING)
    if day_shown(filling) is not None:
        return replace(filling, page=filling.page[:7])
    if filling.revisiting:
        return settle(build, replace(filling, at=PREVIEW, page="", revisiting=False))
    names = [field.name for field in build(filling).fields]
    place = names.index(filling.at) if filling.at in names else len(names)
    if place == 0:
        return replace(filling, view=View.LEAVING)
    return replace(filling, at=names[place - 1], page="")


def revisit(build: Build, filling: Filling, name: str) -> Filling:
    """Open one question again from the preview; answering it leads back there."""
    if filling.view is not View.ADJUSTING or build(filling).field(name) is None:
        raise StaleButton
    return replace(filling, at=name, view=View.ASKING, page="", revisiting=True)


def turn(filling: Filling, view: View) -> Filling:
    """Turn another side up; raises StaleButton for answers to change before the preview."""
    if view is View.ADJUSTING and filling.at != PREVIEW:
        raise StaleButton
    return replace(filling, view=view)


def complete(build: Build, filling: Filling, reckoning: Reckoning) -> Filling:
    """Give what can be sent: everything answered, and no moment of it gone by meanwhile.

    Raises StaleButton before the preview, AnswerRefused for what is missing or has passed.
    """
    if filling.view is not View.ASKING or filling.at != PREVIEW:
        raise StaleButton
    filling = settle(build, filling)
    if filling.at != PREVIEW:
        raise AnswerRefused("not-finished")
    for field in build(filling).fields:
        moment = filling.moment(field.name) if field.kind is FieldKind.MOMENT else None
        day = filling.day(field.name) if field.kind is FieldKind.DAY else None
        if (moment and moment <= reckoning.now) or (day and day < reckoning.today):
            raise AnswerRefused("moment-gone")
    return filling


def _on_screen(build: Build, filling: Filling, *kinds: FieldKind) -> Field:
    field = asked(build, filling)
    if field is None or field.kind not in kinds:
        raise StaleButton
    return field


def _onward(build: Build, filling: Filling) -> Filling:
    """Go on to the first question without an answer, or the preview."""
    return settle(build, replace(filling, at=PREVIEW, view=View.ASKING, page="", revisiting=False))


def _answered(filling: Filling, field: Field, answer: Any, message: int | None = None) -> Filling:
    typed = {name: number for name, number in filling.typed.items() if name != field.name}
    if message is not None:
        typed[field.name] = message
    return replace(filling, answers={**filling.answers, field.name: answer}, typed=typed)


def _day_answered(filling: Filling, field: Field, reckoning: Reckoning) -> date | None:
    """Give the day of a moment that was answered: a time alone changes only the time."""
    moment = filling.moment(field.name) if field.kind is FieldKind.MOMENT else None
    return None if moment is None else moment.astimezone(reckoning.zone).date()


def _first_open(form: Form, filling: Filling) -> str:
    names = (field.name for field in form.fields if not is_answered(field, filling.answers))
    return next(names, PREVIEW)


def _number(month: date) -> int:
    return month.year * _MONTHS_A_YEAR + month.month
