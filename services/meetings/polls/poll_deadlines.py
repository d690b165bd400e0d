"""What time does with a poll: it reminds, closes, and lapses when nobody chose a date."""

from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import meeting_rows
from services.meetings.polls import poll_rows
from services.meetings.polls.ending import end
from services.unit import Unit
from storage.tables.journal import JournalAct


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for poll in unit.store.affairs.due(Meeting, unit.now):
        if poll.stage not in poll_rows.OPEN:
            continue
        with unit.apart(faults):
            _pass(unit, poll)
    return faults


def _pass(unit: Unit, poll: Meeting) -> None:
    if poll.stage is MeetingStage.POLLED:
        end(unit, poll, None)
    elif not poll_rows.takes_votes(unit, poll):
        _close(unit, poll)
    elif not unit.quiet_until():
        _remind(unit, poll)


def _remind(unit: Unit, poll: Meeting) -> None:
    meeting_rows.save(unit, replace(poll, send_at=None))
    for addressee in poll_rows.silent(unit, poll):
        poll_rows.tell(unit, addressee, Priority.REMINDER, poll_rows.REMIND)


def _close(unit: Unit, poll: Meeting) -> None:
    """Take the buttons away, and let its caller choose."""
    closed = replace(poll, stage=MeetingStage.POLLED, send_at=None)
    meeting_rows.save(unit, closed)
    unit.store.journal.append(JournalAct.POLL_CLOSED, unit.now, detail=poll.id)
    for addressee in unit.store.addressees.of(poll.id):
        poll_rows.tell(unit, addressee, Priority.ANNOUNCEMENT, "closed")
    poll_rows.tell_leaders(unit, closed, Priority.REMINDER, "closed")
