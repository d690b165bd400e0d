"""Opening a poll: the people a meeting will be for are asked which moments suit them."""

from dataclasses import dataclass
from datetime import datetime

from domain.errors import AnswerRefused
from domain.identifiers import AffairId
from domain.meetings import date_poll
from domain.meetings.invitation import Invitation
from domain.meetings.meeting import Meeting, MeetingKind, MeetingStage
from domain.notices import Priority
from domain.people.audience import Audience
from services.meetings import inviting, meeting_rows
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


@dataclass(frozen=True, slots=True)
class PollPlan:
    """What somebody wants to ask: which `moments` (UTC) suit people, and `until` when."""

    kind: MeetingKind
    title: str
    audience: Audience
    moments: tuple[datetime, ...]
    until: datetime


def planned(unit: Unit, caller: Person, plan: PollPlan) -> Meeting:
    """Give the poll as it would be opened now; kept nowhere.

    Raises AnswerRefused for moments that are too few, twice the same or gone by, and for an end
    that is too late.
    """
    options = date_poll.options(plan.moments)
    if options[0] <= unit.now:
        raise AnswerRefused("moment-gone")
    return Meeting(
        id=AffairId(unit.chance.bytes(8).hex()),
        kind=plan.kind,
        title=plan.title,
        by=caller.id,
        audience=plan.audience,
        stage=MeetingStage.POLLING,
        options=options,
        reply_by=date_poll.reply_by(plan.until, options, unit.now),
        send_at=date_poll.remind_at(plan.until, unit.now, unit.municipality.network.quiet_hours),
    )


def open_(unit: Unit, caller: Person, plan: PollPlan) -> Meeting:
    """Ask everybody it is for, in this transaction. Raises like `planned`, and for nobody."""
    poll = planned(unit, caller, plan)
    people = inviting.whom(unit, poll)
    if not people:
        raise AnswerRefused("meeting-for-nobody")
    meeting_rows.save(unit, poll)
    meeting_rows.keep(unit, poll, {person.id: Invitation() for person in people})
    unit.store.journal.append(JournalAct.POLL_OPENED, unit.now, actor=caller.id, detail=poll.id)
    for addressee in unit.store.addressees.of(poll.id):
        poll_rows.tell(unit, addressee, Priority.ANNOUNCEMENT, "ask")
    return poll
