"""A series of meetings: a rhythm, what each of them is, and the dates that follow from the two.

Guide, "De organisatie van de bijeenkomsten": they come back, so that people get to know each other.
Each date becomes a meeting of its own; here is only what they have together.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar, Self
from zoneinfo import ZoneInfo

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId
from domain.meetings.meeting import USUAL_MINUTES, Meeting, MeetingKind, MeetingPlace, MeetingStage
from domain.meetings.rhythm import LAST, OnClosing, Rhythm, occurrences, rrule
from domain.network import Host
from domain.people.audience import Audience

MOST_DATES = 26
LONGEST = timedelta(days=366)
"""A series ends; whoever calls it is asked in time whether it goes on."""

_LEAST_DATES = 2
_A_WEEK, _FIFTH = 7, 5
ASKED_BEFORE = (timedelta(days=30), timedelta(days=7), timedelta(0))
"""How long before its last date that is, as the length of a series allows."""


@dataclass(frozen=True, slots=True)
class Template:
    """What each meeting of a series is. Without a `place` the hosts take turns."""

    kind: MeetingKind
    title: str
    audience: Audience
    place: MeetingPlace | None
    purpose: str = ""
    minutes: int = USUAL_MINUTES
    chair: PersonId | None = None
    agenda: tuple[str, ...] = ()
    seats: int | None = None
    quorum: int | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """One date: the moment the rhythm gave, and when the meeting is; None when it is skipped."""

    original: datetime
    start: datetime | None


@dataclass(frozen=True, slots=True)
class Series:
    """A series; moments are UTC. `by` called it.

    `sequence` goes up when the calendars that hold the whole series must hear of a change of it.
    `asked` says that its caller was asked whether it goes on. `ended_at` is when its last meeting
    was over, or when it was stopped: what is kept, is kept from there. `chair_turn` is the turn in
    which members chair it.
    """

    KIND: ClassVar[str] = "series"

    id: AffairId
    by: PersonId
    template: Template
    rhythm: Rhythm
    dates: tuple[Date, ...]
    made_at: datetime
    sequence: int = 0
    asked: bool = False
    ended_at: datetime | None = None
    chair_turn: AffairId | None = None

    @property
    def last(self) -> datetime:
        """When the last of its meetings begins, as it was laid out."""
        return max(each.start or each.original for each in self.dates)

    @property
    def ask_at(self) -> datetime:
        """When its caller is asked whether it goes on."""
        moments = [self.last - before for before in ASKED_BEFORE]
        return next((each for each in moments if each > self.made_at), self.last)

    @property
    def rule(self) -> str:
        """Give the dates as calendars want them (the value of an RRULE)."""
        return f"{rrule(self.rhythm)};COUNT={len(self.dates)}"

    def meetings(
        self, ids: Iterable[AffairId], hosts: Iterable[Host], send: timedelta
    ) -> list[Meeting]:
        """Give a meeting for each date that is not skipped.

        `hosts` come in the order of their turn. The invitations go out so long before (`send`), or
        at once when that has passed.
        """
        turns = list(hosts)
        starts = [each for each in self.dates if each.start is not None]
        return [
            self._meeting(meeting_id, each, turns[number % len(turns)] if turns else None, send)
            for number, (meeting_id, each) in enumerate(zip(ids, starts, strict=False))
        ]

    def _meeting(
        self, meeting_id: AffairId, each: Date, host: Host | None, send: timedelta
    ) -> Meeting:
        like = self.template
        turn = MeetingPlace(host=host.code) if host is not None else MeetingPlace()
        return Meeting(
            id=meeting_id,
            kind=like.kind,
            title=like.title,
            by=self.by,
            audience=like.audience,
            stage=MeetingStage.PLANNED,
            purpose=like.purpose,
            start=each.start,
            minutes=like.minutes,
            place=like.place or turn,
            chair=like.chair,
            agenda=like.agenda,
            seats=like.seats,
            quorum=like.quorum,
            send_at=max((each.start or each.original) - send, self.made_at),
            series=self.id,
            original=each.original,
        )

    def stopped(self, now: datetime, kept: Collection[datetime]) -> Self:
        """Give the series without what comes after the last date that is `kept` (its original)."""
        until = max(kept, default=None)
        dates = [each for each in self.dates if until is not None and each.original <= until]
        return replace(self, dates=tuple(dates), sequence=self.sequence + 1, ended_at=now)


def laid_out(
    rhythm: Rhythm,
    first: datetime,
    zone: ZoneInfo,
    *,
    until: date,
    closing: Iterable[date],
    on_closing: OnClosing,
) -> tuple[Date, ...]:
    """Lay out the dates of a series from `first` (UTC) on.

    Raises AnswerRefused when they are too few to be a series, too many, or too far ahead.
    """
    local = first.astimezone(zone)
    if until > (local + LONGEST).date():
        raise AnswerRefused("series-too-long")
    found = occurrences(
        rhythm,
        first,
        zone,
        count=MOST_DATES + 1,
        until=until,
        closing=dict.fromkeys(closing, ""),
        on_closing=on_closing,
    )
    dates = tuple(
        Date(datetime.combine(each.planned, local.time(), zone).astimezone(UTC), each.start)
        for each in found
    )
    if len(dates) > MOST_DATES:
        raise AnswerRefused("series-too-many", most=MOST_DATES)
    if sum(each.start is not None for each in dates) < _LEAST_DATES:
        raise AnswerRefused("series-too-short")
    return dates


def monthly_from(first: date) -> tuple[Rhythm, ...]:
    """Give the ways to say the day of the month: the fourth Tuesday can be the last one too."""
    which = (first.day - 1) // _A_WEEK + 1
    last = (first + timedelta(days=_A_WEEK)).month != first.month
    numbered = (which,) if which < _FIFTH else ()
    return tuple(
        Rhythm.monthly(each, first.weekday()) for each in (*numbered, *((LAST,) if last else ()))
    )
