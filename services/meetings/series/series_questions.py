"""The form that makes a series: what its meetings are, in which rhythm, and until when.

Where it can be, what cannot is refused where it is answered; a moment that passes meanwhile or a
closing day that leaves too little of it, at the end.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting
from domain.meetings.rhythm import LAST, MOST_WEEKS, OnClosing, Rhythm
from domain.meetings.series import Date, Series, Template, laid_out, monthly_from
from services.conversations.questions import Questions
from services.meetings import calling, inviting
from services.meetings.leading import fields as meeting_fields
from services.meetings.series import making
from services.meetings.words import meeting as meeting_words
from services.meetings.words import rhythm as rhythm_words
from services.meetings.words import series as series_words
from services.unit import Unit
from storage.records import Person

NAME = "series"

_FIRST, _RHYTHM, _WEEKS, _UNTIL, _LAST, _CLOSING = (
    "first",
    "rhythm",
    "weeks",
    "until",
    "last",
    "closing",
)
_EVERY, _MONTH, _OTHER, _DAY = "weeks-", "month-", "weeks-other", "day"
_USUAL_WEEKS = (1, 2, 4)
_USUAL_LENGTHS = (13, 26, 52)
_MOST_WARNINGS = 3
_MOST_CHARACTERS = 3_300
"""Of a preview: with many dates, what the first invitation looks like is left out."""


def _build(unit: Unit, person: Person, form_state: FormState) -> Form:
    begins = Field(_FIRST, FieldKind.MOMENT, length=meeting_fields.MINUTES)
    fields = [*meeting_fields.what(), begins]
    first = form_state.moment(_FIRST)
    if first is not None:
        fields += _rhythm(unit, form_state, first)
        fields += _end(unit, form_state, first)
    fields += meeting_fields.place(unit, form_state, first, turns=True)
    fields += meeting_fields.audience(unit, person, form_state)
    return Form(NAME, (*fields, *meeting_fields.rest(unit, form_state)))


def _rhythm(unit: Unit, form_state: FormState, first: datetime) -> list[Field]:
    monthly = monthly_from(unit.day_of(first))
    codes = [f"{_EVERY}{weeks}" for weeks in _USUAL_WEEKS]
    codes += [_code(each) for each in monthly]
    fields = [Field(_RHYTHM, FieldKind.CHOICE, (*codes, _OTHER))]
    if form_state.choice(_RHYTHM) == _OTHER:
        fields.append(Field(_WEEKS, FieldKind.NUMBER, least=1, most=MOST_WEEKS))
    return fields


def _end(unit: Unit, form_state: FormState, first: datetime) -> list[Field]:
    """Ask until when, of what is possible; and what closing days do, when there are any in it."""
    rhythm = _chosen(unit, form_state, first)
    if rhythm is None:
        return []
    fits = [
        each for each in _USUAL_LENGTHS if _fits(unit, rhythm, first, _after(unit, first, each))
    ]
    fields = [Field(_UNTIL, FieldKind.CHOICE, (*(f"{_EVERY}{each}" for each in fits), _DAY))]
    if form_state.choice(_UNTIL) == _DAY:
        fields.append(Field(_LAST, FieldKind.DAY))
    until = _until(unit, form_state, first)
    if until is None:
        return fields
    laid = _laid_out(unit, rhythm, first, until, closing=False)
    closing = unit.municipality.working_time.closing_days
    if any(unit.day_of(each.original) in closing for each in laid):
        fields.append(Field(_CLOSING, FieldKind.CHOICE, tuple(OnClosing)))
    return fields


def _chosen(unit: Unit, form_state: FormState, first: datetime) -> Rhythm | None:
    """Read the rhythm; None as long as it was not answered."""
    code, weeks = form_state.choice(_RHYTHM), form_state.number(_WEEKS)
    if code == _OTHER:
        return Rhythm.weekly(weeks) if weeks else None
    if code.startswith(_EVERY):
        return Rhythm.weekly(int(code.removeprefix(_EVERY)))
    monthly = monthly_from(unit.day_of(first))
    return next((each for each in monthly if _code(each) == code), None)


def _code(each: Rhythm) -> str:
    which = "last" if each.which == LAST else each.which
    return f"{_MONTH}{which}-{each.weekday}"


def _read_code(code: str) -> Rhythm:
    which, _, weekday = code.removeprefix(_MONTH).partition("-")
    return Rhythm.monthly(LAST if which == "last" else int(which), int(weekday))


def _until(unit: Unit, form_state: FormState, first: datetime) -> date | None:
    """Read the last day on which there can be a meeting; None as long as it was not answered."""
    code = form_state.choice(_UNTIL)
    if code == _DAY:
        return form_state.day(_LAST)
    return _after(unit, first, int(code.removeprefix(_EVERY))) if code else None


def _after(unit: Unit, first: datetime, weeks: int) -> date:
    local = unit.day_of(first)
    return local + timedelta(weeks=weeks, days=-1)


def _fits(unit: Unit, rhythm: Rhythm, first: datetime, until: date) -> bool:
    try:
        _laid_out(unit, rhythm, first, until, closing=False)
    except AnswerRefused:
        return False
    return True


def _laid_out(
    unit: Unit,
    rhythm: Rhythm,
    first: datetime,
    until: date,
    *,
    closing: bool = True,
    on_closing: OnClosing = OnClosing.SKIP,
) -> tuple[Date, ...]:
    return laid_out(
        rhythm,
        first,
        unit.municipality.network.timezone,
        until=until,
        closing=unit.municipality.working_time.closing_days if closing else (),
        on_closing=on_closing,
    )


def _planned(unit: Unit, form_state: FormState) -> tuple[Template, Rhythm, tuple[Date, ...]]:
    """Read what was filled in. Raises AnswerRefused for what cannot be."""
    first = form_state.moment(_FIRST)
    rhythm = _chosen(unit, form_state, first) if first else None
    until = _until(unit, form_state, first) if first else None
    if first is None or rhythm is None or until is None:
        raise AnswerRefused("not-finished")
    on_closing = OnClosing(form_state.choice(_CLOSING) or OnClosing.SKIP)
    dates = _laid_out(unit, rhythm, first, until, on_closing=on_closing)
    details = meeting_fields.details(form_state)
    if form_state.choice(meeting_fields.PLACE) == meeting_fields.TURNS:
        details["place"] = None
    return Template(**details), rhythm, dates


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    language = person.language
    try:
        template, rhythm, dates = _planned(unit, form_state)
        series, meetings = making.planned(unit, person, template, rhythm, dates)
    except AnswerRefused as refusal:
        return wording.say(language, f"refusal-{refusal.key}", **refusal.facts)
    goes_to = wording.say(
        language,
        "series-goes-to",
        count=len(inviting.whom(unit, meetings[0])),
        days=unit.municipality.network.habits.invite_days,
    )
    parts = [
        series_words.summary(unit, language, series),
        series_words.planned(unit, language, dates, meetings),
        *_warnings(unit, language, meetings),
        goes_to,
    ]
    shown = meeting_words.invitation(unit, person, meetings[0])
    first = f"{wording.say(language, 'calling-as-seen')}\n\n{shown}"
    whole = "\n\n".join([*parts, first])
    return whole if len(whole) <= _MOST_CHARACTERS else "\n\n".join(parts)


def _warnings(unit: Unit, language: str, meetings: list[Meeting]) -> list[str]:
    """Say which dates have another meeting at that time."""
    return [
        wording.say(
            language,
            "series-clash",
            day=series_words.day(unit, language, each.start or unit.now),
            title=other.title,
        )
        for each in meetings
        for other in calling.at_that_time(unit, each)[:1]
    ][:_MOST_WARNINGS]


def make(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Make the series that was filled in; gives its name. Raises as `making.make`."""
    return making.make(unit, person, *_planned(unit, form_state)).id


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name == _RHYTHM and code != _OTHER:
        monthly = code.startswith(_MONTH)
        each = _read_code(code) if monthly else Rhythm.weekly(int(code.removeprefix(_EVERY)))
        return rhythm_words.at_the_start(person.language, each)
    return meeting_fields.label(unit, person, field, code)


def going_on(unit: Unit, series: Series) -> dict[str, Any]:
    """Give the answers for a series that goes on where this one ends; until when is asked."""
    zone, rhythm = unit.municipality.network.timezone, series.rhythm
    last = series.dates[-1].original.astimezone(zone)
    days = rhythm.days(last.date())
    next(days)
    first = datetime.combine(next(days), last.time(), zone).astimezone(UTC)
    code = _code(rhythm) if rhythm.weeks is None else f"{_EVERY}{rhythm.weeks}"
    own: dict[str, Any] = {_FIRST: first.isoformat(), _RHYTHM: code}
    if rhythm.weeks is not None and rhythm.weeks not in _USUAL_WEEKS:
        own |= {_RHYTHM: _OTHER, _WEEKS: rhythm.weeks}
    (like,) = series.meetings([series.id], (), timedelta())
    answers = meeting_fields.answers(like)
    if series.template.place is None:
        answers[meeting_fields.PLACE] = meeting_fields.TURNS
    return answers | own


QUESTIONS = Questions(
    NAME,
    build=_build,
    may=meeting_fields.may,
    preview=_preview,
    label=_label,
    question=meeting_fields.question,
    like=meeting_fields.LIKE,
)
