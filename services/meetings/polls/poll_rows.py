"""How a poll is found and kept: as the meeting that will come of it."""

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings import date_poll
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.notices import PlanDetail
from domain.notices import Notice, NoticeKind, Priority
from services.meetings import meeting_rows
from services.unit import Unit
from storage.records import Addressee

OPEN = frozenset({MeetingStage.POLLING, MeetingStage.POLLED})
"""As long as no date was chosen and the poll was not stopped."""

REMIND, NO_DATE = "remind", "no-date"
"""In a notice of a poll: it comes as a message of its own."""


def find(unit: Unit, poll_id: AffairId) -> Meeting:
    """Find a poll of which nothing came yet. Raises NotPossibleNow when it is gone or over."""
    poll = unit.store.affairs.find(Meeting, poll_id)
    if poll is None or poll.stage not in OPEN:
        raise NotPossibleNow("poll-over")
    return poll


def takes_votes(unit: Unit, poll: Meeting) -> bool:
    """Tell whether people can still say which moments suit them."""
    asked = poll.stage is MeetingStage.POLLING
    return asked and poll.reply_by is not None and unit.now < poll.reply_by


def all_open(unit: Unit) -> list[Meeting]:
    """List the polls of which nothing came yet, the one with the first moment first."""
    found = [each for each in unit.store.affairs.all(Meeting) if each.stage in OPEN]
    return sorted(found, key=lambda poll: (min(poll.options), poll.id))


def support(unit: Unit, poll: Meeting) -> list[date_poll.Support]:
    """Count what people said to each moment."""
    everybody = meeting_rows.invitations(unit, poll).values()
    return date_poll.support(poll.options, [each.votes for each in everybody])


def silent(unit: Unit, poll: Meeting) -> list[Addressee]:
    """List whom the poll is for and who did not vote, or not on everything."""
    return [
        each
        for each in unit.store.addressees.of(poll.id)
        if not date_poll.voted(meeting_rows.invitation_of(each).votes, poll.options)
    ]


def tell(unit: Unit, addressee: Addressee, priority: Priority, what: str) -> None:
    """Show somebody the poll as it is: in place of what they have, or anew."""
    message = None if what in {REMIND, NO_DATE} else addressee.message
    unit.tell(
        Notice(
            NoticeKind.POLL,
            priority,
            person=addressee.person,
            message=message,
            detail=PlanDetail(addressee.affair, what),
            coalesce=f"poll:{addressee.affair}:{addressee.person}" if message else None,
        )
    )


def tell_leaders(unit: Unit, poll: Meeting, priority: Priority, what: str) -> None:
    """Tell those who lead it how the poll stands: its caller, or else who coordinates."""
    leaders = meeting_rows.leaders(unit, poll)
    caller = [each for each in leaders if each.id == poll.by]
    for leader in caller or leaders:
        unit.tell(
            Notice(
                NoticeKind.POLL_PAGE,
                priority,
                person=leader.id,
                detail=PlanDetail(poll.id, what),
            )
        )
