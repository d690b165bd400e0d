"""What time does with a poll: it reminds, closes, and lapses when nobody chose a date."""

from dataclasses import replace

from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from domain.quiet_hours import quiet_until
from services.meetings import meeting_rows as meetings
from services.meetings.polls import poll_rows as keeping
from services.meetings.polls.ending import end
from services.unit import Unit
from storage.tables.journal import JournalAct


def run(unit: Unit) -> list[Exception]:
    """Do what is due; for the sweep. Gives the faults of ours. Raises StorageTrouble."""
    faults: list[Exception] = []
    for poll in unit.store.affairs.due(Meeting, unit.now):
        if poll.stage not in keeping.OPEN:
            continue
        with unit.apart(faults):
            _pass(unit, poll)
    return faults


def _pass(unit: Unit, poll: Meeting) -> None:
    if poll.stage is MeetingStage.POLLED:
        end(unit, poll, None)
    elif not keeping.takes_votes(unit, poll):
        _close(unit, poll)
    elif not quiet_until(unit.now, unit.house.network.timezone):
        _remind(unit, poll)


def _remind(unit: Unit, poll: Meeting) -> None:
    meetings.save(unit, replace(poll, send_at=None))
    for addressee in keeping.silent(unit, poll):
        keeping.tell(unit, addressee, Priority.REMINDER, keeping.REMIND)


def _close(unit: Unit, poll: Meeting) -> None:
    """Take the buttons away, and let its caller choose."""
    closed = replace(poll, stage=MeetingStage.POLLED, send_at=None)
    meetings.save(unit, closed)
    unit.store.journal.append(JournalAct.POLL_CLOSED, unit.now, detail=poll.id)
    for addressee in unit.store.addressees.of(poll.id):
        keeping.tell(unit, addressee, Priority.ANNOUNCEMENT, "closed")
    keeping.tell_leaders(unit, closed, Priority.REMINDER, "closed")
