"""The form that calls a meeting: a few questions, and the rest has a usual answer.

In a chat what has one is not asked: a meeting because of an event goes out within a minute.
"""

from datetime import UTC, datetime, time
from typing import Any

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from services.conversations.questions import Questions
from services.meetings import calling, visiting
from services.meetings.leading import fields as meeting_fields
from services.meetings.leading import preview as calling_preview
from services.unit import Unit
from storage.records import Person

NAME = "meeting"

START, URGENT, REPLY_BY, WHEN, AT = "start", "urgent", "reply-by", "when", "at"
YES, NO, NOW, LATER = "yes", "no", "now", "later"

USUAL: dict[str, Any] = {**meeting_fields.USUAL, REPLY_BY: None, WHEN: NOW}
"""Answers that are there from the start: they are asked for only when they are to be others."""

_END_OF_DAY = time(23, 59)


def _build(unit: Unit, person: Person, form_state: FormState) -> Form:
    """Ask what is not usual; an answer that does not fit the others is refused at once."""
    kind, called = meeting_fields.what(visits=visiting.may(person) and bool(visiting.hosts(unit)))
    if form_state.choice(meeting_fields.KIND) == MeetingKind.VISIT:
        return _visit(unit, form_state, kind, called)
    meeting_fields.points(form_state)
    _reply_by(unit, form_state)
    _send_at(form_state)
    return Form(
        NAME,
        (
            kind,
            *_urgency(form_state),
            called,
            Field(START, FieldKind.MOMENT, length=meeting_fields.MINUTES),
            *meeting_fields.place(unit, form_state, form_state.moment(START)),
            *meeting_fields.audience(unit, person, form_state),
            *meeting_fields.rest(unit, form_state),
            Field(REPLY_BY, FieldKind.DAY, optional=True),
            *_sending(form_state),
        ),
    )


def _visit(unit: Unit, form_state: FormState, kind: Field, called: Field) -> Form:
    """Ask about a visit only what is not for who is visited to say."""
    _send_at(form_state)
    start = Field(START, FieldKind.MOMENT, length=meeting_fields.MINUTES)
    return Form(NAME, (kind, called, start, *meeting_fields.visit(unit), *_sending(form_state)))


def _urgency(form_state: FormState) -> tuple[Field, ...]:
    if form_state.choice(meeting_fields.KIND) != MeetingKind.EVENT:
        return ()
    return (Field(URGENT, FieldKind.CHOICE, (YES, NO)),)


def _sending(form_state: FormState) -> tuple[Field, ...]:
    """Ask when the invitations go out; what is urgent goes at once."""
    if form_state.choice(URGENT) == YES:
        return ()
    when = Field(WHEN, FieldKind.CHOICE, (NOW, LATER))
    return (when, Field(AT, FieldKind.MOMENT)) if form_state.choice(WHEN) == LATER else (when,)


def _meeting(unit: Unit, person: Person, form_state: FormState) -> Meeting:
    """Give the meeting as it was filled in."""
    send_at = _send_at(form_state)
    visit = form_state.choice(meeting_fields.KIND) == MeetingKind.VISIT
    return Meeting(
        id=AffairId(""),
        by=person.id,
        stage=MeetingStage.PLANNED if send_at else MeetingStage.CALLED,
        start=form_state.moment(START),
        urgent=form_state.choice(URGENT) == YES and not visit,
        send_at=send_at,
        reply_by=None if visit else _reply_by(unit, form_state),
        **meeting_fields.details(form_state),
    )


def _reply_by(unit: Unit, form_state: FormState) -> datetime | None:
    """Give until when answers are asked for: that whole day. Raises AnswerRefused."""
    day, start, zone = (
        form_state.day(REPLY_BY),
        form_state.moment(START),
        unit.municipality.network.timezone,
    )
    if day is None:
        return None
    if start is not None and day >= unit.day_of(start):
        raise AnswerRefused("reply-by-too-late")
    return datetime.combine(day, _END_OF_DAY, zone).astimezone(UTC)


def _send_at(form_state: FormState) -> datetime | None:
    """Give when the invitations go out; None for at once. Raises AnswerRefused."""
    send_at, start = form_state.moment(AT), form_state.moment(START)
    if send_at is not None and start is not None and send_at >= start:
        raise AnswerRefused("meeting-sent-too-late")
    return send_at


def _preview(unit: Unit, person: Person, form_state: FormState) -> str:
    return calling_preview.invitation(unit, person, _meeting(unit, person, form_state))


def call(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Call people to the meeting that was filled in; gives its name. Raises as `calling.call`."""
    return calling.call(unit, person, _meeting(unit, person, form_state)).id


QUESTIONS = Questions(
    NAME,
    build=_build,
    may=meeting_fields.may,
    preview=_preview,
    label=meeting_fields.label,
    question=meeting_fields.question,
)
