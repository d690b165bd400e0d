"""Forms about a meeting people were called to: change it, move it, or call it off.

The first two are about the meeting as it was when they were opened: what somebody else changed
meanwhile is never overwritten unseen.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.conversations.form import Field, FieldKind, Form, FormState
from domain.errors import AnswerRefused, NotPossibleNow, Refusal
from domain.identifiers import AffairId
from domain.meetings.meeting import LONGEST_REASON, Meeting
from domain.roles import Standing
from services.conversations.questions import Questions
from services.meetings import cancelling, changing, counts, meeting_rows
from services.meetings.leading import fields as meeting_fields
from services.meetings.leading import preview as calling_preview
from services.unit import Unit
from storage.records import Person

CHANGE, MOVE, CANCEL = "change-meeting", "move-meeting", "cancel-meeting"
START, REASON = "start", "reason"


def subject_of(meeting: Meeting) -> str:
    """Name a meeting as it is now; its seats and minimum change without a word to calendars."""
    return f"{meeting.id}-{meeting.sequence}-{meeting.seats or 0}-{meeting.quorum or 0}"


def change_answers(meeting: Meeting) -> dict[str, Any]:
    """Give the answers that the form to change a meeting begins with.

    Raises NotPossibleNow for a visit: it is moved or called off, and its place is not the caller's.
    """
    if meeting.is_visit:
        raise NotPossibleNow("visit-is-moved")
    return meeting_fields.answers(meeting)


def _change(unit: Unit, person: Person, form_state: FormState) -> Form:
    _, called = meeting_fields.what()
    meeting = unit.store.affairs.find(Meeting, _about(form_state))
    rest = meeting_fields.rest(unit, form_state, meeting.chair if meeting is not None else None)
    asked = (called, *meeting_fields.place(unit, form_state), *rest)
    return Form(CHANGE, tuple(each for each in asked if _may_choose(person, each)))


def _may_choose(person: Person, field: Field) -> bool:
    """Let a fellow member choose no chair: they give it back, and see nobody's name."""
    return field.name != meeting_fields.CHAIR or counts.knows(person)


def _about(form_state: FormState) -> AffairId:
    return AffairId(form_state.subject.partition("-")[0])


def change(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Change the meeting as was filled in; gives its name.

    Raises AnswerRefused when nothing is other than it was, NotPossibleNow when somebody else
    changed it meanwhile, and as `changing.change`.
    """
    meeting = _as_opened(unit, person, form_state)
    return changing.change(unit, person, meeting.id, **_changes(person, meeting, form_state)).id


def _preview_change(unit: Unit, person: Person, form_state: FormState) -> str:
    def after(meeting: Meeting) -> Meeting:
        return replace(meeting, **_said(person, form_state))

    return _previewed(unit, person, form_state, after)


def _said(person: Person, form_state: FormState) -> dict[str, Any]:
    """Read how it is to be, as far as this person was asked."""
    said = meeting_fields.changeable(form_state)
    if not counts.knows(person):
        said.pop("chair")
    return said


def _changes(person: Person, meeting: Meeting, form_state: FormState) -> dict[str, Any]:
    """Give what is to be other than it is. Raises AnswerRefused when nothing is."""
    said = _said(person, form_state)
    changes = {name: value for name, value in said.items() if value != getattr(meeting, name)}
    if not changes:
        raise AnswerRefused("nothing-changed")
    return changes


def _move(_unit: Unit, _person: Person, _form_state: FormState) -> Form:
    return Form(MOVE, (Field(START, FieldKind.MOMENT),))


def move(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Move the meeting to the moment that was filled in; gives its name. Raises as `change`."""
    meeting = _as_opened(unit, person, form_state)
    return changing.move(unit, person, meeting.id, _moved_to(meeting, form_state)).id


def _preview_move(unit: Unit, person: Person, form_state: FormState) -> str:
    def after(meeting: Meeting) -> Meeting:
        return replace(meeting, start=_moved_to(meeting, form_state))

    return _previewed(unit, person, form_state, after)


def _moved_to(meeting: Meeting, form_state: FormState) -> datetime:
    start = form_state.moment(START)
    if start is None:
        raise AnswerRefused("not-finished")
    if start == meeting.start:
        raise AnswerRefused("nothing-changed")
    return start


def _cancel(_unit: Unit, _person: Person, _form_state: FormState) -> Form:
    return Form(CANCEL, (Field(REASON, FieldKind.WORDS, most=LONGEST_REASON, optional=True),))


def cancel(unit: Unit, person: Person, form_state: FormState) -> AffairId:
    """Call the meeting off, for the reason that was filled in; gives its name.

    Raises as `cancelling.cancel`.
    """
    meeting_id = AffairId(form_state.subject)
    return cancelling.cancel(unit, person, meeting_id, form_state.words(REASON)).id


def _preview_cancel(unit: Unit, person: Person, form_state: FormState) -> str:
    try:
        meeting = meeting_rows.ahead(unit, AffairId(form_state.subject))
        meeting_rows.check_leads(unit, person, meeting)
    except Refusal as refusal:
        return calling_preview.refused(person, refusal)
    return calling_preview.cancellation(unit, person, meeting, form_state.words(REASON))


def _previewed(
    unit: Unit, person: Person, form_state: FormState, after: Callable[[Meeting], Meeting]
) -> str:
    """Show what the change comes to, or why there can be none (any more)."""
    try:
        before = _as_opened(unit, person, form_state)
        return calling_preview.change(unit, person, before, after(before))
    except Refusal as refusal:
        return calling_preview.refused(person, refusal)


def _as_opened(unit: Unit, person: Person, form_state: FormState) -> Meeting:
    """Find the meeting, if this person leads it and nobody changed it meanwhile."""
    meeting = meeting_rows.ahead(unit, _about(form_state))
    meeting_rows.check_leads(unit, person, meeting)
    if form_state.subject != subject_of(meeting):
        raise NotPossibleNow("meeting-changed-meanwhile")
    return meeting


def _may(person: Person) -> bool:
    """Let any member: an official may lead a meeting too. Which one is asked at the end."""
    return person.standing is Standing.MEMBER


QUESTIONS = (
    Questions(
        CHANGE,
        build=_change,
        may=_may,
        preview=_preview_change,
        label=meeting_fields.label,
        like=meeting_fields.LIKE,
    ),
    Questions(MOVE, build=_move, may=_may, preview=_preview_move),
    Questions(CANCEL, build=_cancel, may=_may, preview=_preview_cancel),
)
TO_CHANGE, TO_MOVE, TO_CANCEL = QUESTIONS
