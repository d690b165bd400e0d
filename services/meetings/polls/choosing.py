"""Choosing: one of the moments of a poll becomes the meeting, and everybody asked is invited.

What somebody said to a moment is no answer to the invitation: nobody counts as coming before they
say so, since what they keep free for a date that may be is not what they promise.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.errors import Hindered, NotPossibleNow
from domain.identifiers import AffairId
from domain.meetings.meeting import Meeting, MeetingStage
from domain.notices import Priority
from services.meetings import inviting, meeting_rows
from services.meetings.polls import poll_rows
from services.unit import Unit
from storage.records import Person


def option(unit: Unit, person: Person, poll_id: AffairId, place: int) -> datetime:
    """Give the moment with this number. Raises NotAllowed, and NotPossibleNow when it is gone."""
    poll = poll_rows.find(unit, poll_id)
    meeting_rows.check_leads(unit, person, poll)
    if not 0 <= place < len(poll.options):
        raise NotPossibleNow("poll-over")
    if poll.options[place] <= unit.now:
        raise Hindered("poll-option-gone")
    return poll.options[place]


def choose(
    unit: Unit, person: Person, poll_id: AffairId, place: int, details: Mapping[str, Any]
) -> Meeting:
    """Call the meeting at this moment, with what else it is. Raises like `option`."""
    start = option(unit, person, poll_id, place)
    poll = poll_rows.find(unit, poll_id)
    asked = unit.store.addressees.of(poll_id)
    for addressee in asked:  # the invitation is a message of its own
        unit.store.addressees.save(replace(addressee, message=None, delivery="waiting"))
    called = inviting.call(
        unit,
        replace(
            poll,
            **details,
            stage=MeetingStage.PLANNED,
            start=start,
            options=(),
            reply_by=None,
            send_at=None,
        ),
    )
    for addressee in asked:
        if addressee.message is not None:
            poll_rows.tell(unit, addressee, Priority.ANNOUNCEMENT, "chosen")
    return called
