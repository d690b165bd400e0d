"""A request to the small fund: how much, what for, and how far it has come.

Guide, "Geef het netwerk (publieke) erkenning en waardering": set means free with which key figures
organise all kinds of activities; "Wederkerigheid organiseren": offer something, not only ask. Whole
euros throughout. No number of a bank account is ever asked or kept.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from domain.errors import NotPossibleNow
from domain.identifiers import AffairId, LetterId, PersonId

LONGEST_WHAT, LONGEST_WORDS, LONGEST_ACCOUNT = 500, 500, 500
"""UTF-16 units: all of it together, with what stands around it, fits one message."""

UNANSWERED = timedelta(days=60)
"""A request that nobody decided about in so long is over; who asks can ask anew."""

ANSWER_BACK = timedelta(days=7)
"""After so long a question to who asks is said once more."""

PAY_NUDGE, PAY_LATE, UNPAID = timedelta(days=14), timedelta(days=46), timedelta(days=60)
"""After a yes: who said it is reminded to pay, all coordinators are, and the money goes back."""

ACCOUNT_NUDGE = timedelta(days=7)
"""So long before the account is due, who got the money is reminded of it."""

ACCOUNT_CLOSES = timedelta(days=28)
"""So long after it was due nobody waits for it any more."""


class FundStage(StrEnum):
    """How far a request has come; only the first five are not over."""

    ASKED = "asked"  # a coordinator is to decide
    QUESTIONED = "questioned"  # who asks is to answer a question
    HALFWAY = "halfway"  # one coordinator said yes, a second one is to
    GRANTED = "granted"  # the money is set aside, and to be paid
    PAID = "paid"  # what came of it is to be told
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"  # by who asked, before it was paid
    LAPSED = "lapsed"  # nobody decided
    UNPAID = "unpaid"  # granted, and not paid in time
    LEFT = "left"  # who asked is not in the network any more
    TOLD = "told"
    UNTOLD = "untold"  # what came of it was not told in time


TO_DECIDE = frozenset({FundStage.ASKED, FundStage.QUESTIONED, FundStage.HALFWAY})
TO_TAKE_BACK = TO_DECIDE | {FundStage.GRANTED}
OPEN = TO_TAKE_BACK | {FundStage.PAID}


@dataclass(frozen=True, slots=True)
class FundRequest:
    """One request; moments are UTC, sums whole euros.

    `activity` is the activity of its writer that it is for, if any. `answer_by` is when the
    coordinators decide at the latest; while a question waits, when its reader is reminded of it.
    `nudged` and `late` are what was told about the stage it is in. `words` are what was last said
    of it by a coordinator. `yes_by` said the first yes, for `granted` euros; with the last yes they
    count, in the calendar year `year`. `since` is when it came into the stage it is in.
    """

    KIND: ClassVar[str] = "request-to-fund"

    id: AffairId
    by: PersonId
    euros: int
    what: str
    since: datetime
    answer_by: datetime
    activity: AffairId | None = None
    stage: FundStage = FundStage.ASKED
    nudged: bool = False
    late: bool = False
    words: str = ""
    answer: str = ""
    yes_by: PersonId | None = None
    granted: int = 0
    year: int = 0
    account_by: datetime | None = None
    account: str = ""
    photo: LetterId | None = None
    ended_at: datetime | None = None

    @property
    def set_aside(self) -> int:
        """Give what is kept for it in its year, and not paid yet."""
        return self.granted if self.stage is FundStage.GRANTED else 0

    def to(self, stage: FundStage, now: datetime) -> Self:
        """Give it in another stage; nothing was told of that yet."""
        ended_at = None if stage in OPEN else now
        return replace(self, stage=stage, since=now, nudged=False, late=False, ended_at=ended_at)

    def questioned(self, words: str, now: datetime) -> Self:
        """Give it with a question to who asks; a first yes counts no more."""
        asked = self.to(FundStage.QUESTIONED, now)
        return replace(
            asked, words=words, answer="", yes_by=None, granted=0, answer_by=now + ANSWER_BACK
        )

    def answered(self, answer: str, now: datetime, answer_by: datetime) -> Self:
        """Give it with the answer: it is the coordinators' turn again."""
        return replace(self.to(FundStage.ASKED, now), answer=answer, answer_by=answer_by)

    def without(self, person: PersonId) -> Self:
        """Give it without a coordinator who is erased."""
        return replace(self, yes_by=None) if self.yes_by == person else self

    def check_to_decide(self) -> None:
        """Raise NotPossibleNow when it was decided, or is over."""
        if self.stage not in TO_DECIDE:
            raise NotPossibleNow("fund-decided")

    def check_to_pay(self) -> None:
        """Raise NotPossibleNow unless its money is set aside and not paid yet."""
        if self.stage is not FundStage.GRANTED:
            raise NotPossibleNow("fund-not-to-pay")

    def check_to_tell(self) -> None:
        """Raise NotPossibleNow unless it is the moment to tell what came of it."""
        if self.stage is not FundStage.PAID:
            raise NotPossibleNow("fund-not-to-tell")


def next_moment(request: FundRequest, nudge_at: datetime) -> datetime:
    """Give when time has something to do with one that is not over.

    Coordinators are reminded to decide at `nudge_at`.
    """
    steps = _steps(request, nudge_at)
    return steps[request.nudged + request.late]


def _steps(request: FundRequest, nudge_at: datetime) -> tuple[datetime, datetime, datetime]:
    """Give when it is said once, when it is late, and when it is over."""
    since, over = request.since, request.since + UNANSWERED
    match request.stage:
        case FundStage.GRANTED:
            return since + PAY_NUDGE, since + PAY_LATE, since + UNPAID
        case FundStage.PAID:
            due = request.account_by or since
            return due - ACCOUNT_NUDGE, due, due + ACCOUNT_CLOSES
        case FundStage.QUESTIONED:
            return min(request.answer_by, over), over, over
        case _:
            return min(nudge_at, over), min(request.answer_by, over), over
