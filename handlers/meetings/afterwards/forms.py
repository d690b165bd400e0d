"""The forms around a meeting, in a chat: the code in the room, an agreement, minutes, a point."""

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.identifiers import AffairId
from domain.meetings.notices import AttendanceDetail
from domain.notices import Notice, NoticeKind
from domain.roles import Standing
from handlers.conversations.form_face import FormFace, face_of_questions
from handlers.meetings.afterwards.pages import AGREEMENTS
from services.meetings.afterwards import afterwards_questions, attendance_code, minutes
from services.meetings.afterwards.afterwards_deadlines import HUB, show
from services.reply import reply
from services.unit import Unit
from storage.records import Person

_HOW, _WORDS, _PAPER = "how", "words", "paper"
_CODE = "code"
_LONGEST_CODE = 20


def _member(person: Person) -> bool:
    return person.standing is Standing.MEMBER


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject)


def _agreed(unit: Unit, person: Person, form_state: FormState) -> None:
    meeting = afterwards_questions.agree(unit, person, form_state)
    show(unit, person.id, meeting, AGREEMENTS)


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


def _put_forward(unit: Unit, person: Person, form_state: FormState) -> None:
    afterwards_questions.put_forward(unit, person, form_state)
    reply(unit, person.id, "after-point-passed-on", menu=True)


AGREEMENT = face_of_questions(afterwards_questions.AGREEMENT, _agreed)
MINUTES = FormFace("minutes", build=_minutes, finish=_send_minutes, may=_member)
CODE = FormFace("present", build=_code, finish=_try_code, may=_member, at_once=True)
POINT = face_of_questions(afterwards_questions.POINT, _put_forward)
