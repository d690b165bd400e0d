"""An agreement: what was agreed at a meeting or in a talk, by whom, by when, what became of it.

Guide, "Omgang met en benadering van netwerk en sleutelfiguren": what was agreed with whom is
written down, in outline. Whoever keeps it is asked on its day, and again a week after a "not yet".
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

from domain.errors import NotPossibleNow
from domain.identifiers import PersonId

LONGEST_AGREEMENT = 200
"""Characters: one sentence, and all agreements of one meeting fit one message."""

ASKED_AGAIN = timedelta(days=7)
AT_TEN = time(10)


class AgreementState(StrEnum):
    """What became of an agreement."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


class AgreementReply(StrEnum):
    """What is said about an agreement when its day has come."""

    KEPT = "kept"
    LATER = "later"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class SharedAgreement:
    """What was agreed: `what`, by whom (a member, or all who agreed it), by which moment (UTC).

    `asked` says that whoever keeps it was asked about it when its day came; `again` is when (UTC)
    they are asked once more.
    """

    number: int
    what: str
    who: PersonId | None
    by: datetime | None
    state: AgreementState = AgreementState.OPEN
    asked: bool = False
    again: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.state is AgreementState.OPEN

    @property
    def ask_at(self) -> datetime | None:
        """Give when (UTC) it is asked what became of it; None when it need not be."""
        if not self.is_open:
            return None
        if self.again is not None:
            return self.again
        return None if self.asked else self.by

    def noted_asked(self) -> Self:
        """Give it as it is once that was asked."""
        return replace(self, asked=True, again=None)

    def asked_on(self, day: date, zone: ZoneInfo) -> Self:
        """Give it as it is when it is asked about (once more) on this local day."""
        return replace(self, asked=True, again=at_ten(day, zone))

    def said(self, what: AgreementReply, now: datetime, zone: ZoneInfo) -> Self:
        """Give it as it is after this was said; what is not done yet is asked about a week later.

        Raises NotPossibleNow when it was said already.
        """
        if not self.is_open:
            raise NotPossibleNow("agreement-said")
        if what is AgreementReply.LATER:
            return self.asked_on(now.astimezone(zone).date() + ASKED_AGAIN, zone)
        return replace(self, state=AgreementState(what), again=None)

    def without(self, person: PersonId) -> Self:
        """Give it without somebody who is erased."""
        return replace(self, who=None) if self.who == person else self


def at_ten(day: date, zone: ZoneInfo) -> datetime:
    """Give ten in the morning (UTC) of a local day: when people hear what that day is for."""
    return datetime.combine(day, AT_TEN, zone).astimezone(UTC)
