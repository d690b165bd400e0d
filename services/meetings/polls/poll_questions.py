"""The forms of a date poll: asking which moments suit people, and making the meeting of one."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from config import wording
from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.conversations.one_page import AT_ONCE
from domain.errors import AnswerRefused, Refusal
from domain.identifiers import AffairId
from domain.meetings import date_poll
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import MeetingKind, MeetingStage
from services.conversations.questions import Questions
from services.meetings import inviting
from services.meetings.leading import fields as meeting_fields
from services.meetings.leading import preview as calling_preview
from services.meetings.polls import choosing, opening, poll_rows
from services.meetings.polls.opening import PollPlan
from services.meetings.words import poll as poll_words
from services.unit import Unit
from storage.records import Person

NAME = "poll"
PICKED = "date"
"""The form that makes a meeting of a poll."""

_UNTIL, _MOMENT = "until", "other"
_DAYS = "days-"
_DAYS_OPEN = (2, 4, 7)
_CLOSES = time(20)
_LEAST_OPTIONS = 2


def subject(poll_id: AffairId, place: int) -> str:
    """Write what the form is about that makes a meeting: a poll, and which of its moments."""
    return f"{poll_id}-{place}"


def _read_subject(text: str) -> tuple[AffairId, int]:
    poll_id, _, place = text.partition("-")
    return AffairId(poll_id), int(place)


def _build(unit: Unit, person: Person, form_state: FormState) -> Form:
    fields = [*meeting_fields.what(), *_moments(form_state)]
    fields += meeting_fields.audience(unit, person, form_state)
    fields += _until(unit, form_state)
    return Form(NAME, tuple(fields))


def _moments(form_state: FormState) -> list[Field]:
    """Ask for one moment after the other, until one is skipped; refused where it is typed.

    On one page there is room for all at once.
    """
    fields: list[Field] = []
    for number in range(1, date_poll.MOST_OPTIONS + 1):
        name = f"moment-{number}"
        fields.append(Field(name, FieldKind.MOMENT, optional=number > _LEAST_OPTIONS))
        if form_state.answers.get(name) is None and AT_ONCE not in form_state.notes:
            break
    found = _chosen(form_state)
    if len(found) >= _LEAST_OPTIONS:
        date_poll.options(found)
    elif len(set(found)) < len(found):
        raise AnswerRefused("poll-same-twice")
    return fields


def _until(unit: Unit, form_state: FormState) -> list[Field]:
    """Ask until when people can vote: before the first of the moments, once these are known."""
    found = _chosen(form_state)
    if AT_ONCE in form_state.notes and len(found) < _LEAST_OPTIONS:
        return []
    days = [each for each in _DAYS_OPEN if found and _closing(unit, each) < min(found)]
    asked = [Field(_UNTIL, FieldKind.CHOICE, (*(f"{_DAYS}{each}" for each in days), _MOMENT))]
    if form_state.choice(_UNTIL) == _MOMENT:
        asked.append(Field("reply-by", FieldKind.MOMENT))
        at = form_state.moment("reply-by")
        if at is not None and found and at >= min(found):
            raise AnswerRefused("poll-reply-by")
    return asked


def _chosen(form_state: FormState) -> list[datetime]:
    """Give the moments that were chosen; one after the other, up to the first that was skipped."""
    found: list[datetime] = []
    for number in range(1, date_poll.MOST_OPTIONS + 1):
        moment = form_state.moment(f"moment-{number}")
        if moment is not None:
            found.append(moment)
        elif AT_ONCE not in form_state.notes:
            break
    return found


def _closing(unit: Unit, days: int) -> datetime:
    """Give the evening, so many days from now, on which a poll closes."""
    zone = unit.municipality.network.timezone
    day = unit.today + timedelta(days=days)
    return datetime.combine(day, _CLOSES, zone).astimezone(UTC)


def _plan(unit: Unit, form_state: FormState) -> PollPlan:
    until = form_state.moment("reply-by")
    if form_state.choice(_UNTIL) != _MOMENT:
        until = _closing(unit, int(form_state.choice(_UNTIL).removeprefix(_DAYS)))
    return PollPlan(
        kind=MeetingKind(form_state.choice(meeting_fields.KIND)),
        title=meeting_fields.one_line(form_state.words(meeting_fields.CALLED)),
        audience=meeting_fields.whom(form_state),
        moments=tuple(_chosen(form_state)),
        until=until or unit.now,
    )


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    try:
        poll = opening.planned(unit, person, _plan(unit, form_state))
    except AnswerRefused as refusal:
        return wording.say(person.language, f"refusal-{refusal.key}", **refusal.facts)
    count = len(inviting.whom(unit, poll))
    text = poll_words.asked(unit, person, poll, Invitation(), "ask")
    return f"{wording.say(person.language, 'poll-preview', count=count)}\n\n{text}"


def ask(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Ask people which moments suit them; gives the poll's name. Raises as `opening.open_`."""
    return opening.open_(unit, person, _plan(unit, form_state)).id


def _label(unit: Unit, person: Person, field: Field, code: str) -> str | None:
    if field.name == _UNTIL and code.startswith(_DAYS):
        return poll_words.moment(
            unit, person.language, _closing(unit, int(code.removeprefix(_DAYS)))
        )
    return meeting_fields.label(unit, person, field, code)


def _build_date(unit: Unit, _person: Person, form_state: FormState) -> Form:
    fields = (*meeting_fields.place(unit, form_state), *meeting_fields.rest(unit, form_state))
    return Form(PICKED, fields)


def _preview_date(unit: Unit, person: Person, form_state: FormState) -> str:
    poll_id, place = _read_subject(form_state.subject)
    try:
        start = choosing.option(unit, person, poll_id, place)
        how = meeting_fields.how(form_state)
    except Refusal as refusal:
        return wording.say(person.language, f"refusal-{refusal.key}", **refusal.facts)
    poll = poll_rows.find(unit, poll_id)
    meeting = replace(poll, **how, start=start, stage=MeetingStage.CALLED, reply_by=None)
    note = wording.say(person.language, "poll-no-answer")
    return f"{note}\n\n{calling_preview.invitation(unit, person, meeting)}"


def choose(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Make the meeting of one moment of a poll; gives its name. Raises as `choosing.choose`."""
    poll_id, place = _read_subject(form_state.subject)
    return choosing.choose(unit, person, poll_id, place, meeting_fields.how(form_state)).id


TO_ASK = Questions(
    NAME,
    build=_build,
    may=meeting_fields.may,
    preview=_preview,
    label=_label,
    question=meeting_fields.question,
    like=meeting_fields.LIKE,
)
TO_CHOOSE = Questions(
    PICKED,
    build=_build_date,
    may=meeting_fields.may,
    preview=_preview_date,
    label=meeting_fields.label,
    question=meeting_fields.question,
    like=meeting_fields.LIKE,
)
