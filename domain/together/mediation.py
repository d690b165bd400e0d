"""A mediation: an official asks chosen members to help calm or mediate.

Guide, "Vaststellen functie en rol van het lokale netwerk" (Interveniëren): key figures calm what
is tense among the people they know, and mediate. Asked without a word of any concern: what kind of
help, where, until when an answer is wanted, and whom to call. Nobody has to, and no is as good.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId

LONGEST_NAME = 60
LONGEST_THANKS = 500
SOONEST = timedelta(hours=1)
"""How long people have to answer at least, from when they can have read it."""

ENDS_AFTER = timedelta(days=14)
"""How long after the answers are in it ends by itself, with thanks, when nobody ends it."""


class MediationHelp(StrEnum):
    """What kind of help is asked."""

    CALM = "calm"
    MEDIATE = "mediate"
    PRESENT = "present"  # being there, and listening


class WhoCalls(StrEnum):
    """Who calls whom, once somebody said yes."""

    WE = "we"
    THEY = "they"


class Willing(StrEnum):
    """What somebody answered; of one length, so that sealed all answers look alike."""

    SILENT = "silent"
    AGREED = "agreed"
    CANNOT = "cannot"
    RATHER = "rather"  # rather not


class MediationStage(StrEnum):
    """How far a mediation has come."""

    OPEN = "open"  # it can be answered
    STANDS = "stands"  # the answers are in
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Mediation:
    """One mediation; moments are UTC.

    `by` is the official who asked; None once they are erased. `name` and `phone` are of the person
    to call, as the official typed them. `thanks` are the words to who said yes, empty for the usual
    ones.
    """

    KIND: ClassVar[str] = "mediation"

    id: AffairId
    by: PersonId | None
    help: MediationHelp
    place: str
    asked_at: datetime
    answer_by: datetime
    name: str
    phone: str
    who_calls: WhoCalls
    stage: MediationStage = MediationStage.OPEN
    thanks: str = ""
    ends_at: datetime | None = None
    ended_at: datetime | None = None

    def takes_answers(self, now: datetime) -> bool:
        """Tell whether it can be answered; once its time is over it cannot, swept or not."""
        return self.stage is MediationStage.OPEN and now < self.answer_by

    def stands(self, now: datetime) -> Self:
        """Give it as it is when no answer is waited for any more."""
        return replace(self, stage=MediationStage.STANDS, ends_at=now + ENDS_AFTER)

    def closed(self, now: datetime, thanks: str = "") -> Self:
        """Give it as it is when it is over."""
        return replace(self, stage=MediationStage.CLOSED, thanks=thanks, ended_at=now)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(self, by=None) if self.by == person else self

    @property
    def next_at(self) -> datetime:
        """Give when time has something to do with it, as long as it is not over."""
        return (
            self.answer_by if self.stage is MediationStage.OPEN else self.ends_at or self.asked_at
        )
