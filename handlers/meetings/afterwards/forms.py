"""The forms around a meeting: the code in the room, an agreement, minutes, an agenda point."""

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId, PersonId
from domain.meetings import after_meeting
from domain.meetings.meeting import LONGEST_POINT, Meeting
from domain.meetings.notices import AttendanceDetail
from domain.notices import Notice, NoticeKind
from domain.roles import Standing
from handlers.conversations.form_face import FormFace
from handlers.meetings.afterwards.pages import AGREEMENTS
from services.meetings.afterwards import agenda_points, agreements, attendance_code, minutes
from services.meetings.afterwards.afterwards_deadlines import HUB, show
from services.reply import reply
from services.unit import Unit
from storage.records import Person

_WHAT, _WHO, _BY, _EVERYBODY = "what", "who", "by", "everybody"
_HOW, _WORDS, _PAPER = "how", "words", "paper"
_CODE, _POINT = "code", "point"
_LONGEST_CODE = 20


def _member(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject)


def _agreement(unit: Unit, person: Person, form_state: FormState) -> Form:
    meeting = unit.store.affairs.find(Meeting, _about(form_state))
    people = agreements.takers(unit, meeting) if meeting is not None else []
    del person
    return Form(
        "agreement",
        (
            Field(_WHAT, FieldKind.WORDS, most=after_meeting.LONGEST_AGREEMENT),
            Field(_WHO, FieldKind.CHOICE, (*(each.id for each in people), _EVERYBODY)),
            Field(_BY, FieldKind.DAY, optional=True),
        ),
    )


def _agreed(unit: Unit, person: Person, form_state: FormState) -> None:
    who = form_state.choice(_WHO)
    meeting = agreements.add(
        unit,
        person,
        _about(form_state),
        what=form_state.words(_WHAT),
        who=None if who == _EVERYBODY else PersonId(who),
        by=form_state.day(_BY),
    )
    show(unit, person.id, meeting.id, AGREEMENTS)


def _taker(unit: Unit, _reader: Person, field: Field, code: str) -> str | None:
    """Name somebody who can take an agreement on."""
    if field.name != _WHO or code == _EVERYBODY:
        return None
    person = unit.store.people.by_id(PersonId(code))
    return (person.name if person else None) or "?"


def _minutes(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    fields = [Field(_HOW, FieldKind.CHOICE, (_WORDS, _PAPER))]
    if form_state.choice(_HOW) == _WORDS:
        fields.append(Field(_WORDS, FieldKind.WORDS, most=minutes.MOST_UNITS))
    if form_state.choice(_HOW) == _PAPER:
        fields.append(Field(_PAPER, FieldKind.FILE))
    return Form("minutes", tuple(fields))


def _send_minutes(unit: Unit, person: Person, form_state: FormState) -> None:
    paper = form_state.paper(_PAPER)
    words, file = form_state.words(_WORDS), paper.id if paper is not None else ""
    minutes.send(unit, person, _about(form_state), words, file)
    reply(unit, person.id, "after-minutes-sent", menu=True)
    show(unit, person.id, _about(form_state), HUB)


def _code(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(_CODE, FieldKind.WORDS, most=_LONGEST_CODE),))


def _try_code(unit: Unit, person: Person, form_state: FormState) -> None:
    try_code(unit, person, _about(form_state), form_state.words(_CODE))


def try_code(unit: Unit, person: Person, meeting_id: AffairId, code: str) -> None:
    """Try a code from the room, and say what came of it. Raises as `presence.by_code`."""
    outcome = attendance_code.by_code(unit, person, meeting_id, code)
    unit.tell(
        Notice(
            NoticeKind.ATTENDANCE,
            person=person.id,
            detail=AttendanceDetail(meeting_id, str(outcome)),
        )
    )


def _point(_unit: Unit, _person: Person, form_state: FormState) -> Form:
    return Form(form_state.form, (Field(_POINT, FieldKind.WORDS, most=LONGEST_POINT),))


def _put_forward(unit: Unit, person: Person, form_state: FormState) -> None:
    agenda_points.put_forward(unit, person, _about(form_state), form_state.words(_POINT))
    reply(unit, person.id, "after-point-passed-on", menu=True)


AGREEMENT = FormFace("agreement", _agreement, _agreed, _member, label=_taker)
MINUTES = FormFace("minutes", _minutes, _send_minutes, _member)
CODE = FormFace("present", _code, _try_code, _member, at_once=True)
POINT = FormFace("point", _point, _put_forward, _member)
