"""How a poll ends without a meeting: stopped, or because its last moment came and went."""

from dataclasses import replace

from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person
from storage.tables.journal import JournalAct


def stop(unit: Unit, person: Person, poll_id: AffairId) -> None:
    """Stop a poll. Raises NotAllowed, and NotPossibleNow when it is over already."""
    poll = poll_rows.find(unit, poll_id)
    meeting_rows.check_leads(unit, person, poll)
    end(unit, poll, person)


def end(unit: Unit, poll: Meeting, by: Person | None) -> None:
    """End a poll; whoever voted hears that nothing comes of it, the others can read it."""
    over = replace(poll, stage=MeetingStage.CANCELLED, send_at=None, ended_at=unit.now)
    meeting_rows.save(unit, over)
    actor = by.id if by is not None else None
    unit.store.journal.append(JournalAct.POLL_STOPPED, unit.now, actor=actor, detail=poll.id)
    for addressee in unit.store.addressees.of(poll.id):
        what = poll_rows.NO_DATE if addressee.state["votes"] else "over"
        poll_rows.tell(unit, addressee, Priority.ANNOUNCEMENT, what)
    if by is None:
        poll_rows.tell_leaders(unit, over, Priority.REMINDER, "lapsed")
