"""What one invited person answered to a meeting, and what they must still hear of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class Rsvp(StrEnum):
    """What somebody says to an invitation."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Vote(StrEnum):
    """What somebody says to one of the dates that are asked about."""

    YES = "yes"
    IF_NEEDED = "if-needed"
    NO = "no"


class MeetingReminder(StrEnum):
    """What people hear before a meeting, if there is time for it."""

    WEEK = "week"  # a week before, to who did not answer
    DAY = "day"  # a day before, to who comes, perhaps
    HOURS = "hours"  # two hours before, with the place, to the same


@dataclass(frozen=True, slots=True)
class Invitation:
    """How it stands between one person and a meeting.

    `waits` is their number on the waiting list, None with a place. `named`: the others may see
    their name; `chose`: they said whether, for this meeting. `present` is None as long as nobody
    said; `tries` counts the wrong codes they typed in the room, the last one at `tried_at`.
    `calendar` is the sequence of the calendar file they have, and `told` the one of the meeting as
    they know it; None before the first. `reminders` are those still to come. `votes` are on
    moments (UTC). `away`: they paused after they were invited or asked about its date, and did
    not get the invitation since.
    """

    answer: Rsvp | None = None
    answered_at: datetime | None = None
    waits: int | None = None
    named: bool = False
    chose: bool = False
    present: bool | None = None
    tries: int = 0
    tried_at: datetime | None = None
    calendar: int | None = None
    told: int | None = None
    reminders: frozenset[MeetingReminder] = frozenset()
    votes: Mapping[datetime, Vote] = field(default_factory=dict)
    away: bool = False

    @property
    def comes(self) -> bool:
        """Whether they said yes, and have a place."""
        return self.answer is Rsvp.YES and self.waits is None

    @property
    def expected(self) -> bool:
        """Whether somebody may count on them, if not for sure."""
        return self.comes or self.answer is Rsvp.MAYBE

    def saying(self, answer: Rsvp | None, now: datetime) -> Self:
        """Give it with another answer, or with none; the same once more changes nothing."""
        if answer is self.answer:
            return self
        if answer is None:
            return replace(self, answer=None, answered_at=None, waits=None)
        return replace(self, answer=answer, answered_at=now, waits=None, away=False)


@dataclass(frozen=True, slots=True)
class RsvpTally:
    """How many people answered what; `waiting` said yes and are on the waiting list.

    `named` are those among the coming who agreed that their name is seen.
    """

    coming: int = 0
    waiting: int = 0
    maybe: int = 0
    no: int = 0
    silent: int = 0
    named: int = 0

    @property
    def all_named(self) -> bool:
        """Whether somebody comes, and all who do agreed that their name is seen."""
        return self.coming > 0 and self.named == self.coming


def tally(kept: Iterable[Mapping[str, Any]]) -> RsvpTally:
    """Count invitations as they are kept: of a large network, faster than reading each."""
    count = Counter((each["answer"], each["waits"] is None, each["named"]) for each in kept)

    def of(answer: Rsvp | None, *, placed: bool = True) -> int:
        return count[answer, placed, True] + count[answer, placed, False]

    return RsvpTally(
        coming=of(Rsvp.YES),
        waiting=of(Rsvp.YES, placed=False),
        maybe=of(Rsvp.MAYBE),
        no=of(Rsvp.NO),
        silent=of(None),
        named=count[Rsvp.YES, True, True],
    )
