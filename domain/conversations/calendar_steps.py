"""Answering with a calendar: months that turn, a day, and for a moment a time on that day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from domain.conversations.answers import Reckoning
from domain.conversations.form import Field, FieldKind, FormState, FormView
from domain.conversations.progress import Build, answered, on_screen, onward, taken_back
from domain.errors import AnswerRefused, StaleButton

MONTHS_AHEAD = 18
"""How far the calendar goes on."""

TIMES = tuple(time(hour, minute) for hour in range(9, 22) for minute in (0, 30))
"""The times of day on buttons; any other can be typed."""

_YEAR_ASKED = "year?"
"""The page on which a day is asked about that was taken for one of next year."""

_FROM_CALENDAR = frozenset({FieldKind.MOMENT, FieldKind.DAY})
_MONTHS_A_YEAR = 12


def turn_month(build: Build, form_state: FormState, month: date, reckoning: Reckoning) -> FormState:
    """Show another month of the calendar, of those it has."""
    on_screen(build, form_state, *_FROM_CALENDAR)
    if not 0 <= _number(month) - _number(reckoning.today) <= MONTHS_AHEAD:
        raise StaleButton
    return replace(form_state, page=month.isoformat()[:7])


def pick_day(build: Build, form_state: FormState, day: date, reckoning: Reckoning) -> FormState:
    """Take a day of the calendar; for a moment its time comes next.

    Raises StaleButton for a day that the calendar never has, AnswerRefused for one that has passed.
    """
    field = on_screen(build, form_state, *_FROM_CALENDAR)
    if _number(day) - _number(reckoning.today) > MONTHS_AHEAD:
        raise StaleButton
    if day < reckoning.today:
        raise AnswerRefused("moment-gone")
    if field.kind is FieldKind.DAY:
        return onward(build, answered(form_state, field, day.isoformat()))
    return replace(form_state, page=day.isoformat())


def pick_time(build: Build, form_state: FormState, clock: time, reckoning: Reckoning) -> FormState:
    """Take a time on the day that was taken. Raises AnswerRefused."""
    field = on_screen(build, form_state, FieldKind.MOMENT)
    day = day_shown(form_state)
    if day is None or clock not in TIMES:
        raise StaleButton
    moment = datetime.combine(day, clock, reckoning.zone).astimezone(UTC)
    if moment <= reckoning.now:
        raise AnswerRefused("moment-gone")
    if field.check is not None:
        field.check(moment)
    return onward(build, answered(form_state, field, moment.isoformat()))


def ask_year(form_state: FormState, field: Field) -> FormState:
    """Ask whether the answer to a question is meant for next year, as it was taken."""
    return replace(form_state, at=field.name, view=FormView.ASKING, page=_YEAR_ASKED)


def year_asked(form_state: FormState) -> bool:
    """Tell whether it is asked if the answer on the screen is meant for next year."""
    return form_state.page == _YEAR_ASKED


def other_day(build: Build, form_state: FormState) -> FormState:
    """Take back what was taken for next year, and ask anew."""
    field = on_screen(build, form_state, *_FROM_CALENDAR)
    if not year_asked(form_state):
        raise StaleButton
    return replace(taken_back(form_state, field), page="")


def day_shown(form_state: FormState) -> date | None:
    """Give the day of which the times are shown; None while the calendar is."""
    whole = len(form_state.page) == len("2026-12-03")
    return date.fromisoformat(form_state.page) if whole else None


def month_shown(form_state: FormState, today: date) -> date:
    """Give the first day of the month that the calendar shows; no month that has passed."""
    first = today.replace(day=1)
    return max(first, date.fromisoformat(f"{form_state.page}-01")) if form_state.page else first


def _number(month: date) -> int:
    return month.year * _MONTHS_A_YEAR + month.month
