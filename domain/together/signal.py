"""A signal: one sentence of a key figure to the whole network, passed on by the coordinator.

Guide, "Eenduidig proces van signaleren en terugkoppelen": what one key figure notices may be going
on with others too. Who wrote it nobody reads, and who says that it is so with them stands nowhere.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId
from domain.network import FEW

LONGEST_SENTENCE = 200
LONGEST_ANSWER = 300
REMIND_AFTER = timedelta(days=2)
LAPSES_AFTER = timedelta(days=7)
"""How long a sentence waits for the coordinators at most: then its writer hears that it goes."""

OPEN_FOR = timedelta(days=7)
"""How long members can say whether it is so with them too."""


class SignalStage(StrEnum):
    """How far a signal has come."""

    WAITING = "waiting"  # for the coordinators
    PASSED = "passed"  # members can say whether it is so with them
    KEPT_BACK = "kept-back"  # it was not passed on
    OVER = "over"


class Tap(StrEnum):
    """What a member says of it; what each said lies in a bag, without a name (ADR 10)."""

    TOO = "too"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Signal:
    """One sentence; moments are UTC.

    `by` wrote it: known, sealed, until it was decided and the day on which it was written is over
    (`known_until`), so that nobody writes two a day. `answer` is what the coordinator wrote back,
    empty for the usual words. `count` is of how many it is so too, zero when they are a few.
    """

    KIND: ClassVar[str] = "signal"

    id: AffairId
    by: PersonId | None
    words: str
    known_until: datetime
    lapses_at: datetime
    remind_at: datetime | None
    stage: SignalStage = SignalStage.WAITING
    answer: str = ""
    ends_at: datetime | None = None
    ended_at: datetime | None = None
    count: int = 0

    def passed(self, now: datetime, answer: str) -> Self:
        """Give it as it is when it goes to the network."""
        ends_at = now + OPEN_FOR
        return replace(
            self, stage=SignalStage.PASSED, answer=answer, remind_at=None, ends_at=ends_at
        )

    def kept_back(self, now: datetime, answer: str = "") -> Self:
        """Give it as it is when it does not: its words go at once."""
        return replace(
            self,
            stage=SignalStage.KEPT_BACK,
            words="",
            answer=answer,
            remind_at=None,
            ended_at=now,
        )

    def over(self, now: datetime, count: int) -> Self:
        """Give it as it is when nobody can say anything of it any more."""
        shown = count if count >= FEW else 0
        return replace(self, stage=SignalStage.OVER, ended_at=now, count=shown)

    def forgetting(self, now: datetime) -> Self:
        """Give it without who wrote it, once that is needed no longer."""
        waits = self.stage is SignalStage.WAITING
        return self if waits or now < self.known_until else replace(self, by=None)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(self, by=None) if self.by == person else self

    def takes_taps(self, now: datetime) -> bool:
        """Tell whether members can say whether it is so with them; over is over, swept or not."""
        open_ = self.stage is SignalStage.PASSED
        return open_ and self.ends_at is not None and now < self.ends_at

    @property
    def next_at(self) -> datetime | None:
        """Give when time has something to do with it; None when nothing but erasing is left."""
        moments = []
        if self.stage is SignalStage.WAITING:
            moments = [self.remind_at, self.lapses_at]
        elif self.by is not None:
            moments = [self.known_until]
        if self.stage is SignalStage.PASSED:
            moments.append(self.ends_at)
        return min((each for each in moments if each is not None), default=None)
