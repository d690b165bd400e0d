"""A member as the chair of one meeting: asked first, and only on a yes.

Guide, "Neutraal extern persoon als voorzitter": where the chair comes from the network itself, the
part can go round. Nobody is appointed: somebody is asked, has time to think, and no is as good.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.errors import AnswerRefused
from domain.identifiers import AffairId, PersonId

TIME_TO_THINK = timedelta(days=3)
"""How long somebody has to answer, where the meeting leaves so much."""

DAY_BEFORE = timedelta(hours=24)
"""So long before the meeting it is settled who leads it, where there is time for that."""

LEAST = timedelta(hours=2)
"""How long somebody has at least, from when they can have read it."""

LAST_HOUR = timedelta(hours=1)
"""So long before the meeting nobody is asked any more."""


class ChairAnswer(StrEnum):
    """What somebody answered; of one length, so that sealed all answers look alike."""

    SILENT = "silent"
    AGREED = "agreed"
    CANNOT = "cannot"  # another time
    RATHER = "rather"  # rather not


GIVEN = frozenset(ChairAnswer) - {ChairAnswer.SILENT}
"""What can be answered."""


@dataclass(frozen=True, slots=True)
class ChairRequest:
    """One question to one member, about one meeting; moments are UTC.

    `by` asked it; None when they are erased, or when it was somebody's turn in a series (`turn`).
    It can be answered until `answer_by`, and is over (`ended_at`) once it was, or need not be.
    """

    KIND: ClassVar[str] = "request-to-chair"

    id: AffairId
    meeting: AffairId
    person: PersonId | None
    by: PersonId | None
    asked_at: datetime
    answer_by: datetime
    turn: bool = False
    answer: ChairAnswer = ChairAnswer.SILENT
    ended_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether an answer is still waited for."""
        return self.ended_at is None

    def takes_answers(self, now: datetime) -> bool:
        """Tell whether it can be answered; once its time is over it cannot, swept or not."""
        return self.open and now < self.answer_by

    def over(self, now: datetime, answer: ChairAnswer = ChairAnswer.SILENT) -> Self:
        """Give it as it is when it was answered, or need not be any more."""
        return replace(self, answer=answer, ended_at=now)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(
            self,
            person=None if self.person == person else self.person,
            by=None if self.by == person else self.by,
        )


def answer_by(start: datetime, readable: datetime) -> datetime:
    """Give until when (UTC) somebody can answer who can read it from `readable` on.

    Raises AnswerRefused when the meeting, which begins at `start`, is too near to ask anybody.
    """
    latest = max(start - DAY_BEFORE, readable + LEAST)
    if latest > start - LAST_HOUR:
        raise AnswerRefused("chair-too-late")
    return min(readable + TIME_TO_THINK, latest)
