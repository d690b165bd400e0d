"""A talk of an official or coordinator with one member, and what the two agreed in it.

Guide, "Omgang met en benadering van netwerk en sleutelfiguren": how contact goes and what was
agreed is written down, in outline. One writes it, the other says yes first, or has other words
once; then it is kept as what was agreed at a meeting is.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, PersonId
from domain.meetings.shared_agreement import SharedAgreement

ANSWER_WITHIN = timedelta(days=14)
"""How long a yes is waited for at most; never longer than until its day."""


class TalkStage(StrEnum):
    """How far what was agreed in it has come."""

    PROPOSED = "proposed"  # the member is asked whether it is right
    REWORDED = "reworded"  # they had other words; who wrote it is asked
    AGREED = "agreed"
    REFUSED = "refused"
    LAPSED = "lapsed"  # nobody said yes in time
    LEFT = "left"  # one of the two is out of the network


_WAITS = frozenset({TalkStage.PROPOSED, TalkStage.REWORDED})


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk; moments are UTC.

    `by` is the official or coordinator who wrote it down, `member` the other; None once erased. Who
    keeps the agreement is one of the two, or both (nobody in particular). `asked_at` is when a yes
    was last asked for, `ended_at` when nothing was to be done any more.
    """

    KIND: ClassVar[str] = "talk"

    id: AffairId
    by: PersonId | None
    member: PersonId | None
    agreement: SharedAgreement
    asked_at: datetime
    stage: TalkStage = TalkStage.PROPOSED
    ended_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Tell whether one of the two has still to say yes."""
        return self.stage in _WAITS

    @property
    def stands(self) -> bool:
        """Tell whether it was agreed, and is still to be done."""
        return self.stage is TalkStage.AGREED and self.agreement.is_open

    @property
    def waits_for(self) -> PersonId | None:
        """Give who has to say yes; None when nobody has."""
        if self.stage is TalkStage.PROPOSED:
            return self.member
        return self.by if self.stage is TalkStage.REWORDED else None

    @property
    def waits_until(self) -> datetime:
        """Give when no yes is waited for any longer."""
        until = self.asked_at + ANSWER_WITHIN
        return until if self.agreement.by is None else min(until, self.agreement.by)

    def other(self, person: PersonId) -> PersonId | None:
        """Give the other of the two; None once erased."""
        return self.member if person == self.by else self.by

    def agreed(self, now: datetime) -> Self:
        """Give it as it is after the yes. Raises NotPossibleNow when none is waited for."""
        self.check_waits(now)
        return replace(self, stage=TalkStage.AGREED)

    def refused(self, now: datetime) -> Self:
        """Give it as it is after a no, or taken back. Raises as `agreed`."""
        self.check_waits(now)
        return self.ended(TalkStage.REFUSED, now)

    def reworded(self, what: str, now: datetime) -> Self:
        """Give it in the member's words, for who wrote it to agree to; once. Raises as `agreed`."""
        self.check_waits(now)
        if self.stage is not TalkStage.PROPOSED:
            raise NotPossibleNow("talk-reworded")
        agreement = replace(self.agreement, what=what)
        return replace(self, stage=TalkStage.REWORDED, agreement=agreement, asked_at=now)

    def check_waits(self, now: datetime) -> None:
        """Raise NotPossibleNow when no yes is waited for (any more), swept or not."""
        if not self.waits or now >= self.waits_until:
            raise NotPossibleNow("talk-over")

    def ended(self, stage: TalkStage, now: datetime) -> Self:
        """Give it as it is when nothing comes of it any more."""
        return replace(self, stage=stage, ended_at=now)

    def with_agreement(self, agreement: SharedAgreement, now: datetime) -> Self:
        """Give it with the agreement as it is now; with that done, it is over."""
        ended = None if agreement.is_open else now
        return replace(self, agreement=agreement, ended_at=ended)

    def kept_until(self, keep: timedelta) -> datetime:
        """Give when it is erased: so long after it was over, twice that after its day if never."""
        if self.ended_at is not None:
            return self.ended_at + keep
        return (self.agreement.by or self.asked_at) + 2 * keep

    def next_moment(self, keep: timedelta) -> datetime:
        """Give when (UTC) time has something to do with it."""
        if self.waits:
            return self.waits_until
        ask_at = self.agreement.ask_at if self.stands else None
        until = self.kept_until(keep)
        return until if ask_at is None else min(ask_at, until)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased, and without its words, which are theirs too."""
        if person not in {self.by, self.member}:
            return self
        return replace(
            self,
            by=None if self.by == person else self.by,
            member=None if self.member == person else self.member,
            agreement=replace(self.agreement.without(person), what=""),
        )
