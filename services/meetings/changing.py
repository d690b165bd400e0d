"""Changing: whoever got the invitation hears at once what is other than it was."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings import reminders
from domain.meetings.meeting import TOLD, Meeting, MeetingStage
from services.meetings import inviting, meeting_notices, meeting_rows, outside_rows, seating
from services.meetings.chairing import asking, turn_rows
from services.meetings.series import in_calendar
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct

NOT_IN_CALENDARS = frozenset({"chair"})


def move(unit: Unit, actor: Person, meeting_id: AffairId, start: datetime) -> Meeting:
    """Hold a meeting at another moment. Raises like `change`."""
    return change(unit, actor, meeting_id, start=start)


def change(
    unit: Unit, actor: Person, meeting_id: AffairId, *, quietly: bool = False, **changes: Any
) -> Meeting:
    """Change a meeting that is ahead; gives it as it is then.

    Its message changes for all; what is not done `quietly` they hear as well. Moved by more than
    half an hour it is another meeting for who must be free: all are asked anew, those who had said
    no too. Raises NotAllowed, and NotPossibleNow when it is off, has begun, or would have.
    """
    meeting = meeting_rows.ahead(unit, meeting_id)
    meeting_rows.check_leads(unit, actor, meeting)
    return carry_out(unit, actor.id, meeting, quietly=quietly, **changes)


def carry_out(
    unit: Unit, actor: PersonId, meeting: Meeting, *, quietly: bool = False, **changes: Any
) -> Meeting:
    """Change a meeting that is ahead, whoever may; raises NotPossibleNow when it would have begun.

    A member who was asked to lead it on the day it was is asked anew for another day.
    """
    start = changes.get("start", meeting.start)
    if start is None or start <= unit.now:
        raise NotPossibleNow("meeting-past")
    told = frozenset(
        name for name in TOLD & changes.keys() if changes[name] != getattr(meeting, name)
    )
    after = meeting.changed(**changes) if told else replace(meeting, **changes)
    anew = meeting.start is not None and reminders.asked_anew(meeting.start, start)
    if anew:
        after = asking.moved(unit, meeting, _another(unit, after), actor)
    elif after.chair != meeting.chair:
        asking.other_chair(unit, meeting, actor)
    if after.reply_by is not None and after.reply_by >= start:
        after = replace(after, reply_by=None)
    if after.send_at is not None and after.send_at >= start:
        after = replace(after, send_at=unit.now)
    unit.store.journal.append(JournalAct.MEETING_CHANGED, unit.now, actor=actor, detail=meeting.id)
    meeting_rows.save(unit, after)
    if start != meeting.start:
        turn_rows.wake(unit, after)
    if after.stage is MeetingStage.CALLED:
        _take_along(unit, after, anew=anew)
        _tell(unit, after, frozenset() if quietly else told)
        inviting.invite_chair(unit, after)
    if told - NOT_IN_CALENDARS:
        for person in in_calendar.not_invited_yet(unit, after):
            meeting_notices.calendar(unit, after, person)
    return after


def _another(unit: Unit, meeting: Meeting) -> Meeting:
    """Let a meeting that was moved begin anew: answers, the warning, and who is there."""
    outside_rows.ask_anew(unit, meeting.id)
    warned = meeting_rows.warned_before(unit, meeting)
    return replace(meeting, asked=meeting.sequence, quorum_told=warned, code="", thanked=False)


def _take_along(unit: Unit, meeting: Meeting, *, anew: bool) -> None:
    """Let the invitations follow: their answers and reminders, and who has a seat."""
    everybody = meeting_rows.invitations(unit, meeting)
    if anew:
        everybody = inviting.ask_anew(unit, meeting, everybody.items())
    meeting_rows.keep(unit, meeting, everybody)
    if not anew:
        seating.arrange(unit, meeting)


def _tell(unit: Unit, meeting: Meeting, told: frozenset[str]) -> None:
    meeting_notices.refresh_all(unit, meeting)
    if not told:
        return
    known = meeting_rows.invitations(unit, meeting)
    for person in known:
        meeting_notices.changed(unit, meeting, person)
    if told - NOT_IN_CALENDARS:
        with_file = {who: each for who, each in known.items() if meeting_notices.has_file(each)}
        for person in with_file:
            meeting_notices.calendar(unit, meeting, person)
        sent = {who: replace(each, calendar=meeting.sequence) for who, each in with_file.items()}
        meeting_rows.keep(unit, meeting, sent)
