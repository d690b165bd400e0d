"""A date poll: which of a few moments suits most people, before a meeting is made of it.

It is kept as that meeting, still without a start. People vote until `reply_by`, and `send_at` is
when those who did not are reminded; None when that was done.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import AnswerRefused
from domain.meetings.invitation import Vote
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.reminders import moment
from domain.quiet_hours import QuietHours

MOST_OPTIONS = 5
_LEAST_OPTIONS = 2
REMINDED_BEFORE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Support:
    """How many people said what to one moment."""

    option: datetime
    yes: int
    if_needed: int
    no: int

    @property
    def rank(self) -> tuple[int, int]:
        """What counts: how many can come, and then how many of them gladly."""
        return self.yes + self.if_needed, self.yes


def options(moments: Iterable[datetime]) -> tuple[datetime, ...]:
    """Give the moments to ask about, in order. Raises AnswerRefused for one twice, or too few."""
    found = sorted(moments)
    if len(set(found)) < len(found):
        raise AnswerRefused("poll-same-twice")
    if len(found) < _LEAST_OPTIONS:
        raise AnswerRefused("poll-too-few", least=_LEAST_OPTIONS)
    return tuple(found)


def reply_by(until: datetime, moments: Sequence[datetime], now: datetime) -> datetime:
    """Give until when people can vote. Raises AnswerRefused unless it is between now and then."""
    if not now < until < min(moments):
        raise AnswerRefused("poll-reply-by")
    return until


def remind_at(until: datetime, now: datetime, quiet: QuietHours) -> datetime | None:
    """Give when (UTC) those who did not vote are reminded; None when that has passed."""
    at = moment(until, REMINDED_BEFORE, quiet)
    return at if at > now else None


def next_moment(poll: Meeting) -> datetime | None:
    """Give when (UTC) time has something to do with a poll: see `services/meetings/polls`."""
    if poll.stage is MeetingStage.POLLED:
        return max(poll.options)
    return poll.send_at or poll.reply_by


def voted(votes: Mapping[datetime, Vote], moments: Iterable[datetime]) -> bool:
    """Tell whether somebody said something to every moment."""
    return all(each in votes for each in moments)


def finished(votes: Mapping[datetime, Vote], moments: Iterable[datetime]) -> dict[datetime, Vote]:
    """Give the votes of somebody who is done: what they left open does not suit them."""
    return {each: votes.get(each, Vote.NO) for each in moments}


def support(
    moments: Iterable[datetime], everybody: Iterable[Mapping[datetime, Vote]]
) -> list[Support]:
    """Count the votes on each moment, in their order."""
    counted = Counter((option, vote) for votes in everybody for option, vote in votes.items())
    return [
        Support(
            each,
            counted[each, Vote.YES],
            counted[each, Vote.IF_NEEDED],
            counted[each, Vote.NO],
        )
        for each in moments
    ]


def best(counted: Sequence[Support]) -> tuple[Support, ...]:
    """Give the moments that suit most people, all of equals; none when they suit nobody."""
    top = max((each.rank for each in counted), default=(0, 0))
    return tuple(each for each in counted if each.rank == top) if top[0] else ()
