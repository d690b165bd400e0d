"""An inquirer: somebody without an account who asks on a public page to be called about joining.

Guide, "Verschillende manieren om kandidaat sleutelfiguren te werven": besides asking people there
is an open invitation. Only what a call needs is asked, in no free text, and nothing about faith,
origin or opinion. Nobody comes in by it: a coordinator calls, and invites.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, Self

from domain.identifiers import AffairId
from domain.people.applicant import PATIENCE

MOST = 50
"""How many may wait for a call at once; who comes then is asked to call themselves."""


@dataclass(frozen=True, slots=True)
class Inquirer:
    """What somebody told, until a coordinator is done with it, 30 days at most; moments are UTC.

    `number` is the phone number as all write it (E.164), by which who asks twice is known;
    `neighbourhood` and `when` are codes, or empty. `linked_at` is when an invitation was made.
    """

    KIND: ClassVar[str] = "inquirer"

    id: AffairId
    name: str
    phone: str
    number: str
    neighbourhood: str
    when: str
    sent_at: datetime
    linked_at: datetime | None = None

    @property
    def until(self) -> datetime:
        """Give when it is erased, answered or not."""
        return self.sent_at + PATIENCE

    def again(self, newer: Self) -> Self:
        """Give what the same number told anew; it is kept no longer for that."""
        return replace(newer, id=self.id, sent_at=self.sent_at, linked_at=self.linked_at)
