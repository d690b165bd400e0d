"""Bringing two people in contact: each is asked apart, and only two times yes tells the names.

Guide, "Wederkerigheid organiseren": key figures may expect to be brought in contact with formal
and informal networks. Nobody has to; a no looks like silence, to who asked and to the other.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.identifiers import AffairId, PersonId

LONGEST_WHY = 200
SOONEST = timedelta(hours=1)
"""How long people have to answer at least, from when they can have read it."""

KEPT = timedelta(days=30)
"""How long it is kept once it is over; as long the same two are not asked again."""


class ContactAnswer(StrEnum):
    """What somebody answered; of one length, so that sealed all answers look alike."""

    SILENT = "silent"
    AGREED = "agreed"
    RATHER = "rather"  # rather not


class ContactStage(StrEnum):
    """How far it has come."""

    OPEN = "open"  # it can be answered
    MET = "met"  # both said yes, and know each other's names
    OVER = "over"  # its time is over, or who asked stopped it


@dataclass(frozen=True, slots=True)
class Contact:
    """Two people who may get to know each other; moments are UTC.

    `by` is the official or coordinator who asked; None once they are erased. `why` is one sentence
    of theirs, the same to both. Who the two are stands with their answers.
    """

    KIND: ClassVar[str] = "contact"

    id: AffairId
    by: PersonId | None
    why: str
    asked_at: datetime
    answer_by: datetime
    stage: ContactStage = ContactStage.OPEN
    ended_at: datetime | None = None

    def takes_answers(self, now: datetime) -> bool:
        """Tell whether it can be answered; once its time is over it cannot, swept or not."""
        return self.stage is ContactStage.OPEN and now < self.answer_by

    def ended(self, now: datetime, stage: ContactStage) -> Self:
        """Give it as it is when no answer is waited for any more."""
        return replace(self, stage=stage, ended_at=now)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(self, by=None) if self.by == person else self

    @property
    def kept_until(self) -> datetime | None:
        """Give when it is erased; None as long as it is not over."""
        return None if self.ended_at is None else self.ended_at + KEPT

    @property
    def next_at(self) -> datetime:
        """Give when time has something to do with it."""
        return self.kept_until or self.answer_by
