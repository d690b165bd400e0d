"""When somebody can be called who asks for that: now, a part of a day, or an hour of their own.

Nothing is offered that nobody can keep: officials call while the town hall is open, and of a
working day in the evening too, for whoever says so while they are there to read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from domain.concerns.timeline import CallBack
from domain.errors import AnswerRefused
from domain.working_time import WorkingTime

NOON, EVENING_ENDS = time(12), time(21)
AT_LEAST = timedelta(hours=1)
"""How much of a part of the day must be left for it to be offered, and how long a typed hour is."""

FURTHEST = timedelta(days=7)
"""Who wants to talk later than this says so when the time has come."""


class CallPart(StrEnum):
    """What can be chosen with a button."""

    NOW = "now"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NEXT_MORNING = "nextmorning"  # of the next working day
    NEXT_AFTERNOON = "nextafternoon"


@dataclass(frozen=True, slots=True)
class CallMoment:
    """A part of a day, between two moments (UTC)."""

    part: CallPart
    since: datetime
    until: datetime

    @property
    def call_back(self) -> CallBack:
        """What is promised by it."""
        return CallBack(self.since, self.until, at_once=self.part is CallPart.NOW)


def offered(now: datetime, soonest: datetime, working_time: WorkingTime) -> list[CallMoment]:
    """List what can be chosen at `now`; `soonest` is by when somebody is called at once (UTC)."""
    return [CallMoment(CallPart.NOW, now, soonest), *_parts(now, working_time)]


def at(start: datetime, now: datetime, working_time: WorkingTime) -> CallBack:
    """Give what is promised to who names an hour (UTC).

    Raises AnswerRefused: call-too-far, or call-nobody-there outside the hours of officials.
    """
    if start > now + FURTHEST:
        raise AnswerRefused("call-too-far")
    local = start.astimezone(working_time.zone)
    there = working_time.opening <= local.time() < EVENING_ENDS
    if not (there and working_time.is_working_day(local.date())):
        raise AnswerRefused("call-nobody-there")
    return CallBack(start, start + AT_LEAST)


def check_seen(call: CallBack, now: datetime, working_time: WorkingTime) -> None:
    """Refuse what is asked while the town hall is closed for before it opens: nobody reads it.

    `now` is UTC, and when it is sent, not when it was chosen. Raises AnswerRefused: call-unseen.
    """
    if not call.at_once and call.since < working_time.opens_at(now):
        raise AnswerRefused("call-unseen")


def _parts(now: datetime, working_time: WorkingTime) -> Iterator[CallMoment]:
    today = now.astimezone(working_time.zone).date()
    opened, closed = working_time.opening, working_time.closing
    noon = max(opened, NOON)
    if working_time.is_working_day(today) and now < _at(today, closed, working_time):
        for part, begins, ends in (
            (CallPart.AFTERNOON, noon, closed),
            (CallPart.EVENING, closed, EVENING_ENDS),
        ):
            since, until = _at(today, begins, working_time), _at(today, ends, working_time)
            if max(now, since) + AT_LEAST <= until:
                yield CallMoment(part, max(now, since), until)
    following = working_time.add_working_days(now, 1).astimezone(working_time.zone).date()
    for part, begins, ends in (
        (CallPart.NEXT_MORNING, opened, NOON),
        (CallPart.NEXT_AFTERNOON, noon, closed),
    ):
        if begins < ends:
            since, until = _at(following, begins, working_time), _at(following, ends, working_time)
            yield CallMoment(part, since, until)


def _at(day: date, clock: time, working_time: WorkingTime) -> datetime:
    return datetime.combine(day, clock, working_time.zone).astimezone(UTC)
