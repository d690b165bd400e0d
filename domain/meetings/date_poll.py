"""A date poll: which of a few moments suits most people, before a meeting is made of it.

It is kept as that meeting, still without a start. People vote until `reply_by`, and `send_at` is
when those who did not are reminded; None when that was done.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.errors import AnswerRefused
from domain.meetings.invitation import Vote
from domain.meetings.meeting import Meeting, MeetingStage
from domain.meetings.reminders import moment

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


def remind_at(until: datetime, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Give when (UTC) those who did not vote are reminded; None when that has passed."""
    at = moment(until, REMINDED_BEFORE, zone)
    return at if at > now else None


def next_moment(poll: Meeting) -> datetime | None:
    """Give when (UTC) time has something to do with a poll: see `poll_deadlines`."""
    if poll.stage is MeetingStage.POLLED:
        return max(poll.options)
    return poll.send_at or poll.reply_by


def voted(votes: Mapping[str, Vote], moments: Iterable[datetime]) -> bool:
    """Tell whether somebody said something to every moment."""
    return all(each.isoformat() in votes for each in moments)


def finished(votes: Mapping[str, Vote], moments: Iterable[datetime]) -> dict[str, Vote]:
    """Give the votes of somebody who is done: what they left open does not suit them."""
    return {each.isoformat(): votes.get(each.isoformat(), Vote.NO) for each in moments}


def support(moments: Iterable[datetime], everybody: Iterable[Mapping[str, Vote]]) -> list[Support]:
    """Count the votes on each moment, in their order."""
    counted = Counter((option, vote) for votes in everybody for option, vote in votes.items())
    return [
        Support(
            each,
            counted[each.isoformat(), Vote.YES],
            counted[each.isoformat(), Vote.IF_NEEDED],
            counted[each.isoformat(), Vote.NO],
        )
        for each in moments
    ]


def best(counted: Sequence[Support]) -> Support | None:
    """Give the moment that suits most people, the first of equals; None when it suits nobody."""
    found = max(counted, key=lambda each: each.rank, default=None)
    return found if found is not None and found.rank[0] else None
